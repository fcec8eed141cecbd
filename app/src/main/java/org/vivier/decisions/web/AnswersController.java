package org.vivier.decisions.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.vivier.decisions.answers.SetAnswering;
import org.vivier.processes.SelectionProcess;
import org.vivier.staff.Act;
import org.vivier.staff.Requires;
import org.vivier.staff.StaffMemberId;
import org.vivier.staff.page.StaffRequest;

/** The answers of a process: who must still hear, from whom, by when. */
@Controller
class AnswersController {
  private final AnswerPages pages;
  private final AnswersPages list;
  private final SetAnswering set;

  AnswersController(AnswerPages pages, AnswersPages list, SetAnswering set) {
    this.pages = pages;
    this.list = list;
    this.set = set;
  }

  @Requires(act = Act.SEE_ANSWERS, scope = "process")
  @GetMapping({AnswerPaths.EN, AnswerPaths.FR})
  ResponseEntity<byte[]> show(StaffRequest request, SelectionProcess process) {
    return pages.page(HttpStatus.OK, "answers", list.page(process, request));
  }

  @Requires(act = Act.DECIDE, scope = "process")
  @PostMapping({AnswerPaths.TERMS_EN, AnswerPaths.TERMS_FR})
  ResponseEntity<byte[]> terms(StaffRequest request, SelectionProcess process) {
    @Nullable StaffMemberId owner = StaffMemberId.of(request.typed("owner")).orElse(null);
    boolean second = request.typed("second").equals("yes");
    return pages.done(
        AnswerPaths.list(process.number()),
        set.handle(process.id(), owner, second, request.actor()) ? "terms" : "nobody",
        request);
  }
}
