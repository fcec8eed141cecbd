package org.vivier.authoring.web;

import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.vivier.authoring.AskQuestions;
import org.vivier.authoring.Draft;
import org.vivier.authoring.DraftText;
import org.vivier.authoring.PostingDrafts;
import org.vivier.authoring.WriteDraft.Result;
import org.vivier.format.Language;
import org.vivier.platform.web.FormValues;
import org.vivier.processes.SelectionProcess;
import org.vivier.processes.web.OrTemplate;
import org.vivier.staff.Act;
import org.vivier.staff.Requires;
import org.vivier.staff.page.StaffRequest;
import org.vivier.staff.page.StaffResponses;

/** The questions of a posting’s application form, built in both languages. */
@Controller
class PostingQuestionsController {
  private static final String EN = AuthoringPaths.EN + "/questions";
  private static final String FR = AuthoringPaths.FR + "/questions";

  private final PostingQuestionsPages page;
  private final StaffResponses responses;
  private final PostingDrafts drafts;
  private final AskQuestions ask;

  PostingQuestionsController(
      PostingQuestionsPages page,
      StaffResponses responses,
      PostingDrafts drafts,
      AskQuestions ask) {
    this.page = page;
    this.responses = responses;
    this.drafts = drafts;
    this.ask = ask;
  }

  @Requires(act = Act.SEE_PROCESS, scope = "process")
  @GetMapping({EN, FR})
  ResponseEntity<byte[]> show(StaffRequest request, @OrTemplate SelectionProcess process) {
    Optional<Draft> latest = drafts.latest(process.id());
    if (latest.isEmpty()) {
      return responses.seeOther(AuthoringPaths.posting(request.language(), process.number()));
    }
    DraftText text = latest.get().text();
    QuestionsForm form =
        request.shownAgain()
            ? QuestionsForm.in(request.form())
            : page.saved(process, ask.of(process, text));
    var notice = DraftNotices.saved(request, "authoring.questions.saved");
    List<String> faults = faults(process, text, request);
    return page.show(HttpStatus.OK, request, process, form, latest.get().number(), faults, notice);
  }

  @Requires(act = Act.WRITE_POSTING, scope = "process")
  @PostMapping({EN, FR})
  ResponseEntity<byte[]> save(StaffRequest request, @OrTemplate SelectionProcess process) {
    Language language = request.language();
    FormValues typed = request.form();
    int base = typed.number("base").orElse(0);
    QuestionsForm form = QuestionsForm.in(typed);
    Optional<Draft> seen = drafts.find(process.id(), base);
    if (seen.isEmpty()) {
      return responses.seeOther(AuthoringPaths.posting(language, process.number()));
    }
    DraftText text = AskQuestions.with(seen.get().text(), form.questions());
    List<String> faults = faults(process, text, request);
    if (!faults.isEmpty()) {
      return page.show(
          HttpStatus.UNPROCESSABLE_CONTENT, request, process, form, base, faults, null);
    }
    Result result = ask.handle(process, base, text, page.criteria(process, form), request.actor());
    if (result instanceof Result.Written) {
      return responses.done(PostingQuestionsPages.path(language, process.number()), "saved");
    }
    return page.show(
        DraftNotices.status(result),
        request,
        process,
        form,
        result instanceof Result.Conflict(Draft newest) ? newest.number() : base,
        List.of(),
        DraftNotices.refused(result, "authoring.questions.conflict", request.words()));
  }

  private List<String> faults(SelectionProcess process, DraftText text, StaffRequest request) {
    return ask.faults(process, text).stream()
        .map(message -> message.in(request.language()))
        .toList();
  }
}
