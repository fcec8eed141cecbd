package org.vivier.forms;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vivier.format.PostingQuestion;
import org.vivier.postings.PublicPosting;

/** The questions that a posting asks beyond those that all ask. */
final class OwnQuestions {
  private OwnQuestions() {}

  static List<Question> of(PublicPosting posting) {
    return posting.facts().facts().questions().stream().map(OwnQuestions::question).toList();
  }

  private static Question question(PostingQuestion own) {
    PostingQuestion.@Nullable Words hint = own.hint();
    PostingQuestion.@Nullable Condition when = own.when();
    return new Question(
        Questions.own(own.id()),
        type(own.type()),
        text(own.label()),
        hint == null ? null : text(hint),
        own.required(),
        own.screening(),
        options(own),
        own.words(),
        when == null ? null : new Question.Condition(Questions.own(when.question()), when.is()));
  }

  private static Question.Type type(PostingQuestion.Type type) {
    return switch (type) {
      case TEXT -> Question.Type.TEXT;
      case LONG_TEXT -> Question.Type.LONG_TEXT;
      case CHOICE -> Question.Type.CHOICE;
      case CHOICES -> Question.Type.CHOICES;
      case YES_NO -> Question.Type.YES_NO;
      case NUMBER -> Question.Type.NUMBER;
      case DATE -> Question.Type.DATE;
      case FILE -> Question.Type.FILE;
    };
  }

  private static List<Question.Option> options(PostingQuestion own) {
    return own.type() == PostingQuestion.Type.YES_NO
        ? FormWords.options("own", "yes", "no")
        : own.options().stream()
            .map(option -> new Question.Option(option.value(), text(option.label())))
            .toList();
  }

  private static Question.Text text(PostingQuestion.Words words) {
    return new Question.Text(words.en(), words.fr());
  }
}
