package org.vivier.postings;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.vivier.platform.notices.Notice;

/**
 * The postings that a list may show, held in memory and read again when any process changed them.
 *
 * <p>Some thousands of short records: filtering them takes well under a millisecond, and counting
 * how many each filter would leave needs no query.
 */
@Component
public class Catalogue {
  /** The topic of a {@link Notice} that postings changed. */
  public static final String TOPIC = "postings";

  private final Postings postings;
  private final Clock clock;
  private final AtomicInteger changes = new AtomicInteger();
  private volatile @Nullable Known known;

  private record Known(int change, List<PublicPosting> postings) {}

  Catalogue(Postings postings, Clock clock) {
    this.postings = postings;
    this.clock = clock;
  }

  /** Jobs that take applications now; soonest closing first, then the newest. Without evergreen. */
  public List<PublicPosting> open() {
    return in(Stage.OPEN, clock.instant());
  }

  /** The posting that takes applications at any time, if there is one. */
  public Optional<PublicPosting> evergreen() {
    return in(Stage.EVERGREEN, clock.instant()).stream().findFirst();
  }

  /** The next instant at which {@link #open()} may answer differently by itself. */
  public Instant nextChange() {
    Instant now = clock.instant();
    return all().stream()
        .map(posting -> posting.schedule().nextChangeAfter(now))
        .min(Instant::compareTo)
        .orElse(Instant.MAX);
  }

  /** Before anyone who then asks this catalogue again. */
  @EventListener
  @Order(Ordered.HIGHEST_PRECEDENCE)
  void on(Notice notice) {
    if (notice.concerns(TOPIC)) {
      changes.incrementAndGet();
    }
  }

  private List<PublicPosting> in(Stage stage, Instant now) {
    return all().stream().filter(posting -> posting.schedule().at(now) == stage).toList();
  }

  private List<PublicPosting> all() {
    Known last = known;
    int change = changes.get();
    if (last == null || last.change() != change) {
      last = new Known(change, postings.current(clock.instant()));
      known = last;
    }
    return last.postings();
  }
}
