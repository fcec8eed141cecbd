package org.vivier.declarations;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.vivier.platform.words.Words;

/** The designated groups of the Employment Equity Act (S.C. 1995, c. 44, s. 3). */
public enum EquityGroup {
  WOMAN,
  INDIGENOUS,
  DISABILITY,
  RACIALIZED;

  /** The group that a form names. */
  public static Optional<EquityGroup> of(String code) {
    return Stream.of(values()).filter(group -> group.code().equals(code)).findFirst();
  }

  /** In words for who declares. */
  public String label(Words words) {
    return words.text("declarations.group." + code());
  }

  /** Who is meant. */
  public String hint(Words words) {
    return words.text("declarations.hint." + code());
  }

  /** The name in the database, in forms and in message keys. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
