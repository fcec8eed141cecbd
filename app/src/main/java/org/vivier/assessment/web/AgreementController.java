package org.vivier.assessment.web;

import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.vivier.assessment.rating.Repeats;
import org.vivier.platform.words.Words;
import org.vivier.processes.SelectionProcess;
import org.vivier.processes.plan.AssessmentPlans;
import org.vivier.processes.plan.PlanStep;
import org.vivier.staff.Act;
import org.vivier.staff.Requires;
import org.vivier.staff.page.Notice;
import org.vivier.staff.page.StaffRequest;
import org.vivier.staff.page.StaffResponses;

/** How far a board agrees, of what is open; and how many applications come once more. */
@Controller
class AgreementController {
  private final AssessmentPages pages;
  private final AgreementPages agreement;
  private final AssessmentPlans plans;
  private final Repeats repeats;

  AgreementController(
      AssessmentPages pages, AgreementPages agreement, AssessmentPlans plans, Repeats repeats) {
    this.pages = pages;
    this.agreement = agreement;
    this.plans = plans;
    this.repeats = repeats;
  }

  @Requires(act = Act.COMPARE_RATINGS, scope = "process")
  @GetMapping({AssessmentPaths.AGREEMENT_EN, AssessmentPaths.AGREEMENT_FR})
  ResponseEntity<byte[]> show(SelectionProcess process, StaffRequest request) {
    return pages.page(
        HttpStatus.OK,
        "agreement",
        agreement.page(process, AssessmentPages.done(request, "repeats"), request));
  }

  @Requires(act = Act.CONDUCT_ASSESSMENT, scope = "process")
  @PostMapping({AssessmentPaths.REPEATS_EN, AssessmentPaths.REPEATS_FR})
  ResponseEntity<byte[]> set(
      SelectionProcess process, @PathVariable("step") String id, StaffRequest request) {
    Optional<PlanStep> step =
        plans.steps(process.id()).stream()
            .filter(one -> one.id().toString().equals(id))
            .findFirst();
    if (step.isEmpty() || !step.get().written().blind()) {
      throw StaffResponses.missing();
    }
    Words words = request.words();
    int share = AssessmentPages.number(request.form(), "share").orElse(-1);
    if (share < 0 || share > Repeats.MOST || !process.state().assessable()) {
      return pages.page(
          HttpStatus.UNPROCESSABLE_CONTENT,
          "agreement",
          agreement.page(
              process,
              Notice.refused(
                  words.text("assessment.repeats.refused"),
                  words.text("assessment.repeats.refusedText", Repeats.MOST)),
              request));
    }
    repeats.set(process.id(), step.get().id(), share, request.actor());
    return pages.done(AssessmentPaths.agreement(process.number()), "repeats", request);
  }

  /** Only the form sends there. */
  @Requires(act = Act.CONDUCT_ASSESSMENT, scope = "process")
  @GetMapping({AssessmentPaths.REPEATS_EN, AssessmentPaths.REPEATS_FR})
  ResponseEntity<byte[]> back(SelectionProcess process, StaffRequest request) {
    return pages.seeOther(AssessmentPaths.agreement(process.number()), request);
  }
}
