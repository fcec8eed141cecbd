package org.vivier.authoring.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.vivier.authoring.AskQuestions;
import org.vivier.authoring.Draft;
import org.vivier.authoring.DraftText;
import org.vivier.authoring.PostingDrafts;
import org.vivier.authoring.QuestionCriteria;
import org.vivier.authoring.WriteDraft.Result;
import org.vivier.authoring.web.QuestionsForm.Entry;
import org.vivier.format.Language;
import org.vivier.platform.web.FormValues;
import org.vivier.platform.words.Words;
import org.vivier.processes.SelectionProcess;
import org.vivier.processes.criteria.Criteria;
import org.vivier.processes.criteria.Criterion;
import org.vivier.processes.criteria.CriterionId;
import org.vivier.processes.web.OrTemplate;
import org.vivier.processes.web.ProcessFrames;
import org.vivier.staff.Act;
import org.vivier.staff.Requires;
import org.vivier.staff.page.Notice;
import org.vivier.staff.page.StaffRequest;
import org.vivier.staff.page.StaffResponses;

/** The questions of a posting’s application form, built in both languages. */
@Controller
class PostingQuestionsController {
  private static final String EN = AuthoringPaths.EN + "/questions";
  private static final String FR = AuthoringPaths.FR + "/questions";

  private final ProcessFrames frames;
  private final PostingQuestionsPages page;
  private final StaffResponses responses;
  private final PostingDrafts drafts;
  private final AskQuestions ask;
  private final QuestionCriteria about;
  private final Criteria criteria;

  PostingQuestionsController(
      ProcessFrames frames,
      PostingQuestionsPages page,
      StaffResponses responses,
      PostingDrafts drafts,
      AskQuestions ask,
      QuestionCriteria about,
      Criteria criteria) {
    this.frames = frames;
    this.page = page;
    this.responses = responses;
    this.drafts = drafts;
    this.ask = ask;
    this.about = about;
    this.criteria = criteria;
  }

  @Requires(act = Act.SEE_PROCESS, scope = "process")
  @GetMapping({EN, FR})
  ResponseEntity<byte[]> show(StaffRequest request, @OrTemplate SelectionProcess process) {
    Optional<Draft> latest = drafts.latest(process.id());
    if (latest.isEmpty()) {
      return responses.seeOther(AuthoringPaths.posting(request.language(), process.number()));
    }
    Words words = request.words();
    DraftText text = latest.get().text();
    Map<String, CriterionId> known = about.of(process.id());
    QuestionsForm form =
        request.shownAgain()
            ? QuestionsForm.in(request.form())
            : QuestionsForm.of(
                ask.of(process, text),
                id -> Optional.ofNullable(known.get(id)).map(Object::toString).orElse(""));
    @Nullable Notice notice =
        request.done().filter("saved"::equals).isPresent()
            ? Notice.success(words.text("authoring.questions.saved"))
            : null;
    List<String> faults =
        ask.faults(process, text).stream().map(message -> message.in(request.language())).toList();
    return page.show(HttpStatus.OK, request, process, form, latest.get().number(), faults, notice);
  }

  @Requires(act = Act.WRITE_POSTING, scope = "process")
  @PostMapping({EN, FR})
  ResponseEntity<byte[]> save(StaffRequest request, @OrTemplate SelectionProcess process) {
    Language language = request.language();
    Words words = Words.of(language);
    FormValues typed = request.form();
    int base = typed.number("base").orElse(0);
    QuestionsForm form = QuestionsForm.in(typed);
    Optional<Draft> seen = drafts.find(process.id(), base);
    if (seen.isEmpty()) {
      return responses.seeOther(AuthoringPaths.posting(language, process.number()));
    }
    List<Entry> kept = form.kept();
    DraftText text =
        AskQuestions.with(seen.get().text(), kept.stream().map(Entry::question).toList());
    List<String> faults =
        ask.faults(process, text).stream().map(message -> message.in(language)).toList();
    if (!faults.isEmpty()) {
      return page.show(
          HttpStatus.UNPROCESSABLE_CONTENT, request, process, form, base, faults, null);
    }
    Result result = ask.handle(process, base, text, criteria(process, kept), request.actor());
    if (result instanceof Result.Written) {
      return responses.done(PostingQuestionsPages.path(language, process.number()), "saved");
    }
    boolean conflict = result instanceof Result.Conflict;
    return page.show(
        result instanceof Result.TooLong ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.CONFLICT,
        request,
        process,
        form,
        conflict ? drafts.latest(process.id()).map(Draft::number).orElse(base) : base,
        List.of(),
        PostingQuestionsPages.refused(result, words));
  }

  private Map<String, CriterionId> criteria(SelectionProcess process, List<Entry> kept) {
    Map<String, CriterionId> found = new HashMap<>();
    for (Criterion criterion : criteria.of(process.id()).all()) {
      kept.stream()
          .filter(entry -> entry.screening())
          .filter(entry -> entry.criterion().equals(criterion.id().toString()))
          .forEach(entry -> found.put(entry.name(), criterion.id()));
    }
    return found;
  }
}
