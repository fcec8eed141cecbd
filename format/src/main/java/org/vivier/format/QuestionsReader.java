package org.vivier.format;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vivier.format.FrontMatterValue.Fields;
import org.vivier.format.FrontMatterValue.Items;
import org.vivier.format.PostingQuestion.Condition;

/** Reads the questions of one file, and holds each against those above it. */
final class QuestionsReader {
  private final PostingFile file;
  private final List<Finding> findings = new ArrayList<>();
  private final Map<String, Optional<WrittenQuestion>> above = new LinkedHashMap<>();
  private final Set<String> names = new HashSet<>();

  private QuestionsReader(PostingFile file) {
    this.file = file;
  }

  /** The sound questions of a file in order, and what was wrong with the others. */
  record Result(List<WrittenQuestion> questions, List<Finding> findings) {}

  static Result read(PostingFile file) {
    QuestionsReader reader = new QuestionsReader(file);
    FrontMatterValue value = file.frontMatter().value("questions");
    if (value != null) {
      reader.list(value);
    }
    return new Result(
        reader.above.values().stream().flatMap(Optional::stream).toList(), reader.findings);
  }

  private void list(FrontMatterValue value) {
    if (!(value instanceof Items items)) {
      report(
          value.span(),
          Message.of(
              "“questions” isn’t a list: write one entry “- id: …” for each question.",
              "« questions » n’est pas une liste : écrivez une entrée « - id: … » par question."));
    } else if (items.values().size() > PostingQuestion.MOST) {
      report(
          file.frontMatter().span("questions"),
          Message.of(
              "This posting asks %s questions of its own: keep at most %s.",
              "Cette offre pose %s questions qui lui sont propres : gardez-en au plus %s.",
              items.values().size(),
              PostingQuestion.MOST));
    } else {
      for (int i = 0; i < items.values().size(); i++) {
        entry(items.values().get(i), i + 1);
      }
    }
  }

  private void entry(FrontMatterValue value, int place) {
    if (!(value instanceof Fields fields)) {
      report(
          value.span(),
          Message.of(
              "Question “%s”: it has no keys; write at least id, type and label.",
              "Question « %s » : elle n’a pas de clés ; écrivez au moins id, type et label.",
              place));
      return;
    }
    QuestionReader reader = new QuestionReader(file.path(), fields, place, findings);
    Optional<WrittenQuestion> question =
        reader.read().filter(this::hasNamesOfItsOwn).filter(this::mayHangOnItsCondition);
    reader.id().ifPresent(id -> above.putIfAbsent(id, question));
  }

  private boolean hasNamesOfItsOwn(WrittenQuestion question) {
    List<String> taken = question.names().stream().filter(name -> !names.add(name)).toList();
    if (!taken.isEmpty()) {
      report(
          question.span(),
          Message.of(
              "Question “%s”: “%s” already names something else in the form; choose another id or"
                  + " another value.",
              "Question « %s » : « %s » nomme déjà autre chose dans le formulaire ; choisissez un"
                  + " autre identifiant (id) ou une autre valeur (value).",
              question.id(),
              taken.getFirst()));
    }
    return taken.isEmpty();
  }

  private boolean mayHangOnItsCondition(WrittenQuestion question) {
    Condition when = question.when();
    if (when == null) {
      return true;
    }
    Optional<WrittenQuestion> other = above.get(when.question());
    if (other == null) {
      condition(
          question,
          "“when” names “%s”, which isn’t the id of a question above: name one that comes earlier.",
          "« when » nomme « %s », qui n’est l’identifiant d’aucune question précédente : nommez-en"
              + " une qui vient plus tôt.",
          when.question());
      return false;
    }
    // One that is malformed itself has its own finding.
    List<String> values = other.map(WrittenQuestion::values).orElse(List.of(when.is()));
    if (!values.contains(when.is())) {
      condition(
          question,
          "“when” waits for an answer that “%s” doesn’t offer: write one of its values (%s); only"
              + " choice, choices and yes-no have values.",
          "« when » attend une réponse que « %s » n’offre pas : écrivez une de ses valeurs (%s) ;"
              + " seuls choice, choices et yes-no en ont.",
          when.question(),
          values.isEmpty() ? "—" : String.join(", ", values));
    }
    return values.contains(when.is());
  }

  private void condition(WrittenQuestion question, String en, String fr, Object... arguments) {
    List<Object> all = new ArrayList<>(List.of(question.id()));
    all.addAll(List.of(arguments));
    report(
        question.span(),
        Message.of("Question “%s”: " + en, "Question « %s » : " + fr, all.toArray()));
  }

  private void report(Span span, Message message) {
    findings.add(
        Finding.of(FormatRules.QUESTION_MALFORMED, Severity.ERROR, file.path(), span, message));
  }
}
