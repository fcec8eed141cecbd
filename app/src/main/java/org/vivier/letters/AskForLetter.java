package org.vivier.letters;

import java.util.UUID;
import org.vivier.vault.DataKeyId;

/**
 * Asks for a letter, in the transaction of what causes it; it leaves once that is committed.
 * Whoever sends letters implements it.
 */
public interface AskForLetter {
  /**
   * The letter leaves as soon as it can.
   *
   * @param dataKey seals the letter; it must exist, except for a letter that outlives it
   * @return the letter's id, by which {@link LetterMoved} names it
   * @throws org.springframework.transaction.IllegalTransactionStateException without a transaction:
   *     a letter about something that may not have happened must not be written
   */
  UUID handle(DataKeyId dataKey, Recipient to, LetterContent content);

  /**
   * The letter is written and stands with the person's letters, but it is held back: the address
   * had too many. Staff can send it.
   *
   * @return the letter's id
   */
  UUID heldBack(DataKeyId dataKey, Recipient to, LetterContent content);
}
