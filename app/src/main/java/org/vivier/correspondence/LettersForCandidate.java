package org.vivier.correspondence;

import java.util.List;
import org.springframework.stereotype.Component;
import org.vivier.letters.ReceivedLetter;
import org.vivier.letters.ReceivedLetters;
import org.vivier.vault.DataKeyId;

/** Shows candidates the letters that were written to them, without what only the mailbox has. */
@Component
class LettersForCandidate implements ReceivedLetters {
  private final Letters letters;

  LettersForCandidate(Letters letters) {
    this.letters = letters;
  }

  @Override
  public List<ReceivedLetter> to(DataKeyId dataKey) {
    return letters.shownTo(dataKey).stream()
        .map(letter ->
            new ReceivedLetter(
                letter.writtenAt(),
                letter.language(),
                letter.subject(),
                letter.body(),
                letter.stateInWords()))
        .toList();
  }
}
