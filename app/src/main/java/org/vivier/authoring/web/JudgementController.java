package org.vivier.authoring.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Supplier;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.vivier.authoring.WriteDraft;
import org.vivier.authoring.WriteDraft.Result;
import org.vivier.processes.SelectionProcess;
import org.vivier.staff.Act;
import org.vivier.staff.Requires;
import org.vivier.staff.StaffMember;

/**
 * What somebody says of a text instead of changing it: that a paragraph is still right, that a
 * finding is accepted. What they had typed is saved before, so that nothing is lost.
 */
@Controller
class JudgementController {
  private final EditorPages pages;
  private final EditorAnswers answers;
  private final WriteDraft write;

  JudgementController(EditorPages pages, EditorAnswers answers, WriteDraft write) {
    this.pages = pages;
    this.answers = answers;
    this.write = write;
  }

  @Requires(act = Act.WRITE_POSTING, scope = "process")
  @PostMapping({AuthoringPaths.CONFIRM_EN, AuthoringPaths.CONFIRM_FR})
  ResponseEntity<byte[]> confirm(
      HttpServletRequest request, StaffMember member, @PathVariable("process") String number) {
    SelectionProcess process = pages.find(number);
    String mark = String.valueOf(request.getParameter("mark"));
    return judge(
        request,
        member,
        process,
        "confirmed",
        () -> write.confirm(process.id(), mark, member.actor()));
  }

  @Requires(act = Act.ACCEPT_FINDING, scope = "process")
  @PostMapping({AuthoringPaths.ACCEPT_EN, AuthoringPaths.ACCEPT_FR})
  ResponseEntity<byte[]> accept(
      HttpServletRequest request, StaffMember member, @PathVariable("process") String number) {
    SelectionProcess process = pages.find(number);
    String finding = String.valueOf(request.getParameter("finding"));
    String reason = request.getParameter("reason-" + finding);
    return judge(
        request,
        member,
        process,
        "accepted",
        () -> write.accept(process.id(), finding, reason == null ? "" : reason, member.actor()));
  }

  private ResponseEntity<byte[]> judge(
      HttpServletRequest request,
      StaffMember member,
      SelectionProcess process,
      String done,
      Supplier<Result> judgement) {
    DraftForm form = DraftForm.in(request);
    boolean typed = form.base() > 0 && member.may(Act.WRITE_POSTING, process.id().scope());
    Result saved =
        typed
            ? write.save(process.id(), form.base(), form.text(), member.actor())
            : judgement.get();
    Result result = typed && saved instanceof Result.Written ? judgement.get() : saved;
    return result instanceof Result.Written
        ? answers.written(request, process, member, done)
        : answers.refused(request, process, member, form, result);
  }
}
