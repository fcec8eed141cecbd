package org.vivier.assessment.web;

import jakarta.servlet.http.HttpServletRequest;
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
import org.vivier.platform.web.LanguageChoice;
import org.vivier.platform.words.Words;
import org.vivier.processes.SelectionProcess;
import org.vivier.staff.Act;
import org.vivier.staff.Requires;
import org.vivier.staff.StaffMember;
import org.vivier.staff.page.Notice;
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
  ResponseEntity<byte[]> list(
      @PathVariable("process") String number, StaffMember member, HttpServletRequest request) {
    SelectionProcess process = pages.find(number);
    return pages.page(
        HttpStatus.OK,
        "differences",
        consensus.list(
            process,
            differences.of(member.id().value(), process.id()),
            AssessmentPages.done(request, "agreed", "others", "nobody-else", "enough-left"),
            member,
            request));
  }

  @Requires(act = Act.ASSESS, scope = "process")
  @GetMapping({
    AssessmentPaths.CONSENSUS_EN + AssessmentPaths.CELL,
    AssessmentPaths.CONSENSUS_FR + AssessmentPaths.CELL
  })
  ResponseEntity<byte[]> show(
      @PathVariable("process") String number,
      @PathVariable String label,
      @PathVariable String criterion,
      StaffMember member,
      HttpServletRequest request) {
    SelectionProcess process = pages.find(number);
    return pages.page(
        HttpStatus.OK,
        "consensus",
        consensus.page(
            process,
            find(process, label, criterion, member),
            typed(request, List.of()),
            null,
            member,
            request));
  }

  @Requires(act = Act.ASSESS, scope = "process")
  @PostMapping({
    AssessmentPaths.CONSENSUS_EN + AssessmentPaths.CELL,
    AssessmentPaths.CONSENSUS_FR + AssessmentPaths.CELL
  })
  ResponseEntity<byte[]> agree(
      @PathVariable("process") String number,
      @PathVariable String label,
      @PathVariable String criterion,
      StaffMember member,
      HttpServletRequest request) {
    SelectionProcess process = pages.find(number);
    Differences.Open open = find(process, label, criterion, member);
    if (!open.rates()) {
      throw StaffResponses.missing();
    }
    ConsensusPages.Typed typed = typed(request, List.of());
    RecordConsensus.Answer answer =
        record.handle(
            process.id(), open.cell(), typed.mark(), typed.reason().strip(), member.actor());
    Words words = Words.of(LanguageChoice.of(request));
    return switch (answer) {
      case RECORDED -> pages.done(AssessmentPaths.consensus(number).in(words.language()), "agreed");
      case MARK_WRONG -> wrong(process, open, "mark", "mark-missing", member, request);
      case REASON_WRONG -> wrong(process, open, "reason", "reason-wrong", member, request);
      case TOO_FEW ->
          conflict(
              process,
              open,
              typed,
              Notice.refused(
                  words.text("assessment.consensus.tooFew"),
                  words.text("assessment.consensus.tooFewText")),
              member,
              request);
      case NOT_OPEN ->
          conflict(
              process,
              open,
              typed,
              Notice.conflict(
                  words.text("assessment.conflict.title"), words.text("assessment.conflict.text")),
              member,
              request);
    };
  }

  /** Ratings were taken out until too few are left: others rate it, and it is sealed until then. */
  @Requires(act = Act.ASSESS, scope = "process")
  @PostMapping({AssessmentPaths.OTHERS_EN, AssessmentPaths.OTHERS_FR})
  ResponseEntity<byte[]> giveToOthers(
      @PathVariable("process") String number,
      @PathVariable String label,
      @PathVariable String criterion,
      StaffMember member,
      HttpServletRequest request) {
    SelectionProcess process = pages.find(number);
    Differences.Open open = find(process, label, criterion, member);
    if (!open.rates()) {
      throw StaffResponses.missing();
    }
    RecordConsensus.Others others = record.giveToOthers(process.id(), open.cell(), member.actor());
    return pages.done(
        AssessmentPaths.consensus(number).in(LanguageChoice.of(request)),
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
      StaffMember member,
      HttpServletRequest request) {
    return pages.page(
        HttpStatus.CONFLICT,
        "consensus",
        consensus.page(process, open, typed, notice, member, request));
  }

  private ResponseEntity<byte[]> wrong(
      SelectionProcess process,
      Differences.Open open,
      String field,
      String fault,
      StaffMember member,
      HttpServletRequest request) {
    String message =
        Words.of(LanguageChoice.of(request))
            .text("assessment.fault." + fault, SubmitRating.LONGEST);
    return pages.page(
        HttpStatus.UNPROCESSABLE_CONTENT,
        "consensus",
        consensus.page(
            process,
            open,
            typed(request, List.of(new FieldError(field, message))),
            null,
            member,
            request));
  }

  private Differences.Open find(
      SelectionProcess process, String label, String criterion, StaffMember member) {
    return AssessmentPages.id(criterion)
        .flatMap(id -> differences.find(member.id().value(), process.id(), label, id))
        .orElseThrow(StaffResponses::missing);
  }

  private static ConsensusPages.Typed typed(HttpServletRequest request, List<FieldError> errors) {
    return new ConsensusPages.Typed(
        AssessmentPages.number(request, "mark").orElse(null),
        AssessmentPages.typed(request, "reason"),
        errors);
  }
}
