package org.vivier.authoring.web;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.vivier.authoring.Unsaved;
import org.vivier.authoring.WriteDraft;
import org.vivier.authoring.WriteDraft.Result;
import org.vivier.processes.SelectionProcess;
import org.vivier.processes.web.OrTemplate;
import org.vivier.staff.Act;
import org.vivier.staff.Requires;
import org.vivier.staff.page.StaffRequest;

/** A posting side by side: read, written, checked, saved. */
@Controller
class EditorController {
  private final EditorPages pages;
  private final EditorAnswers answers;
  private final WriteDraft write;
  private final Unsaved unsaved;

  EditorController(EditorPages pages, EditorAnswers answers, WriteDraft write, Unsaved unsaved) {
    this.pages = pages;
    this.answers = answers;
    this.write = write;
    this.unsaved = unsaved;
  }

  /** Also where its buttons lead, for a form that comes without a token and is shown again. */
  @Requires(act = Act.SEE_PROCESS, scope = "process")
  @GetMapping({
    AuthoringPaths.EN,
    AuthoringPaths.FR,
    AuthoringPaths.START_EN,
    AuthoringPaths.START_FR,
    AuthoringPaths.SOURCE_EN,
    AuthoringPaths.SOURCE_FR,
    AuthoringPaths.CONFIRM_EN,
    AuthoringPaths.CONFIRM_FR,
    AuthoringPaths.ACCEPT_EN,
    AuthoringPaths.ACCEPT_FR
  })
  ResponseEntity<byte[]> show(StaffRequest request, @OrTemplate SelectionProcess process) {
    HttpStatus status = request.rejected() ? HttpStatus.FORBIDDEN : HttpStatus.OK;
    var notice = request.rejected() ? DraftNotices.rejected(request) : DraftNotices.done(request);
    return pages.show(
        request,
        process,
        DraftForm.cameAlong(request)
            ? EditorPages.Shown.typed(status, DraftForm.in(request), notice)
            : EditorPages.Shown.saved(status, notice));
  }

  @Requires(act = Act.WRITE_POSTING, scope = "process")
  @PostMapping({AuthoringPaths.EN, AuthoringPaths.FR})
  ResponseEntity<byte[]> act(StaffRequest request, @OrTemplate SelectionProcess process) {
    DraftForm form = DraftForm.in(request);
    return switch (request.typed("then")) {
      case "check" -> check(request, process, form);
      case "discard" -> {
        unsaved.forget(process.id(), request.member().id());
        yield answers.redirect(request, process.number(), "discarded");
      }
      default -> save(request, process, form);
    };
  }

  /** Looks at what was typed and keeps it for its author; no version is made. */
  private ResponseEntity<byte[]> check(
      StaffRequest request, SelectionProcess process, DraftForm form) {
    answers.keep(process, request.member(), form);
    return pages.show(request, process, EditorPages.Shown.typed(HttpStatus.OK, form, null));
  }

  private ResponseEntity<byte[]> save(
      StaffRequest request, SelectionProcess process, DraftForm form) {
    Result result = write.save(process.id(), form.base(), form.text(), request.actor());
    return result instanceof Result.Written
        ? answers.written(request, process, "saved")
        : answers.refused(request, process, form, result);
  }
}
