package org.vivier.processes.web;

import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.vivier.platform.web.FormValues;
import org.vivier.processes.Refusal;
import org.vivier.processes.SelectionProcess;
import org.vivier.processes.plan.AssessmentPlans;
import org.vivier.processes.plan.EvaluateMethod;
import org.vivier.processes.plan.PlanStep;
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
    EvaluationForm form = find(process, id, request);
    FormValues typed = request.shown(form.now());
    return answers.show(form.page(request.language(), typed, List.of()), request);
  }

  @Requires(act = Act.SET_UP_PROCESS, scope = "process")
  @PostMapping({EN, FR})
  ResponseEntity<byte[]> save(
      StaffRequest request, @OrTemplate SelectionProcess process, @PathVariable("step") String id) {
    PlanStep step = setUp.step(process, id, request);
    FormValues typed = request.form();
    List<Refusal> refusals =
        evaluate
            .handle(process.id(), step.id(), EvaluationForm.read(typed), request.actor())
            .refusals();
    return refusals.isEmpty()
        ? pages.redirect(ProcessPaths.plan(request.language(), process.number()))
        : answers.show(
            find(process, id, request).page(request.language(), typed, refusals), request);
  }

  private EvaluationForm find(SelectionProcess process, String id, StaffRequest request) {
    PlanStep step = setUp.step(process, id, request);
    return new EvaluationForm(
        process,
        step,
        plans.evaluations(process.id()).stream()
            .filter(one -> one.step().equals(step.id()))
            .findFirst()
            .orElse(null));
  }
}
