package org.vivier.assessment.web;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.vivier.processes.SelectionProcess;
import org.vivier.staff.Act;
import org.vivier.staff.Requires;
import org.vivier.staff.page.StaffRequest;

/**
 * Addresses that only forms send to: whoever comes there in another way is led to the page with the
 * form.
 */
@Controller
class BackToApplicantsController {
  private final AssessmentPages pages;

  BackToApplicantsController(AssessmentPages pages) {
    this.pages = pages;
  }

  @Requires(act = Act.SEE_APPLICANTS, scope = "process")
  @GetMapping({
    AssessmentPaths.RECALL_EN,
    AssessmentPaths.RECALL_FR,
    AssessmentPaths.LIFT_EN,
    AssessmentPaths.LIFT_FR
  })
  ResponseEntity<byte[]> toApplicant(
      SelectionProcess process, @PathVariable String reference, StaffRequest request) {
    pages.refuseBlind(process, request.member());
    return pages.seeOther(AssessmentPaths.applicant(process.number(), reference), request);
  }

  @Requires(act = Act.SEE_APPLICANTS, scope = "process")
  @GetMapping({AssessmentPaths.MISSING_EN, AssessmentPaths.MISSING_FR})
  ResponseEntity<byte[]> toList(SelectionProcess process, StaffRequest request) {
    return pages.seeOther(AssessmentPaths.applicants(process.number()), request);
  }
}
