package org.vivier.pools.web;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.vivier.pools.Pool;
import org.vivier.staff.Act;
import org.vivier.staff.Requires;
import org.vivier.staff.page.StaffRequest;

/** One pool: who is in it, what they were assessed on, until when. */
@Controller
class PoolController {
  private final PoolPages pages;
  private final PoolView view;

  PoolController(PoolPages pages, PoolView view) {
    this.pages = pages;
    this.view = view;
  }

  /** On record is who saw whose name. */
  @Requires(act = Act.SEE_POOLS)
  @Transactional
  @GetMapping({PoolPaths.ONE_EN, PoolPaths.ONE_FR})
  public ResponseEntity<byte[]> show(StaffRequest request, Pool pool) {
    return pages.page(HttpStatus.OK, "pool", view.of(request, pool));
  }
}
