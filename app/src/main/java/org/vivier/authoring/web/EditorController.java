package org.vivier.authoring.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.vivier.authoring.Unsaved;
import org.vivier.authoring.WriteDraft;
import org.vivier.authoring.WriteDraft.Result;
import org.vivier.format.Language;
import org.vivier.platform.web.LanguageChoice;
import org.vivier.platform.web.RejectedForms;
import org.vivier.platform.words.Words;
import org.vivier.processes.SelectionProcess;
import org.vivier.staff.Act;
import org.vivier.staff.Requires;
import org.vivier.staff.StaffMember;
import org.vivier.staff.page.Notice;

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
  ResponseEntity<byte[]> show(
      HttpServletRequest request, StaffMember member, @PathVariable("process") String number) {
    SelectionProcess process = pages.find(number);
    boolean rejected = RejectedForms.among(request);
    HttpStatus status = rejected ? HttpStatus.FORBIDDEN : HttpStatus.OK;
    Language language = LanguageChoice.of(request);
    @Nullable Notice notice =
        rejected
            ? Notice.refused(
                Words.of(language).text("authoring.rejected.title"),
                Words.of(language).text("authoring.rejected.text"))
            : answers.done(request, language);
    if (!DraftForm.cameAlong(request)) {
      return pages.show(
          request, member, process, new EditorPages.Shown(status, null, 0, false, notice, null));
    }
    DraftForm form = DraftForm.in(request);
    return pages.show(
        request,
        member,
        process,
        new EditorPages.Shown(status, form.text(), form.base(), form.whole(), notice, null));
  }

  @Requires(act = Act.WRITE_POSTING, scope = "process")
  @PostMapping({AuthoringPaths.EN, AuthoringPaths.FR})
  ResponseEntity<byte[]> act(
      HttpServletRequest request, StaffMember member, @PathVariable("process") String number) {
    SelectionProcess process = pages.find(number);
    DraftForm form = DraftForm.in(request);
    return switch (String.valueOf(request.getParameter("then"))) {
      case "check" -> check(request, member, process, form);
      case "discard" -> {
        unsaved.forget(process.id(), member.id());
        yield answers.redirect(request, number, "discarded");
      }
      default -> save(request, member, process, form);
    };
  }

  /** Looks at what was typed and keeps it for its author; no version is made. */
  private ResponseEntity<byte[]> check(
      HttpServletRequest request, StaffMember member, SelectionProcess process, DraftForm form) {
    answers.keep(process, member, form);
    return pages.show(
        request,
        member,
        process,
        new EditorPages.Shown(HttpStatus.OK, form.text(), form.base(), form.whole(), null, null));
  }

  private ResponseEntity<byte[]> save(
      HttpServletRequest request, StaffMember member, SelectionProcess process, DraftForm form) {
    Result result = write.save(process.id(), form.base(), form.text(), member.actor());
    return result instanceof Result.Written
        ? answers.written(request, process, member, "saved")
        : answers.refused(request, process, member, form, result);
  }
}
