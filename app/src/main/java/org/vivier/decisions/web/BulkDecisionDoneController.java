package org.vivier.decisions.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.vivier.decisions.Answer;
import org.vivier.decisions.answers.BulkAnswers;
import org.vivier.decisions.deciding.DecideInBulk;
import org.vivier.platform.TypedId;
import org.vivier.platform.words.Words;
import org.vivier.processes.SelectionProcess;
import org.vivier.staff.Act;
import org.vivier.staff.Requires;
import org.vivier.staff.page.Addresses;
import org.vivier.staff.page.Notice;
import org.vivier.staff.page.StaffRequest;
import org.vivier.staff.page.StaffResponses;

/** What was decided together, and the way back as long as letters are held. */
@Controller
class BulkDecisionDoneController {
  private final AnswerPages pages;
  private final BulkAnswers answers;
  private final DecideInBulk together;

  BulkDecisionDoneController(AnswerPages pages, BulkAnswers answers, DecideInBulk together) {
    this.pages = pages;
    this.answers = answers;
    this.together = together;
  }

  @Requires(act = Act.DECIDE, scope = "process")
  @GetMapping({AnswerPaths.TOGETHER_EN + "/{bulk}", AnswerPaths.TOGETHER_FR + "/{bulk}"})
  ResponseEntity<byte[]> show(
      StaffRequest request, SelectionProcess process, @PathVariable String bulk) {
    UUID id = TypedId.of(bulk).orElseThrow(StaffResponses::missing);
    Words words = request.words();
    List<Answer> people = answers.of(process.id(), id);
    if (people.isEmpty()) {
      throw StaffResponses.missing();
    }
    boolean held = answers.undoable(process.id(), id);
    Addresses here = AnswerPaths.together(process.number(), id);
    String title = words.text("decisions.together.doneTitle", people.size());
    return pages.page(
        HttpStatus.OK,
        "togetherDone",
        new BulkDecisionDonePage(
            pages.frame(request, process, here, title).saying(notice(request)),
            people.stream()
                .map(answer -> BulkDecisionDonePage.Row.of(process, answer, words.language()))
                .toList(),
            held ? AnswerPaths.undoAll(process.number(), id).in(words.language()) : null));
  }

  @Requires(act = Act.DECIDE, scope = "process")
  @PostMapping({AnswerPaths.UNDO_ALL_EN, AnswerPaths.UNDO_ALL_FR})
  ResponseEntity<byte[]> undo(
      StaffRequest request, SelectionProcess process, @PathVariable String bulk) {
    UUID id = TypedId.of(bulk).orElseThrow(StaffResponses::missing);
    List<String> back = together.undo(process.id(), id, request.member());
    return pages.done(
        AnswerPaths.together(process.number(), id), back.isEmpty() ? "late" : "undone", request);
  }

  private static @Nullable Notice notice(StaffRequest request) {
    Words words = request.words();
    return switch (request.done().orElse("")) {
      case "decided" -> Notice.success(words.text("decisions.together.done-decided"));
      case "undone" -> Notice.success(words.text("decisions.together.done-undone"));
      case "late" ->
          Notice.refused(
              words.text("decisions.together.done-late"),
              words.text("decisions.together.lateText"));
      default -> null;
    };
  }
}
