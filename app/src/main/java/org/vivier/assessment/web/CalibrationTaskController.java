package org.vivier.assessment.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.vivier.assessment.calibration.CalibrateTogether;
import org.vivier.assessment.calibration.ReadCalibration;
import org.vivier.assessment.web.CalibrationTaskPages.Task;
import org.vivier.platform.page.FieldError;
import org.vivier.processes.SelectionProcess;
import org.vivier.staff.Act;
import org.vivier.staff.Requires;
import org.vivier.staff.page.Notice;
import org.vivier.staff.page.StaffRequest;

/** One thing in a round of calibration: rated alone, then talked over. */
@Controller
class CalibrationTaskController {
  private final AssessmentPages pages;
  private final CalibrationTaskPages tasks;
  private final ReadCalibration reading;
  private final CalibrateTogether together;

  CalibrationTaskController(
      AssessmentPages pages,
      CalibrationTaskPages tasks,
      ReadCalibration reading,
      CalibrateTogether together) {
    this.pages = pages;
    this.tasks = tasks;
    this.reading = reading;
    this.together = together;
  }

  @Requires(act = Act.COMPARE_RATINGS, scope = "process")
  @GetMapping({AssessmentPaths.CALIBRATION_TASK_EN, AssessmentPaths.CALIBRATION_TASK_FR})
  ResponseEntity<byte[]> show(
      SelectionProcess process,
      @PathVariable String step,
      @PathVariable String label,
      @PathVariable String criterion,
      StaffRequest request) {
    Task task = tasks.find(process, step, label, criterion, request.member());
    return page(HttpStatus.OK, task, AssessmentPages.done(request, "calibration-noted"), request);
  }

  @Requires(act = Act.ASSESS, scope = "process")
  @PostMapping({AssessmentPaths.CALIBRATION_TASK_EN, AssessmentPaths.CALIBRATION_TASK_FR})
  ResponseEntity<byte[]> say(
      SelectionProcess process,
      @PathVariable String step,
      @PathVariable String label,
      @PathVariable String criterion,
      StaffRequest request) {
    Task task = tasks.find(process, step, label, criterion, request.member());
    CalibrationForm form = CalibrationForm.of(request.form());
    var by = request.member().id();
    var answer =
        form.notes()
            ? together.note(task.step().id(), label, task.criterion(), form.text(), by)
            : together.rate(
                task.step().id(), label, task.criterion(), form.mark(), form.text(), by);
    return switch (answer) {
      case DONE ->
          form.notes()
              ? pages.done(task.addresses(), "calibration-noted", request)
              : pages.done(task.list(), "calibration-rated", request);
      case MARK_WRONG -> wrong(task, "mark", "mark-missing", request);
      case TEXT_WRONG -> wrong(task, "reason", "reason-wrong", request);
      case NOT_NOW -> {
        Notice notice = CalibrationAnswers.notNow(request.words());
        yield page(HttpStatus.CONFLICT, tasks.again(task, request.member()), notice, request);
      }
    };
  }

  private ResponseEntity<byte[]> wrong(
      Task task, String field, String fault, StaffRequest request) {
    FieldError error = AssessmentPages.fault(field, fault, request.words());
    return page(HttpStatus.UNPROCESSABLE_CONTENT, task, null, request, error);
  }

  private ResponseEntity<byte[]> page(
      HttpStatus status,
      Task task,
      @Nullable Notice notice,
      StaffRequest request,
      FieldError... errors) {
    var read = reading.handle(task.round(), task.item(), request.member().id());
    return pages.page(
        status, "calibrationTask", tasks.page(task, read, List.of(errors), notice, request));
  }
}
