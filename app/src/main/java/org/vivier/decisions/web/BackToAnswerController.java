package org.vivier.decisions.web;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.vivier.decisions.web.AnswerPages.Subject;
import org.vivier.platform.TypedId;
import org.vivier.processes.SelectionProcess;
import org.vivier.staff.Act;
import org.vivier.staff.Requires;
import org.vivier.staff.page.StaffRequest;

/**
 * Addresses that only forms send to: whoever comes there in another way, by the back button or
 * after signing in again, is led to the page with the form.
 */
@Controller
class BackToAnswerController {
  private final AnswerPages pages;

  BackToAnswerController(AnswerPages pages) {
    this.pages = pages;
  }

  @Requires(act = Act.SEE_ANSWERS, scope = "process")
  @GetMapping({
    AnswerPaths.UNDO_EN,
    AnswerPaths.UNDO_FR,
    AnswerPaths.UPHOLD_EN,
    AnswerPaths.UPHOLD_FR,
    AnswerPaths.CONFIRM_EN,
    AnswerPaths.CONFIRM_FR,
    AnswerPaths.OWNER_EN,
    AnswerPaths.OWNER_FR,
    AnswerPaths.AGAIN_EN,
    AnswerPaths.AGAIN_FR,
    AnswerPaths.TOLD_EN,
    AnswerPaths.TOLD_FR
  })
  ResponseEntity<byte[]> toAnswer(StaffRequest request, Subject subject) {
    return pages.to(AnswerPaths.one(subject.number(), subject.reference()), request);
  }

  @Requires(act = Act.SEE_ANSWERS, scope = "process")
  @GetMapping({AnswerPaths.TERMS_EN, AnswerPaths.TERMS_FR})
  ResponseEntity<byte[]> toList(StaffRequest request, SelectionProcess process) {
    return pages.to(AnswerPaths.list(process.number()), request);
  }

  @Requires(act = Act.DECIDE, scope = "process")
  @GetMapping({AnswerPaths.UNDO_ALL_EN, AnswerPaths.UNDO_ALL_FR})
  ResponseEntity<byte[]> toTogether(
      StaffRequest request, SelectionProcess process, @PathVariable String bulk) {
    return pages.to(
        TypedId.of(bulk)
            .map(id -> AnswerPaths.together(process.number(), id))
            .orElseGet(() -> AnswerPaths.list(process.number())),
        request);
  }
}
