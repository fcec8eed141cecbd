package org.vivier.authoring.web;

import java.util.function.Supplier;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.vivier.authoring.WriteDraft;
import org.vivier.authoring.WriteDraft.Result;
import org.vivier.processes.SelectionProcess;
import org.vivier.processes.web.OrTemplate;
import org.vivier.staff.Act;
import org.vivier.staff.Requires;
import org.vivier.staff.page.StaffRequest;

/**
 * What somebody says of a text instead of changing it: that a paragraph is still right, that a
 * finding is accepted. What they had typed is saved before, so that nothing is lost.
 */
@Controller
class JudgementController {
  private final EditorAnswers answers;
  private final WriteDraft write;

  JudgementController(EditorAnswers answers, WriteDraft write) {
    this.answers = answers;
    this.write = write;
  }

  @Requires(act = Act.WRITE_POSTING, scope = "process")
  @PostMapping({AuthoringPaths.CONFIRM_EN, AuthoringPaths.CONFIRM_FR})
  ResponseEntity<byte[]> confirm(StaffRequest request, @OrTemplate SelectionProcess process) {
    String mark = request.typed("mark");
    return judge(
        request, process, "confirmed", () -> write.confirm(process.id(), mark, request.actor()));
  }

  @Requires(act = Act.ACCEPT_FINDING, scope = "process")
  @PostMapping({AuthoringPaths.ACCEPT_EN, AuthoringPaths.ACCEPT_FR})
  ResponseEntity<byte[]> accept(StaffRequest request, @OrTemplate SelectionProcess process) {
    String finding = request.typed("finding");
    return judge(
        request,
        process,
        "accepted",
        () ->
            write.accept(
                process.id(), finding, request.typed("reason-" + finding), request.actor()));
  }

  private ResponseEntity<byte[]> judge(
      StaffRequest request, SelectionProcess process, String done, Supplier<Result> judgement) {
    DraftForm form = DraftForm.in(request);
    boolean typed =
        form.base() > 0 && request.member().may(Act.WRITE_POSTING, process.id().scope());
    Result saved =
        typed
            ? write.save(process.id(), form.base(), form.text(), request.actor())
            : judgement.get();
    Result result = typed && saved instanceof Result.Written ? judgement.get() : saved;
    return result instanceof Result.Written
        ? answers.written(request, process, done)
        : answers.refused(request, process, form, result);
  }
}
