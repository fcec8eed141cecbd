package org.vivier.assessment.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.vivier.assessment.CurrentAssessment;
import org.vivier.assessment.rating.Consensus;
import org.vivier.assessment.rating.ConsensusRecord;
import org.vivier.format.Language;
import org.vivier.platform.words.Words;
import org.vivier.processes.SelectionProcess;
import org.vivier.processes.criteria.Criteria;
import org.vivier.processes.criteria.Criterion;
import org.vivier.processes.criteria.MeritCriteria;
import org.vivier.processes.plan.PlanStep;

/**
 * What the board said of an application so far: essentials pass or fail, assets are summed apart.
 */
@Component
class Outcomes {
  private final ConsensusRecord consensus;
  private final Criteria criteria;

  Outcomes(ConsensusRecord consensus, Criteria criteria) {
    this.consensus = consensus;
    this.criteria = criteria;
  }

  /**
   * In words.
   *
   * @param assets the sum of the assets, or null
   */
  record Shown(List<ApplicantPage.Outcome> lines, @Nullable String assets) {}

  Shown of(
      SelectionProcess process,
      CurrentAssessment standing,
      List<PlanStep> steps,
      Language language) {
    List<Consensus> said = consensus.of(standing.application(), standing.dataKey());
    if (said.isEmpty()) {
      return new Shown(List.of(), null);
    }
    MeritCriteria merit = criteria.of(process.id());
    List<ApplicantPage.Outcome> lines = new ArrayList<>();
    int sum = 0;
    int assets = 0;
    for (Criterion criterion : merit.all()) {
      for (Consensus one : said) {
        if (one.criterion().equals(criterion.id())) {
          lines.add(line(criterion, one, steps, language));
          sum += criterion.essential() ? 0 : one.mark();
          assets += criterion.essential() ? 0 : 1;
        }
      }
    }
    return new Shown(
        lines,
        assets == 0 ? null : Words.of(language).text("assessment.outcome.assets", sum, assets));
  }

  private static ApplicantPage.Outcome line(
      Criterion criterion, Consensus said, List<PlanStep> steps, Language language) {
    Words words = Words.of(language);
    Optional<PlanStep> step =
        steps.stream().filter(one -> one.id().equals(said.step())).findFirst();
    return new ApplicantPage.Outcome(
        words.text(
            "assessment.common.criterion",
            criterion.code().in(language),
            criterion.written().text().in(language)),
        step.map(one -> one.name().in(language)).orElse(""),
        String.valueOf(said.mark()),
        verdict(said.passed(), words),
        kind(said.passed()),
        said.reason() == null && said.agreed()
            ? words.text("assessment.outcome.agreed")
            : said.reason(),
        said.again() ? words.text("assessment.outcome.again") : null);
  }

  /** What a mark says, if one passes or fails by it. */
  static String verdict(@Nullable Boolean passes, Words words) {
    return words.text(
        "assessment.outcome." + (passes == null ? "counted" : passes ? "met" : "not-met"));
  }

  /** The same in a colour. */
  static String kind(@Nullable Boolean passes) {
    return passes == null ? "neutral" : passes ? "success" : "danger";
  }
}
