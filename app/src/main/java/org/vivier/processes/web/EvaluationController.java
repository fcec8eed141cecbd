package org.vivier.processes.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.vivier.format.Language;
import org.vivier.platform.web.FormValues;
import org.vivier.platform.words.Moment;
import org.vivier.platform.words.Words;
import org.vivier.processes.Outcome;
import org.vivier.processes.Place;
import org.vivier.processes.Refusal;
import org.vivier.processes.SelectionProcess;
import org.vivier.processes.plan.AssessmentPlans;
import org.vivier.processes.plan.EvaluateMethod;
import org.vivier.processes.plan.MethodEvaluation;
import org.vivier.processes.plan.PlanStep;
import org.vivier.processes.plan.StepId;
import org.vivier.staff.Act;
import org.vivier.staff.Requires;
import org.vivier.staff.page.StaffRequest;

/** Looks at the method of a step for biases and barriers. */
@Controller
class EvaluationController {
  private static final String EN = ProcessPaths.PLAN_EN + "/steps/{step}/barriers";
  private static final String FR = ProcessPaths.PLAN_FR + "/etapes/{step}/obstacles";

  private final ProcessPages pages;
  private final FormAnswers answers;
  private final SetUpReader setUp;
  private final AssessmentPlans plans;
  private final EvaluateMethod evaluate;

  EvaluationController(
      ProcessPages pages,
      FormAnswers answers,
      SetUpReader setUp,
      AssessmentPlans plans,
      EvaluateMethod evaluate) {
    this.pages = pages;
    this.answers = answers;
    this.setUp = setUp;
    this.plans = plans;
    this.evaluate = evaluate;
  }

  @Requires(act = Act.SET_UP_PROCESS, scope = "process")
  @GetMapping({EN, FR})
  ResponseEntity<byte[]> show(
      StaffRequest request, @OrTemplate SelectionProcess process, @PathVariable("step") String id) {
    PlanStep step = find(process, id, request);
    @Nullable MethodEvaluation latest = latest(process, step);
    FormValues typed = FormValues.shown(request.http(), now(latest));
    return page(request, process, step, latest, typed, List.of());
  }

  @Requires(act = Act.SET_UP_PROCESS, scope = "process")
  @PostMapping({EN, FR})
  ResponseEntity<byte[]> save(
      StaffRequest request, @OrTemplate SelectionProcess process, @PathVariable("step") String id) {
    PlanStep step = find(process, id, request);
    FormValues typed = request.form();
    Outcome<StepId> outcome =
        evaluate.handle(
            process.id(),
            step.id(),
            new EvaluateMethod.Written(
                typed.one("looked-for"), typed.one("found"), typed.one("done")),
            request.actor());
    return outcome.refusals().isEmpty()
        ? pages.redirect(ProcessPaths.plan(request.language(), process.number()))
        : page(request, process, step, latest(process, step), typed, outcome.refusals());
  }

  private ResponseEntity<byte[]> page(
      StaffRequest request,
      SelectionProcess process,
      PlanStep step,
      @Nullable MethodEvaluation latest,
      FormValues typed,
      List<Refusal> refusals) {
    Language language = request.language();
    String id = step.id().toString();
    List<FormSection> fields =
        new FormFields(language, typed, refusals, null)
            .section("evaluation")
            .area("looked-for")
            .area("found")
            .area("done")
            .done();
    return answers.show(
        new FormAnswers.Form(
            process,
            Place.PLAN,
            FormTitle.of(language, "evaluation"),
            other -> ProcessPaths.evaluation(other, process.number(), id),
            refusals,
            fields,
            notices(process, step, latest, language),
            FormAnswers.buttons(language, List.of("evaluate")),
            false,
            other -> ProcessPaths.plan(other, process.number())),
        request);
  }

  private static List<String> notices(
      SelectionProcess process,
      PlanStep step,
      @Nullable MethodEvaluation latest,
      Language language) {
    Words words = Words.of(language);
    String which =
        words.text(
            step.written().blind() ? "processes.evaluation.blind" : "processes.evaluation.seen",
            step.name().in(language),
            step.written().method().in(language));
    return latest == null
        ? List.of(which)
        : List.of(
            which,
            words.text(
                step.evaluated() ? "processes.evaluation.before" : "processes.evaluation.outdated",
                Moment.of(latest.at(), process.facts().dates().zone(), language).date()));
  }

  private static FormValues now(@Nullable MethodEvaluation latest) {
    return latest == null
        ? FormValues.NOTHING
        : new FormValues(
            Map.of(
                "looked-for", List.of(latest.lookedFor()),
                "found", List.of(latest.found()),
                "done", List.of(latest.done())));
  }

  private @Nullable MethodEvaluation latest(SelectionProcess process, PlanStep step) {
    return plans.evaluations(process.id()).stream()
        .filter(one -> one.step().equals(step.id()))
        .findFirst()
        .orElse(null);
  }

  private PlanStep find(SelectionProcess process, String id, StaffRequest request) {
    return Ids.parse(id)
        .flatMap(found -> setUp.plan(process, request).step(new StepId(found)))
        .orElseThrow(ProcessPages::missing);
  }
}
