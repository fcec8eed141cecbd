package org.vivier.decisions.answers;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vivier.platform.record.Actor;

/**
 * Something that was done about an answer.
 *
 * @param kind {@code owner}, {@code moved}, {@code told}, {@code again} or {@code upheld}
 * @param detail facts without anything personal
 * @param note in somebody's words; null without, and once the person is erased
 */
public record AnswerEntry(
    String kind, Actor by, Instant at, Map<String, String> detail, @Nullable String note) {
  /** Without the note. */
  @Override
  public String toString() {
    return "AnswerEntry[%s, %s]".formatted(kind, at);
  }
}
