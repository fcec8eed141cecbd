package org.vivier.pools.web;

import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.vivier.format.Tenure;
import org.vivier.platform.TypedId;
import org.vivier.platform.attempt.Attempt;
import org.vivier.platform.page.TypedDay;
import org.vivier.pools.Membership;
import org.vivier.pools.Pool;
import org.vivier.pools.Problem;
import org.vivier.pools.people.LinkPersons;
import org.vivier.pools.placement.NotePlacement;
import org.vivier.staff.Act;
import org.vivier.staff.Requires;
import org.vivier.staff.page.StaffRequest;
import org.vivier.staff.page.StaffResponses;

/** One member of a pool: looked at, placed, linked with another application of theirs. */
@Controller
class PoolMemberController {
  private final PoolPages pages;
  private final MemberPages members;
  private final NotePlacement place;
  private final LinkPersons link;

  PoolMemberController(
      PoolPages pages, MemberPages members, NotePlacement place, LinkPersons link) {
    this.pages = pages;
    this.members = members;
    this.place = place;
    this.link = link;
  }

  @Requires(act = Act.SEE_POOLS)
  @GetMapping({PoolPaths.MEMBER_EN, PoolPaths.MEMBER_FR})
  ResponseEntity<byte[]> show(
      StaffRequest request, @PathVariable("pool") String id, @PathVariable("member") String one) {
    Pool pool = pages.pool(id, request.member());
    return members.page(request, pool, pages.member(pool, one), List.of());
  }

  @Requires(act = Act.KEEP_POOLS)
  @PostMapping({PoolPaths.PLACEMENT_EN, PoolPaths.PLACEMENT_FR})
  ResponseEntity<byte[]> place(
      StaffRequest request, @PathVariable("pool") String id, @PathVariable("member") String one) {
    Pool pool = pages.pool(id, request.member());
    Membership found = pages.member(pool, one);
    String withdrawn = request.typed("withdraw");
    if (!withdrawn.isEmpty()) {
      place.withdraw(found.id(), uuid(withdrawn), request.member());
      return pages.done(PoolPaths.member(pool.id(), found.id()), request, "withdrawn");
    }
    TypedDay to = TypedDay.of(request.http(), "to");
    Attempt<UUID, Problem> attempt =
        to.wrong()
            ? Attempt.refused(Problem.TO_BAD)
            : place.handle(
                found.id(),
                Tenure.ofWord(request.typed("tenure")).orElse(null),
                TypedDay.of(request.http(), "from").date(),
                to.date(),
                !request.typed("stays").equals("no"),
                request.member());
    return answer(request, pool, found, attempt, "placed");
  }

  @Requires(act = Act.KEEP_POOLS)
  @PostMapping({PoolPaths.LINK_EN, PoolPaths.LINK_FR})
  ResponseEntity<byte[]> link(
      StaffRequest request, @PathVariable("pool") String id, @PathVariable("member") String one) {
    Pool pool = pages.pool(id, request.member());
    Membership found = pages.member(pool, one);
    return answer(
        request,
        pool,
        found,
        link.handle(found, request.typed("other"), request.typed("reason"), request.member()),
        "linked");
  }

  @Requires(act = Act.KEEP_POOLS)
  @PostMapping({PoolPaths.UNLINK_EN, PoolPaths.UNLINK_FR})
  ResponseEntity<byte[]> unlink(
      StaffRequest request, @PathVariable("pool") String id, @PathVariable("member") String one) {
    Pool pool = pages.pool(id, request.member());
    Membership found = pages.member(pool, one);
    return answer(
        request,
        pool,
        found,
        link.undo(
            found, uuid(request.typed("link")), request.typed("undo-reason"), request.member()),
        "unlinked");
  }

  private ResponseEntity<byte[]> answer(
      StaffRequest request, Pool pool, Membership found, Attempt<?, Problem> attempt, String done) {
    return attempt.result().isPresent()
        ? pages.done(PoolPaths.member(pool.id(), found.id()), request, done)
        : members.page(
            request, pool, pages.member(pool, found.id().toString()), attempt.problems());
  }

  private static UUID uuid(String typed) {
    return TypedId.of(typed).orElseThrow(StaffResponses::missing);
  }
}
