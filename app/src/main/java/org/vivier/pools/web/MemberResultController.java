package org.vivier.pools.web;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.vivier.platform.attempt.Attempt;
import org.vivier.pools.Membership;
import org.vivier.pools.Pool;
import org.vivier.pools.language.AddResult.Wrong;
import org.vivier.pools.language.web.TypedResult;
import org.vivier.staff.Act;
import org.vivier.staff.Requires;
import org.vivier.staff.page.StaffRequest;

/** HR writes down, verifies or takes back a language result of a member of a pool. */
@Controller
class MemberResultController {
  private final PoolPages pages;
  private final MemberPages members;
  private final TypedResult typed;

  MemberResultController(PoolPages pages, MemberPages members, TypedResult typed) {
    this.pages = pages;
    this.members = members;
    this.typed = typed;
  }

  @Requires(act = Act.KEEP_POOLS)
  @PostMapping({PoolPaths.RESULTS_EN, PoolPaths.RESULTS_FR})
  ResponseEntity<byte[]> send(
      StaffRequest request, @PathVariable("pool") String id, @PathVariable("member") String one) {
    Pool pool = pages.pool(id, request.member());
    Membership found = pages.member(pool, one);
    Attempt<String, Wrong> tried = typed.handle(request, found.application(), request.actor());
    String done = tried.done();
    return done == null
        ? members.page(request, pool, found, tried.problems())
        : pages.done(PoolPaths.member(pool.id(), found.id()), request, done);
  }
}
