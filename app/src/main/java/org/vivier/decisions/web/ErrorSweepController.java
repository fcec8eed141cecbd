package org.vivier.decisions.web;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.vivier.decisions.web.AnswerPages.Subject;
import org.vivier.staff.Act;
import org.vivier.staff.Requires;
import org.vivier.staff.page.StaffRequest;

/** Lists everybody who was judged alike: same criterion, same ground, same person. */
@Controller
class ErrorSweepController {
  private final AnswerPages pages;
  private final ErrorSweepPages sweep;

  ErrorSweepController(AnswerPages pages, ErrorSweepPages sweep) {
    this.pages = pages;
    this.sweep = sweep;
  }

  @Requires(act = Act.SEE_ANSWERS, scope = "process")
  @GetMapping({AnswerPaths.ALIKE_EN, AnswerPaths.ALIKE_FR})
  ResponseEntity<byte[]> show(StaffRequest request, Subject subject) {
    return pages.page(HttpStatus.OK, "alike", sweep.page(subject, request));
  }
}
