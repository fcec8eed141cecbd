package org.vivier.staff.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.platform.security.SecurityEvent;
import org.vivier.platform.security.SecurityEvents;
import org.vivier.platform.security.SecurityEvents.Detail;
import org.vivier.platform.web.SiteCookie;
import org.vivier.staff.SignInAs;
import org.vivier.staff.SignInMethod;

/** The first step of the way in: a link from a letter. The second proof has to follow. */
@Component
public class LinkStep {
  private static final SiteCookie COOKIE = new SiteCookie("vivier_staff_step");

  private final StaffLinks links;
  private final FirstSteps steps;
  private final Factors factors;
  private final SignInAs signIn;
  private final SecurityEvents security;

  /** As the log calls them. */
  private enum Purpose {
    STAFF_LINK,
    STAFF_SIGN_IN,
    STAFF_INVITATION;

    static Purpose of(StaffLinks.Purpose purpose) {
      return switch (purpose) {
        case SIGN_IN -> STAFF_SIGN_IN;
        case INVITATION -> STAFF_INVITATION;
      };
    }
  }

  LinkStep(
      StaffLinks links,
      FirstSteps steps,
      Factors factors,
      SignInAs signIn,
      SecurityEvents security) {
    this.links = links;
    this.steps = steps;
    this.factors = factors;
    this.signIn = signIn;
    this.security = security;
  }

  /** Uses a link; false when it opens nothing. */
  @Transactional
  public boolean take(String token, HttpServletRequest request, HttpServletResponse response) {
    Optional<StaffLinks.Holder> holder = links.use(token);
    if (holder.isEmpty()) {
      security.record(SecurityEvent.LINK_REFUSED, Detail.of("purpose", Purpose.STAFF_LINK));
      return false;
    }
    security.record(
        SecurityEvent.LINK_USED, Detail.of("purpose", Purpose.of(holder.get().purpose())));
    COOKIE.set(request, response, steps.begin(holder.get()), SiteCookie.UNTIL_CLOSED);
    return true;
  }

  /** Who is between the two steps in the browser that sent this request. */
  public Optional<FirstSteps.Step> of(HttpServletRequest request) {
    return COOKIE.values(request).stream().flatMap(token -> steps.find(token).stream()).findFirst();
  }

  /** Whether this step may set up a second proof: invited, and none is there yet. */
  public boolean maySetUp(FirstSteps.Step step) {
    return step.purpose() == StaffLinks.Purpose.INVITATION && !factors.any(step.person());
  }

  /** The step of this request, with one try taken. */
  Optional<FirstSteps.Step> tried(HttpServletRequest request) {
    return of(request).filter(steps::take);
  }

  /** The second proof was right: the browser is signed in. */
  @Transactional(propagation = Propagation.MANDATORY)
  void finish(
      FirstSteps.Step step,
      SignInMethod method,
      HttpServletRequest request,
      HttpServletResponse response) {
    steps.end(step);
    COOKIE.expire(request, response);
    signIn.handle(step.person(), method, request, response);
  }
}
