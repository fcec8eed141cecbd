package org.vivier.decisions.web;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.vivier.applications.staff.CandidateLetters;
import org.vivier.decisions.Answer;
import org.vivier.decisions.AnswerState;
import org.vivier.decisions.Decision;
import org.vivier.decisions.Decisions;
import org.vivier.decisions.answers.AnswerEntry;
import org.vivier.decisions.answers.AnswerHistory;
import org.vivier.decisions.deciding.FlaggedDecisions;
import org.vivier.decisions.letters.PreviewLetter;
import org.vivier.decisions.web.AnswerPages.Subject;
import org.vivier.format.Language;
import org.vivier.platform.words.Day;
import org.vivier.platform.words.Moment;
import org.vivier.platform.words.Words;
import org.vivier.staff.Act;
import org.vivier.staff.StaffMember;
import org.vivier.staff.StaffMemberId;
import org.vivier.staff.page.StaffRequest;
import org.vivier.staff.work.WorkDue;

/** Makes the page of one answer. */
@Component
class AnswerView {
  private final AnswerPages pages;
  private final AnswerActions actions;
  private final Decisions decisions;
  private final DecisionViews views;
  private final AnswerHistory history;
  private final PreviewLetter preview;
  private final CandidateLetters letters;
  private final FlaggedDecisions flags;
  private final Clock clock;

  AnswerView(
      AnswerPages pages,
      AnswerActions actions,
      Decisions decisions,
      DecisionViews views,
      AnswerHistory history,
      PreviewLetter preview,
      CandidateLetters letters,
      FlaggedDecisions flags,
      Clock clock) {
    this.pages = pages;
    this.actions = actions;
    this.decisions = decisions;
    this.views = views;
    this.history = history;
    this.preview = preview;
    this.letters = letters;
    this.flags = flags;
    this.clock = clock;
  }

  ResponseEntity<byte[]> show(Subject subject, FormShown shown, StaffRequest request) {
    Language language = request.language();
    Words words = Words.of(language);
    Answer answer = subject.answer();
    List<Decision> all = decisions.of(answer.application());
    Optional<Decision> current =
        all.stream().filter(one -> one.id().equals(answer.decision())).findFirst();
    boolean waits = answer.state().waits();
    WorkDue due = new WorkDue(answer.replyBy(), subject.process().facts().dates().zone());
    AnswerPage.Can can = actions.of(subject, current, request.member(), language);
    return pages.page(
        shown.status(),
        "answer",
        new AnswerPage(
            pages
                .frame(
                    request,
                    subject.process(),
                    AnswerPaths.one(subject.number(), subject.reference()),
                    words.text("decisions.answer.title", subject.reference()))
                .saying(shown.notice()),
            subject.reference(),
            answer.state().forStaff(language),
            AnswersTable.kind(answer.state()),
            lead(answer, current, words),
            words.text("decisions.language." + answer.language().tag()),
            Day.of(answer.replyBy(), language),
            waits ? due.urgency(clock.instant()) : null,
            waits ? left(due.daysLeft(clock.instant()), words) : null,
            pages.name(answer.owner(), words),
            current.map(one -> views.of(subject.process(), one, words)).orElse(null),
            answer.state().undoable() ? letter(current).orElse(null) : null,
            flag(subject, can, request.member(), language),
            reversal(subject, request.member(), language),
            all.stream()
                .filter(one -> current.isEmpty() || !one.id().equals(current.get().id()))
                .map(one -> views.of(subject.process(), one, words))
                .toList(),
            history.of(answer.application()).reversed().stream()
                .map(entry -> entry(subject, entry, words))
                .toList(),
            can,
            request.typed("reason"),
            shown.errors()));
  }

  /**
   * A second look and a letter that came back go first: whether the decision stands is asked once
   * they are done, so that the page has one field for a reason.
   */
  private AnswerPage.@Nullable Flag flag(
      Subject subject, AnswerPage.Can can, StaffMember member, Language language) {
    boolean another = can.confirm() != null || can.tell() != null;
    return flags
        .of(subject.answer().application())
        .map(flag ->
            new AnswerPage.Flag(
                flag.decision().toString(),
                Moment.of(flag.since(), subject.process().facts().dates().zone(), language),
                flag.why().stream()
                    .map(why -> Words.of(language).text("decisions.flag." + why))
                    .toList(),
                !another && member.may(Act.DECIDE, subject.process().id().scope())
                    ? AnswerPaths.uphold(subject.number(), subject.reference()).in(language)
                    : null))
        .orElse(null);
  }

  private static AnswerPage.@Nullable Reversal reversal(
      Subject subject, StaffMember member, Language language) {
    Answer.Reversal held = subject.answer().reversal();
    return held == null
        ? null
        : new AnswerPage.Reversal(
            held.decision().toString(),
            Moment.of(held.releaseAt(), subject.process().facts().dates().zone(), language),
            member.may(Act.DECIDE, subject.process().id().scope())
                ? AnswerPaths.undo(subject.number(), subject.reference()).in(language)
                : null);
  }

  private static String left(long days, Words words) {
    return days < 0 ? words.text("staff.work.late", -days) : words.text("staff.work.left", days);
  }

  private static String lead(Answer answer, Optional<Decision> current, Words words) {
    boolean nowhere =
        answer.state() == AnswerState.BOUNCED && answer.letter() == null && current.isPresent();
    return words.text(
        "decisions.answer.lead-" + answer.state().code() + (nowhere ? "-nowhere" : ""));
  }

  private Optional<DecisionView.Letter> letter(Optional<Decision> current) {
    return current.flatMap(decision ->
        letters
            .find(decision.application())
            .flatMap(to ->
                decisions
                    .reason(decision.id())
                    .map(reason ->
                        DecisionView.Letter.of(
                            preview.of(to, decision.outcome(), reason), to.language().tag()))));
  }

  private AnswerPage.Entry entry(Subject subject, AnswerEntry entry, Words words) {
    Language language = words.language();
    Map<String, String> detail = entry.detail();
    String what =
        switch (entry.kind()) {
          case "owner" ->
              words.text(
                  "decisions.history.owner",
                  StaffMemberId.of(detail.getOrDefault("owner", ""))
                      .map(id -> pages.name(id, words))
                      .orElse(""));
          case "moved" ->
              words.text(
                  "decisions.history.moved",
                  day(detail, "from", language),
                  day(detail, "to", language));
          default -> words.text("decisions.history." + entry.kind());
        };
    return new AnswerPage.Entry(
        Moment.of(entry.at(), subject.process().facts().dates().zone(), language),
        what,
        pages.actor(entry.by().name(), words),
        entry.note());
  }

  private static String day(Map<String, String> detail, String name, Language language) {
    return Moment.date(
        java.time.LocalDate.parse(Objects.requireNonNull(detail.get(name))), language);
  }
}
