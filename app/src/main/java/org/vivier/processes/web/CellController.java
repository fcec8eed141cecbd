package org.vivier.processes.web;

import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.vivier.platform.TypedId;
import org.vivier.platform.record.Actor;
import org.vivier.platform.web.FormValues;
import org.vivier.processes.Outcome;
import org.vivier.processes.ProcessId;
import org.vivier.processes.Reason;
import org.vivier.processes.Refusal;
import org.vivier.processes.SelectionProcess;
import org.vivier.processes.criteria.CriterionId;
import org.vivier.processes.plan.PlanCell;
import org.vivier.processes.plan.PlanStep;
import org.vivier.processes.plan.ScaleId;
import org.vivier.processes.plan.SetCell;
import org.vivier.processes.plan.StepId;
import org.vivier.staff.Act;
import org.vivier.staff.Requires;
import org.vivier.staff.page.StaffRequest;

/** Whether a criterion is assessed in a step, on which scale, and what passes. */
@Controller
class CellController {
  private static final String EN = ProcessPaths.PLAN_EN + "/steps/{step}/criteria/{criterion}";
  private static final String FR = ProcessPaths.PLAN_FR + "/etapes/{step}/criteres/{criterion}";

  private final ProcessPages pages;
  private final FormAnswers answers;
  private final SetUpReader setUp;
  private final SetCell cells;

  CellController(ProcessPages pages, FormAnswers answers, SetUpReader setUp, SetCell cells) {
    this.pages = pages;
    this.answers = answers;
    this.setUp = setUp;
    this.cells = cells;
  }

  @Requires(act = Act.SET_UP_PROCESS, scope = "process")
  @GetMapping({EN, FR})
  ResponseEntity<byte[]> show(
      StaffRequest request,
      @OrTemplate SelectionProcess process,
      @PathVariable("step") String step,
      @PathVariable("criterion") String criterion) {
    CellForm form = find(process, step, criterion, request);
    FormValues typed = request.shown(form.now());
    return answers.show(form.page(request.language(), typed, List.of()), request);
  }

  @Requires(act = Act.SET_UP_PROCESS, scope = "process")
  @PostMapping({EN, FR})
  ResponseEntity<byte[]> save(
      StaffRequest request,
      @OrTemplate SelectionProcess process,
      @PathVariable("step") String step,
      @PathVariable("criterion") String criterion) {
    CellForm form = find(process, step, criterion, request);
    FormValues typed = request.form();
    List<Refusal> refusals = act(form, typed, request.actor()).refusals();
    if (refusals.isEmpty()) {
      return pages.redirect(ProcessPaths.plan(request.language(), process.number()));
    }
    CellForm again = find(pages.again(process, request), step, criterion, request);
    return answers.show(again.page(request.language(), typed, refusals), request);
  }

  private Outcome<?> act(CellForm form, FormValues typed, Actor by) {
    ProcessId process = form.process().id();
    StepId step = form.step().id();
    CriterionId criterion = form.criterion().id();
    if (typed.one("then").equals("remove")) {
      return cells.clear(process, step, criterion, by);
    }
    if (CellForm.unreadable(typed)) {
      return Outcome.refused(Refusal.at("pass-mark", Reason.PASS_MARK_NOT_ON_SCALE));
    }
    var passMark = CellForm.passMark(typed);
    return typed.one("scale").equals(CellForm.STANDARD)
        ? cells.onStandard(process, step, criterion, passMark, by)
        : TypedId.of(typed.one("scale"))
            .map(ScaleId::new)
            .map(scale -> cells.handle(process, new PlanCell(step, criterion, scale, passMark), by))
            .orElseGet(() -> Outcome.refused(Refusal.at("scale", Reason.SCALE_UNKNOWN)));
  }

  private CellForm find(
      SelectionProcess process, String step, String criterion, StaffRequest request) {
    PlanStep found = setUp.step(process, step, request);
    return new CellForm(
        process, setUp.plan(process, request), found, setUp.criterion(process, criterion, request));
  }
}
