package org.vivier.assessment.web;

import java.text.NumberFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.assessment.agreement.Agreement;
import org.vivier.assessment.agreement.StepAgreement;
import org.vivier.assessment.calibration.Calibration;
import org.vivier.assessment.calibration.Calibrations;
import org.vivier.assessment.rating.Drift;
import org.vivier.assessment.rating.Repeats;
import org.vivier.format.Language;
import org.vivier.platform.record.Actor;
import org.vivier.platform.words.Words;
import org.vivier.processes.SelectionProcess;
import org.vivier.processes.criteria.Criteria;
import org.vivier.processes.criteria.MeritCriteria;
import org.vivier.processes.plan.AssessmentPlans;
import org.vivier.processes.plan.PlanStep;
import org.vivier.processes.plan.StepId;
import org.vivier.staff.Act;
import org.vivier.staff.page.ActorNames;
import org.vivier.staff.page.Notice;
import org.vivier.staff.page.StaffRequest;

/** Makes the page that says how far a board agrees. */
@Component
class AgreementPages {
  private static final double HUNDRED = 100;

  private final AssessmentPages pages;
  private final AssessmentPlans plans;
  private final Criteria criteria;
  private final Agreement agreement;
  private final Calibrations calibrations;
  private final Repeats repeats;
  private final Drift drift;
  private final ActorNames names;

  // Each is one part of what is known of how a board rates; nothing here decides anything.
  AgreementPages(
      AssessmentPages pages,
      AssessmentPlans plans,
      Criteria criteria,
      Agreement agreement,
      Calibrations calibrations,
      Repeats repeats,
      Drift drift,
      ActorNames names) {
    this.pages = pages;
    this.plans = plans;
    this.criteria = criteria;
    this.agreement = agreement;
    this.calibrations = calibrations;
    this.repeats = repeats;
    this.drift = drift;
    this.names = names;
  }

  /** Of everybody for who conducts the assessment; of drift, others see their own. */
  @Transactional(readOnly = true)
  public AgreementPage page(
      SelectionProcess process, @Nullable Notice notice, StaffRequest request) {
    Words words = request.words();
    boolean conducts = request.member().may(Act.CONDUCT_ASSESSMENT, process.id().scope());
    MeritCriteria merit = criteria.of(process.id());
    List<StepAgreement> found = agreement.of(process.id());
    Map<StepId, Calibration> rounds = calibrations.of(process.id());
    Map<StepId, Integer> shares = conducts ? repeats.shares(process.id()) : Map.of();
    List<Drift.OfAssessor> shifts =
        drift.of(process.id()).stream()
            .filter(one -> conducts || one.assessor().equals(request.member().id().value()))
            .toList();
    Map<String, String> people =
        names.of(shifts.stream().map(one -> Actor.staff(one.assessor()).name()).toList(), words);
    return new AgreementPage(
        pages
            .below(
                request,
                process,
                AssessmentPaths.agreement(process.number()),
                words.text("assessment.agreement.title"))
            .saying(notice),
        plans.steps(process.id()).stream()
            .map(step ->
                new AgreementPage.Step(
                    step.name().in(words.language()),
                    words.text(
                        "assessment.calibration.state-"
                            + Optional.ofNullable(rounds.get(step.id()))
                                .map(Calibration::state)
                                .orElse("none")),
                    AssessmentPaths.calibration(process.number(), step.id().toString())
                        .in(words.language()),
                    rows(step, found, merit, words),
                    shifts.stream()
                        .filter(one -> one.step().equals(step.id()))
                        .map(one -> shift(one, people, words))
                        .toList(),
                    conducts ? settings(process, step, shares, words.language()) : null))
            .toList());
  }

  private static AgreementPage.@Nullable Settings settings(
      SelectionProcess process, PlanStep step, Map<StepId, Integer> shares, Language language) {
    return step.written().blind() && process.state().assessable()
        ? new AgreementPage.Settings(
            AssessmentPaths.repeats(process.number(), step.id().toString()).in(language),
            "share-" + step.position(),
            shares.getOrDefault(step.id(), 0))
        : null;
  }

  private static List<AgreementPage.Row> rows(
      PlanStep step, List<StepAgreement> found, MeritCriteria merit, Words words) {
    Language language = words.language();
    return found.stream()
        .filter(one -> one.step().equals(step.id()) && one.compared() > 0)
        .flatMap(one ->
            merit.find(one.criterion()).stream()
                .map(criterion ->
                    new AgreementPage.Row(
                        words.text(
                            "assessment.common.criterion",
                            criterion.code().in(language),
                            criterion.written().text().in(language)),
                        NumberFormat.getIntegerInstance(language.locale()).format(one.compared()),
                        percentage(one.percentage(), words),
                        decimal(one.alpha(), words))))
        .collect(Collectors.toList());
  }

  private static String percentage(OptionalDouble of, Words words) {
    return of.isEmpty()
        ? words.text("assessment.agreement.none")
        : NumberFormat.getPercentInstance(words.language().locale())
            .format(of.getAsDouble() / HUNDRED);
  }

  private static String decimal(OptionalDouble of, Words words) {
    return of.isEmpty()
        ? words.text("assessment.agreement.none")
        : decimal(of.getAsDouble(), words);
  }

  private static String decimal(double of, Words words) {
    NumberFormat format = NumberFormat.getNumberInstance(words.language().locale());
    format.setMinimumFractionDigits(2);
    format.setMaximumFractionDigits(2);
    return format.format(of);
  }

  private static String shift(Drift.OfAssessor one, Map<String, String> people, Words words) {
    return words.text(
        "assessment.agreement.shift",
        people.getOrDefault(Actor.staff(one.assessor()).name(), ""),
        one.same(),
        one.repeats(),
        decimal(one.shift(), words));
  }
}
