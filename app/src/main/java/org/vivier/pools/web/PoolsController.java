package org.vivier.pools.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.vivier.platform.words.Day;
import org.vivier.platform.words.Words;
import org.vivier.pools.Pool;
import org.vivier.pools.Pools;
import org.vivier.staff.Act;
import org.vivier.staff.Requires;
import org.vivier.staff.page.StaffRequest;

/** All pools: how many people, until when, and how many there will be. */
@Controller
class PoolsController {
  private final PoolPages pages;
  private final Pools pools;
  private final PoolCounts counts;
  private final Clock clock;

  PoolsController(PoolPages pages, Pools pools, PoolCounts counts, Clock clock) {
    this.pages = pages;
    this.pools = pools;
    this.counts = counts;
    this.clock = clock;
  }

  @Requires(act = Act.SEE_POOLS)
  @Transactional(readOnly = true)
  @GetMapping({PoolPaths.EN, PoolPaths.FR})
  public ResponseEntity<byte[]> show(StaffRequest request) {
    Words words = request.words();
    Map<UUID, PoolCounts.Count> found = counts.byPool();
    return pages.page(
        HttpStatus.OK,
        "pools",
        new PoolsPage(
            pages
                .frame(request, null, PoolPaths.list(), words.text("pools.list.title"))
                .under(List.of()),
            PoolPaths.inventory().in(words.language()),
            request.member().may(Act.KEEP_POOLS) ? PoolPaths.made().in(words.language()) : null,
            pools.all().stream()
                .filter(pool -> !pages.party(pool, request.member()))
                .map(pool -> row(pool, found, words))
                .toList(),
            counts.forecast().stream()
                .map(ahead ->
                    new PoolsPage.Ahead(
                        words.text("pools.list.ahead-" + ahead.months()),
                        Day.of(ahead.day(), words.language()),
                        ahead.available()))
                .toList()));
  }

  private PoolsPage.Row row(Pool pool, Map<UUID, PoolCounts.Count> found, Words words) {
    LocalDate today = pool.today(clock);
    PoolCounts.Count count = found.getOrDefault(pool.id().value(), new PoolCounts.Count(0, 0));
    return new PoolsPage.Row(
        pool.name().in(words.language()),
        PoolPaths.one(pool.id()).in(words.language()),
        PoolWords.assessed(pool, words),
        count.open(),
        count.available(),
        Day.of(pool.validUntil(), words.language()),
        PoolWords.kind(pool, today),
        PoolWords.left(pool, today, words));
  }
}
