package org.vivier.postings;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vivier.format.PostingQuestion;
import org.vivier.format.PostingQuestion.Condition;
import org.vivier.format.PostingQuestion.Option;
import org.vivier.format.PostingQuestion.Words;

/** A posting’s question as the database keeps it: by the words of the front matter. */
record StoredQuestion(
    String id,
    String type,
    Words label,
    @Nullable Words hint,
    @Nullable Boolean required,
    @Nullable Boolean screening,
    @Nullable Integer words,
    @Nullable List<Option> options,
    @Nullable Condition when) {

  static StoredQuestion of(PostingQuestion question) {
    return new StoredQuestion(
        question.id(),
        question.type().word(),
        question.label(),
        question.hint(),
        question.required() ? true : null,
        question.screening() ? true : null,
        question.words(),
        question.options(),
        question.when());
  }

  PostingQuestion question() {
    return new PostingQuestion(
        id,
        PostingQuestion.Type.ofWord(type).orElseThrow(),
        label,
        hint,
        Boolean.TRUE.equals(required),
        Boolean.TRUE.equals(screening),
        words,
        options == null ? List.of() : options,
        when);
  }
}
