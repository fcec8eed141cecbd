package org.vivier.assessment.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.vivier.platform.page.FieldError;
import org.vivier.platform.words.Words;
import org.vivier.processes.SelectionProcess;
import org.vivier.processes.plan.PlanStep;
import org.vivier.staff.page.Notice;
import org.vivier.staff.page.StaffRequest;

/** What is answered about a round of calibration: its page, or the way back to it. */
@Component
class CalibrationAnswers {
  private final AssessmentPages pages;
  private final CalibrationPages calibration;

  CalibrationAnswers(AssessmentPages pages, CalibrationPages calibration) {
    this.pages = pages;
    this.calibration = calibration;
  }

  ResponseEntity<byte[]> page(
      HttpStatus status,
      SelectionProcess process,
      PlanStep step,
      List<FieldError> errors,
      @Nullable Notice notice,
      StaffRequest request) {
    return pages.page(
        status, "calibration", calibration.page(process, step, errors, notice, request));
  }

  ResponseEntity<byte[]> done(String number, String step, String word, StaffRequest request) {
    return pages.done(AssessmentPaths.calibration(number, step), word, request);
  }

  ResponseEntity<byte[]> notNow(SelectionProcess process, PlanStep step, StaffRequest request) {
    return page(HttpStatus.CONFLICT, process, step, List.of(), notNow(request.words()), request);
  }

  /** The round went on, or ended, before this was said. */
  static Notice notNow(Words words) {
    return AssessmentPages.conflict(words, "assessment.calibration.notNow");
  }

  /** The step of an address. */
  PlanStep step(SelectionProcess process, String id) {
    return calibration.step(process, id);
  }
}
