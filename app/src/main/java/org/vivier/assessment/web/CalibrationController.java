package org.vivier.assessment.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.vivier.assessment.calibration.BeginCalibration;
import org.vivier.assessment.calibration.CalibrateTogether;
import org.vivier.format.Language;
import org.vivier.platform.page.FieldError;
import org.vivier.platform.web.LanguageChoice;
import org.vivier.platform.words.Words;
import org.vivier.processes.SelectionProcess;
import org.vivier.processes.plan.PlanStep;
import org.vivier.staff.Act;
import org.vivier.staff.Requires;
import org.vivier.staff.StaffMember;
import org.vivier.staff.page.Notice;

/** A step's round of calibration: begun, shown, ended. */
@Controller
class CalibrationController {
  private final AssessmentPages pages;
  private final CalibrationPages calibration;
  private final BeginCalibration begin;
  private final CalibrateTogether together;

  CalibrationController(
      AssessmentPages pages,
      CalibrationPages calibration,
      BeginCalibration begin,
      CalibrateTogether together) {
    this.pages = pages;
    this.calibration = calibration;
    this.begin = begin;
    this.together = together;
  }

  @Requires(act = Act.COMPARE_RATINGS, scope = "process")
  @GetMapping({AssessmentPaths.CALIBRATION_EN, AssessmentPaths.CALIBRATION_FR})
  ResponseEntity<byte[]> show(
      @PathVariable("process") String number,
      @PathVariable("step") String step,
      StaffMember member,
      HttpServletRequest request) {
    SelectionProcess process = pages.find(number);
    return page(
        HttpStatus.OK,
        process,
        calibration.step(process, step),
        List.of(),
        AssessmentPages.done(
            request,
            "calibration-begun",
            "calibration-rated",
            "calibration-shown",
            "calibration-ended"),
        member,
        request);
  }

  @Requires(act = Act.CONDUCT_ASSESSMENT, scope = "process")
  @PostMapping({AssessmentPaths.CALIBRATION_EN, AssessmentPaths.CALIBRATION_FR})
  ResponseEntity<byte[]> begin(
      @PathVariable("process") String number,
      @PathVariable("step") String id,
      StaffMember member,
      HttpServletRequest request) {
    SelectionProcess process = pages.open(number, member);
    PlanStep step = calibration.step(process, id);
    BeginCalibration.Answer answer = begin.handle(process, step, wanted(request), member.actor());
    Words words = Words.of(LanguageChoice.of(request));
    return switch (answer) {
      case BEGUN -> done(number, id, "calibration-begun", request);
      case NOT_NOW -> notNow(process, step, member, request);
      case NUMBER, UNKNOWN, SAMPLE_LONG, TOO_FEW ->
          page(
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
              member,
              request);
    };
  }

  private static Stream<String> fields(BeginCalibration.Answer answer, HttpServletRequest request) {
    return switch (answer) {
      case SAMPLE_LONG ->
          Stream.of("sample-en", "sample-fr")
              .filter(field ->
                  AssessmentPages.typed(request, field).length() > BeginCalibration.LONGEST);
      case NUMBER -> Stream.of("drawn");
      default -> Stream.of("references");
    };
  }

  /** A number that is none is too many, and refused with the others. */
  private static BeginCalibration.Wanted wanted(HttpServletRequest request) {
    boolean draws = !AssessmentPages.typed(request, "drawn").isBlank();
    return new BeginCalibration.Wanted(
        Arrays.stream(
                AssessmentPages.typed(request, "references")
                    .toUpperCase(Locale.ROOT)
                    .split("[\\s,;]+"))
            .filter(one -> !one.isEmpty())
            .distinct()
            .limit(BeginCalibration.MOST + 1L)
            .toList(),
        draws ? AssessmentPages.number(request, "drawn").orElse(BeginCalibration.MOST + 1) : 0,
        Map.of(
            Language.EN,
            AssessmentPages.typed(request, "sample-en"),
            Language.FR,
            AssessmentPages.typed(request, "sample-fr")));
  }

  @Requires(act = Act.CONDUCT_ASSESSMENT, scope = "process")
  @PostMapping({AssessmentPaths.SHOW_EN, AssessmentPaths.SHOW_FR})
  ResponseEntity<byte[]> showMarks(
      @PathVariable("process") String number,
      @PathVariable("step") String id,
      StaffMember member,
      HttpServletRequest request) {
    SelectionProcess process = pages.find(number);
    PlanStep step = calibration.step(process, id);
    return together.show(step.id(), member.actor())
        ? done(number, id, "calibration-shown", request)
        : notNow(process, step, member, request);
  }

  @Requires(act = Act.CONDUCT_ASSESSMENT, scope = "process")
  @PostMapping({AssessmentPaths.END_EN, AssessmentPaths.END_FR})
  ResponseEntity<byte[]> end(
      @PathVariable("process") String number,
      @PathVariable("step") String id,
      StaffMember member,
      HttpServletRequest request) {
    SelectionProcess process = pages.find(number);
    PlanStep step = calibration.step(process, id);
    return together.end(step.id(), member.actor())
        ? done(number, id, "calibration-ended", request)
        : notNow(process, step, member, request);
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
      @PathVariable("process") String number,
      @PathVariable("step") String id,
      HttpServletRequest request) {
    PlanStep step = calibration.step(pages.find(number), id);
    return pages.seeOther(
        AssessmentPaths.calibration(number, step.id().toString()).in(LanguageChoice.of(request)));
  }

  private ResponseEntity<byte[]> done(
      String number, String step, String word, HttpServletRequest request) {
    return pages.done(
        AssessmentPaths.calibration(number, step).in(LanguageChoice.of(request)), word);
  }

  private ResponseEntity<byte[]> notNow(
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

  private ResponseEntity<byte[]> page(
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
}
