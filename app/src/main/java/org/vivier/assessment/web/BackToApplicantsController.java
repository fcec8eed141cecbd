package org.vivier.assessment.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.vivier.platform.web.LanguageChoice;
import org.vivier.staff.Act;
import org.vivier.staff.Requires;
import org.vivier.staff.StaffMember;

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
      @PathVariable("process") String number,
      @PathVariable String reference,
      StaffMember member,
      HttpServletRequest request) {
    return pages.seeOther(
        AssessmentPaths.applicant(pages.open(number, member).number(), reference)
            .in(LanguageChoice.of(request)));
  }

  @Requires(act = Act.SEE_APPLICANTS, scope = "process")
  @GetMapping({AssessmentPaths.MISSING_EN, AssessmentPaths.MISSING_FR})
  ResponseEntity<byte[]> toList(
      @PathVariable("process") String number, HttpServletRequest request) {
    return pages.seeOther(
        AssessmentPaths.applicants(pages.find(number).number()).in(LanguageChoice.of(request)));
  }

  @Requires(act = Act.ASSESS, scope = "process")
  @GetMapping({AssessmentPaths.OTHERS_EN, AssessmentPaths.OTHERS_FR})
  ResponseEntity<byte[]> toDifferences(
      @PathVariable("process") String number, HttpServletRequest request) {
    return pages.seeOther(
        AssessmentPaths.consensus(pages.find(number).number()).in(LanguageChoice.of(request)));
  }
}
