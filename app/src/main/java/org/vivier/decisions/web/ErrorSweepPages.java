package org.vivier.decisions.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.vivier.applications.ApplicationId;
import org.vivier.decisions.Answer;
import org.vivier.decisions.AnswerState;
import org.vivier.decisions.Answers;
import org.vivier.decisions.Decision;
import org.vivier.decisions.DecisionOutcome;
import org.vivier.decisions.Decisions;
import org.vivier.decisions.web.AnswerPages.Subject;
import org.vivier.platform.words.Moment;
import org.vivier.platform.words.Words;
import org.vivier.staff.Act;
import org.vivier.staff.page.Notice;
import org.vivier.staff.page.StaffRequest;
import org.vivier.staff.page.StaffResponses;

/** Makes the list of everybody who was judged alike. */
@Component
class ErrorSweepPages {
  private final AnswerPages pages;
  private final Decisions decisions;
  private final DecisionViews views;
  private final Answers answers;

  ErrorSweepPages(AnswerPages pages, Decisions decisions, DecisionViews views, Answers answers) {
    this.pages = pages;
    this.decisions = decisions;
    this.views = views;
    this.answers = answers;
  }

  /** Like this one, the last time that it went no further; missing when it always did. */
  ErrorSweepPage page(Subject subject, StaffRequest request) {
    Words words = request.words();
    Decision judged =
        decisions.of(subject.answer().application()).stream()
            .filter(decision -> decision.outcome() == DecisionOutcome.ELIMINATED)
            .findFirst()
            .orElseThrow(StaffResponses::missing);
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
    return new ErrorSweepPage(
        pages
            .frame(
                request,
                subject,
                AnswerPaths.alike(subject.number(), subject.reference()),
                words.text("decisions.alike.title", subject.reference()))
            .counting(rows.size())
            .saying(notice(subject, request)),
        words.text("decisions.alike.lead", rows.size()),
        views.of(subject.process(), judged, words),
        rows);
  }

  /** It was reversed; the letter is held, and can be taken back from here, too. */
  private static @Nullable Notice notice(Subject subject, StaffRequest request) {
    if (request.done().filter("reversed"::equals).isEmpty()) {
      return null;
    }
    Words words = request.words();
    Notice said = Notice.success(words.text("decisions.done.reversed"));
    Answer.Reversal reversal = subject.answer().reversal();
    return reversal == null
        ? said
        : said.with(AnswerPages.undo(subject, reversal.decision(), reversal.releaseAt(), words));
  }

  private static ErrorSweepPage.Row row(
      Subject subject, Decision decision, Answer answer, boolean reverses, Words words) {
    AnswerState state = answer.state();
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
