package org.vivier.processes;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.vivier.format.Language;
import org.vivier.platform.record.Actor;
import org.vivier.platform.words.Words;

/**
 * One thing that happened to a process.
 *
 * @param kind the code of an event of {@link ProcessState}, or of something else that happened
 * @param reason why, in the words of whoever did it, or null
 */
public record ProcessEvent(String kind, Actor by, Instant at, @Nullable String reason) {
  /** In words. */
  public String in(Language language) {
    return Words.of(language).text("processes.history." + kind);
  }
}
