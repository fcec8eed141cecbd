package org.vivier.pools.search;

import java.util.Locale;
import org.vivier.format.Language;
import org.vivier.platform.words.Words;

/** What can be asked of people in pools. */
public enum Requirement {
  CLASSIFICATION,
  LANGUAGE,
  TENURE,
  PLACE,
  ARRANGEMENT,
  CRITERIA,
  WORDS;

  /** The name in message keys, and of a column. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** In words. */
  public String in(Language language) {
    return Words.of(language).text("requests.requirement." + code());
  }
}
