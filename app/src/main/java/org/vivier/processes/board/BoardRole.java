package org.vivier.processes.board;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.vivier.format.Language;
import org.vivier.platform.words.Words;

/** What somebody does on a board. */
public enum BoardRole {
  /** Leads it, and assesses. */
  CHAIR,
  ASSESSOR,
  /** Sees and advises, and rates nobody. */
  OBSERVER;

  /** Whether this one rates. */
  public boolean rates() {
    return this != OBSERVER;
  }

  /** The name in the database and in message keys. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** In words. */
  public String in(Language language) {
    return Words.of(language).text("processes.role." + code());
  }

  /** The one with this code. */
  public static Optional<BoardRole> ofCode(String code) {
    return Arrays.stream(values()).filter(value -> value.code().equals(code)).findFirst();
  }
}
