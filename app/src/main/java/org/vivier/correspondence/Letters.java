package org.vivier.correspondence;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.vivier.correspondence.text.PlainText;

/** The letters written to a candidate. */
@Component
public class Letters {
  private final LetterRows letters;
  private final Seals seals;

  Letters(LetterRows letters, Seals seals) {
    this.letters = letters;
    this.seals = seals;
  }

  /**
   * The letters to this candidate, newest first. Letters that held a link or code for a moment are
   * left out, and after an erasure there are none.
   */
  public List<SentLetter> to(UUID candidate) {
    return letters.ofCandidate(candidate).stream()
        .filter(letter -> letter.kind().kept())
        .flatMap(letter -> read(letter).stream())
        .toList();
  }

  private Optional<SentLetter> read(StoredLetter letter) {
    return seals
        .open(letter)
        .map(opened ->
            new SentLetter(
                letter.id(),
                letter.writtenAt(),
                letter.progress().sentAt(),
                letter.state(),
                letter.language(),
                opened.text().subject(),
                PlainText.of(opened.text(), letter.language())));
  }
}
