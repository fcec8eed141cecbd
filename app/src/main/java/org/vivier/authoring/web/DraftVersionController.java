package org.vivier.authoring.web;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.vivier.authoring.Draft;
import org.vivier.authoring.PostingDrafts;
import org.vivier.authoring.WriteDraft;
import org.vivier.authoring.WriteDraft.Result;
import org.vivier.processes.SelectionProcess;
import org.vivier.processes.web.OrTemplate;
import org.vivier.staff.Act;
import org.vivier.staff.Requires;
import org.vivier.staff.page.StaffRequest;
import org.vivier.staff.page.StaffResponses;

/** One version of a draft: what it has that another one hasn't; and restored. */
@Controller
class DraftVersionController {
  private final VersionPages pages;
  private final StaffResponses responses;
  private final EditorAnswers answers;
  private final PostingDrafts drafts;
  private final WriteDraft write;

  DraftVersionController(
      VersionPages pages,
      StaffResponses responses,
      EditorAnswers answers,
      PostingDrafts drafts,
      WriteDraft write) {
    this.pages = pages;
    this.responses = responses;
    this.answers = answers;
    this.drafts = drafts;
    this.write = write;
  }

  @Requires(act = Act.SEE_PROCESS, scope = "process")
  @GetMapping({
    AuthoringPaths.VERSION_EN,
    AuthoringPaths.VERSION_FR,
    AuthoringPaths.RESTORE_EN,
    AuthoringPaths.RESTORE_FR
  })
  ResponseEntity<byte[]> compare(
      StaffRequest request,
      @OrTemplate SelectionProcess process,
      @PathVariable("number") String version) {
    Draft draft = draft(process, version);
    int with = DraftNumber.of(request.typed("with")).orElse(draft.number() - 1);
    return responses.ok("authoring/compare", pages.compare(request, process, draft, with));
  }

  @Requires(act = Act.WRITE_POSTING, scope = "process")
  @PostMapping({AuthoringPaths.RESTORE_EN, AuthoringPaths.RESTORE_FR})
  ResponseEntity<byte[]> restore(
      StaffRequest request,
      @OrTemplate SelectionProcess process,
      @PathVariable("number") String version) {
    Result result = write.restore(process.id(), draft(process, version).number(), request.actor());
    return answers.redirect(
        request, process.number(), result instanceof Result.Written ? "restored" : "nothing");
  }

  private Draft draft(SelectionProcess process, String version) {
    return DraftNumber.of(version)
        .flatMap(number -> drafts.find(process.id(), number))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
