package org.vivier.authoring.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.vivier.authoring.AskQuestions;
import org.vivier.authoring.Draft;
import org.vivier.authoring.DraftText;
import org.vivier.authoring.PostingDrafts;
import org.vivier.authoring.QuestionCriteria;
import org.vivier.authoring.Sources;
import org.vivier.authoring.WriteDraft.Result;
import org.vivier.authoring.web.QuestionsForm.Entry;
import org.vivier.format.Language;
import org.vivier.format.PostingQuestion;
import org.vivier.platform.page.Choice;
import org.vivier.platform.web.FormToken;
import org.vivier.platform.web.LanguageChoice;
import org.vivier.platform.words.Words;
import org.vivier.processes.Place;
import org.vivier.processes.SelectionProcess;
import org.vivier.processes.criteria.Criteria;
import org.vivier.processes.criteria.Criterion;
import org.vivier.processes.criteria.CriterionId;
import org.vivier.processes.web.ProcessFrames;
import org.vivier.processes.web.FormValues;
import org.vivier.staff.Act;
import org.vivier.staff.Requires;
import org.vivier.staff.StaffMember;
import org.vivier.staff.page.Notice;
import org.vivier.staff.page.StaffResponses;

/** The questions of a posting’s application form, built in both languages. */
@Controller
class PostingQuestionsController {
  private static final String EN = AuthoringPaths.EN + "/questions";
  private static final String FR = AuthoringPaths.FR + "/questions";

  private final ProcessFrames frames;
  private final StaffResponses responses;
  private final PostingDrafts drafts;
  private final Sources sources;
  private final AskQuestions ask;
  private final QuestionCriteria about;
  private final Criteria criteria;

  PostingQuestionsController(
      ProcessFrames frames,
      StaffResponses responses,
      PostingDrafts drafts,
      Sources sources,
      AskQuestions ask,
      QuestionCriteria about,
      Criteria criteria) {
    this.frames = frames;
    this.responses = responses;
    this.drafts = drafts;
    this.sources = sources;
    this.ask = ask;
    this.about = about;
    this.criteria = criteria;
  }

  @Requires(act = Act.SEE_PROCESS, scope = "process")
  @GetMapping({EN, FR})
  ResponseEntity<byte[]> show(
      HttpServletRequest request, StaffMember member, @PathVariable("process") String number) {
    SelectionProcess process = frames.find(number);
    Optional<Draft> latest = drafts.latest(process.id());
    if (latest.isEmpty()) {
      return responses.seeOther(AuthoringPaths.posting(LanguageChoice.of(request), number));
    }
    Words words = Words.of(LanguageChoice.of(request));
    DraftText text = latest.get().text();
    Map<String, CriterionId> known = about.of(process.id());
    QuestionsForm form =
        FormValues.cameAlong(request)
            ? QuestionsForm.in(FormValues.in(request))
            : QuestionsForm.of(
                ask.of(process, text),
                id -> Optional.ofNullable(known.get(id)).map(Object::toString).orElse(""));
    @Nullable Notice notice =
        StaffResponses.done(request).filter("saved"::equals).isPresent()
            ? Notice.success(words.text("authoring.questions.saved"))
            : null;
    List<String> faults =
        ask.faults(process, text).stream()
            .map(message -> message.in(LanguageChoice.of(request)))
            .toList();
    return page(
        HttpStatus.OK, request, member, process, form, latest.get().number(), faults, notice);
  }

  @Requires(act = Act.WRITE_POSTING, scope = "process")
  @PostMapping({EN, FR})
  ResponseEntity<byte[]> save(
      HttpServletRequest request, StaffMember member, @PathVariable("process") String number) {
    SelectionProcess process = frames.find(number);
    Language language = LanguageChoice.of(request);
    Words words = Words.of(language);
    FormValues typed = FormValues.in(request);
    int base = typed.number("base").orElse(0);
    QuestionsForm form = QuestionsForm.in(typed);
    Optional<Draft> seen = drafts.find(process.id(), base);
    if (seen.isEmpty()) {
      return responses.seeOther(AuthoringPaths.posting(language, number));
    }
    List<Entry> kept = form.kept();
    DraftText text =
        AskQuestions.with(seen.get().text(), kept.stream().map(Entry::question).toList());
    List<String> faults =
        ask.faults(process, text).stream().map(message -> message.in(language)).toList();
    if (!faults.isEmpty()) {
      return page(
          HttpStatus.UNPROCESSABLE_CONTENT, request, member, process, form, base, faults, null);
    }
    Result result = ask.handle(process, base, text, criteria(process, kept), member.actor());
    if (result instanceof Result.Written) {
      return responses.done(questions(language, number), "saved");
    }
    boolean conflict = result instanceof Result.Conflict;
    return page(
        result instanceof Result.TooLong ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.CONFLICT,
        request,
        member,
        process,
        form,
        conflict ? drafts.latest(process.id()).map(Draft::number).orElse(base) : base,
        List.of(),
        refused(result, words));
  }

