package org.vivier.applications.signin;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.access.LinkTokens;
import org.vivier.applications.ApplicationId;
import org.vivier.applications.record.ApplicationRows;
import org.vivier.applications.record.JournalEntries;
import org.vivier.platform.record.Actor;
import org.vivier.platform.security.SecurityEvent;
import org.vivier.platform.security.SecurityEvents;

/**
 * Remembers that somebody wanted to see what isn't theirs. Only for what there is: whoever guesses
 * at addresses and tokens leaves a line in the log and fills no journal.
 */
@Component
public class RefusedAccess {
  private final ApplicationRows rows;
  private final LinkTokens links;
  private final ApplicationEventPublisher events;
  private final SecurityEvents security;

  RefusedAccess(
      ApplicationRows rows,
      LinkTokens links,
      ApplicationEventPublisher events,
      SecurityEvents security) {
    this.rows = rows;
    this.links = links;
    this.events = events;
    this.security = security;
  }

  /** A browser asked for an application that it may not see, or for none. */
  @Transactional
  public void application(ApplicationId id) {
    refuse("access.denied", id);
  }

  /** A link is unknown, used, revoked or too old. */
  @Transactional
  public void link(String token) {
    security.record(SecurityEvent.LINK_REFUSED);
    links
        .issuedFor(token)
        .map(ApplicationId::new)
        .ifPresent(id -> refuse("access.link-refused", id));
  }

  private void refuse(String act, ApplicationId id) {
    rows.postingOf(id)
        .ifPresent(posting ->
            events.publishEvent(JournalEntries.of(act, Actor.CANDIDATE, id, posting.value())));
  }
}
