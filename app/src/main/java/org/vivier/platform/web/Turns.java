package org.vivier.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Lets only a few change something at the same time, in the order they came: everybody is served
 * sooner than when all are served at once.
 *
 * <p>Before a deadline, 256 submissions at once took two cores a quarter more time each than 32,
 * and the last one twenty times as long as the first. A turn begins when a form has arrived whole,
 * so nobody waits for a slow line. Nor is anybody turned away: who has waited for long goes in
 * without one, so that turns which are taken up by something slow stop nobody. For a deadline the
 * wait does not count ({@link Arrival}).
 */
@Component
public final class Turns implements HandlerInterceptor, WebMvcConfigurer {
  private static final int AT_ONCE_PER_PROCESSOR = 4;
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final Duration LOOK_AGAIN = Duration.ofMillis(20);
  private static final String TURN = Turns.class.getName();

  private final Arrival arrival;
  private final Semaphore free;
  private final Duration patience;

  @Autowired
  Turns(Arrival arrival) {
    this(arrival, AT_ONCE_PER_PROCESSOR * Runtime.getRuntime().availableProcessors(), PATIENCE);
  }

  Turns(Arrival arrival, int atOnce, Duration patience) {
    this.arrival = arrival;
    this.free = new Semaphore(atOnce, true);
    this.patience = patience;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(this);
  }

  /** Waits for a turn when the request changes something. */
  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
      throws InterruptedException {
    if ("POST".equals(request.getMethod())) {
      arrival.note(request);
      if (free.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS)) {
        request.setAttribute(TURN, true);
      }
    }
    return true;
  }

  /** Ends the turn, however the request ended. */
  @Override
  public void afterCompletion(
      HttpServletRequest request,
      HttpServletResponse response,
      Object handler,
      @Nullable Exception failure) {
    if (request.getAttribute(TURN) != null) {
      request.removeAttribute(TURN);
      free.release();
    }
  }

  /**
   * For work that nobody looks at: comes back when nobody waits for a turn, but not later than
   * this.
   */
  public void letOthersGoFirst(Duration longest) {
    long end = System.nanoTime() + longest.toNanos();
    try {
      while (free.hasQueuedThreads() && System.nanoTime() - end < 0) {
        Thread.sleep(LOOK_AGAIN);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
