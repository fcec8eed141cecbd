package org.vivier.processes;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.vivier.format.Language;
import org.vivier.platform.words.Words;

/** Who may apply, and what applications are for. */
public enum Audience {
  /** Everybody. */
  EXTERNAL,
  /** Those who work in the area of selection. */
  INTERNAL,
  /** Everybody; applications are kept and not assessed. */
  INVENTORY;

  /** The name in the database and in message keys. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** In words. */
  public String in(Language language) {
    return Words.of(language).text("processes.audience." + code());
  }

  /** The one with this code. */
  public static Optional<Audience> ofCode(String code) {
    return Arrays.stream(values()).filter(value -> value.code().equals(code)).findFirst();
  }
}
