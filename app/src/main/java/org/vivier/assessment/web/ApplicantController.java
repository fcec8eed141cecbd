package org.vivier.assessment.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.vivier.assessment.waves.BlindMode;
import org.vivier.assessment.waves.LiftBlind;
import org.vivier.assessment.waves.SetAside;
import org.vivier.assessment.web.ApplicantPages.Typed;
import org.vivier.processes.SelectionProcess;
import org.vivier.staff.Act;
import org.vivier.staff.Requires;
import org.vivier.staff.page.Notice;
import org.vivier.staff.page.StaffRequest;

/** One application, and what is done with it alone. Opening it changes nothing. */
@Controller
class ApplicantController {
  private final AssessmentPages pages;
  private final ApplicantPages applicants;
  private final SetAside aside;
  private final LiftBlind lift;

  ApplicantController(
      AssessmentPages pages, ApplicantPages applicants, SetAside aside, LiftBlind lift) {
    this.pages = pages;
    this.applicants = applicants;
    this.aside = aside;
    this.lift = lift;
  }

  @Requires(act = Act.SEE_APPLICANTS, scope = "process")
  @GetMapping({
    AssessmentPaths.APPLICANTS_EN + AssessmentPaths.ONE,
    AssessmentPaths.APPLICANTS_FR + AssessmentPaths.ONE
  })
  ResponseEntity<byte[]> show(
      SelectionProcess process, @PathVariable String reference, StaffRequest request) {
    BlindMode.Named named = applicants.find(process, reference, request.member());
    Notice notice = AssessmentPages.done(request, "recalled", "lifted");
    return page(HttpStatus.OK, process, named, Typed.NOTHING, notice, request);
  }

  @Requires(act = Act.CONDUCT_ASSESSMENT, scope = "process")
  @PostMapping({AssessmentPaths.RECALL_EN, AssessmentPaths.RECALL_FR})
  ResponseEntity<byte[]> recall(
      SelectionProcess process, @PathVariable String reference, StaffRequest request) {
    BlindMode.Named named = applicants.find(process, reference, request.member());
    boolean recalled = aside.recall(process.id(), named.standing().application(), request.actor());
    return recalled
        ? pages.done(AssessmentPaths.applicant(process.number(), reference), "recalled", request)
        : conflict(process, named, Typed.NOTHING, request);
  }

  @Requires(act = Act.CONDUCT_ASSESSMENT, scope = "process")
  @PostMapping({AssessmentPaths.LIFT_EN, AssessmentPaths.LIFT_FR})
  ResponseEntity<byte[]> lift(
      SelectionProcess process, @PathVariable String reference, StaffRequest request) {
    BlindMode.Named named = applicants.find(process, reference, request.member());
    String reason = request.typed("reason");
    String error = AssessmentPages.reasonError(reason, request.words());
    var typed = new Typed(reason, error);
    if (error != null) {
      return page(HttpStatus.UNPROCESSABLE_CONTENT, process, named, typed, null, request);
    }
    boolean lifted =
        lift.handle(process.id(), named.standing().application(), reason, request.actor());
    return lifted
        ? pages.done(AssessmentPaths.applicant(process.number(), reference), "lifted", request)
        : conflict(process, named, typed, request);
  }

  private ResponseEntity<byte[]> conflict(
      SelectionProcess process, BlindMode.Named named, Typed typed, StaffRequest request) {
    Notice notice = AssessmentPages.conflict(request.words());
    return page(HttpStatus.CONFLICT, process, named, typed, notice, request);
  }

  private ResponseEntity<byte[]> page(
      HttpStatus status,
      SelectionProcess process,
      BlindMode.Named named,
      Typed typed,
      @Nullable Notice notice,
      StaffRequest request) {
    var opened = applicants.open(named.standing(), request.member());
    return pages.page(
        status, "applicant", applicants.page(process, named, opened, typed, notice, request));
  }
}
