package org.vivier.cli.tryout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.vivier.platform.record.Actor;
import org.vivier.processes.Bilingual;
import org.vivier.processes.ProcessId;
import org.vivier.processes.criteria.AddCriterion;
import org.vivier.processes.criteria.Criterion.Kind;
import org.vivier.processes.criteria.Criterion.Quality;
import org.vivier.processes.criteria.Criterion.Screening;
import org.vivier.processes.criteria.CriterionId;
import org.vivier.processes.criteria.WrittenCriterion;
import org.vivier.processes.plan.ChangePlan;
import org.vivier.processes.plan.EvaluateMethod;
import org.vivier.processes.plan.Method;
import org.vivier.processes.plan.SetCell;
import org.vivier.processes.plan.StepId;
import org.vivier.processes.plan.WrittenStep;

/** Gives an invented process its criteria and its plan, by the verbs that people use. */
@Component
class SampleSetUp {
  private static final Pattern SPACE = Pattern.compile(" ");

  private final AddCriterion addCriterion;
  private final ChangePlan changePlan;
  private final SetCell setCell;
  private final EvaluateMethod evaluate;

  SampleSetUp(
      AddCriterion addCriterion, ChangePlan changePlan, SetCell setCell, EvaluateMethod evaluate) {
    this.addCriterion = addCriterion;
    this.changePlan = changePlan;
    this.setCell = setCell;
    this.evaluate = evaluate;
  }

  /** Sets it up; returns the steps in their order. */
  List<StepId> setUp(ProcessId process, SampleProcess sample, Actor by) {
    List<CriterionId> criteria = new ArrayList<>();
    for (List<String> line : sample.all("criterion")) {
      criteria.add(SampleOutcome.done(addCriterion.handle(process, criterion(line), by)));
    }
    List<StepId> steps = new ArrayList<>();
    for (List<String> line : sample.all("step")) {
      steps.add(SampleOutcome.done(changePlan.add(process, step(line.getFirst()), by)));
    }
    for (List<String> line : sample.all("cell")) {
      List<String> cell = SPACE.splitAsStream(line.getFirst()).toList();
      SampleOutcome.done(
          setCell.onStandard(
              process,
              steps.get(Integer.parseInt(cell.get(1)) - 1),
              criteria.get(Integer.parseInt(cell.get(0)) - 1),
              cell.get(2).equals("-") ? null : Integer.valueOf(cell.get(2)),
              by));
    }
    for (List<String> line : sample.all("looked")) {
      SampleOutcome.done(
          evaluate.handle(
              process,
              steps.get(Integer.parseInt(line.get(0)) - 1),
              new EvaluateMethod.Written(line.get(1), line.get(2), line.get(3)),
              by));
    }
    return steps;
  }

  private static WrittenCriterion criterion(List<String> line) {
    List<String> kind = SPACE.splitAsStream(line.getFirst()).toList();
    return new WrittenCriterion(
        Kind.ofCode(kind.get(0)).orElseThrow(),
        Quality.ofCode(kind.get(1)).orElseThrow(),
        new Bilingual("", ""),
        new Bilingual(line.get(1), line.get(2)),
        Screening.ofCode(kind.get(2)).orElseThrow());
  }

  private static WrittenStep step(String line) {
    List<String> step = SPACE.splitAsStream(line).toList();
    return new WrittenStep(
        Method.ofCode(step.get(0)).orElseThrow(),
        new Bilingual("", ""),
        Integer.parseInt(step.get(1)),
        step.get(2).equals("blind"),
        Integer.parseInt(step.get(3)),
        Integer.parseInt(step.get(4)),
        Integer.parseInt(step.get(5)));
  }
}
