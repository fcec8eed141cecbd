package org.vivier.applications;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.vivier.postings.PostingId;

/**
 * How fast submissions come from an address and for a posting. In memory alone, and forgotten
 * within the hour: a network address is nothing to keep.
 */
@Component
class Rates {
  static final int ADDRESS_PER_HOUR = 20;
  static final int POSTING_PER_MINUTE = 60;
  private static final int MOST = 100_000;

  private final Cache<String, Bucket> addresses = buckets();
  private final Cache<PostingId, Bucket> postings = buckets();

  /** Whether more came from this address than from a household or a library. */
  boolean unusualFrom(String address, Instant now) {
    return !addresses
        .get(address, key -> new Bucket(ADDRESS_PER_HOUR, Duration.ofHours(1)))
        .take(now);
  }

  boolean unusualFor(PostingId posting, Instant now) {
    return !postings
        .get(posting, key -> new Bucket(POSTING_PER_MINUTE, Duration.ofMinutes(1)))
        .take(now);
  }

  private static <K> Cache<K, Bucket> buckets() {
    return Caffeine.newBuilder().maximumSize(MOST).expireAfterAccess(Duration.ofHours(1)).build();
  }

  /** Tokens that fill up again evenly. */
  static final class Bucket {
    private final int size;
    private final Duration period;
    private double tokens;
    private @Nullable Instant last;

    Bucket(int size, Duration period) {
      this.size = size;
      this.period = period;
      this.tokens = size;
    }

    /** Takes a token; false when none is left. */
    synchronized boolean take(Instant now) {
      if (last != null && now.isAfter(last)) {
        double share = (double) Duration.between(last, now).toMillis() / period.toMillis();
        tokens = Math.min(size, tokens + share * size);
      }
      last = now;
      if (tokens < 1) {
        return false;
      }
      tokens--;
      return true;
    }
  }
}
