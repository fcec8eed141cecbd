package org.vivier.pools.referral.letters;

import java.net.URI;
import org.vivier.applications.staff.Addressee;
import org.vivier.letters.LetterBuilder;
import org.vivier.letters.LetterContent;
import org.vivier.letters.LetterKind;
import org.vivier.pools.referral.ReferralEndReason;

/**
 * Nothing comes of a referral; the person stays in the pool.
 *
 * @param title of the job, in the person's language
 * @param page the candidate’s page, with an opaque token
 */
public record ReferralOver(Addressee to, String title, ReferralEndReason why, URI page)
    implements LetterContent {
  @Override
  public LetterKind kind() {
    return LetterKind.REFERRAL_OVER;
  }

  @Override
  public void write(LetterBuilder letter) {
    letter.subject(title, to.reference());
    letter.paragraph("why-" + why.code(), title);
    letter.paragraph("stay");
    letter.action("page", page);
  }

  /** Without the words. */
  @Override
  public String toString() {
    return "ReferralOver[%s]".formatted(why);
  }
}
