package org.vivier.assessment.blind;

import java.util.Locale;
import org.vivier.format.Language;
import org.vivier.platform.words.Words;

/** What is hidden from assessors. */
public enum HiddenKind {
  NAME,
  EMAIL,
  PHONE,
  LINK,
  ADDRESS,
  /** When and where somebody was born. */
  BIRTH,
  /** By the organization's choice. */
  SCHOOL;

  /** In words, for those who can't see the black bar. */
  public String in(Language language) {
    return Words.of(language).text("assessment.hidden." + code());
  }

  /** How many of it, in words. */
  public String counted(long many, Language language) {
    return Words.of(language).text("assessment.hidden-count." + code(), many);
  }

  /** The name in message keys. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
