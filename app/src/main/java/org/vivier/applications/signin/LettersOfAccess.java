package org.vivier.applications.signin;

import java.time.Instant;
import org.springframework.stereotype.Component;
import org.vivier.access.SignInCodes;
import org.vivier.applications.Application;
import org.vivier.applications.letters.ApplicationLetters;
import org.vivier.applications.letters.DraftLink;
import org.vivier.applications.letters.SignInCode;
import org.vivier.applications.record.CurrentPostings;
import org.vivier.applications.record.LetterDetails;
import org.vivier.applications.record.LinkLifetimes;
import org.vivier.applications.record.Links;
import org.vivier.postings.PublicPosting;

/** Letters that let somebody in. */
@Component
class LettersOfAccess {
  private final Links links;
  private final LinkLifetimes lives;
  private final LetterDetails letterDetails;
  private final CurrentPostings postings;
  private final ApplicationLetters letters;

  LettersOfAccess(
      Links links,
      LinkLifetimes lives,
      LetterDetails letterDetails,
      CurrentPostings postings,
      ApplicationLetters letters) {
    this.links = links;
    this.lives = lives;
    this.letterDetails = letterDetails;
    this.postings = postings;
    this.letters = letters;
  }

  void link(Application draft, PublicPosting posting) {
    Instant until = lives.resume();
    letters.write(
        letterDetails.unnamed(draft, posting),
        new DraftLink(
            letterDetails.job(draft, posting),
            links.resume(draft.id(), draft.language(), until),
            until,
            postings.deadline(posting).closes()));
  }

  /** The code for the browser that asked, and a link for any other. */
  void code(Application application, PublicPosting posting, SignInCodes.Written written) {
    String code = written.code();
    Instant until = lives.resume();
    letters.write(
        letterDetails.unnamed(application, posting),
        new SignInCode(
            code.substring(0, 4) + "-" + code.substring(4),
            written.until(),
            links.signIn(application.id(), application.language(), until),
            until));
  }
}
