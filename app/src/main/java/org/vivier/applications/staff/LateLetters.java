package org.vivier.applications.staff;

import java.time.Instant;
import org.springframework.stereotype.Component;
import org.vivier.applications.Application;
import org.vivier.applications.letters.ApplicationLetters;
import org.vivier.applications.letters.LateAllowed;
import org.vivier.applications.record.LetterDetails;
import org.vivier.applications.record.Links;
import org.vivier.postings.PublicPosting;

/** Announces to a person that they may apply late, with a link that lasts as long. */
@Component
class LateLetters {
  private final LetterDetails letterDetails;
  private final Links links;
  private final ApplicationLetters letters;

  LateLetters(LetterDetails letterDetails, Links links, ApplicationLetters letters) {
    this.letterDetails = letterDetails;
    this.links = links;
    this.letters = letters;
  }

  void invite(Application draft, PublicPosting posting, Instant until) {
    letters.write(
        letterDetails.unnamed(draft, posting),
        new LateAllowed(
            letterDetails.job(draft, posting),
            until,
            links.resume(draft.id(), draft.language(), until)));
  }
}
