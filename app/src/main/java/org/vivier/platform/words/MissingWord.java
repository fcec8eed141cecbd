package org.vivier.platform.words;

import org.vivier.format.Language;

/** A key without words: a mistake in a template or message file, never in what a person typed. */
public final class MissingWord extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Language language;
  private final String key;

  MissingWord(Language language, String key) {
    super("No words for '%s' in messages of language '%s'".formatted(key, language.tag()));
    this.language = language;
    this.key = key;
  }

  /** The language asked for. */
  public Language language() {
    return language;
  }

  /** The key asked for. */
  public String key() {
    return key;
  }
}
