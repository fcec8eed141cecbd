package org.vivier.applications;

import java.time.Instant;
import org.vivier.format.Language;
import org.vivier.platform.words.Words;

/**
 * Something that happened to an application, without anything personal.
 *
 * @param kind {@code started}, {@code submitted}, {@code corrected} and so on; its words are {@code
 *     applications.history.*}
 */
public record HistoryEntry(Instant at, String kind) {
  /** In words. */
  public String text(Language language) {
    return Words.of(language).text("applications.history." + kind);
  }
}
