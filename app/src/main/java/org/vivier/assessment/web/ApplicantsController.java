package org.vivier.assessment.web;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.vivier.assessment.rating.GiveOutMissing;
import org.vivier.processes.SelectionProcess;
import org.vivier.staff.Act;
import org.vivier.staff.Requires;
import org.vivier.staff.page.StaffRequest;

/** Who applied in a process, and their tasks that nobody got yet. */
@Controller
class ApplicantsController {
  private final AssessmentPages pages;
  private final ApplicantsPages applicants;
  private final GiveOutMissing missing;

  ApplicantsController(AssessmentPages pages, ApplicantsPages applicants, GiveOutMissing missing) {
    this.pages = pages;
    this.applicants = applicants;
    this.missing = missing;
  }

  @Requires(act = Act.SEE_APPLICANTS, scope = "process")
  @GetMapping({AssessmentPaths.APPLICANTS_EN, AssessmentPaths.APPLICANTS_FR})
  ResponseEntity<byte[]> show(SelectionProcess process, StaffRequest request) {
    return pages.page(HttpStatus.OK, "applicants", applicants.page(process, request));
  }

  @Requires(act = Act.CONDUCT_ASSESSMENT, scope = "process")
  @PostMapping({AssessmentPaths.MISSING_EN, AssessmentPaths.MISSING_FR})
  ResponseEntity<byte[]> giveOut(SelectionProcess process, StaffRequest request) {
    pages.refuseBlind(process, request.member());
    int given = missing.handle(process, request.actor());
    return pages.done(
        AssessmentPaths.applicants(process.number()),
        given > 0 ? "given" : "none-missing",
        request);
  }
}
