package org.vivier.pools.web;

import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.vivier.staff.Act;
import org.vivier.staff.Requires;
import org.vivier.staff.page.StaffRequest;

/** Shows one member of a pool. */
@Controller
class PoolMemberController {
  private final MemberPages members;

  PoolMemberController(MemberPages members) {
    this.members = members;
  }

  @Requires(act = Act.SEE_POOLS)
  @GetMapping({PoolPaths.MEMBER_EN, PoolPaths.MEMBER_FR})
  ResponseEntity<byte[]> show(StaffRequest request, PoolMember member) {
    return members.page(request, member, List.of());
  }
}
