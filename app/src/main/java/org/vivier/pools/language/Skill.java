package org.vivier.pools.language;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.vivier.format.Language;
import org.vivier.platform.words.Words;

/** The skills of a profile, in its order. */
public enum Skill {
  /** Written comprehension. */
  READING,
  /** Written expression. */
  WRITING,
  ORAL;

  /** The name in the database, in forms and in message keys. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** In words. */
  public String in(Language language) {
    return Words.of(language).text("requests.skill." + code());
  }

  /** The one with this code. */
  public static Optional<Skill> ofCode(String code) {
    return Arrays.stream(values()).filter(skill -> skill.code().equals(code)).findFirst();
  }
}
