package org.vivier.pools.referral.letters;

import java.net.URI;
import java.time.LocalDate;
import org.vivier.applications.staff.Addressee;
import org.vivier.letters.LetterBuilder;
import org.vivier.letters.LetterContent;
import org.vivier.letters.LetterKind;

/**
 * Asks a member of a pool whether they may be shown to a manager.
 *
 * @param title of the job, in the person's language
 * @param answerBy the last day to answer
 * @param page the candidate’s page, with an opaque token
 */
public record ReferralAsked(Addressee to, String title, LocalDate answerBy, URI page)
    implements LetterContent {
  @Override
  public LetterKind kind() {
    return LetterKind.REFERRAL_ASKED;
  }

  @Override
  public void write(LetterBuilder letter) {
    letter.subject(title, to.reference());
    letter.paragraph("ask", title);
    letter.paragraph("shown");
    letter.paragraph("until", letter.day(answerBy));
    letter.paragraph("free");
    letter.action("page", page);
  }

  /** Without the words. */
  @Override
  public String toString() {
    return "ReferralAsked";
  }
}
