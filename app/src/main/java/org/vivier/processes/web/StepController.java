package org.vivier.processes.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.vivier.platform.web.FormValues;
import org.vivier.processes.Outcome;
import org.vivier.processes.Refusal;
import org.vivier.processes.SelectionProcess;
import org.vivier.processes.plan.ChangePlan;
import org.vivier.processes.plan.PlanStep;
import org.vivier.processes.plan.StepId;
import org.vivier.staff.Act;
import org.vivier.staff.Requires;
import org.vivier.staff.StaffMember;
import org.vivier.staff.page.StaffRequest;

/** One step of a plan: added, changed, moved, taken out. */
@Controller
class StepController {
  private static final String EN = ProcessPaths.PLAN_EN + "/steps/{step}";
  private static final String FR = ProcessPaths.PLAN_FR + "/etapes/{step}";

  private final ProcessPages pages;
  private final FormAnswers answers;
  private final SetUpReader setUp;
  private final ChangePlan change;

  StepController(ProcessPages pages, FormAnswers answers, SetUpReader setUp, ChangePlan change) {
    this.pages = pages;
    this.answers = answers;
    this.setUp = setUp;
    this.change = change;
  }

  @Requires(act = Act.SET_UP_PROCESS, scope = "process")
  @GetMapping({EN, FR})
  ResponseEntity<byte[]> show(
      StaffRequest request, @OrTemplate SelectionProcess process, @PathVariable("step") String id) {
    @Nullable PlanStep step = find(process, id, request);
    FormValues now = step == null ? StepForm.empty() : StepForm.of(step.written());
    return page(request, process, step, request.shown(now), List.of());
  }

  @Requires(act = Act.SET_UP_PROCESS, scope = "process")
  @PostMapping({EN, FR})
  ResponseEntity<byte[]> save(
      StaffRequest request, @OrTemplate SelectionProcess process, @PathVariable("step") String id) {
    @Nullable PlanStep step = find(process, id, request);
    FormValues typed = request.form();
    Outcome<StepId> outcome = act(process, step, typed, request.member());
    return outcome.refusals().isEmpty()
        ? pages.redirect(ProcessPaths.plan(request.language(), process.number()))
        : page(
            request,
            pages.again(process, request),
            step == null ? null : find(process, id, request),
            typed,
            outcome.refusals());
  }

  private Outcome<StepId> act(
      SelectionProcess process, @Nullable PlanStep step, FormValues typed, StaffMember member) {
    if (step == null) {
      return change.add(process.id(), StepForm.read(typed), member.actor());
    }
    String then = typed.one("then");
    return switch (then) {
      case "remove" -> change.remove(process.id(), step.id(), member.actor());
      case "earlier", "later" ->
          change.move(process.id(), step.id(), then.equals("earlier"), member.actor());
      default ->
          change.change(
              process.id(),
              step.id(),
              typed.number("revision").orElse(0),
              StepForm.read(typed),
              member.actor());
    };
  }

  private ResponseEntity<byte[]> page(
      StaffRequest request,
      SelectionProcess process,
      @Nullable PlanStep step,
      FormValues typed,
      List<Refusal> refusals) {
    return answers.show(StepForm.page(process, step, request.language(), typed, refusals), request);
  }

  private @Nullable PlanStep find(SelectionProcess process, String id, StaffRequest request) {
    return id.equals(StepForm.NEW) ? null : setUp.step(process, id, request);
  }
}
