package org.vivier.decisions;

import java.util.Arrays;
import java.util.Locale;
import org.vivier.format.Language;
import org.vivier.platform.words.Words;

/** How a decision ended of which nobody was told. */
public enum DecisionEnd {
  /** Taken back by somebody who may. */
  UNDONE,
  /** The second person did not agree. */
  SENT_BACK,
  /** The application was withdrawn or erased, or the process given up. */
  OVERTAKEN;

  /** The name in the database and in message keys. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** In words. */
  public String in(Language language) {
    return Words.of(language).text("decisions.end." + code());
  }

  /** The one with this code. */
  public static DecisionEnd ofCode(String code) {
    return Arrays.stream(values())
        .filter(value -> value.code().equals(code))
        .findFirst()
        .orElseThrow();
  }
}
