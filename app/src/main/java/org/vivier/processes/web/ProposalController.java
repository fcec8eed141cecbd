package org.vivier.processes.web;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.vivier.format.Language;
import org.vivier.platform.TypedId;
import org.vivier.platform.words.Words;
import org.vivier.postings.PostingId;
import org.vivier.processes.Outcome;
import org.vivier.processes.Refusal;
import org.vivier.processes.SelectionProcess;
import org.vivier.processes.proposal.ProposeProcess;
import org.vivier.staff.Act;
import org.vivier.staff.Requires;
import org.vivier.staff.page.StaffRequest;

/** Postings without a process, each of which gets one with one press. */
@Controller
class ProposalController {
  private final ProcessPages pages;
  private final ProposeProcess propose;

  ProposalController(ProcessPages pages, ProposeProcess propose) {
    this.pages = pages;
    this.propose = propose;
  }

  @Requires(act = Act.MAKE_PROCESSES)
  @GetMapping({ProcessPaths.PROPOSALS_EN, ProcessPaths.PROPOSALS_FR})
  ResponseEntity<byte[]> show(StaffRequest request) {
    return page(HttpStatus.OK, request, List.of());
  }

  @Requires(act = Act.MAKE_PROCESSES)
  @PostMapping({ProcessPaths.PROPOSALS_EN, ProcessPaths.PROPOSALS_FR})
  ResponseEntity<byte[]> make(StaffRequest request) {
    Outcome<SelectionProcess> outcome =
        TypedId.of(request.form().one("posting"))
            .map(id -> propose.handle(new PostingId(id), request.actor()))
            .orElseThrow(ProcessPages::missing);
    return switch (outcome) {
      case Outcome.Done<SelectionProcess>(SelectionProcess made) ->
          pages.redirect(ProcessPaths.facts(request.language(), made.number()));
      case Outcome.Refused<SelectionProcess>(List<Refusal> refusals) ->
          page(HttpStatus.CONFLICT, request, refusals);
    };
  }

  private ResponseEntity<byte[]> page(
      HttpStatus status, StaffRequest request, List<Refusal> refusals) {
    Language language = request.language();
    Words words = Words.of(language);
    return pages.page(
        status,
        "proposals",
        new ProposalsPage(
            pages.belowList(
                request, words.text("processes.proposals.title"), ProcessPaths::proposals),
            refusals.stream().map(refusal -> refusal.in(language)).toList(),
            propose.waiting().stream()
                .map(posting ->
                    new ProposalsPage.Row(
                        posting.id().value().toString(),
                        posting.text(language).title(),
                        posting.text(language.other()).title()))
                .toList()));
  }
}
