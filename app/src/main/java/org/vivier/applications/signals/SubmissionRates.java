package org.vivier.applications.signals;

import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.vivier.platform.security.RateLimit;
import org.vivier.postings.PostingId;

/**
 * How fast submissions come from an address and for a posting. In memory alone, and forgotten
 * within the hour: a network address is nothing to keep.
 */
@Component
class SubmissionRates {
  static final int ADDRESS_PER_HOUR = 20;
  static final int POSTING_PER_MINUTE = 60;

  private final RateLimit<String> addresses =
      new RateLimit<>(ADDRESS_PER_HOUR, Duration.ofHours(1));
  private final RateLimit<PostingId> postings =
      new RateLimit<>(POSTING_PER_MINUTE, Duration.ofMinutes(1));

  /** Whether more came from this address than from a household or a library. */
  boolean unusualFrom(String address, Instant now) {
    return !addresses.take(address, now);
  }

  boolean unusualFor(PostingId posting, Instant now) {
    return !postings.take(posting, now);
  }
}
