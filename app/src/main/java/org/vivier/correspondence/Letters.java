package org.vivier.correspondence;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;
import org.vivier.correspondence.text.PlainText;
import org.vivier.format.Language;
import org.vivier.letters.LetterText;
import org.vivier.vault.DataKeyId;

/** The letters written to a data key. */
@Component
public class Letters {
  private final LetterRows letters;
  private final Seals seals;

  Letters(LetterRows letters, Seals seals) {
    this.letters = letters;
    this.seals = seals;
  }

  /**
   * The letters to this data key, newest first. Letters that held a link or code for a moment are
   * left out, and after an erasure there are none.
   */
  public List<SentLetter> to(DataKeyId dataKey) {
    return to(dataKey, PlainText::of);
  }

  /** The same as a page may show them: without links and without what only the letter tells. */
  public List<SentLetter> shownTo(DataKeyId dataKey) {
    return to(dataKey, PlainText::shown);
  }

  private List<SentLetter> to(DataKeyId dataKey, BiFunction<LetterText, Language, String> body) {
    return letters.sealedWith(dataKey).stream()
        .filter(letter -> letter.kind().kept())
        .flatMap(letter -> read(letter, body).stream())
        .toList();
  }

  private Optional<SentLetter> read(
      StoredLetter letter, BiFunction<LetterText, Language, String> body) {
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
                body.apply(opened.text(), letter.language())));
  }
}
