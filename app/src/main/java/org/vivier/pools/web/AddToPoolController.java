package org.vivier.pools.web;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.vivier.platform.attempt.Attempt;
import org.vivier.pools.Pool;
import org.vivier.pools.Problem;
import org.vivier.pools.membership.AddToPool;
import org.vivier.pools.membership.UndoAddingToPool;
import org.vivier.staff.Act;
import org.vivier.staff.Requires;
import org.vivier.staff.page.StaffRequest;

/** Takes people into a pool: chosen, previewed, confirmed; taken back while letters are held. */
@Controller
class AddToPoolController {
  private final PoolPages pages;
  private final AddToPoolPages previews;
  private final AddToPool takeIn;
  private final UndoAddingToPool undo;

  AddToPoolController(
      PoolPages pages, AddToPoolPages previews, AddToPool takeIn, UndoAddingToPool undo) {
    this.pages = pages;
    this.previews = previews;
    this.takeIn = takeIn;
    this.undo = undo;
  }

  @Requires(act = Act.KEEP_POOLS)
  @GetMapping({PoolPaths.TAKE_IN_EN, PoolPaths.TAKE_IN_FR})
  ResponseEntity<byte[]> choose(StaffRequest request, Pool pool) {
    return previews.page(request, pool, null, false, List.of());
  }

  @Requires(act = Act.KEEP_POOLS)
  @PostMapping({PoolPaths.TAKE_IN_EN, PoolPaths.TAKE_IN_FR})
  ResponseEntity<byte[]> send(StaffRequest request, Pool pool) {
    Set<String> chosen = chosen(request);
    if (!request.typed("then").equals("take")) {
      return chosen.isEmpty()
          ? previews.page(request, pool, chosen, false, List.of(Problem.NOBODY))
          : previews.page(request, pool, chosen, true, List.of());
    }
    Attempt<Integer, Problem> attempt = takeIn.handle(pool.id(), chosen, request.actor());
    return attempt.result().isPresent()
        ? pages.done(PoolPaths.one(pool.id()), request, "taken-in")
        : previews.page(request, pool, chosen, false, attempt.problems());
  }

  @Requires(act = Act.KEEP_POOLS)
  @PostMapping({PoolPaths.UNDO_EN, PoolPaths.UNDO_FR})
  ResponseEntity<byte[]> undo(StaffRequest request, Pool pool) {
    int back = undo.handle(pool.id(), request.actor());
    return pages.done(PoolPaths.one(pool.id()), request, back > 0 ? "taken-back" : "late");
  }

  /** One by one from the boxes, and together from the preview. */
  private static Set<String> chosen(StaffRequest request) {
    Set<String> chosen = new LinkedHashSet<>();
    Stream<String> all =
        Stream.concat(
            request.form().all("rows").stream(),
            Arrays.stream(request.typed("chosen").split(" ", -1)));
    all.map(String::strip)
        .filter(one -> !one.isEmpty())
        .limit(AddToPool.MOST + 1L)
        .forEach(chosen::add);
    return chosen;
  }
}
