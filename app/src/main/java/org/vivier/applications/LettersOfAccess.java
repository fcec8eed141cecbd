package org.vivier.applications;

import java.time.Instant;
import org.springframework.stereotype.Component;
import org.vivier.access.SignInCodes;
import org.vivier.postings.PublicPosting;

/** What letters say that let somebody in. */
@Component
class LettersOfAccess {
  private final Links links;
  private final LinkLives lives;
  private final Postal postal;
  private final CurrentPostings postings;

  LettersOfAccess(Links links, LinkLives lives, Postal postal, CurrentPostings postings) {
    this.links = links;
    this.lives = lives;
    this.postal = postal;
    this.postings = postings;
  }

  DraftLinkRequested link(Application draft, PublicPosting posting) {
    Instant until = lives.resume();
    return new DraftLinkRequested(
        postal.unnamed(draft, posting),
        postal.job(draft, posting),
        links.resume(draft.id(), draft.language(), until),
        until,
        postings.deadline(posting).closes());
  }

  /** The code for the browser that asked, and a link for any other. */
  SignInCodeRequested code(
      Application application, PublicPosting posting, SignInCodes.Written written) {
    String code = written.code();
    Instant until = lives.resume();
    return new SignInCodeRequested(
        postal.unnamed(application, posting),
        code.substring(0, 4) + "-" + code.substring(4),
        written.until(),
        links.signIn(application.id(), application.language(), until),
        until);
  }
}
