package org.vivier.applications.record;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.vivier.applications.ApplicationTerms;

/**
 * Until when ways in last that are given now. Whoever sends one asks once, so that the letter and
 * the link mean the same instant.
 */
@Component
public class LinkLifetimes {
  private final ApplicationTerms terms;
  private final Clock clock;

  LinkLifetimes(ApplicationTerms terms, Clock clock) {
    this.terms = terms;
    this.clock = clock;
  }

  public Instant now() {
    return clock.instant();
  }

  /** Until when a link to a draft leads there that is sent now because somebody asked for it. */
  public Instant resume() {
    return now().plus(terms.links().resume());
  }

  /** The same for a link in a reminder. */
  public Instant reminder() {
    return now().plus(terms.links().reminder());
  }

  /** Until when a link to the candidate's page leads there that is sent now. */
  Instant page() {
    return now().plus(terms.links().page());
  }

  /** Until when an e-mail address can be confirmed by a link that is sent now. */
  Instant confirmation() {
    return now().plus(terms.links().confirmation());
  }
}
