package org.vivier.decisions.web;

import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.vivier.decisions.Problem;
import org.vivier.decisions.deciding.DecideInBulk;
import org.vivier.processes.SelectionProcess;
import org.vivier.staff.Act;
import org.vivier.staff.Requires;
import org.vivier.staff.page.StaffRequest;

/** Decides the same about several applications: a preview first, then all of them or none. */
@Controller
class BulkDecisionController {
  private final AnswerPages pages;
  private final BulkDecisionPages previews;
  private final DecideInBulk together;

  BulkDecisionController(AnswerPages pages, BulkDecisionPages previews, DecideInBulk together) {
    this.pages = pages;
    this.previews = previews;
    this.together = together;
  }

  /** Who comes here without having chosen chooses in the list. */
  @Requires(act = Act.DECIDE, scope = "process")
  @GetMapping({AnswerPaths.TOGETHER_EN, AnswerPaths.TOGETHER_FR})
  ResponseEntity<byte[]> back(StaffRequest request, SelectionProcess process) {
    return pages.to(AnswerPaths.list(process.number()), request);
  }

  @Requires(act = Act.DECIDE, scope = "process")
  @PostMapping({AnswerPaths.TOGETHER_EN, AnswerPaths.TOGETHER_FR})
  ResponseEntity<byte[]> decide(StaffRequest request, SelectionProcess process) {
    BulkDecisionForm form = BulkDecisionForm.of(request);
    String then = request.typed("then");
    BulkDecisionPages.Preview preview = previews.of(process, form);
    if (!then.equals("decide")) {
      List<Problem> problems =
          preview.isEmpty()
              ? List.of(Problem.NOBODY)
              : then.isEmpty() ? List.of() : previews.problems(process, preview);
      boolean show = then.equals("preview") && problems.isEmpty();
      return previews.page(process, preview, request, problems, show, null);
    }
    DecideInBulk.Result result =
        together.handle(
            process.id(), form.seen(), form.choice().choice(), preview.reasons(), request.member());
    UUID bulk = result.bulk();
    return bulk == null
        ? previews.refused(process, preview, result, request)
        : pages.done(AnswerPaths.together(process.number(), bulk), "decided", request);
  }
}
