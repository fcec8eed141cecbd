package org.vivier.correspondence;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.vivier.correspondence.text.PlainText;
import org.vivier.letters.LetterKind;
import org.vivier.letters.LetterOnFile;
import org.vivier.letters.LetterText;
import org.vivier.letters.LettersOnFile;
import org.vivier.vault.DataKey;
import org.vivier.vault.DataKeyId;

/** Shows the file of a process the letters that belong to it. */
@Component
class ShowLettersOnFile implements LettersOnFile {
  private final LetterRows rows;
  private final Seals seals;

  ShowLettersOnFile(LetterRows rows, Seals seals) {
    this.rows = rows;
    this.seals = seals;
  }

  @Override
  public List<LetterOnFile> to(
      Collection<DataKeyId> dataKeys, Collection<LetterKind> kinds, Map<DataKeyId, DataKey> keys) {
    return rows.sealedWith(dataKeys, kinds).stream()
        .map(letter -> onFile(letter, keys.get(letter.dataKey())))
        .toList();
  }

  private LetterOnFile onFile(StoredLetter letter, @Nullable DataKey key) {
    @Nullable LetterText text = key == null ? null : seals.text(letter, key);
    return new LetterOnFile(
        letter.id().value(),
        letter.dataKey(),
        letter.kind(),
        letter.language(),
        letter.writtenAt(),
        letter.progress().sentAt(),
        letter.state().code(),
        text == null ? null : text.subject(),
        text == null ? null : PlainText.shown(text, letter.language()));
  }
}
