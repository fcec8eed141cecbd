package org.vivier.applications;

import java.time.Instant;
import org.vivier.format.Language;
import org.vivier.platform.words.Words;

/** Something that happened to an application, without anything personal. */
public record HistoryEntry(Instant at, HistoryKind kind, HistoryActor actor) {
  /** What happened and by whom, in words for the candidate. */
  public String text(Language language) {
    return Words.of(language)
        .text(
            "applications.history.line", kind.forCandidate(language), actor.forCandidate(language));
  }
}
