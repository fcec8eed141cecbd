package org.vivier.format;

import java.util.Locale;
import java.util.Optional;

/** One of the two official languages, equal in every respect. */
public enum Language {
  EN,
  FR;

  /** The BCP 47 tag: {@code en} or {@code fr}. Also the name of the content folder. */
  public String tag() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The other official language. */
  public Language other() {
    return this == EN ? FR : EN;
  }

  /** The locale used for dates, numbers and sorting: Canadian English or Canadian French. */
  public Locale locale() {
    return this == EN ? Locale.CANADA : Locale.CANADA_FRENCH;
  }

  /** The language with exactly this tag, if it is one of the two. */
  public static Optional<Language> ofTag(String tag) {
    return switch (tag) {
      case "en" -> Optional.of(EN);
      case "fr" -> Optional.of(FR);
      default -> Optional.empty();
    };
  }
}
