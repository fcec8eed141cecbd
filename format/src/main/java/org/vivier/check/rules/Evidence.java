package org.vivier.check.rules;

import org.vivier.check.document.Block;
import org.vivier.check.document.TextAnswer;
import org.vivier.text.LanguageGuess;
import org.vivier.text.LanguageGuess.Score;

/** Which language a block is in. */
final class Evidence {
  private static final TextAnswer<Score> SCORE =
      new TextAnswer<>(prose -> LanguageGuess.score(prose.text()));

  private Evidence() {}

  static Score of(Block block) {
    return SCORE.of(block.prose());
  }
}
