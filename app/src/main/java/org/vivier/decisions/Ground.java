package org.vivier.decisions;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.vivier.format.Language;
import org.vivier.platform.words.Words;

/** What a decision rests on. */
public enum Ground {
  /** The criteria: one essential that isn't met eliminates. */
  MERIT,
  /** The person is outside the area of selection. */
  AREA,
  /** Something that was asked for is missing. */
  INCOMPLETE,
  /** The person has another application here. */
  DUPLICATE,
  /** The process was given up. */
  CANCELLED,
  /** An earlier decision was wrong. */
  REVERSAL;

  /** The name in the database, in forms and in message keys. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** In words. */
  public String in(Language language) {
    return Words.of(language).text("decisions.ground." + code());
  }

  /** The one with this code. */
  public static Optional<Ground> ofCode(String code) {
    return Arrays.stream(values()).filter(value -> value.code().equals(code)).findFirst();
  }
}
