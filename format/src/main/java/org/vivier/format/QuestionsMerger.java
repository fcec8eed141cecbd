package org.vivier.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.vivier.format.PostingQuestion.Option;
import org.vivier.format.PostingQuestion.Words;

/** Joins the questions of both files: the same questions, each with its words in its language. */
final class QuestionsMerger {
  private static final Map<String, Function<WrittenQuestion, @Nullable Object>> ALIKE = alike();

  private final PostingFile en;
  private final PostingFile fr;
  private final List<Finding> findings = new ArrayList<>();

  QuestionsMerger(PostingFile en, PostingFile fr) {
    this.en = en;
    this.fr = fr;
  }

  List<Finding> findings() {
    return findings;
  }

  /** The questions, if both files ask the same; otherwise none, and findings say why. */
  List<PostingQuestion> merge(List<WrittenQuestion> english, List<WrittenQuestion> french) {
    missing(english, french, fr, en);
    missing(french, english, en, fr);
    if (findings.isEmpty()) {
      order(english, french);
    }
    for (WrittenQuestion question : english) {
      find(french, question.id()).ifPresent(other -> compare(question, other));
    }
    return findings.isEmpty()
        ? english.stream().map(left -> merged(left, find(french, left.id()).orElseThrow())).toList()
        : List.of();
  }

  private void missing(
      List<WrittenQuestion> asked,
      List<WrittenQuestion> others,
      PostingFile lacking,
      PostingFile asking) {
    boolean english = asking.language() == Language.EN;
    for (WrittenQuestion question : asked) {
      if (find(others, question.id()).isEmpty()) {
        report(
            lacking,
            lacking.frontMatter().span("questions"),
            asking,
            question.span(),
            english
                ? "Question “%s” is asked in the English file only: add it here with its words in French, or remove it there."
                : "Question “%s” is asked in the French file only: add it here with its words in English, or remove it there.",
            english
                ? "La question « %s » n’est posée que dans le fichier anglais : ajoutez-la ici avec ses mots en français, ou retirez-la là-bas."
                : "La question « %s » n’est posée que dans le fichier français : ajoutez-la ici avec ses mots en anglais, ou retirez-la là-bas.",
            question.id());
      }
    }
  }

  private void order(List<WrittenQuestion> english, List<WrittenQuestion> french) {
    for (int i = 0; i < english.size(); i++) {
      WrittenQuestion left = english.get(i);
      WrittenQuestion right = french.get(i);
      if (!left.id().equals(right.id())) {
        report(
            fr,
            right.span(),
            en,
            left.span(),
            "Question “%s” stands here where the English file asks “%s”: use one order in both files.",
            "La question « %s » figure ici là où le fichier anglais pose « %s » : suivez le même ordre dans les deux fichiers.",
            right.id(),
            left.id());
        return;
      }
    }
  }

  private void compare(WrittenQuestion left, WrittenQuestion right) {
    ALIKE.forEach((key, fact) -> {
      if (!Objects.equals(fact.apply(left), fact.apply(right))) {
        report(
            fr,
            right.span(),
            en,
            left.span(),
            "Question “%s”: “%s” says something else in the English file; make both the same.",
            "Question « %s » : « %s » dit autre chose dans le fichier anglais ; rendez les deux identiques.",
            left.id(),
            key);
      }
    });
    if (left.hint() != null && right.hint() == null) {
      report(
          fr,
          right.span(),
          en,
          left.span(),
          "Question “%s” has a hint in the English file only: add “hint” here in French, or remove it there.",
          "La question « %s » n’a d’indication que dans le fichier anglais : ajoutez « hint » ici en français, ou retirez-la là-bas.",
          left.id());
    } else if (left.hint() == null && right.hint() != null) {
      report(
          en,
          left.span(),
          fr,
          right.span(),
          "Question “%s” has a hint in the French file only: add “hint” here in English, or remove it there.",
          "La question « %s » n’a d’indication que dans le fichier français : ajoutez « hint » ici en anglais, ou retirez-la là-bas.",
          left.id());
    }
  }

  private void report(
      PostingFile file,
      Span span,
      PostingFile other,
      Span otherSpan,
      String english,
      String french,
      Object... arguments) {
    findings.add(
        Finding.of(
                FormatRules.QUESTIONS_DIFFER,
                Severity.ERROR,
                file.path(),
                span,
                Message.of(english, french, arguments))
            .against(new Counterpart(other.path(), otherSpan.line())));
  }

  private static PostingQuestion merged(WrittenQuestion left, WrittenQuestion right) {
    List<Option> options = new ArrayList<>();
    for (int i = 0; i < left.options().size(); i++) {
      WrittenQuestion.Option option = left.options().get(i);
      options.add(
          new Option(option.value(), new Words(option.label(), right.options().get(i).label())));
    }
    return new PostingQuestion(
        left.id(),
        left.type(),
        new Words(left.label(), right.label()),
        left.hint() == null || right.hint() == null ? null : new Words(left.hint(), right.hint()),
        left.required(),
        left.screening(),
        left.words(),
        options,
        left.when());
  }

  private static Optional<WrittenQuestion> find(List<WrittenQuestion> questions, String id) {
    return questions.stream().filter(question -> question.id().equals(id)).findFirst();
  }

  /** Everything but words. */
  private static Map<String, Function<WrittenQuestion, @Nullable Object>> alike() {
    Map<String, Function<WrittenQuestion, @Nullable Object>> alike = new LinkedHashMap<>();
    alike.put("type", WrittenQuestion::type);
    alike.put("required", WrittenQuestion::required);
    alike.put("screening", WrittenQuestion::screening);
    alike.put("words", WrittenQuestion::words);
    alike.put("options", WrittenQuestion::values);
    alike.put("when", WrittenQuestion::when);
    return alike;
  }
}
