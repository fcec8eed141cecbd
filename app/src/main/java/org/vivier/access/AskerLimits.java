package org.vivier.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import org.springframework.stereotype.Component;
import org.vivier.platform.security.RateLimit;
import org.vivier.platform.security.SecurityEvent;
import org.vivier.platform.security.SecurityEvents;
import org.vivier.platform.security.SecurityEvents.Detail;

/**
 * How often one browser, and one network, may ask for letters. These limits fall on whoever asks
 * and never on the address that is asked for.
 */
@Component
public class AskerLimits {
  static final int BROWSER_PER_HOUR = 10;
  static final int NETWORK_PER_HOUR = 120;
  private static final Duration HOUR = Duration.ofHours(1);

  private enum Limit {
    ASKING_BROWSER,
    ASKING_NETWORK
  }

  private final RateLimit<String> browsers = new RateLimit<>(BROWSER_PER_HOUR, HOUR);
  private final RateLimit<String> networks = new RateLimit<>(NETWORK_PER_HOUR, HOUR);
  private final SecurityEvents events;
  private final Clock clock;

  AskerLimits(SecurityEvents events, Clock clock) {
    this.events = events;
    this.clock = clock;
  }

  /** Whether this one may ask once more; that counts as having asked. */
  public boolean allow(Asker asker) {
    Instant now = clock.instant();
    // By its hash: nothing in memory that a dump of it would open something with.
    String browser = Base64.getEncoder().encodeToString(asker.hash());
    if (!browsers.take(browser, now)) {
      return refused(Limit.ASKING_BROWSER, asker);
    }
    return networks.take(asker.network(), now) || refused(Limit.ASKING_NETWORK, asker);
  }

  private boolean refused(Limit limit, Asker asker) {
    events.record(
        SecurityEvent.LIMIT_REACHED,
        Detail.of("limit", limit),
        events.pseudonym("network", asker.network()));
    return false;
  }
}
