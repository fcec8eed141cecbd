package org.vivier.assessment.web;

import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.vivier.applications.ApplicationId;
import org.vivier.assessment.AssessmentState;
import org.vivier.assessment.AssessmentState.Event;
import org.vivier.assessment.CurrentAssessment;
import org.vivier.assessment.applicants.Applicant;
import org.vivier.format.Language;
import org.vivier.platform.words.Day;
import org.vivier.platform.words.Moment;
import org.vivier.platform.words.Words;
import org.vivier.processes.SelectionProcess;
import org.vivier.processes.plan.PlanStep;
import org.vivier.staff.work.WorkDue;

/** Lines of the list in words. */
@Component
class ApplicantRows {

  private final Clock clock;

  ApplicantRows(Clock clock) {
    this.clock = clock;
  }

  /**
   * What a line says.
   *
   * @param names of those whose names this reader may know
   * @param query goes along to the application's page, so that the way back leads to the same list
   */
  ApplicantsPage.Row row(
      Applicant one,
      Map<ApplicationId, String> names,
      boolean blind,
      SelectionProcess process,
      List<PlanStep> steps,
      String query,
      Words words) {
    Language language = words.language();
    CurrentAssessment standing = one.standing();
    ZoneId zone = process.facts().dates().zone();
    // Until when they hear tells when they applied.
    boolean waits = !blind && standing.state() != AssessmentState.ENDED;
    WorkDue due = new WorkDue(standing.replyBy(), zone);
    return new ApplicantsPage.Row(
        who(one, names, blind, words),
        blind ? null : standing.reference(),
        blind
            ? null
            : AssessmentPaths.applicant(process.number(), standing.reference()).in(language)
                + query,
        state(standing, steps, language),
        kind(standing.state()),
        where(one, blind, words),
        blind ? null : Moment.of(standing.submittedAt(), zone, language),
        words.text(
            "assessment.applicants.languages",
            words.text("assessment.language." + standing.language().tag()),
            words.text("assessment.language." + one.exam().tag()),
            words.text("assessment.language." + one.interview().tag())),
        blind ? null : Day.of(standing.replyBy(), language),
        waits ? due.urgency(clock.instant()) : null,
        waits ? due.left(clock.instant(), words) : null,
        standing.state().allows(Event.START_WAVE));
  }

  private static String who(
      Applicant one, Map<ApplicationId, String> names, boolean blind, Words words) {
    if (blind) {
      return one.label()
          .map(label -> words.text("assessment.common.candidate", label))
          .orElseGet(() -> words.text("assessment.common.candidateUnnamed"));
    }
    return names.getOrDefault(
        one.standing().application(), words.text("assessment.applicants.erased"));
  }

  static String state(CurrentAssessment standing, List<PlanStep> steps, Language language) {
    return standing.state() == AssessmentState.IN_STEP
        ? steps.stream()
            .filter(step -> step.id().equals(standing.step()))
            .map(step -> step.name().in(language))
            .findFirst()
            .orElseGet(() -> standing.state().forStaff(language))
        : standing.state().forStaff(language);
  }

  static String kind(AssessmentState state) {
    return switch (state) {
      case WAITING, SET_ASIDE, ENDED -> "neutral";
      case IN_STEP, UNDECIDED -> "soon";
      case QUALIFIED -> "success";
      case ELIMINATED -> "danger";
    };
  }

  /** What a reader who rates blind may know is that somebody is being assessed, and no more. */
  private static List<String> where(Applicant one, boolean blind, Words words) {
    List<String> where = new ArrayList<>();
    AssessmentState leaning = one.standing().leaning();
    if (!blind && leaning != null) {
      where.add(words.text("assessment.leaning." + leaning.code()));
    }
    if (!blind && one.standing().state() == AssessmentState.IN_STEP) {
      where.add(words.text("assessment.applicants.settled", one.settled(), one.cells()));
      if (one.differing() > 0) {
        where.add(words.text("assessment.applicants.differing", one.differing()));
      }
    }
    if (!blind && one.flags() > 0) {
      where.add(words.text("assessment.applicants.flags", one.flags()));
    }
    return where;
  }
}
