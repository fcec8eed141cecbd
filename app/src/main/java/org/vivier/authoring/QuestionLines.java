package org.vivier.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.vivier.format.Language;
import org.vivier.format.PostingQuestion;
import org.vivier.format.PostingQuestion.Option;
import org.vivier.format.PostingQuestion.Words;

/** The questions of a posting as lines of the front matter of one language. */
final class QuestionLines {
  private static final String KEY = "questions";

  private QuestionLines() {}

  /** The author's own lines with these questions instead of those that were there. */
  static String replace(String more, List<PostingQuestion> questions, Language language) {
    List<String> lines = new ArrayList<>();
    for (Map.Entry<String, List<String>> entry : FrontMatterLines.entries(more).entrySet()) {
      if (!entry.getKey().equals(KEY)) {
        lines.addAll(entry.getValue());
      }
    }
    if (!questions.isEmpty()) {
      lines.add(KEY + ":");
      questions.forEach(question -> lines.addAll(of(question, language)));
    }
    return String.join("\n", lines).strip();
  }

  private static List<String> of(PostingQuestion question, Language language) {
    List<String> lines = new ArrayList<>();
    lines.add("  - id: " + FrontMatterLines.quoted(question.id()));
    lines.add("    type: " + question.type().word());
    lines.add("    label: " + words(question.label(), language));
    if (question.hint() != null) {
      lines.add("    hint: " + words(question.hint(), language));
    }
    if (question.required()) {
      lines.add("    required: true");
    }
    if (question.screening()) {
      lines.add("    screening: true");
    }
    if (question.words() != null) {
      lines.add("    words: " + question.words());
    }
    if (!question.options().isEmpty()) {
      lines.add("    options:");
      for (Option option : question.options()) {
        lines.add(
            "      - {value: %s, label: %s}"
                .formatted(
                    FrontMatterLines.quoted(option.value()), words(option.label(), language)));
      }
    }
    if (question.when() != null) {
      lines.add(
          "    when: {question: %s, is: %s}"
              .formatted(
                  FrontMatterLines.quoted(question.when().question()),
                  FrontMatterLines.quoted(question.when().is())));
    }
    return lines;
  }

  private static String words(Words words, Language language) {
    return FrontMatterLines.quoted(language == Language.EN ? words.en() : words.fr());
  }
}
