package org.vivier.correspondence;

import java.util.List;
import org.springframework.stereotype.Component;

/** The letters that someone has to look at. */
@Component
public class DeadLetters {
  private final LetterRows letters;

  DeadLetters(LetterRows letters) {
    this.letters = letters;
  }

  /** All of them, oldest first. */
  public List<DeadLetter> all() {
    return letters.undelivered().stream().map(DeadLetters::shown).toList();
  }

  private static DeadLetter shown(StoredLetter letter) {
    return new DeadLetter(
        letter.id(),
        letter.outlives() ? null : letter.dataKey(),
        letter.kind().code(),
        letter.writtenAt(),
        letter.progress().attemptedAt(),
        letter.progress().attempts(),
        letter.state(),
        letter.progress().failure());
  }
}
