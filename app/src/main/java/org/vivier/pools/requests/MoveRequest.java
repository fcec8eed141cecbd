package org.vivier.pools.requests;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.platform.attempt.Attempt;
import org.vivier.pools.requests.RequestState.Event;
import org.vivier.staff.Act;
import org.vivier.staff.StaffMember;

/** Sends, returns, fills, cancels and reopens requests, and takes them in hand. */
@Component
public class MoveRequest {
  private static final int LONGEST = 2_000;

  private final RequestRows rows;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  MoveRequest(RequestRows rows, ApplicationEventPublisher events, Clock clock) {
    this.rows = rows;
    this.events = events;
    this.clock = clock;
  }

  /** Moves it; whose event it is, the buttons of {@link #may} say. */
  @Transactional
  public Attempt<StaffingRequest, Fault> handle(
      RequestId id, int revision, Event event, String reason, StaffMember by) {
    StaffingRequest locked = rows.lock(id).orElseThrow();
    if (!may(locked, event, by)) {
      return Attempt.refused(Fault.NOT_NOW);
    }
    if (locked.revision() != revision) {
      return Attempt.refused(Fault.CHANGED);
    }
    if (event.needsReason() && reason.isBlank()) {
      return Attempt.refused(Fault.REASON_MISSING);
    }
    if (reason.length() > LONGEST) {
      return Attempt.refused(Fault.REASON_LONG);
    }
    if (event == Event.SEND && locked.need().requirements().classifications().isEmpty()) {
      return Attempt.refused(Fault.CLASSIFICATION_MISSING);
    }
    StaffingRequest moved =
        rows.move(locked, event, by.actor(), reason.isBlank() ? null : reason.strip());
    if (event == Event.FILL || event == Event.CANCEL) {
      events.publishEvent(new RequestEnded(id.value(), clock.instant()));
    }
    return Attempt.of(moved);
  }

  /** Whether this person may do this now. */
  public static boolean may(StaffingRequest request, Event event, StaffMember who) {
    boolean own = request.manager().equals(who.id());
    boolean advises = who.may(Act.ADVISE_REQUESTS);
    return request.state().allows(event)
        && switch (event) {
          case SEND -> own;
          case RETURN -> advises;
          case FILL, CANCEL, REOPEN -> own || advises;
        };
  }

  /** This adviser looks after it from now on. */
  @Transactional
  public Attempt<StaffingRequest, Fault> take(RequestId id, int revision, StaffMember by) {
    StaffingRequest locked = rows.lock(id).orElseThrow();
    if (locked.state() != RequestState.OPEN) {
      return Attempt.refused(Fault.NOT_NOW);
    }
    return locked.revision() == revision
        ? Attempt.of(rows.take(locked, by.id()))
        : Attempt.refused(Fault.CHANGED);
  }
}
