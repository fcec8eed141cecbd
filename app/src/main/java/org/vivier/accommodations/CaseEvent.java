package org.vivier.accommodations;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vivier.measures.Measure;
import org.vivier.platform.record.Actor;

/**
 * Something that happened in a case.
 *
 * @param ordinal counts them
 * @param words what was written, or null
 * @param measures what was proposed; empty for all else
 */
public record CaseEvent(
    int ordinal,
    CaseState.Event event,
    Actor actor,
    Instant at,
    @Nullable String words,
    List<Measure> measures) {
  public CaseEvent {
    measures = List.copyOf(measures);
  }

  /** Without the words. */
  @Override
  public String toString() {
    return "CaseEvent[%d, %s, %s]".formatted(ordinal, event, at);
  }
}
