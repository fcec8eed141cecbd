package org.vivier.pools.web;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.vivier.platform.attempt.Attempt;
import org.vivier.pools.language.AddResult.Wrong;
import org.vivier.pools.language.web.TypedResult;
import org.vivier.staff.Act;
import org.vivier.staff.Requires;
import org.vivier.staff.page.StaffRequest;

/** HR writes down, verifies or takes back a language result of a member of a pool. */
@Controller
class MemberResultController {
  private final MemberPages members;
  private final TypedResult typed;

  MemberResultController(MemberPages members, TypedResult typed) {
    this.members = members;
    this.typed = typed;
  }

  @Requires(act = Act.KEEP_POOLS)
  @PostMapping({PoolPaths.RESULTS_EN, PoolPaths.RESULTS_FR})
  ResponseEntity<byte[]> send(StaffRequest request, PoolMember member) {
    Attempt<String, Wrong> tried =
        typed.handle(request, member.membership().application(), request.actor());
    String done = tried.done();
    return done == null
        ? members.page(request, member, tried.problems())
        : members.done(request, member, done);
  }
}
