package org.vivier.decisions.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.vivier.decisions.Answer;
import org.vivier.decisions.AnswerState;
import org.vivier.decisions.AnswerState.Event;
import org.vivier.decisions.Decision;
import org.vivier.decisions.DecisionOutcome;
import org.vivier.decisions.web.AnswerPages.Subject;
import org.vivier.format.Language;
import org.vivier.platform.words.Moment;
import org.vivier.platform.words.Words;
import org.vivier.processes.ProcessState;
import org.vivier.staff.Act;
import org.vivier.staff.Scope;
import org.vivier.staff.StaffMember;
import org.vivier.staff.page.Addresses;

/** What somebody can do with an answer now: exactly what would not be refused. */
@Component
class AnswerActions {
  private final AnswerPages pages;

  AnswerActions(AnswerPages pages) {
    this.pages = pages;
  }

  AnswerPage.Can of(
      Subject subject, Optional<Decision> current, StaffMember member, Language language) {
    Answer answer = subject.answer();
    AnswerState state = answer.state();
    Scope scope = subject.process().id().scope();
    boolean decides = member.may(Act.DECIDE, scope);
    String number = subject.number();
    String reference = subject.reference();
    ProcessState process = subject.process().state();
    boolean open = process.assessable() || process == ProcessState.CANCELLING;
    var release = answer.releaseAt();
    return new AnswerPage.Can(
        when(
            decides && open && state.allows(Event.DECIDE),
            AnswerPaths.decision(number, reference),
            language),
        when(decides && state.undoable(), AnswerPaths.undo(number, reference), language),
        release == null
            ? null
            : Moment.of(release, subject.process().facts().dates().zone(), language).wording(),
        when(
            member.may(Act.CONFIRM_DECISIONS, scope)
                && state.allows(Event.CONFIRM)
                && current.filter(one -> !one.by().equals(member.id())).isPresent(),
            AnswerPaths.confirm(number, reference),
            language),
        when(
            member.may(Act.REVERSE_DECISIONS, scope)
                && process.assessable()
                && state.reversible()
                && answer.reversal() == null
                && current.isPresent(),
            AnswerPaths.reversal(number, reference),
            language),
        when(
            decides && (state == AnswerState.DUE || state == AnswerState.PREPARED),
            AnswerPaths.day(number, reference),
            language),
        when(decides && !state.answered(), AnswerPaths.owner(number, reference), language),
        decides && !state.answered()
            ? pages.people(subject.process().id(), answer.owner(), Words.of(language))
            : List.of(),
        when(
            decides && state.allows(Event.AGAIN) && answer.letter() != null,
            AnswerPaths.again(number, reference),
            language),
        when(decides && state.allows(Event.TELL), AnswerPaths.told(number, reference), language),
        when(
            current.filter(one -> one.outcome() == DecisionOutcome.ELIMINATED).isPresent(),
            AnswerPaths.alike(number, reference),
            language));
  }

  private static @Nullable String when(boolean may, Addresses addresses, Language language) {
    return may ? addresses.in(language) : null;
  }
}
