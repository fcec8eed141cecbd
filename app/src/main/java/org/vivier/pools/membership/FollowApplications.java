package org.vivier.pools.membership;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.vivier.applications.ApplicationChanged;
import org.vivier.applications.ApplicationId;
import org.vivier.platform.record.Actor;
import org.vivier.pools.Membership;
import org.vivier.pools.MembershipState.Event;
import org.vivier.pools.Memberships;

/**
 * Who withdraws an application leaves the pools that it brought them into, and who is erased is
 * found by nobody; both in the same transaction. Dates and facts stay, without a name.
 */
@Component
class FollowApplications {
  private final Memberships memberships;
  private final MoveMembership move;
  private final KeepSearchable search;
  private final Notices notices;

  FollowApplications(
      Memberships memberships, MoveMembership move, KeepSearchable search, Notices notices) {
    this.memberships = memberships;
    this.move = move;
    this.search = search;
    this.notices = notices;
  }

  @EventListener
  void on(ApplicationChanged changed) {
    ApplicationId id = changed.application();
    switch (changed.what()) {
      case WITHDRAWN -> leave(id, Actor.CANDIDATE);
      case ERASED -> {
        leave(id, Actor.CANDIDATE);
        search.applicationChanged(id.value());
      }
      case REMOVED -> leave(id, Actor.PROGRAM);
      case CORRECTED, LANGUAGE_CHANGED -> search.applicationChanged(id.value());
      default -> {
        // Nothing that a pool knows of.
      }
    }
  }

  private void leave(ApplicationId id, Actor by) {
    List<Membership> all = memberships.of(id);
    if (!all.isEmpty()) {
      memberships
          .lock(all.stream().map(one -> one.id().value()).toList())
          .forEach(one -> move.handle(one, Event.LEAVE, null, by));
      notices.dropAll(all.stream().map(Membership::id).toList());
    }
  }
}
