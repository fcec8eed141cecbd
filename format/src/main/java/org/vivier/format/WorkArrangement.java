package org.vivier.format;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where the work is done. */
public enum WorkArrangement {
  ON_SITE,
  HYBRID,
  REMOTE;

  /** The word of the front matter. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The arrangement that a word of the front matter names. */
  public static Optional<WorkArrangement> ofWord(String word) {
    return Arrays.stream(values()).filter(value -> value.word().equals(word)).findFirst();
  }
}
