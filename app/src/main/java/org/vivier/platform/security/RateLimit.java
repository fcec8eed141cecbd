package org.vivier.platform.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * So many of something in a period, for each key. In memory alone, and forgotten after the period.
 *
 * @param <K> what is counted by
 */
public final class RateLimit<K> {
  private static final int MOST = 100_000;

  private final long size;
  private final Duration period;
  private final Cache<K, Bucket> buckets;

  /** Allows {@code size} in {@code period}; what was taken fills up again evenly. */
  public RateLimit(long size, Duration period) {
    this.size = size;
    this.period = period;
    this.buckets = Caffeine.newBuilder().maximumSize(MOST).expireAfterAccess(period).build();
  }

  /** Takes one; false when none is left. */
  public boolean take(K key, Instant now) {
    return take(key, 1, now);
  }

  /** Takes so many at once, or none: false when fewer are left. */
  public boolean take(K key, long count, Instant now) {
    return buckets.get(key, absent -> new Bucket()).take(count, now);
  }

  private final class Bucket {
    private double tokens = (double) size;
    private @Nullable Instant last;

    synchronized boolean take(long count, Instant now) {
      if (last != null && now.isAfter(last)) {
        double share = (double) Duration.between(last, now).toMillis() / period.toMillis();
        tokens = Math.min((double) size, tokens + share * (double) size);
      }
      last = now;
      if (tokens < (double) count) {
        return false;
      }
      tokens -= (double) count;
      return true;
    }
  }
}
