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
import org.vivier.assessment.calibration.Calibration;
import org.vivier.assessment.calibration.Calibrations;
import org.vivier.assessment.calibration.ReadCalibration;
import org.vivier.assessment.rating.SubmitRating;
import org.vivier.platform.page.FieldError;
import org.vivier.platform.words.Words;
import org.vivier.processes.SelectionProcess;
import org.vivier.processes.criteria.CriterionId;
import org.vivier.processes.plan.PlanStep;
import org.vivier.staff.Act;
import org.vivier.staff.Requires;
import org.vivier.staff.StaffMember;
import org.vivier.staff.page.Notice;
import org.vivier.staff.page.StaffRequest;
import org.vivier.staff.page.StaffResponses;

/** One thing in a round of calibration: rated alone, then talked over. */
@Controller
class CalibrationTaskController {
  private final AssessmentPages pages;
  private final CalibrationPages calibration;
  private final Calibrations calibrations;
  private final ReadCalibration reading;
  private final CalibrateTogether together;

  CalibrationTaskController(
      AssessmentPages pages,
      CalibrationPages calibration,
      Calibrations calibrations,
      ReadCalibration reading,
      CalibrateTogether together) {
    this.pages = pages;
    this.calibration = calibration;
    this.calibrations = calibrations;
    this.reading = reading;
    this.together = together;
  }

  /** What the address names, as far as the reader may see it. */
  private record Subject(
      SelectionProcess process,
      PlanStep step,
      Calibration round,
      Calibration.Item item,
      CriterionId criterion,
      boolean takesPart) {}

  @Requires(act = Act.COMPARE_RATINGS, scope = "process")
  @GetMapping({AssessmentPaths.CALIBRATION_TASK_EN, AssessmentPaths.CALIBRATION_TASK_FR})
  ResponseEntity<byte[]> show(
      SelectionProcess process,
      @PathVariable("step") String step,
      @PathVariable String label,
      @PathVariable String criterion,
      StaffRequest request) {
    return page(
        HttpStatus.OK,
        find(process, step, label, criterion, request.member()),
        List.of(),
        AssessmentPages.done(request, "calibration-noted"),
        request);
  }

  @Requires(act = Act.ASSESS, scope = "process")
  @PostMapping({AssessmentPaths.CALIBRATION_TASK_EN, AssessmentPaths.CALIBRATION_TASK_FR})
  ResponseEntity<byte[]> say(
      SelectionProcess process,
      @PathVariable("step") String id,
      @PathVariable String label,
      @PathVariable String criterion,
      StaffRequest request) {
    Subject subject = find(process, id, label, criterion, request.member());
    boolean notes = request.typed("then").equals("note");
    String text = request.typed("reason").replace("\r\n", "\n");
    CalibrateTogether.Answer answer =
        notes
            ? together.note(
                subject.step().id(), label, subject.criterion(), text, request.member().id())
            : together.rate(
                subject.step().id(),
                label,
                subject.criterion(),
                mark(request),
                text,
                request.member().id());
    Words words = request.words();
    String list = AssessmentPaths.calibration(process.number(), id).in(words.language());
    return switch (answer) {
      case DONE ->
          notes
              ? pages.done(
                  AssessmentPaths.calibrationTask(process.number(), id, label, criterion)
                      .in(words.language()),
                  "calibration-noted")
              : pages.done(list, "calibration-rated");
      case MARK_WRONG -> wrong(subject, "mark", "mark-missing", request);
      case TEXT_WRONG -> wrong(subject, "reason", "reason-wrong", request);
      case NOT_NOW ->
          page(
              HttpStatus.CONFLICT,
              find(process, id, label, criterion, request.member()),
              List.of(),
              Notice.conflict(
                  words.text("assessment.conflict.title"),
                  words.text("assessment.calibration.notNow")),
              request);
    };
  }

  private static @Nullable Integer mark(StaffRequest request) {
    return AssessmentPages.number(request.form(), "mark").orElse(null);
  }

  private ResponseEntity<byte[]> wrong(
      Subject subject, String field, String fault, StaffRequest request) {
    String message = request.words().text("assessment.fault." + fault, SubmitRating.LONGEST);
    return page(
        HttpStatus.UNPROCESSABLE_CONTENT,
        subject,
        List.of(new FieldError(field, message)),
        null,
        request);
  }

  /** Whoever rates it sees it; who conducts the assessment once the marks are shown. */
  private Subject find(
      SelectionProcess process, String stepId, String label, String criterion, StaffMember member) {
    PlanStep step = calibration.step(process, stepId);
    Calibration round = calibrations.last(step.id()).orElseThrow(StaffResponses::missing);
    Calibration.Item item = round.item(label).orElseThrow(StaffResponses::missing);
    CriterionId of =
        AssessmentPages.id(criterion).map(CriterionId::new).orElseThrow(StaffResponses::missing);
    List<Calibrations.Task> tasks =
        calibrations.tasks(round).stream()
            .filter(task -> task.item().equals(item.id()) && task.criterion().equals(of))
            .toList();
    boolean takesPart =
        tasks.stream().anyMatch(task -> task.assessor().equals(member.id().value()));
    boolean conducts =
        round.openedAt() != null && member.may(Act.CONDUCT_ASSESSMENT, process.id().scope());
    if (tasks.isEmpty() || (!takesPart && !conducts)) {
      throw StaffResponses.missing();
    }
    return new Subject(process, step, round, item, of, takesPart);
  }

  private ResponseEntity<byte[]> page(
      HttpStatus status,
      Subject subject,
      List<FieldError> errors,
      @Nullable Notice notice,
      StaffRequest request) {
    return pages.page(
        status,
        "calibrationTask",
        calibration.task(
            subject.process(),
            subject.step(),
            subject.round(),
            subject.item(),
            subject.criterion(),
            reading.handle(subject.round(), subject.item(), request.member().id()),
            subject.takesPart(),
            new CalibrationPages.Shown(errors, notice),
            request));
  }
}
