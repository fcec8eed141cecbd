package org.vivier.applications;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** How long ways in last, counted from now. */
@Component
class LinkLives {
  private final ApplicationTerms terms;
  private final Clock clock;

  LinkLives(ApplicationTerms terms, Clock clock) {
    this.terms = terms;
    this.clock = clock;
  }

  Instant now() {
    return clock.instant();
  }

  Duration resume() {
    return terms.links().resume();
  }

  Duration reminder() {
    return terms.links().reminder();
  }
}
