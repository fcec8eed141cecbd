package org.vivier.assessment.web;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.vivier.assessment.calibration.CalibrateTogether;
import org.vivier.processes.SelectionProcess;
import org.vivier.processes.plan.PlanStep;
import org.vivier.staff.Act;
import org.vivier.staff.Requires;
import org.vivier.staff.page.StaffRequest;

/** A round of calibration of a step: looked at, opened, ended. */
@Controller
class CalibrationController {
  private final AssessmentPages pages;
  private final CalibrationAnswers answers;
  private final CalibrateTogether together;

  CalibrationController(
      AssessmentPages pages, CalibrationAnswers answers, CalibrateTogether together) {
    this.pages = pages;
    this.answers = answers;
    this.together = together;
  }

  @Requires(act = Act.COMPARE_RATINGS, scope = "process")
  @GetMapping({AssessmentPaths.CALIBRATION_EN, AssessmentPaths.CALIBRATION_FR})
  ResponseEntity<byte[]> show(
      SelectionProcess process, @PathVariable("step") String step, StaffRequest request) {
    return answers.page(
        HttpStatus.OK,
        process,
        answers.step(process, step),
        List.of(),
        AssessmentPages.done(
            request,
            "calibration-begun",
            "calibration-rated",
            "calibration-shown",
            "calibration-ended"),
        request);
  }

  @Requires(act = Act.CONDUCT_ASSESSMENT, scope = "process")
  @PostMapping({AssessmentPaths.SHOW_EN, AssessmentPaths.SHOW_FR})
  ResponseEntity<byte[]> showMarks(
      SelectionProcess process, @PathVariable("step") String id, StaffRequest request) {
    PlanStep step = answers.step(process, id);
    return together.show(step.id(), request.actor())
        ? answers.done(process.number(), id, "calibration-shown", request)
        : answers.notNow(process, step, request);
  }

  @Requires(act = Act.CONDUCT_ASSESSMENT, scope = "process")
  @PostMapping({AssessmentPaths.END_EN, AssessmentPaths.END_FR})
  ResponseEntity<byte[]> end(
      SelectionProcess process, @PathVariable("step") String id, StaffRequest request) {
    PlanStep step = answers.step(process, id);
    return together.end(step.id(), request.actor())
        ? answers.done(process.number(), id, "calibration-ended", request)
        : answers.notNow(process, step, request);
  }

  /** Only forms send there. */
  @Requires(act = Act.COMPARE_RATINGS, scope = "process")
  @GetMapping({
    AssessmentPaths.SHOW_EN,
    AssessmentPaths.SHOW_FR,
    AssessmentPaths.END_EN,
    AssessmentPaths.END_FR
  })
  ResponseEntity<byte[]> back(
      SelectionProcess process, @PathVariable("step") String id, StaffRequest request) {
    PlanStep step = answers.step(process, id);
    return pages.seeOther(
        AssessmentPaths.calibration(process.number(), step.id().toString()), request);
  }
}
