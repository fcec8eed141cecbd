package org.vivier.authoring;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.vivier.platform.record.Actor;
import org.vivier.processes.ProcessId;

/**
 * One version of a posting that is written in the editor. It is never changed.
 *
 * @param number from 1
 * @param restored the version from which it was brought back, or null
 * @param stale what must be looked at before it can be published
 */
public record Draft(
    ProcessId process,
    int number,
    Kind kind,
    Instant at,
    Actor by,
    @Nullable Integer restored,
    DraftText text,
    List<OutdatedParagraph> stale) {
  public Draft {
    stale = List.copyOf(stale);
  }

  /** How a version came to be. */
  public enum Kind {
    /** Begun with the organization's blocks. */
    BEGUN,
    /** Taken from the files of a folder. */
    TAKEN_OVER,
    SAVED,
    RESTORED,
    /** The text is the same: somebody has looked at a paragraph. */
    CONFIRMED;

    /** The name in the database and in message keys. */
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Kind of(String code) {
      return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
  }
}
