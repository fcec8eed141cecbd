package org.vivier.processes.web;

import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.vivier.platform.web.FormValues;
import org.vivier.processes.Outcome;
import org.vivier.processes.Refusal;
import org.vivier.processes.SelectionProcess;
import org.vivier.processes.plan.MakeScale;
import org.vivier.processes.plan.ScaleId;
import org.vivier.staff.Act;
import org.vivier.staff.Requires;
import org.vivier.staff.page.StaffRequest;

/** Makes a scale: marks from 0 up, each described in both languages. */
@Controller
class ScaleController {
  private static final String EN = ProcessPaths.PLAN_EN + "/scale";
  private static final String FR = ProcessPaths.PLAN_FR + "/echelle";

  private final ProcessPages pages;
  private final FormAnswers answers;
  private final MakeScale make;

  ScaleController(ProcessPages pages, FormAnswers answers, MakeScale make) {
    this.pages = pages;
    this.answers = answers;
    this.make = make;
  }

  @Requires(act = Act.SET_UP_PROCESS, scope = "process")
  @GetMapping({EN, FR})
  ResponseEntity<byte[]> show(StaffRequest request, @OrTemplate SelectionProcess process) {
    return page(request, process, request.shown(FormValues.NOTHING), List.of());
  }

  @Requires(act = Act.SET_UP_PROCESS, scope = "process")
  @PostMapping({EN, FR})
  ResponseEntity<byte[]> save(StaffRequest request, @OrTemplate SelectionProcess process) {
    FormValues typed = request.form();
    Outcome<ScaleId> outcome =
        make.handle(
            process.id(),
            FormFields.pair(typed, "name"),
            ScaleForm.anchors(typed),
            request.actor());
    return outcome.refusals().isEmpty()
        ? pages.redirect(ProcessPaths.plan(request.language(), process.number()))
        : page(request, process, typed, outcome.refusals());
  }

  private ResponseEntity<byte[]> page(
      StaffRequest request, SelectionProcess process, FormValues typed, List<Refusal> refusals) {
    return answers.show(ScaleForm.page(process, request.language(), typed, refusals), request);
  }
}
