package org.vivier.pools.candidate;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The pools that an application brought its owner into. */
@Controller
class CandidatePoolsController {
  private final OwnMemberships own;
  private final CandidatePoolPages pages;

  CandidatePoolsController(OwnMemberships own, CandidatePoolPages pages) {
    this.own = own;
    this.pages = pages;
  }

  @Transactional(readOnly = true)
  @GetMapping({CandidatePoolPaths.EN, CandidatePoolPaths.FR})
  public ResponseEntity<byte[]> show(HttpServletRequest request, @PathVariable String application) {
    return pages.all(request, own.application(request, application).id());
  }
}
