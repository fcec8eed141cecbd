package org.vivier.correspondence.transport;

import java.util.UUID;
import org.vivier.format.Language;
import org.vivier.letters.LetterKind;
import org.vivier.letters.LetterText;

/**
 * A letter on its way out.
 *
 * @param letter its number, which stays the same however often it is tried
 * @param kind what kind of letter it is
 * @param language the language of its words
 * @param to where it goes
 * @param text what it says
 * @param triedBefore whether an earlier attempt was begun, so that it may have arrived already
 */
public record Mail(
    UUID letter,
    LetterKind kind,
    Language language,
    MailAddress to,
    LetterText text,
    boolean triedBefore) {

  /** The number and the kind alone, so that a log shows nothing about a person. */
  @Override
  public String toString() {
    return kind.code() + " " + letter;
  }
}
