package org.vivier.staff.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import org.springframework.stereotype.Component;
import org.vivier.platform.security.Network;
import org.vivier.platform.security.RateLimit;
import org.vivier.platform.security.Secrets;
import org.vivier.platform.security.SecurityEvent;
import org.vivier.platform.security.SecurityEvents;
import org.vivier.platform.security.SecurityEvents.Detail;
import org.vivier.platform.web.FormTokens;

/**
 * How often one browser, and one network, may ask for a link or show a proof. These limits fall on
 * whoever asks and never on the person that is asked for.
 */
@Component
class AskingLimits {
  static final int BROWSER_PER_HOUR = 20;
  static final int NETWORK_PER_HOUR = 300;
  private static final Duration HOUR = Duration.ofHours(1);

  private enum Limit {
    STAFF_BROWSER,
    STAFF_NETWORK
  }

  private final RateLimit<String> browsers = new RateLimit<>(BROWSER_PER_HOUR, HOUR);
  private final RateLimit<String> networks = new RateLimit<>(NETWORK_PER_HOUR, HOUR);
  private final SecurityEvents events;
  private final Clock clock;

  AskingLimits(SecurityEvents events, Clock clock) {
    this.events = events;
    this.clock = clock;
  }

  /** Whether this one may ask once more; that counts as having asked. */
  boolean allow(HttpServletRequest request) {
    Instant now = clock.instant();
    String network = Network.of(request.getRemoteAddr());
    // By its hash: nothing in memory that a dump of it would open something with.
    String browser =
        Base64.getEncoder().encodeToString(Secrets.hash(FormTokens.secret(request).orElse("")));
    if (!browsers.take(browser, now)) {
      return refused(Limit.STAFF_BROWSER, network);
    }
    return networks.take(network, now) || refused(Limit.STAFF_NETWORK, network);
  }

  private boolean refused(Limit limit, String network) {
    events.record(
        SecurityEvent.LIMIT_REACHED,
        Detail.of("limit", limit),
        events.pseudonym("network", network));
    return false;
  }
}
