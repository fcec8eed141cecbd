package org.vivier.format;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How long and by which arrangement someone is employed. */
public enum Tenure {
  INDETERMINATE,
  TERM,
  ACTING,
  ASSIGNMENT,
  SECONDMENT,
  DEPLOYMENT,
  CASUAL,
  STUDENT,
  INTERCHANGE;

  /** The word of the front matter. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The tenure that a word of the front matter names. */
  public static Optional<Tenure> ofWord(String word) {
    return Arrays.stream(values()).filter(tenure -> tenure.word().equals(word)).findFirst();
  }
}
