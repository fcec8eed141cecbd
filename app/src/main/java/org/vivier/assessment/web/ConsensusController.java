package org.vivier.assessment.web;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.vivier.assessment.rating.Differences;
import org.vivier.assessment.rating.RecordConsensus;
import org.vivier.platform.words.Words;
import org.vivier.processes.SelectionProcess;
import org.vivier.staff.Act;
import org.vivier.staff.Requires;
import org.vivier.staff.page.Notice;
import org.vivier.staff.page.StaffRequest;

/** What the board says of one cell where marks differ. */
@Controller
class ConsensusController {
  private final ConsensusAnswers answers;
  private final RecordConsensus record;

  ConsensusController(ConsensusAnswers answers, RecordConsensus record) {
    this.answers = answers;
    this.record = record;
  }

  @Requires(act = Act.ASSESS, scope = "process")
  @GetMapping({
    AssessmentPaths.CONSENSUS_EN + AssessmentPaths.CELL,
    AssessmentPaths.CONSENSUS_FR + AssessmentPaths.CELL
  })
  ResponseEntity<byte[]> show(
      SelectionProcess process,
      @PathVariable String label,
      @PathVariable String criterion,
      StaffRequest request) {
    Differences.Open open = answers.find(process, label, criterion, request.member());
    return answers.page(HttpStatus.OK, process, open, List.of(), null, request);
  }

  @Requires(act = Act.ASSESS, scope = "process")
  @PostMapping({
    AssessmentPaths.CONSENSUS_EN + AssessmentPaths.CELL,
    AssessmentPaths.CONSENSUS_FR + AssessmentPaths.CELL
  })
  ResponseEntity<byte[]> agree(
      SelectionProcess process,
      @PathVariable String label,
      @PathVariable String criterion,
      StaffRequest request) {
    Differences.Open open = answers.rated(process, label, criterion, request.member());
    ConsensusForm form = ConsensusForm.of(request.form());
    Words words = request.words();
    return switch (record.handle(
        process.id(), open.cell(), form.mark(), form.reason().strip(), request.actor())) {
      case RECORDED -> answers.done(process, "agreed", request);
      case MARK_WRONG -> answers.wrong(process, open, "mark", "mark-missing", request);
      case REASON_WRONG -> answers.wrong(process, open, "reason", "reason-wrong", request);
      case TOO_FEW ->
          answers.conflict(
              process,
              open,
              Notice.refused(
                  words.text("assessment.consensus.tooFew"),
                  words.text("assessment.consensus.tooFewText")),
              request);
      case NOT_OPEN -> answers.conflict(process, open, AssessmentPages.conflict(words), request);
    };
  }

  /** Ratings were taken out until too few are left: others rate it, and it is sealed until then. */
  @Requires(act = Act.ASSESS, scope = "process")
  @PostMapping({AssessmentPaths.OTHERS_EN, AssessmentPaths.OTHERS_FR})
  ResponseEntity<byte[]> giveToOthers(
      SelectionProcess process,
      @PathVariable String label,
      @PathVariable String criterion,
      StaffRequest request) {
    Differences.Open open = answers.rated(process, label, criterion, request.member());
    return answers.done(
        process,
        switch (record.giveToOthers(process.id(), open.cell(), request.actor())) {
          case GIVEN -> "others";
          case NOBODY -> "nobody-else";
          case NOT_OPEN -> "enough-left";
        },
        request);
  }
}