  /** Why it was not saved. */
  private static Notice refused(Result result, Words words) {
    return switch (result) {
      case Result.TooLong(String tag, var part) ->
          Notice.refused(
              words.text(
                  "authoring.too-long.title",
                  words.text("authoring.field." + part.field(), words.text("authoring.in." + tag))),
              words.text("authoring.too-long.text", part.length(), part.longest()));
      case Result.Conflict ignored ->
          Notice.conflict(
              words.text("authoring.conflict.title"), words.text("authoring.questions.conflict"));
      default ->
          Notice.conflict(
              words.text("authoring.not-here.title"), words.text("authoring.not-here.text"));
    };
  }

  private static String questions(Language language, String number) {
    return AuthoringPaths.posting(language, number) + "/questions";
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

  private ResponseEntity<byte[]> page(
      HttpStatus status,
      HttpServletRequest request,
      StaffMember member,
      SelectionProcess process,
      QuestionsForm form,
      int base,
      List<String> faults,
      @Nullable Notice notice) {
    Language language = LanguageChoice.of(request);
    Words words = Words.of(language);
    List<QuestionsPage.Question> questions = new ArrayList<>();
    List<Criterion> known = criteria.of(process.id()).all();
    form.entries().forEach(entry -> questions.add(question(entry, known, words)));
    boolean writes =
        member.may(Act.WRITE_POSTING, process.id().scope()) && sources.writable(process);
    if (writes && questions.size() < PostingQuestion.MOST) {
      questions.add(question(fresh(questions.size() + 1), known, words));
    }
    return responses.of(
        status,
        "authoring/questions",
        new QuestionsPage(
            frames
                .frame(
                    request,
                    member,
                    process,
                    words.text("authoring.questions.title"),
                    other -> questions(other, process.number()))
                .saying(notice),
            frames.heading(process, Place.POSTING, member, request),
            FormToken.of(request),
            questions(language, process.number()),
            base,
            faults,
            questions,
            writes,
            AuthoringPaths.posting(language, process.number())));
  }

  private static Entry fresh(int number) {
    return new Entry(
        "q" + number + "-",
        "",
        "" + number,
        "",
        "",
        "",
        "",
        "",
        false,
        false,
        "",
        "",
        "",
        "",
        false);
  }

  private static QuestionsPage.Question question(Entry entry, List<Criterion> known, Words words) {
    Language language = words.language();
    String label = language == Language.EN ? entry.labelEn() : entry.labelFr();
    return new QuestionsPage.Question(
        entry.prefix(),
        entry.empty()
            ? words.text("authoring.questions.new")
            : label.isEmpty() ? entry.id() : label,
        entry.id(),
        entry.place(),
        List.of(PostingQuestion.Type.values()).stream()
            .map(type ->
                new Choice(
                    type.word(),
                    words.text("authoring.questions.type." + type.word()),
                    null,
                    type.word().equals(entry.type())))
            .toList(),
        entry.labelEn(),
        entry.labelFr(),
        entry.hintEn(),
        entry.hintFr(),
        entry.required(),
        entry.screening(),
        choices(entry, known, words),
        entry.words(),
        entry.options(),
        entry.when(),
        entry.removed(),
        entry.empty() ? words.text("authoring.questions.new-hint") : null);
  }

  private static List<Choice> choices(Entry entry, List<Criterion> known, Words words) {
    List<Choice> choices = new ArrayList<>();
    choices.add(
        new Choice(
            "", words.text("authoring.questions.no-criterion"), null, entry.criterion().isEmpty()));
    for (Criterion one : known) {
      String id = one.id().toString();
      String text =
          one.code().in(words.language()) + " " + one.written().text().in(words.language());
      choices.add(new Choice(id, text, null, id.equals(entry.criterion())));
    }
    return choices;
  }
}
