package org.vivier.decisions.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.vivier.decisions.Problem;
import org.vivier.decisions.answers.MoveDueDay;
import org.vivier.decisions.deciding.ReverseDecision;
import org.vivier.decisions.web.AnswerPages.Subject;
import org.vivier.platform.attempt.Attempt;
import org.vivier.platform.attempt.FormProblem;
import org.vivier.platform.page.TypedDay;
import org.vivier.platform.web.PageResponses;
import org.vivier.platform.words.Moment;
import org.vivier.platform.words.Words;
import org.vivier.staff.Act;
import org.vivier.staff.Requires;
import org.vivier.staff.page.Addresses;
import org.vivier.staff.page.Notice;
import org.vivier.staff.page.StaffRequest;

/** What is done for a reason that the candidate is told: reversing a decision, moving a day. */
@Controller
class ReasonController {
  private static final String REVERSAL = "reversal";
  private static final String DAY = "day";

  private final AnswerPages pages;
  private final ReverseDecision reverse;
  private final MoveDueDay move;

  ReasonController(AnswerPages pages, ReverseDecision reverse, MoveDueDay move) {
    this.pages = pages;
    this.reverse = reverse;
    this.move = move;
  }

  @Requires(act = Act.REVERSE_DECISIONS, scope = "process")
  @GetMapping({AnswerPaths.REVERSAL_EN, AnswerPaths.REVERSAL_FR})
  ResponseEntity<byte[]> reversal(StaffRequest request, Subject subject) {
    return page(REVERSAL, subject, request, null);
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
    return attempt.problems().isEmpty()
        ? pages.done(
            AnswerPaths.alike(subject.number(), subject.reference()).in(request.language()),
            "reversed")
        : page(REVERSAL, pages.again(subject), request, attempt);
  }

  @Requires(act = Act.DECIDE, scope = "process")
  @GetMapping({AnswerPaths.DAY_EN, AnswerPaths.DAY_FR})
  ResponseEntity<byte[]> day(StaffRequest request, Subject subject) {
    return page(DAY, subject, request, null);
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
    return attempt.problems().isEmpty()
        ? pages.done(subject, request, "moved")
        : page(DAY, pages.again(subject), request, attempt);
  }

  private ResponseEntity<byte[]> page(
      String kind, Subject subject, StaffRequest request, @Nullable Attempt<?, Problem> attempt) {
    Words words = request.words();
    boolean day = kind.equals(DAY);
    Addresses addresses =
        day
            ? AnswerPaths.day(subject.number(), subject.reference())
            : AnswerPaths.reversal(subject.number(), subject.reference());
    @Nullable Notice notice =
        attempt != null && attempt.conflict() ? AnswerPages.conflict(subject, words) : null;
    return pages.page(
        attempt == null ? HttpStatus.OK : PageResponses.status(attempt.problems()),
        "reason",
        new ReasonPage(
            pages
                .frame(
                    request,
                    subject,
                    addresses,
                    words.text("decisions." + kind + ".title", subject.reference()))
                .saying(notice),
            kind,
            words.text(
                "decisions." + kind + ".lead",
                Moment.date(subject.answer().replyBy(), words.language())),
            subject.answer().revision(),
            words.text("decisions.language." + subject.answer().language().tag()),
            request.typed("reason"),
            day ? TypedDay.of(request.http(), "day") : null,
            attempt == null || attempt.conflict()
                ? List.of()
                : FormProblem.errors(attempt.problems(), words.language())));
  }
}
