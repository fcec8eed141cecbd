package org.vivier.postings;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.vivier.platform.notices.Notice;

/**
 * Postings as they were last public, kept in memory: before a deadline thousands apply to the same
 * one, and each of their requests needs it several times. Read again when any process changed
 * postings, and after five seconds in any case, should word of a change have been lost.
 */
@Component
public class RecentPostings {
  private static final int KEPT = 1_000;
  private static final Duration AT_MOST = Duration.ofSeconds(5);

  private final Postings postings;
  private final AtomicInteger changes = new AtomicInteger();
  private final Cache<Key, PublicPosting> known =
      Caffeine.newBuilder().maximumSize(KEPT).expireAfterWrite(AT_MOST).build();

  /** What was read before a change is never found after it, even when it is put here later. */
  private record Key(PostingId posting, int change) {}

  RecentPostings(Postings postings) {
    this.postings = postings;
  }

  /** See {@link Postings#lastPublic}. */
  public Optional<PublicPosting> lastPublic(PostingId id) {
    Key key = new Key(id, changes.get());
    PublicPosting found = known.getIfPresent(key);
    if (found != null) {
      return Optional.of(found);
    }
    // Not inside the cache: who waits there might hold the connection that the reading needs.
    Optional<PublicPosting> read = postings.lastPublic(id);
    read.ifPresent(posting -> known.put(key, posting));
    return read;
  }

  /** Before anyone who then asks again. */
  @EventListener
  @Order(Ordered.HIGHEST_PRECEDENCE)
  void on(Notice notice) {
    if (notice.concerns(Catalogue.TOPIC)) {
      changes.incrementAndGet();
    }
  }
}
