package org.vivier.decisions.web;

import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.vivier.decisions.Problem;
import org.vivier.decisions.deciding.DecideInBulk;
import org.vivier.format.Language;
import org.vivier.platform.words.Words;
import org.vivier.processes.SelectionProcess;
import org.vivier.staff.Act;
import org.vivier.staff.Requires;
import org.vivier.staff.page.Notice;
import org.vivier.staff.page.StaffRequest;
import org.vivier.staff.page.StaffResponses;

/** Decides the same about several applications: a preview first, then all of them or none. */
@Controller
class BulkDecisionController {
  private static final String DECIDE = "decide";

  private final AnswerPages pages;
  private final BulkDecisionPages previews;
  private final DecideInBulk together;

  BulkDecisionController(AnswerPages pages, BulkDecisionPages previews, DecideInBulk together) {
    this.pages = pages;
    this.previews = previews;
    this.together = together;
  }

  /** Who comes here without having chosen chooses in the list. */
  @Requires(act = Act.DECIDE, scope = "process")
  @GetMapping({AnswerPaths.TOGETHER_EN, AnswerPaths.TOGETHER_FR})
  ResponseEntity<byte[]> back(StaffRequest request, SelectionProcess process) {
    return pages.to(AnswerPaths.list(process.number()).in(request.language()));
  }

  @Requires(act = Act.DECIDE, scope = "process")
  @PostMapping({AnswerPaths.TOGETHER_EN, AnswerPaths.TOGETHER_FR})
  ResponseEntity<byte[]> decide(StaffRequest request, SelectionProcess process) {
    BulkDecisionForm form = BulkDecisionForm.of(request);
    String then = request.typed("then");
    BulkDecisionPages.Preview preview = previews.of(process, form);
    if (!then.equals(DECIDE)) {
      List<Problem> problems =
          preview.isEmpty()
              ? List.of(Problem.NOBODY)
              : then.isEmpty() ? List.of() : previews.problems(process, preview);
      boolean show = then.equals("preview") && problems.isEmpty();
      return previews.page(process, preview, request, problems, show, null);
    }
    DecideInBulk.Result result =
        together.handle(
            process.id(), form.seen(), form.choice().choice(), preview.reasons(), request.member());
    UUID bulk = result.bulk();
    if (bulk != null) {
      return pages.done(
          AnswerPaths.together(process.number()).below("/" + bulk).in(request.language()),
          "decided");
    }
    return previews.page(
        process,
        preview.without(result.left()),
        request,
        result.problems(),
        false,
        left(result, request.language()));
  }

  /** What was done together, and the way back as long as letters are held. */
  @Requires(act = Act.DECIDE, scope = "process")
  @GetMapping({AnswerPaths.TOGETHER_EN + "/{bulk}", AnswerPaths.TOGETHER_FR + "/{bulk}"})
  ResponseEntity<byte[]> done(
      StaffRequest request, SelectionProcess process, @PathVariable String bulk) {
    return previews.done(
        process,
        AnswerPages.id(bulk).orElseThrow(StaffResponses::missing),
        request,
        request.done().orElse(""));
  }

  @Requires(act = Act.DECIDE, scope = "process")
  @PostMapping({AnswerPaths.UNDO_ALL_EN, AnswerPaths.UNDO_ALL_FR})
  ResponseEntity<byte[]> undo(
      StaffRequest request, SelectionProcess process, @PathVariable String bulk) {
    List<String> back =
        together.undo(
            process.id(),
            AnswerPages.id(bulk).orElseThrow(StaffResponses::missing),
            request.member());
    return pages.done(
        AnswerPaths.together(process.number()).below("/" + bulk).in(request.language()),
        back.isEmpty() ? "late" : "undone");
  }

  private static @Nullable Notice left(DecideInBulk.Result result, Language language) {
    if (result.left().isEmpty()) {
      return null;
    }
    Words words = Words.of(language);
    return Notice.conflict(
        words.text("decisions.together.changed", result.left().size()),
        words.text("decisions.together.left", String.join(", ", new TreeSet<>(result.left()))));
  }
}
