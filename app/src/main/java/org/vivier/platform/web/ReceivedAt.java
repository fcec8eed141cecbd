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
public class ReceivedAt {
  private static final String NAME = ReceivedAt.class.getName();

  private final Clock clock;

  ReceivedAt(Clock clock) {
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
