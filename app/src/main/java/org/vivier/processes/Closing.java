package org.vivier.processes;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.vivier.format.Language;
import org.vivier.platform.words.Words;

/** How a process stops taking applications. */
public enum Closing {
  /** At an instant. */
  DATE,
  /** When somebody closes it because the positions are filled. */
  UNTIL_FILLED,
  /** Never by itself; it is looked at again and again. */
  EVERGREEN;

  /** The name in the database and in message keys. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** In words. */
  public String in(Language language) {
    return Words.of(language).text("processes.closing." + code());
  }

  /** The one with this code. */
  public static Optional<Closing> ofCode(String code) {
    return Arrays.stream(values()).filter(value -> value.code().equals(code)).findFirst();
  }
}
