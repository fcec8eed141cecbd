package org.vivier.processes.board;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.vivier.format.Language;
import org.vivier.platform.words.Words;

/** What ties an assessor to a candidate. */
public enum Relationship {
  /** Nothing: declared, too. */
  NONE,
  FAMILY,
  FRIEND,
  WORKS_WITH,
  SUPERVISES,
  BUSINESS,
  OTHER;

  /** Whether this person must not assess that one. */
  public boolean conflicts() {
    return this != NONE;
  }

  /** The name in the database and in message keys. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** In words. */
  public String in(Language language) {
    return Words.of(language).text("processes.relationship." + code());
  }

  /** The one with this code. */
  public static Optional<Relationship> ofCode(String code) {
    return Arrays.stream(values()).filter(value -> value.code().equals(code)).findFirst();
  }
}
