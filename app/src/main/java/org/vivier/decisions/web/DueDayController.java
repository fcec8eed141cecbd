package org.vivier.decisions.web;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.vivier.decisions.answers.MoveDueDay;
import org.vivier.decisions.web.AnswerPages.Subject;
import org.vivier.platform.page.TypedDay;
import org.vivier.staff.Act;
import org.vivier.staff.Requires;
import org.vivier.staff.page.StaffRequest;

/** Moves the day by which a candidate hears, for a reason that they are told. */
@Controller
class DueDayController {
  private final AnswerPages pages;
  private final ReasonPages reasons;
  private final MoveDueDay move;

  DueDayController(AnswerPages pages, ReasonPages reasons, MoveDueDay move) {
    this.pages = pages;
    this.reasons = reasons;
    this.move = move;
  }

  @Requires(act = Act.DECIDE, scope = "process")
  @GetMapping({AnswerPaths.DAY_EN, AnswerPaths.DAY_FR})
  ResponseEntity<byte[]> show(StaffRequest request, Subject subject) {
    return reasons.day(subject, FormShown.FIRST, request);
  }

  @Requires(act = Act.DECIDE, scope = "process")
  @PostMapping({AnswerPaths.DAY_EN, AnswerPaths.DAY_FR})
  ResponseEntity<byte[]> move(StaffRequest request, Subject subject) {
    var attempt =
        move.handle(
            subject.answer().application(),
            AnswerPages.revision(request),
            TypedDay.of(request.http(), "day").date(),
            request.typed("reason"),
            request.member());
    if (attempt.problems().isEmpty()) {
      return pages.done(subject, "moved", request);
    }
    Subject now = pages.again(subject);
    return reasons.day(now, FormShown.refused(attempt, now, request.words()), request);
  }
}
