package org.vivier.applications.signals;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.vivier.applications.Application;
import org.vivier.applications.submission.SubmissionContext;
import org.vivier.postings.PublicPosting;

/**
 * Signs that a submission may not come from a person. Each becomes a flag with an explanation for
 * staff; none ever stops a submission.
 */
@Component
public class SpamSignals {
  /** Nobody reads a posting and answers in less. */
  static final Duration FAST = Duration.ofSeconds(20);

  /** Near its end, a posting has a rush of people. */
  private static final Duration RUSH = Duration.ofHours(24);

  private final SubmissionRates rates;

  SpamSignals(SubmissionRates rates) {
    this.rates = rates;
  }

  /** Kinds of flags, with what explains them; never an address. */
  public Map<String, Map<String, ?>> in(
      Application draft, PublicPosting posting, SubmissionContext circumstances, Instant now) {
    Map<String, Map<String, ?>> signs = new LinkedHashMap<>();
    if (!circumstances.trap().isEmpty()) {
      signs.put("trap", Map.of());
    }
    Duration taken = Duration.between(draft.times().startedAt(), now);
    if (taken.compareTo(FAST) < 0) {
      signs.put("fast", Map.of("seconds", taken.toSeconds()));
    }
    String address = circumstances.address();
    if (address != null && rates.unusualFrom(address, now)) {
      signs.put("address-rate", Map.of("perHour", SubmissionRates.ADDRESS_PER_HOUR));
    }
    if (rates.unusualFor(posting.id(), now) && !nearClosing(posting, now)) {
      signs.put("posting-rate", Map.of("perMinute", SubmissionRates.POSTING_PER_MINUTE));
    }
    return signs;
  }

  private static boolean nearClosing(PublicPosting posting, Instant now) {
    Instant closes = posting.schedule().ends();
    return closes != null && now.isAfter(closes.minus(RUSH));
  }
}
