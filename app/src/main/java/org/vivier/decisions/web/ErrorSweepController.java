package org.vivier.decisions.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.vivier.applications.ApplicationId;
import org.vivier.decisions.Answer;
import org.vivier.decisions.Answers;
import org.vivier.decisions.Decision;
import org.vivier.decisions.DecisionOutcome;
import org.vivier.decisions.Decisions;
import org.vivier.decisions.web.AnswerPages.Subject;
import org.vivier.platform.words.Moment;
import org.vivier.platform.words.Words;
import org.vivier.staff.Act;
import org.vivier.staff.Requires;
import org.vivier.staff.page.Notice;
import org.vivier.staff.page.StaffRequest;
import org.vivier.staff.page.StaffResponses;

/** Lists everybody who was judged alike: same criterion, same ground, same person. */
@Controller
class ErrorSweepController {
  private final AnswerPages pages;
  private final Decisions decisions;
  private final DecisionViews views;
  private final Answers answers;

  ErrorSweepController(
      AnswerPages pages, Decisions decisions, DecisionViews views, Answers answers) {
    this.pages = pages;
    this.decisions = decisions;
    this.views = views;
    this.answers = answers;
  }

  @Requires(act = Act.SEE_ANSWERS, scope = "process")
  @GetMapping({AnswerPaths.ALIKE_EN, AnswerPaths.ALIKE_FR})
  ResponseEntity<byte[]> show(StaffRequest request, Subject subject) {
    Words words = request.words();
    Decision judged = judged(subject).orElseThrow(StaffResponses::missing);
    boolean reverses =
        request.member().may(Act.REVERSE_DECISIONS, subject.process().id().scope())
            && subject.process().state().assessable();
    List<Decision> alike = decisions.alike(judged);
    Map<ApplicationId, Answer> found =
        answers.of(alike.stream().map(Decision::application).toList());
    List<ErrorSweepPage.Row> rows =
        alike.stream()
            .flatMap(decision ->
                Stream.ofNullable(found.get(decision.application()))
                    .map(answer -> row(subject, decision, answer, reverses, words)))
            .toList();
    @Nullable Notice notice =
        request
            .done()
            .filter("reversed"::equals)
            .map(word -> reversed(subject, words))
            .orElse(null);
    return pages.page(
        HttpStatus.OK,
        "alike",
        new ErrorSweepPage(
            pages
                .frame(
                    request,
                    subject,
                    AnswerPaths.alike(subject.number(), subject.reference()),
                    words.text("decisions.alike.title", subject.reference()))
                .counting(rows.size())
                .saying(notice),
            words.text("decisions.alike.lead", rows.size()),
            views.of(subject.process(), judged, words),
            rows));
  }

  /** The letter is held, and can be taken back from here, too. */
  private static Notice reversed(Subject subject, Words words) {
    Notice said = Notice.success(words.text("decisions.done.reversed"));
    Answer.Reversal reversal = subject.answer().reversal();
    return reversal == null
        ? said
        : said.with(
            new Notice.Undo(
                AnswerPaths.undo(subject.number(), subject.reference()).in(words.language()),
                words.text("decisions.undo.button"),
                Map.of("decision", reversal.decision().toString()),
                Moment.of(
                    reversal.releaseAt(),
                    subject.process().facts().dates().zone(),
                    words.language())));
  }

  /** The last time that this application went no further. */
  private Optional<Decision> judged(Subject subject) {
    return decisions.of(subject.answer().application()).stream()
        .filter(decision -> decision.outcome() == DecisionOutcome.ELIMINATED)
        .findFirst();
  }

  private static ErrorSweepPage.Row row(
      Subject subject, Decision decision, Answer answer, boolean reverses, Words words) {
    var state = answer.state();
    boolean same = decision.id().equals(answer.decision());
    return new ErrorSweepPage.Row(
        answer.reference(),
        state.forStaff(words.language()),
        AnswersTable.kind(state),
        Moment.of(decision.at(), subject.process().facts().dates().zone(), words.language()),
        AnswerPaths.one(subject.number(), answer.reference()).in(words.language()),
        reverses && same && state.reversible() && answer.reversal() == null
            ? AnswerPaths.reversal(subject.number(), answer.reference()).in(words.language())
            : null);
  }
}
