package org.vivier.format;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A question as one file writes it, in one language.
 *
 * @param span where it stands
 */
record WrittenQuestion(
    String id,
    PostingQuestion.Type type,
    String label,
    @Nullable String hint,
    boolean required,
    boolean screening,
    @Nullable Integer words,
    List<Option> options,
    PostingQuestion.@Nullable Condition when,
    Span span) {
  WrittenQuestion {
    options = List.copyOf(options);
  }

  /** Something to choose. */
  record Option(String value, String label) {}

  /** What can be chosen, in order; nothing where people write what they like. */
  List<String> values() {
    return type == PostingQuestion.Type.YES_NO
        ? List.of("yes", "no")
        : options.stream().map(Option::value).toList();
  }

  /** The names that a form needs for it and for its parts; no two questions may share one. */
  List<String> names() {
    Stream<String> parts =
        switch (type) {
          case DATE -> Stream.of("year", "month", "day");
          case FILE -> Stream.of("upload", "progress");
          default -> values().stream();
        };
    Stream<String> around = Stream.of("hint", "error");
    return Stream.concat(Stream.of(id), Stream.concat(around, parts).map(part -> id + "-" + part))
        .toList();
  }
}
