package org.vivier.pools.membership;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.platform.record.Actor;
import org.vivier.pools.Membership;
import org.vivier.pools.MembershipId;
import org.vivier.pools.MembershipState.Event;
import org.vivier.pools.Memberships;
import org.vivier.pools.PoolId;

/** Takes back whom a pool took in, as long as their letters have not left. */
@Component
public class UndoAddingToPool {
  private final Notices notices;
  private final Memberships memberships;
  private final MoveMembership move;

  UndoAddingToPool(Notices notices, Memberships memberships, MoveMembership move) {
    this.notices = notices;
    this.memberships = memberships;
    this.move = move;
  }

  /** How many; nobody once all letters have left. */
  @Transactional
  public int handle(PoolId pool, Actor by) {
    List<Notices.Waiting> held = notices.lockHeld(pool);
    List<MembershipId> ids = held.stream().map(Notices.Waiting::membership).toList();
    List<Membership> locked = memberships.lock(ids.stream().map(MembershipId::value).toList());
    held.forEach(one -> notices.dropped(one.id()));
    return (int)
        locked.stream().filter(one -> move.handle(one, Event.REVOKE, null, by).isPresent()).count();
  }
}
