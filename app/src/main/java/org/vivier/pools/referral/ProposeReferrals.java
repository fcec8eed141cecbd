package org.vivier.pools.referral;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.platform.attempt.Attempt;
import org.vivier.pools.Membership;
import org.vivier.pools.MembershipId;
import org.vivier.pools.Memberships;
import org.vivier.pools.PoolId;
import org.vivier.pools.Pools;
import org.vivier.pools.requests.Fault;
import org.vivier.pools.requests.RequestState;
import org.vivier.pools.requests.StaffingRequest;
import org.vivier.staff.StaffMember;

/** HR puts people on the list of a request. Nobody hears of it yet. */
@Component
public class ProposeReferrals {
  private final Memberships memberships;
  private final Pools pools;
  private final ReferralRows rows;
  private final Clock clock;

  ProposeReferrals(Memberships memberships, Pools pools, ReferralRows rows, Clock clock) {
    this.memberships = memberships;
    this.pools = pools;
    this.rows = rows;
    this.clock = clock;
  }

  /**
   * What became of it.
   *
   * @param proposed how many are on the list now that weren't
   * @param unavailable how many have paused, left or expired since they were found
   */
  public record Done(int proposed, int unavailable) {}

  /** All of these who are available now; who isn't any more is counted and left out. */
  @Transactional
  public Attempt<Done, Fault> handle(
      StaffingRequest request, Collection<MembershipId> ids, StaffMember by) {
    if (request.state() != RequestState.OPEN) {
      return Attempt.refused(Fault.REQUEST_NOT_OPEN);
    }
    if (ids.isEmpty()) {
      return Attempt.refused(Fault.NOBODY);
    }
    List<Membership> locked = memberships.lock(ids.stream().map(MembershipId::value).toList());
    int proposed = 0;
    int unavailable = 0;
    Map<PoolId, LocalDate> days = new HashMap<>();
    for (Membership one : locked) {
      LocalDate today =
          days.computeIfAbsent(one.pool(), id -> pools.find(id).orElseThrow().today(clock));
      if (!one.availability().on(today)) {
        unavailable++;
      } else if (rows.propose(request.id(), one.id(), by.actor()).isPresent()) {
        proposed++;
      }
    }
    return Attempt.of(new Done(proposed, unavailable + ids.size() - locked.size()));
  }
}
