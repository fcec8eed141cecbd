package org.vivier.pools.web;

import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.vivier.platform.TypedId;
import org.vivier.pools.people.LinkPersons;
import org.vivier.staff.Act;
import org.vivier.staff.Requires;
import org.vivier.staff.page.StaffRequest;
import org.vivier.staff.page.StaffResponses;

/** Says that another application is the same person's, or that it isn't after all. */
@Controller
class PersonLinkController {
  private final MemberPages members;
  private final LinkPersons link;

  PersonLinkController(MemberPages members, LinkPersons link) {
    this.members = members;
    this.link = link;
  }

  @Requires(act = Act.KEEP_POOLS)
  @PostMapping({PoolPaths.LINK_EN, PoolPaths.LINK_FR})
  ResponseEntity<byte[]> link(StaffRequest request, PoolMember member) {
    return members.answer(
        request,
        member,
        link.handle(
            member.membership(), request.typed("other"), request.typed("reason"), request.member()),
        "linked");
  }

  @Requires(act = Act.KEEP_POOLS)
  @PostMapping({PoolPaths.UNLINK_EN, PoolPaths.UNLINK_FR})
  ResponseEntity<byte[]> unlink(StaffRequest request, PoolMember member) {
    UUID linked = TypedId.of(request.typed("link")).orElseThrow(StaffResponses::missing);
    return members.answer(
        request,
        member,
        link.undo(member.membership(), linked, request.typed("undo-reason"), request.member()),
        "unlinked");
  }
}
