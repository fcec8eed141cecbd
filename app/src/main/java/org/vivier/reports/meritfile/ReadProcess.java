package org.vivier.reports.meritfile;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.vivier.processes.Bilingual;
import org.vivier.processes.ProcessHistory;
import org.vivier.processes.SelectionProcess;
import org.vivier.processes.plan.AssessmentPlan;
import org.vivier.processes.plan.AssessmentPlans;
import org.vivier.processes.plan.PlanStep;
import org.vivier.processes.plan.RatingScale;

/** Reads what a file says of the process itself. */
@Component
class ReadProcess {
  private final AssessmentPlans plans;
  private final ProcessHistory history;
  private final ProcessFactRows rows;
  private final ProcessLots lots;

  ReadProcess(
      AssessmentPlans plans, ProcessHistory history, ProcessFactRows rows, ProcessLots lots) {
    this.plans = plans;
    this.history = history;
    this.rows = rows;
    this.lots = lots;
  }

  /** What is read of a process, and what its parts are called. */
  record Read(ProcessOnFile onFile, PlanNames names) {}

  /** Of a pack nothing that says anything about anybody else, not even how many there were. */
  Read of(WantedFile wanted, List<MeritFileEntry> applications, Names who, Hiding hiding) {
    SelectionProcess process = wanted.process();
    AssessmentPlan plan = plans.of(process.id());
    Map<UUID, Bilingual> codes = rows.codes(process.id());
    PlanNames names = new PlanNames(steps(plan), codes);
    var facts = process.facts();
    var dates = facts.dates();
    return new Read(
        new ProcessOnFile(
            process.number(),
            facts.title(),
            process.state().code(),
            facts.audience().code(),
            facts.area(),
            facts.classifications().stream().map(Object::toString).toList(),
            facts.positions(),
            dates.closing().code(),
            dates.closes(),
            process.publishedAt(),
            dates.zone().getId(),
            rows.criteria(process, who, hiding),
            plan.steps().stream().map(step -> step(step, plan, names)).toList(),
            plan.scales().stream().map(ReadProcess::scale).toList(),
            plans.evaluations(process.id()).stream()
                .map(one ->
                    new ProcessOnFile.Evaluation(
                        names.step(one.step().value()),
                        one.method().code(),
                        one.blind(),
                        hiding.of(one.lookedFor()),
                        hiding.of(one.found()),
                        hiding.of(one.done()),
                        who.of(one.by()),
                        one.at()))
                .toList(),
            rows.board(process.id(), names, who),
            lots.waves(wanted, who),
            lots.of(wanted, applications, who),
            history.of(process.id()).stream()
                .map(event ->
                    new ProcessOnFile.Happening(
                        event.at(), who.of(event.by()), event.kind(), hiding.in(event.reason())))
                .toList()),
        names);
  }

  private static Map<UUID, Bilingual> steps(AssessmentPlan plan) {
    Map<UUID, Bilingual> steps = new HashMap<>();
    plan.steps().forEach(step -> steps.put(step.id().value(), step.name()));
    return steps;
  }

  private static ProcessOnFile.Step step(PlanStep step, AssessmentPlan plan, PlanNames names) {
    Map<UUID, Bilingual> scales = new LinkedHashMap<>();
    plan.scales().forEach(scale -> scales.put(scale.id().value(), scale.name()));
    return new ProcessOnFile.Step(
        step.position(),
        step.name(),
        step.written().method().code(),
        step.written().quorum(),
        step.written().blind(),
        step.written().hearsWithin(),
        plan.cells(step.id()).stream()
            .map(cell ->
                new ProcessOnFile.PlannedCell(
                    names.criterion(cell.criterion().value()),
                    Objects.requireNonNull(scales.get(cell.scale().value())),
                    cell.passMark()))
            .toList());
  }

  private static ProcessOnFile.Scale scale(RatingScale scale) {
    return new ProcessOnFile.Scale(
        scale.name(),
        scale.anchors().stream()
            .map(anchor -> new ProcessOnFile.Mark(anchor.mark(), anchor.text()))
            .toList());
  }
}
