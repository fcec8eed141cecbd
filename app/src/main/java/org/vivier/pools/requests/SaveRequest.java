package org.vivier.pools.requests;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.platform.attempt.Attempt;
import org.vivier.processes.ProcessTerms;
import org.vivier.staff.StaffMember;

/** Keeps what a manager needs, and what adviser and manager change of it together. */
@Component
public class SaveRequest {
  private static final int LONGEST_TITLE = 200;
  private static final int LONGEST_DETAILS = 4_000;
  private static final int LONGEST_WORDS = 200;
  private static final int MOST_POSITIONS = 500;

  private final RequestRows rows;
  private final ZoneId zone;
  private final Clock clock;

  SaveRequest(RequestRows rows, ProcessTerms terms, Clock clock) {
    this.rows = rows;
    this.zone = terms.zone();
    this.clock = clock;
  }

  /** Begins a request; a draft of this manager. */
  @Transactional
  public Attempt<StaffingRequest, Fault> begin(Need need, StaffMember manager) {
    List<Fault> faults = check(need, null);
    return faults.isEmpty()
        ? Attempt.of(rows.create(need, zone, manager.id()))
        : Attempt.refused(faults);
  }

  /**
   * Changes one that isn't over.
   *
   * @param revision that whoever changes it has seen
   */
  @Transactional
  public Attempt<StaffingRequest, Fault> change(
      RequestId id, int revision, Need need, StaffMember by) {
    StaffingRequest locked = rows.lock(id).orElseThrow();
    if (!locked.state().changes()) {
      return Attempt.refused(Fault.NOT_NOW);
    }
    if (locked.revision() != revision) {
      return Attempt.refused(Fault.CHANGED);
    }
    List<Fault> faults = check(need, locked);
    return faults.isEmpty()
        ? Attempt.of(rows.change(locked, need, by.actor()))
        : Attempt.refused(faults);
  }

  private List<Fault> check(Need need, @Nullable StaffingRequest before) {
    List<Fault> faults = new ArrayList<>();
    String english = need.title().english();
    String french = need.title().french();
    add(faults, Fault.TITLE_MISSING, english.isBlank() && french.isBlank());
    add(
        faults,
        Fault.TITLE_LONG,
        english.length() > LONGEST_TITLE || french.length() > LONGEST_TITLE);
    add(faults, Fault.DETAILS_LONG, need.details().length() > LONGEST_DETAILS);
    add(faults, Fault.WORDS_LONG, need.requirements().words().length() > LONGEST_WORDS);
    add(faults, Fault.POSITIONS_BAD, need.positions() < 1 || need.positions() > MOST_POSITIONS);
    LocalDate by = need.neededBy();
    // A day that was in time when it was written stays as it is.
    boolean same = before != null && by != null && by.equals(before.need().neededBy());
    Instant now = clock.instant();
    add(faults, Fault.DAY_PAST, by != null && !same && by.isBefore(LocalDate.ofInstant(now, zone)));
    return faults;
  }

  private static void add(List<Fault> faults, Fault fault, boolean is) {
    if (is) {
      faults.add(fault);
    }
  }
}
