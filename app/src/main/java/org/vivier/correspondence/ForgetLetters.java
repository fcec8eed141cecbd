package org.vivier.correspondence;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.vivier.vault.DataKeyDestroyed;

/** Deletes a person's letters in the transaction that erases the person. */
@Component
class ForgetLetters {
  private final LetterRows letters;

  ForgetLetters(LetterRows letters) {
    this.letters = letters;
  }

  @EventListener
  void on(DataKeyDestroyed event) {
    letters.deleteSealedWith(event.dataKey());
  }
}
