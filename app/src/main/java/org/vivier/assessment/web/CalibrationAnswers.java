package org.vivier.assessment.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.vivier.platform.page.FieldError;
import org.vivier.platform.web.LanguageChoice;
import org.vivier.platform.words.Words;
import org.vivier.processes.SelectionProcess;
import org.vivier.processes.plan.PlanStep;
import org.vivier.staff.StaffMember;
import org.vivier.staff.page.Notice;

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
      StaffMember member,
      HttpServletRequest request) {
    return pages.page(
        status,
        "calibration",
        calibration.page(
            process, step, new CalibrationPages.Shown(errors, notice), member, request));
  }

  ResponseEntity<byte[]> done(String number, String step, String word, HttpServletRequest request) {
    return pages.done(
        AssessmentPaths.calibration(number, step).in(LanguageChoice.of(request)), word);
  }

  ResponseEntity<byte[]> notNow(
      SelectionProcess process, PlanStep step, StaffMember member, HttpServletRequest request) {
    Words words = Words.of(LanguageChoice.of(request));
    return page(
        HttpStatus.CONFLICT,
        process,
        step,
        List.of(),
        Notice.conflict(
            words.text("assessment.conflict.title"), words.text("assessment.calibration.notNow")),
        member,
        request);
  }

  /** The step of an address. */
  PlanStep step(SelectionProcess process, String id) {
    return calibration.step(process, id);
  }
}
