package org.vivier.assessment.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.vivier.assessment.calibration.BeginCalibration;
import org.vivier.format.Language;
import org.vivier.platform.page.FieldError;
import org.vivier.platform.words.Words;
import org.vivier.processes.SelectionProcess;
import org.vivier.processes.plan.PlanStep;
import org.vivier.staff.Act;
import org.vivier.staff.Requires;
import org.vivier.staff.page.StaffRequest;

/** Begins a round of calibration. */
@Controller
class BeginCalibrationController {
  private final AssessmentPages pages;
  private final CalibrationAnswers answers;
  private final BeginCalibration begin;

  BeginCalibrationController(
      AssessmentPages pages, CalibrationAnswers answers, BeginCalibration begin) {
    this.pages = pages;
    this.answers = answers;
    this.begin = begin;
  }

  @Requires(act = Act.CONDUCT_ASSESSMENT, scope = "process")
  @PostMapping({AssessmentPaths.CALIBRATION_EN, AssessmentPaths.CALIBRATION_FR})
  ResponseEntity<byte[]> begin(
      SelectionProcess process, @PathVariable("step") String id, StaffRequest request) {
    pages.refuseBlind(process, request.member());
    PlanStep step = answers.step(process, id);
    BeginCalibration.Answer answer = begin.handle(process, step, wanted(request), request.actor());
    Words words = request.words();
    return switch (answer) {
      case BEGUN -> answers.done(process.number(), id, "calibration-begun", request);
      case NOT_NOW -> answers.notNow(process, step, request);
      case NUMBER, UNKNOWN, SAMPLE_LONG, TOO_FEW ->
          answers.page(
              HttpStatus.UNPROCESSABLE_CONTENT,
              process,
              step,
              fields(answer, request)
                  .map(field ->
                      new FieldError(
                          field,
                          words.text(
                              "assessment.calibration.fault-" + answer.code(),
                              answer == BeginCalibration.Answer.SAMPLE_LONG
                                  ? BeginCalibration.LONGEST
                                  : BeginCalibration.MOST)))
                  .toList(),
              null,
              request);
    };
  }

  private static Stream<String> fields(BeginCalibration.Answer answer, StaffRequest request) {
    return switch (answer) {
      case SAMPLE_LONG ->
          Stream.of("sample-en", "sample-fr")
              .filter(field -> request.typed(field).length() > BeginCalibration.LONGEST);
      case NUMBER -> Stream.of("drawn");
      default -> Stream.of("references");
    };
  }

  /** A number that is none is too many, and refused with the others. */
  private static BeginCalibration.Wanted wanted(StaffRequest request) {
    boolean draws = !request.typed("drawn").isBlank();
    return new BeginCalibration.Wanted(
        Arrays.stream(request.typed("references").toUpperCase(Locale.ROOT).split("[\\s,;]+"))
            .filter(one -> !one.isEmpty())
            .distinct()
            .limit(BeginCalibration.MOST + 1L)
            .toList(),
        draws
            ? AssessmentPages.number(request.form(), "drawn").orElse(BeginCalibration.MOST + 1)
            : 0,
        Map.of(Language.EN, request.typed("sample-en"), Language.FR, request.typed("sample-fr")));
  }
}
