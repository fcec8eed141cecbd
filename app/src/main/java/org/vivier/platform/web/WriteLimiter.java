package org.vivier.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Lets only a few change something at the same time, in the order they came: everybody is served
 * sooner than when all are served at once.
 *
 * <p>Before a deadline, 256 submissions at once took two cores a quarter more time each than 32,
 * and the last one twenty times as long as the first. A turn begins when a form has arrived whole,
 * so nobody waits for a slow line. Nor is anybody turned away: who has waited for long goes in
 * without one, so that turns which are taken up by something slow stop nobody. For a deadline the
 * wait does not count ({@link ReceivedAt}).
 */
@Component
public final class WriteLimiter {
  private static final int AT_ONCE_PER_PROCESSOR = 4;
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final Duration LOOK_AGAIN = Duration.ofMillis(20);

  private final ReceivedAt arrival;
  private final Semaphore free;
  private final Duration patience;

  /** To be closed when the request is answered, however it ended. */
  public interface Turn extends AutoCloseable {
    @Override
    void close();
  }

  @Autowired
  WriteLimiter(ReceivedAt arrival) {
    this(arrival, AT_ONCE_PER_PROCESSOR * Runtime.getRuntime().availableProcessors(), PATIENCE);
  }

  WriteLimiter(ReceivedAt arrival, int atOnce, Duration patience) {
    this.arrival = arrival;
    this.free = new Semaphore(atOnce, true);
    this.patience = patience;
  }

  /** Waits for a turn when the request, which is here whole, changes something. */
  public Turn enter(HttpServletRequest request) {
    if (!"POST".equals(request.getMethod())) {
      return () -> {};
    }
    arrival.note(request);
    AtomicBoolean taken = new AtomicBoolean(take());
    return () -> {
      if (taken.getAndSet(false)) {
        free.release();
      }
    };
  }

  /** Who is told to stop while waiting goes in without a turn, too. */
  private boolean take() {
    try {
      return free.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Whether somebody who has arrived waits for a turn. */
  public boolean anybodyWaits() {
    return free.hasQueuedThreads();
  }

  /** How many wait; for tests, which need not look at threads. */
  int waiting() {
    return free.getQueueLength();
  }

  /**
   * For work that nobody looks at: comes back when nobody waits for a turn, but not later than
   * this.
   */
  public void letOthersGoFirst(Duration longest) {
    long end = System.nanoTime() + longest.toNanos();
    try {
      while (anybodyWaits() && System.nanoTime() - end < 0) {
        Thread.sleep(LOOK_AGAIN);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
