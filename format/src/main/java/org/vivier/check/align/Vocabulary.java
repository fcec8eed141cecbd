package org.vivier.check.align;

import java.util.List;
import org.vivier.format.Language;
import org.vivier.text.Folding;

/** Which language a single word is of, as far as the glossary tells. */
public final class Vocabulary {
  private static final int SHORTEST = 4;

  private Vocabulary() {}

  /** Whether a word is one of this language, and none of the other. */
  public static boolean onlyIn(Language language, String word) {
    String folded = Folding.fold(word);
    Lexicon lexicon = Lexicon.with(List.of());
    return folded.length() >= SHORTEST
        && lexicon.knows(folded, language)
        && !lexicon.knows(folded, language.other());
  }
}
