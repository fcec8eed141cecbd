package org.vivier.applications.letters;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.vivier.access.LetterAllowance;
import org.vivier.access.LetterAllowance.Kind;
import org.vivier.applications.record.Correspondent;
import org.vivier.letters.AskForLetter;
import org.vivier.letters.LetterContent;
import org.vivier.letters.Recipient;
import org.vivier.vault.EmailIndex;

/**
 * Asks for letters about applications, in the transaction of what they tell. Anybody can type
 * anybody's address: what is caused by pressing buttons is held back once an address had many such
 * letters. It is written all the same, stands on the candidate's page, and staff can send it.
 */
@Component
public class ApplicationLetters {
  private final AskForLetter letters;
  private final LetterAllowance allowance;
  private final EmailIndex emails;

  ApplicationLetters(AskForLetter letters, LetterAllowance allowance, EmailIndex emails) {
    this.letters = letters;
    this.allowance = allowance;
    this.emails = emails;
  }

  /**
   * Nothing leaves for an address whose owner said that the application is not theirs.
   *
   * @return the letter's id; empty when none was written
   */
  public Optional<UUID> write(Correspondent to, LetterContent content) {
    if (!to.reachable()) {
      return Optional.empty();
    }
    Recipient recipient =
        new Recipient(to.address(), to.name(), to.language(), to.zone(), to.contacts());
    if (!content.kind().comesOfApplying() || allowance.take(emails.of(to.address()), Kind.NOTICE)) {
      return Optional.of(letters.handle(to.dataKey(), recipient, content));
    }
    return Optional.of(letters.heldBack(to.dataKey(), recipient, content));
  }
}
