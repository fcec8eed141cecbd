package org.vivier.authoring.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.vivier.authoring.QuestionCriteria;
import org.vivier.authoring.Sources;
import org.vivier.authoring.web.QuestionsForm.Entry;
import org.vivier.format.Language;
import org.vivier.format.PostingQuestion;
import org.vivier.platform.page.Choice;
import org.vivier.platform.words.Words;
import org.vivier.processes.Place;
import org.vivier.processes.SelectionProcess;
import org.vivier.processes.criteria.Criteria;
import org.vivier.processes.criteria.Criterion;
import org.vivier.processes.criteria.CriterionId;
import org.vivier.processes.web.ProcessFrames;
import org.vivier.staff.Act;
import org.vivier.staff.page.Notice;
import org.vivier.staff.page.StaffRequest;
import org.vivier.staff.page.StaffResponses;

/** Makes the page on which the questions of a posting are built. */
@Component
class PostingQuestionsPages {
  private final ProcessFrames frames;
  private final StaffResponses responses;
  private final Sources sources;
  private final Criteria criteria;
  private final QuestionCriteria about;

  PostingQuestionsPages(
      ProcessFrames frames,
      StaffResponses responses,
      Sources sources,
      Criteria criteria,
      QuestionCriteria about) {
    this.frames = frames;
    this.responses = responses;
    this.sources = sources;
    this.criteria = criteria;
    this.about = about;
  }

  ResponseEntity<byte[]> show(
      HttpStatus status,
      StaffRequest request,
      SelectionProcess process,
      QuestionsForm form,
      int base,
      List<String> faults,
      @Nullable Notice notice) {
    Language language = request.language();
    Words words = Words.of(language);
    List<QuestionsPage.Question> questions = new ArrayList<>();
    List<Criterion> known = criteria.of(process.id()).all();
    form.entries().forEach(entry -> questions.add(question(entry, known, words)));
    boolean writes =
        request.member().may(Act.WRITE_POSTING, process.id().scope()) && sources.writable(process);
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
                    process,
                    words.text("authoring.questions.title"),
                    other -> path(other, process.number()))
                .saying(notice),
            frames.heading(process, Place.POSTING, request),
            request.token(),
            path(language, process.number()),
            base,
            faults,
            questions,
            writes,
            AuthoringPaths.posting(language, process.number())));
  }

  /** The form with the questions that are saved. */
  QuestionsForm saved(SelectionProcess process, List<PostingQuestion> questions) {
    Map<String, CriterionId> known = about.of(process.id());
    return QuestionsForm.of(
        questions, id -> Optional.ofNullable(known.get(id)).map(Object::toString).orElse(""));
  }

  /** Which criterion each screening question was said to be about, by its name. */
  Map<String, CriterionId> criteria(SelectionProcess process, QuestionsForm form) {
    Map<String, CriterionId> found = new HashMap<>();
    for (Criterion criterion : criteria.of(process.id()).all()) {
      form.kept().stream()
          .filter(Entry::screening)
          .filter(entry -> entry.criterion().equals(criterion.id().toString()))
          .forEach(entry -> found.put(entry.name(), criterion.id()));
    }
    return found;
  }

  /** The page’s own address. */
  static String path(Language language, String number) {
    return AuthoringPaths.posting(language, number) + "/questions";
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
