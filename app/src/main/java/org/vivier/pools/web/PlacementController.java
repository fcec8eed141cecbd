package org.vivier.pools.web;

import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.vivier.format.Tenure;
import org.vivier.platform.TypedId;
import org.vivier.platform.attempt.Attempt;
import org.vivier.pools.MembershipId;
import org.vivier.pools.Problem;
import org.vivier.pools.placement.NotePlacement;
import org.vivier.staff.Act;
import org.vivier.staff.Requires;
import org.vivier.staff.page.StaffRequest;
import org.vivier.staff.page.StaffResponses;

/** Notes that a member of a pool was placed, or that they weren't after all. */
@Controller
class PlacementController {
  private final MemberPages members;
  private final NotePlacement place;

  PlacementController(MemberPages members, NotePlacement place) {
    this.members = members;
    this.place = place;
  }

  @Requires(act = Act.KEEP_POOLS)
  @PostMapping({PoolPaths.PLACEMENT_EN, PoolPaths.PLACEMENT_FR})
  ResponseEntity<byte[]> place(StaffRequest request, PoolMember member) {
    MembershipId id = member.membership().id();
    String withdrawn = request.typed("withdraw");
    if (!withdrawn.isEmpty()) {
      UUID placement = TypedId.of(withdrawn).orElseThrow(StaffResponses::missing);
      place.withdraw(id, placement, request.member());
      return members.done(request, member, "withdrawn");
    }
    PlacementForm form = PlacementForm.of(request);
    Attempt<UUID, Problem> attempt =
        form.to().wrong()
            ? Attempt.refused(Problem.TO_BAD)
            : place.handle(
                id,
                Tenure.ofWord(form.tenure()).orElse(null),
                form.from().date(),
                form.to().date(),
                form.stays(),
                request.member());
    return members.answer(request, member, attempt, "placed");
  }
}
