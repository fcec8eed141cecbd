package org.vivier.correspondence;

import org.springframework.stereotype.Component;
import org.vivier.access.LetterAllowance;
import org.vivier.access.LetterAllowance.Kind;
import org.vivier.applications.Correspondent;
import org.vivier.correspondence.LetterState.Event;
import org.vivier.correspondence.text.LetterContent;
import org.vivier.correspondence.text.Recipient;
import org.vivier.vault.EmailIndex;

/**
 * Takes letters about applications to their correspondents. Anybody can type anybody's address:
 * what is caused by pressing buttons is held back once an address had many such letters. It is
 * written all the same, stands on the candidate's page, and staff can send it.
 */
@Component
class Post {
  private static final String TOO_MANY = "too many letters";

  private final WriteLetter writeLetter;
  private final LetterRows letters;
  private final LetterAllowance allowance;
  private final EmailIndex emails;

  Post(WriteLetter writeLetter, LetterRows letters, LetterAllowance allowance, EmailIndex emails) {
    this.writeLetter = writeLetter;
    this.letters = letters;
    this.allowance = allowance;
    this.emails = emails;
  }

  /** Nothing leaves for an address whose owner said that the application is not theirs. */
  void write(Correspondent to, LetterContent content) {
    if (!to.reachable()) {
      return;
    }
    Recipient recipient = new Recipient(to.address(), to.name(), to.language(), to.zone());
    LetterId letter = writeLetter.handle(to.candidate(), recipient, content);
    if (content.kind().comesOfApplying() && !allowance.take(emails.of(to.address()), Kind.NOTICE)) {
      letters.move(letter, Event.SUPPRESSED, TOO_MANY);
    }
  }
}
