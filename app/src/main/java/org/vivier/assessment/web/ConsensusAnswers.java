package org.vivier.assessment.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.vivier.assessment.rating.Differences;
import org.vivier.platform.TypedId;
import org.vivier.platform.page.FieldError;
import org.vivier.processes.SelectionProcess;
import org.vivier.staff.StaffMember;
import org.vivier.staff.page.Notice;
import org.vivier.staff.page.StaffRequest;
import org.vivier.staff.page.StaffResponses;

/** What is answered about a cell where marks differ: its page, or the way back to the list. */
@Component
class ConsensusAnswers {
  private final AssessmentPages pages;
  private final ConsensusPages consensus;
  private final Differences differences;

  ConsensusAnswers(AssessmentPages pages, ConsensusPages consensus, Differences differences) {
    this.pages = pages;
    this.consensus = consensus;
    this.differences = differences;
  }

  /** The cell of an address, if it is for this person. */
  Differences.Open find(
      SelectionProcess process, String label, String criterion, StaffMember member) {
    return TypedId.of(criterion)
        .flatMap(id -> differences.find(member.id().value(), process.id(), label, id))
        .orElseThrow(StaffResponses::missing);
  }

  /** The same for somebody who rates, and doesn't only observe. */
  Differences.Open rated(
      SelectionProcess process, String label, String criterion, StaffMember member) {
    Differences.Open open = find(process, label, criterion, member);
    if (!open.rates()) {
      throw StaffResponses.missing();
    }
    return open;
  }

  ResponseEntity<byte[]> page(
      HttpStatus status,
      SelectionProcess process,
      Differences.Open open,
      List<FieldError> errors,
      @Nullable Notice notice,
      StaffRequest request) {
    return pages.page(status, "consensus", consensus.page(process, open, errors, notice, request));
  }

  ResponseEntity<byte[]> conflict(
      SelectionProcess process, Differences.Open open, Notice notice, StaffRequest request) {
    return page(HttpStatus.CONFLICT, process, open, List.of(), notice, request);
  }

  ResponseEntity<byte[]> wrong(
      SelectionProcess process,
      Differences.Open open,
      String field,
      String fault,
      StaffRequest request) {
    return page(
        HttpStatus.UNPROCESSABLE_CONTENT,
        process,
        open,
        List.of(AssessmentPages.fault(field, fault, request.words())),
        null,
        request);
  }

  ResponseEntity<byte[]> done(SelectionProcess process, String word, StaffRequest request) {
    return pages.done(AssessmentPaths.consensus(process.number()), word, request);
  }
}
