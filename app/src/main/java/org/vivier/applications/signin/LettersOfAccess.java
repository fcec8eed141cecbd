package org.vivier.applications.signin;

import java.time.Instant;
import org.springframework.stereotype.Component;
import org.vivier.access.SignInCodes;
import org.vivier.applications.Application;
import org.vivier.applications.letters.ApplicationLetters;
import org.vivier.applications.letters.DraftLink;
import org.vivier.applications.letters.SignInCode;
import org.vivier.applications.record.CurrentPostings;
import org.vivier.applications.record.LinkLives;
import org.vivier.applications.record.Links;
import org.vivier.applications.record.Postal;
import org.vivier.postings.PublicPosting;

/** Letters that let somebody in. */
@Component
class LettersOfAccess {
  private final Links links;
  private final LinkLives lives;
  private final Postal postal;
  private final CurrentPostings postings;
  private final ApplicationLetters letters;

  LettersOfAccess(
      Links links,
      LinkLives lives,
      Postal postal,
      CurrentPostings postings,
      ApplicationLetters letters) {
    this.links = links;
    this.lives = lives;
    this.postal = postal;
    this.postings = postings;
    this.letters = letters;
  }

  void link(Application draft, PublicPosting posting) {
    Instant until = lives.resume();
    letters.write(
        postal.unnamed(draft, posting),
        new DraftLink(
            postal.job(draft, posting),
            links.resume(draft.id(), draft.language(), until),
            until,
            postings.deadline(posting).closes()));
  }

  /** The code for the browser that asked, and a link for any other. */
  void code(Application application, PublicPosting posting, SignInCodes.Written written) {
    String code = written.code();
    Instant until = lives.resume();
    letters.write(
        postal.unnamed(application, posting),
        new SignInCode(
            code.substring(0, 4) + "-" + code.substring(4),
            written.until(),
            links.signIn(application.id(), application.language(), until),
            until));
  }
}
