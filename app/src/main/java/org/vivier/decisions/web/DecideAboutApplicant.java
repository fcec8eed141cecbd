package org.vivier.decisions.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.vivier.assessment.ApplicantLink;
import org.vivier.assessment.CurrentAssessment;
import org.vivier.decisions.AnswerState.Event;
import org.vivier.decisions.Answers;
import org.vivier.format.Language;
import org.vivier.platform.words.Words;
import org.vivier.processes.SelectionProcess;
import org.vivier.staff.Act;
import org.vivier.staff.StaffMember;

/** The way from the page of somebody who applied to their answer, and to deciding it. */
@Component
class DecideAboutApplicant implements ApplicantLink {
  private final Answers answers;

  DecideAboutApplicant(Answers answers) {
    this.answers = answers;
  }

  @Override
  public @Nullable Way of(
      SelectionProcess process, CurrentAssessment standing, StaffMember member, Language language) {
    if (!member.may(Act.SEE_ANSWERS, process.id().scope())) {
      return null;
    }
    boolean decides = member.may(Act.DECIDE, process.id().scope());
    Words words = Words.of(language);
    return answers
        .find(standing.application())
        .map(answer ->
            decides && answer.state().allows(Event.DECIDE)
                ? new Way(
                    words.text("decisions.list.decide"),
                    AnswerPaths.decision(process.number(), answer.reference()).in(language))
                : new Way(
                    words.text("decisions.answer.facts"),
                    AnswerPaths.one(process.number(), answer.reference()).in(language)))
        .orElse(null);
  }
}
