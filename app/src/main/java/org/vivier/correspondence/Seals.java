package org.vivier.correspondence;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.vivier.correspondence.StoredLetter.Sealed;
import org.vivier.letters.LetterText;
import org.vivier.vault.Cell;
import org.vivier.vault.DataKey;
import org.vivier.vault.DataKeyId;
import org.vivier.vault.DataKeys;
import org.vivier.vault.EmailIndex;
import org.vivier.vault.KeyErased;
import org.vivier.vault.KeyUnknown;
import tools.jackson.databind.json.JsonMapper;

/** Seals what is personal in a letter with the key of the person, and opens it again. */
@Component
class Seals {
  private final DataKeys keys;
  private final EmailIndex index;
  private final JsonMapper json;

  Seals(DataKeys keys, EmailIndex index, JsonMapper json) {
    this.keys = keys;
    this.index = index;
    this.json = json;
  }

  /** A letter in clear. */
  record Opened(String address, LetterText text) {
    @Override
    public String toString() {
      return "Opened";
    }
  }

  /**
   * Seals with the candidate's key, or with one made for this letter when it outlives the
   * candidate.
   */
  Sealed seal(LetterId letter, DataKeyId key, Opened content) {
    DataKey seal = key.equals(letter.ownKey()) ? keys.create(key) : keys.of(key);
    return new Sealed(
        seal.encrypt(content.address(), addressCell(letter)),
        index.of(content.address()),
        seal.encrypt(json.writeValueAsBytes(content.text()), textCell(letter)));
  }

  /** The letter in clear; empty when its key is gone. */
  Optional<Opened> open(StoredLetter letter) {
    DataKey key;
    try {
      key = keys.of(letter.dataKey());
    } catch (KeyErased | KeyUnknown e) {
      return Optional.empty();
    }
    return Optional.of(
        new Opened(
            key.decryptText(letter.sealed().address(), addressCell(letter.id())),
            text(letter, key)));
  }

  /** Its words alone, with a key that was looked up before. */
  LetterText text(StoredLetter letter, DataKey key) {
    return json.readValue(
        key.decrypt(letter.sealed().text(), textCell(letter.id())), LetterText.class);
  }

  private static Cell addressCell(LetterId letter) {
    return new Cell("letter", "address", letter.value());
  }

  private static Cell textCell(LetterId letter) {
    return new Cell("letter", "text", letter.value());
  }
}
