package org.vivier.pools.web;

import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.vivier.platform.attempt.Attempt;
import org.vivier.platform.attempt.FormProblem;
import org.vivier.platform.page.TypedDay;
import org.vivier.platform.web.PageResponses;
import org.vivier.platform.words.Day;
import org.vivier.platform.words.Words;
import org.vivier.pools.Memberships;
import org.vivier.pools.Pool;
import org.vivier.pools.Problem;
import org.vivier.pools.keeping.ExtendPool;
import org.vivier.staff.Act;
import org.vivier.staff.Requires;
import org.vivier.staff.page.StaffRequest;

/** Makes a pool last longer; everybody in it gets a letter. */
@Controller
class ExtensionController {
  private final PoolPages pages;
  private final ExtendPool extend;
  private final Memberships memberships;

  ExtensionController(PoolPages pages, ExtendPool extend, Memberships memberships) {
    this.pages = pages;
    this.extend = extend;
    this.memberships = memberships;
  }

  @Requires(act = Act.KEEP_POOLS)
  @GetMapping({PoolPaths.EXTENSION_EN, PoolPaths.EXTENSION_FR})
  ResponseEntity<byte[]> show(StaffRequest request, Pool pool) {
    return page(request, pool, List.of());
  }

  @Requires(act = Act.KEEP_POOLS)
  @PostMapping({PoolPaths.EXTENSION_EN, PoolPaths.EXTENSION_FR})
  ResponseEntity<byte[]> send(StaffRequest request, Pool pool) {
    Attempt<Pool, Problem> attempt =
        extend.handle(
            pool.id(),
            request.form().number("revision").orElse(0),
            TypedDay.of(request.http(), "until").date(),
            request.typed("reason"),
            request.member());
    return attempt.result().isPresent()
        ? pages.done(PoolPaths.one(pool.id()), request, "extended")
        : page(request, pages.pool(pool.id().toString(), request.member()), attempt.problems());
  }

  private ResponseEntity<byte[]> page(StaffRequest request, Pool pool, List<Problem> problems) {
    Words words = request.words();
    long open =
        memberships.of(pool.id()).stream().filter(one -> one.standing().state().open()).count();
    return pages.page(
        PageResponses.status(problems),
        "extension",
        new ExtensionPage(
            pages.frame(
                request, pool, PoolPaths.extension(pool.id()), words.text("pools.extension.title")),
            words.text(
                "pools.extension.lead",
                Day.of(pool.validUntil(), words.language()).wording(),
                open),
            pool.revision(),
            TypedDay.of(request.http(), "until"),
            request.typed("reason"),
            FormProblem.errors(problems, words.language())));
  }
}
