package org.vivier.authoring;

import org.vivier.format.Language;

/** What is written in both languages. */
public record DraftText(DraftSide english, DraftSide french) {
  static final DraftText EMPTY = new DraftText(DraftSide.EMPTY, DraftSide.EMPTY);

  /** Whether all of it is short enough to be kept. */
  public boolean fits() {
    return english.tooLong().isEmpty() && french.tooLong().isEmpty();
  }

  /** One of them. */
  public DraftSide in(Language language) {
    return language == Language.EN ? english : french;
  }
}
