package org.vivier.decisions.web;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.vivier.decisions.deciding.ReverseDecision;
import org.vivier.decisions.web.AnswerPages.Subject;
import org.vivier.staff.Act;
import org.vivier.staff.Requires;
import org.vivier.staff.page.StaffRequest;

/** Reverses a decision for a reason that the candidate is told. */
@Controller
class ReversalController {
  private final AnswerPages pages;
  private final ReasonPages reasons;
  private final ReverseDecision reverse;

  ReversalController(AnswerPages pages, ReasonPages reasons, ReverseDecision reverse) {
    this.pages = pages;
    this.reasons = reasons;
    this.reverse = reverse;
  }

  @Requires(act = Act.REVERSE_DECISIONS, scope = "process")
  @GetMapping({AnswerPaths.REVERSAL_EN, AnswerPaths.REVERSAL_FR})
  ResponseEntity<byte[]> show(StaffRequest request, Subject subject) {
    return reasons.reversal(subject, FormShown.FIRST, request);
  }

  /** Leads on to everybody who was judged alike. */
  @Requires(act = Act.REVERSE_DECISIONS, scope = "process")
  @PostMapping({AnswerPaths.REVERSAL_EN, AnswerPaths.REVERSAL_FR})
  ResponseEntity<byte[]> reverse(StaffRequest request, Subject subject) {
    var attempt =
        reverse.handle(
            subject.answer().application(),
            AnswerPages.revision(request),
            request.typed("reason"),
            request.member());
    if (attempt.problems().isEmpty()) {
      var alike = AnswerPaths.alike(subject.number(), subject.reference());
      return pages.done(alike, "reversed", request);
    }
    Subject now = pages.again(subject);
    return reasons.reversal(now, FormShown.refused(attempt, now, request.words()), request);
  }
}
