package org.vivier.pools.web;

import jakarta.servlet.http.HttpServletRequest;
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
import org.vivier.staff.StaffMember;
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
      HttpServletRequest request,
      StaffMember member,
      @PathVariable("pool") String id,
      @PathVariable("member") String one) {
    Pool pool = pages.pool(id, member);
    return members.page(request, member, pool, pages.member(pool, one), List.of());
  }

  @Requires(act = Act.KEEP_POOLS)
  @PostMapping({PoolPaths.PLACEMENT_EN, PoolPaths.PLACEMENT_FR})
  ResponseEntity<byte[]> place(
      HttpServletRequest request,
      StaffMember member,
      @PathVariable("pool") String id,
      @PathVariable("member") String one) {
    Pool pool = pages.pool(id, member);
    Membership found = pages.member(pool, one);
    String withdrawn = PoolPages.typed(request, "withdraw");
    if (!withdrawn.isEmpty()) {
      place.withdraw(found.id(), uuid(withdrawn), member);
      return pages.done(PoolPaths.member(pool.id(), found.id()), request, "withdrawn");
    }
    TypedDay to = TypedDay.of(request, "to");
    Attempt<UUID, Problem> attempt =
        to.wrong()
            ? Attempt.refused(Problem.TO_BAD)
            : place.handle(
                found.id(),
                Tenure.ofWord(PoolPages.typed(request, "tenure")).orElse(null),
                TypedDay.of(request, "from").date(),
                to.date(),
                !PoolPages.typed(request, "stays").equals("no"),
                member);
    return answer(request, member, pool, found, attempt, "placed");
  }

  @Requires(act = Act.KEEP_POOLS)
  @PostMapping({PoolPaths.LINK_EN, PoolPaths.LINK_FR})
  ResponseEntity<byte[]> link(
      HttpServletRequest request,
      StaffMember member,
      @PathVariable("pool") String id,
      @PathVariable("member") String one) {
    Pool pool = pages.pool(id, member);
    Membership found = pages.member(pool, one);
    return answer(
        request,
        member,
        pool,
        found,
        link.handle(
            found, PoolPages.typed(request, "other"), PoolPages.typed(request, "reason"), member),
        "linked");
  }

  @Requires(act = Act.KEEP_POOLS)
  @PostMapping({PoolPaths.UNLINK_EN, PoolPaths.UNLINK_FR})
  ResponseEntity<byte[]> unlink(
      HttpServletRequest request,
      StaffMember member,
      @PathVariable("pool") String id,
      @PathVariable("member") String one) {
    Pool pool = pages.pool(id, member);
    Membership found = pages.member(pool, one);
    return answer(
        request,
        member,
        pool,
        found,
        link.undo(
            found,
            uuid(PoolPages.typed(request, "link")),
            PoolPages.typed(request, "undo-reason"),
            member),
        "unlinked");
  }

  private ResponseEntity<byte[]> answer(
      HttpServletRequest request,
      StaffMember member,
      Pool pool,
      Membership found,
      Attempt<?, Problem> attempt,
      String done) {
    return attempt.result().isPresent()
        ? pages.done(PoolPaths.member(pool.id(), found.id()), request, done)
        : members.page(
            request, member, pool, pages.member(pool, found.id().toString()), attempt.problems());
  }

  private static UUID uuid(String typed) {
    return TypedId.of(typed).orElseThrow(StaffResponses::missing);
  }
}
