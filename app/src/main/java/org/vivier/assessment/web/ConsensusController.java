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
import org.vivier.assessment.rating.SubmitRating;
import org.vivier.platform.page.FieldError;
import org.vivier.platform.words.Words;
import org.vivier.processes.SelectionProcess;
import org.vivier.staff.Act;
import org.vivier.staff.Requires;
import org.vivier.staff.StaffMember;
import org.vivier.staff.page.Notice;
import org.vivier.staff.page.StaffRequest;
import org.vivier.staff.page.StaffResponses;

/** Where marks differ, and what the board says then. */
@Controller
class ConsensusController {
  private final AssessmentPages pages;
  private final ConsensusPages consensus;
  private final Differences differences;
  private final RecordConsensus record;

  ConsensusController(
      AssessmentPages pages,
      ConsensusPages consensus,
      Differences differences,
      RecordConsensus record) {
    this.pages = pages;
    this.consensus = consensus;
    this.differences = differences;
    this.record = record;
  }

  @Requires(act = Act.ASSESS, scope = "process")
  @GetMapping({AssessmentPaths.CONSENSUS_EN, AssessmentPaths.CONSENSUS_FR})
  ResponseEntity<byte[]> list(SelectionProcess process, StaffRequest request) {
    return pages.page(
        HttpStatus.OK,
        "differences",
        consensus.list(
            process,
            differences.of(request.member().id().value(), process.id()),
            AssessmentPages.done(request, "agreed", "others", "nobody-else", "enough-left"),
            request));
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
    return pages.page(
        HttpStatus.OK,
        "consensus",
        consensus.page(
            process,
            find(process, label, criterion, request.member()),
            typed(request, List.of()),
            null,
            request));
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
    Differences.Open open = find(process, label, criterion, request.member());
    if (!open.rates()) {
      throw StaffResponses.missing();
    }
    ConsensusPages.Typed typed = typed(request, List.of());
    RecordConsensus.Answer answer =
        record.handle(
            process.id(), open.cell(), typed.mark(), typed.reason().strip(), request.actor());
    Words words = request.words();
    return switch (answer) {
      case RECORDED ->
          pages.done(AssessmentPaths.consensus(process.number()).in(words.language()), "agreed");
      case MARK_WRONG -> wrong(process, open, "mark", "mark-missing", request);
      case REASON_WRONG -> wrong(process, open, "reason", "reason-wrong", request);
      case TOO_FEW ->
          conflict(
              process,
              open,
              typed,
              Notice.refused(
                  words.text("assessment.consensus.tooFew"),
                  words.text("assessment.consensus.tooFewText")),
              request);
      case NOT_OPEN ->
          conflict(
              process,
              open,
              typed,
              Notice.conflict(
                  words.text("assessment.conflict.title"), words.text("assessment.conflict.text")),
              request);
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
    Differences.Open open = find(process, label, criterion, request.member());
    if (!open.rates()) {
      throw StaffResponses.missing();
    }
    RecordConsensus.Others others = record.giveToOthers(process.id(), open.cell(), request.actor());
    return pages.done(
        AssessmentPaths.consensus(process.number()).in(request.language()),
        switch (others) {
          case GIVEN -> "others";
          case NOBODY -> "nobody-else";
          case NOT_OPEN -> "enough-left";
        });
  }

  private ResponseEntity<byte[]> conflict(
      SelectionProcess process,
      Differences.Open open,
      ConsensusPages.Typed typed,
      Notice notice,
      StaffRequest request) {
    return pages.page(
        HttpStatus.CONFLICT, "consensus", consensus.page(process, open, typed, notice, request));
  }

  private ResponseEntity<byte[]> wrong(
      SelectionProcess process,
      Differences.Open open,
      String field,
      String fault,
      StaffRequest request) {
    String message = request.words().text("assessment.fault." + fault, SubmitRating.LONGEST);
    return pages.page(
        HttpStatus.UNPROCESSABLE_CONTENT,
        "consensus",
        consensus.page(
            process, open, typed(request, List.of(new FieldError(field, message))), null, request));
  }

  private Differences.Open find(
      SelectionProcess process, String label, String criterion, StaffMember member) {
    return AssessmentPages.id(criterion)
        .flatMap(id -> differences.find(member.id().value(), process.id(), label, id))
        .orElseThrow(StaffResponses::missing);
  }

  private static ConsensusPages.Typed typed(StaffRequest request, List<FieldError> errors) {
    return new ConsensusPages.Typed(
        AssessmentPages.number(request.form(), "mark").orElse(null),
        request.typed("reason"),
        errors);
  }
}
