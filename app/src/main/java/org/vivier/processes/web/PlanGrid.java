package org.vivier.processes.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.vivier.format.Language;
import org.vivier.platform.words.Moment;
import org.vivier.platform.words.Words;
import org.vivier.processes.SelectionProcess;
import org.vivier.processes.criteria.Criterion;
import org.vivier.processes.plan.AssessmentPlan;
import org.vivier.processes.plan.AssessmentPlans;
import org.vivier.processes.plan.MethodEvaluation;
import org.vivier.processes.plan.PlanCell;
import org.vivier.processes.plan.PlanStep;
import org.vivier.processes.plan.RatingScale;
import org.vivier.processes.plan.StepId;
import org.vivier.staff.Act;
import org.vivier.staff.page.StaffRequest;

/** The rows and columns of a plan, in words. */
@Component
class PlanGrid {
  private final AssessmentPlans plans;
  private final SetUpReader setUp;

  PlanGrid(AssessmentPlans plans, SetUpReader setUp) {
    this.plans = plans;
    this.setUp = setUp;
  }

  /** Columns, rows, and the scales below them. */
  record Shown(List<PlanPage.Step> steps, List<PlanPage.Row> rows, List<PlanPage.Scale> scales) {}

  Shown of(SelectionProcess process, StaffRequest request) {
    Language language = request.language();
    boolean evaluates = request.member().may(Act.SET_UP_PROCESS, process.id().scope());
    boolean changes = evaluates && process.inSetUp();
    AssessmentPlan plan = setUp.plan(process, request);
    Map<StepId, MethodEvaluation> latest = new LinkedHashMap<>();
    plans.evaluations(process.id()).forEach(one -> latest.putIfAbsent(one.step(), one));
    return new Shown(
        plan.steps().stream()
            .map(step -> step(process, step, latest.get(step.id()), language, changes, evaluates))
            .toList(),
        setUp.criteria(process, request).all().stream()
            .map(one -> row(process, plan, one, language, changes))
            .toList(),
        plan.scales().stream().map(scale -> scale(scale, language)).toList());
  }

  private static PlanPage.Step step(
      SelectionProcess process,
      PlanStep step,
      @Nullable MethodEvaluation evaluation,
      Language language,
      boolean may,
      boolean evaluates) {
    Words words = Words.of(language);
    String id = step.id().toString();
    String number = process.number();
    var written = step.written();
    String people = words.text("processes.plan.people", written.quorum());
    return new PlanPage.Step(
        id,
        step.name().in(language),
        written.blind() ? words.text("processes.plan.blind", people) : people,
        words.text("processes.plan.days", written.hearsWithin()),
        may ? ProcessPaths.step(language, number, id) : null,
        step.evaluated() && evaluation != null
            ? Moment.of(evaluation.at(), process.facts().dates().zone(), language).date()
            : null,
        evaluates ? ProcessPaths.evaluation(language, number, id) : null);
  }

  private static PlanPage.Row row(
      SelectionProcess process,
      AssessmentPlan plan,
      Criterion one,
      Language language,
      boolean may) {
    return new PlanPage.Row(
        one.id().toString(),
        one.code().in(language),
        one.written().text().in(language),
        one.written().kind().in(language),
        one.essential(),
        one.essential() && plan.cells(one.id()).isEmpty(),
        plan.steps().stream().map(step -> cell(process, plan, step, one, language, may)).toList());
  }

  private static PlanPage.Cell cell(
      SelectionProcess process,
      AssessmentPlan plan,
      PlanStep step,
      Criterion one,
      Language language,
      boolean may) {
    String label =
        Words.of(language)
            .text("processes.plan.cell", one.code().in(language), step.name().in(language));
    return new PlanPage.Cell(
        plan.cell(step.id(), one.id()).map(cell -> text(plan, cell)).orElse(null),
        may
            ? ProcessPaths.cell(
                language, process.number(), step.id().toString(), one.id().toString())
            : null,
        label);
  }

  private static String text(AssessmentPlan plan, PlanCell cell) {
    RatingScale scale = plan.scale(cell.scale()).orElseThrow();
    Integer passMark = cell.passMark();
    return passMark == null ? scale.lowest() + "–" + scale.highest() : passMark + "+";
  }

  private static PlanPage.Scale scale(RatingScale scale, Language language) {
    return new PlanPage.Scale(
        scale.name().in(language),
        scale.anchors().stream()
            .map(anchor -> new PlanPage.Mark(anchor.mark(), anchor.text().in(language)))
            .toList());
  }
}
