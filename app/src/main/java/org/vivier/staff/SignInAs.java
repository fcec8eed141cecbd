package org.vivier.staff;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.platform.record.Recorded;
import org.vivier.platform.security.SecurityEvent;
import org.vivier.platform.security.SecurityEvents;
import org.vivier.platform.security.SecurityEvents.Detail;

/**
 * Signs somebody in who has proved who they are. Whoever calls it must have seen the proof: a test
 * knows all callers.
 */
@Component
public class SignInAs {
  private final StaffSessions sessions;
  private final StaffCookie cookie;
  private final ApplicationEventPublisher events;
  private final SecurityEvents security;

  SignInAs(
      StaffSessions sessions,
      StaffCookie cookie,
      ApplicationEventPublisher events,
      SecurityEvents security) {
    this.sessions = sessions;
    this.cookie = cookie;
    this.events = events;
    this.security = security;
  }

  /**
   * Signs in the browser that sent the request, with a new token; whoever was signed in there
   * before is not any more.
   */
  @Transactional
  public void handle(
      StaffMemberId person,
      SignInMethod method,
      HttpServletRequest request,
      HttpServletResponse response) {
    cookie.end(request);
    String token = handle(person, method, BrowserKind.of(request.getHeader("User-Agent")));
    cookie.give(token, request, response);
  }

  /** Opens a session; returns the token that the browser shows. */
  @Transactional
  public String handle(StaffMemberId person, SignInMethod method, BrowserKind browser) {
    String token = sessions.open(person, method, browser);
    events.publishEvent(
        Recorded.of("staff.signed-in", person.actor(), person.subject())
            .with("method", method.code()));
    security.record(SecurityEvent.SIGN_IN, Detail.of("method", method));
    return token;
  }
}
