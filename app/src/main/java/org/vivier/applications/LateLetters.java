package org.vivier.applications;

import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.vivier.postings.PublicPosting;

/** Announces to a person that they may apply late, with a link that lasts as long. */
@Component
class LateLetters {
  private final Postal postal;
  private final Links links;
  private final ApplicationEventPublisher events;

  LateLetters(Postal postal, Links links, ApplicationEventPublisher events) {
    this.postal = postal;
    this.links = links;
    this.events = events;
  }

  void invite(Application draft, PublicPosting posting, Instant until) {
    events.publishEvent(
        new LateAllowed(
            postal.unnamed(draft, posting),
            postal.job(draft, posting),
            until,
            links.resume(draft.id(), draft.language(), until)));
  }
}
