package org.vivier.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * When what somebody sent had arrived, whole: the instant that counts for a deadline, however long
 * the program then had other things to do.
 */
@Component
public class Arrival {
  private static final String NAME = Arrival.class.getName();

  private final Clock clock;

  Arrival(Clock clock) {
    this.clock = clock;
  }

  /** Before the first wait. */
  void note(HttpServletRequest request) {
    request.setAttribute(NAME, clock.instant());
  }

  /** Of the form that this thread answers; the present instant when it answers none. */
  public Instant instant() {
    RequestAttributes request = RequestContextHolder.getRequestAttributes();
    return request != null
            && request.getAttribute(NAME, RequestAttributes.SCOPE_REQUEST)
                instanceof Instant arrived
        ? arrived
        : clock.instant();
  }
}
