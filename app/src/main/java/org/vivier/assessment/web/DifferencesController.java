package org.vivier.assessment.web;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.vivier.assessment.rating.Differences;
import org.vivier.processes.SelectionProcess;
import org.vivier.staff.Act;
import org.vivier.staff.Requires;
import org.vivier.staff.page.StaffRequest;

/** Where marks differ in a process. */
@Controller
class DifferencesController {
  private final AssessmentPages pages;
  private final ConsensusPages consensus;
  private final Differences differences;

  DifferencesController(AssessmentPages pages, ConsensusPages consensus, Differences differences) {
    this.pages = pages;
    this.consensus = consensus;
    this.differences = differences;
  }

  @Requires(act = Act.ASSESS, scope = "process")
  @GetMapping({AssessmentPaths.CONSENSUS_EN, AssessmentPaths.CONSENSUS_FR})
  ResponseEntity<byte[]> show(SelectionProcess process, StaffRequest request) {
    return pages.page(
        HttpStatus.OK,
        "differences",
        consensus.list(
            process,
            differences.of(request.member().id().value(), process.id()),
            AssessmentPages.done(request, "agreed", "others", "nobody-else", "enough-left"),
            request));
  }

  /** Only a form sends there. */
  @Requires(act = Act.ASSESS, scope = "process")
  @GetMapping({AssessmentPaths.OTHERS_EN, AssessmentPaths.OTHERS_FR})
  ResponseEntity<byte[]> back(SelectionProcess process, StaffRequest request) {
    return pages.seeOther(AssessmentPaths.consensus(process.number()), request);
  }
}
