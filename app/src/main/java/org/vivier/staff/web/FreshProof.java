package org.vivier.staff.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.vivier.staff.StaffMember;
import org.vivier.staff.signin.SignInTerms;
import org.vivier.staff.tryout.TryOutSignIn;

/**
 * Whether somebody proved who they are a short while ago. A form may be sent for as long again as
 * its page may be opened, so that nobody is asked in the middle of it.
 */
@Component
class FreshProof {
  private final Duration page;
  private final Clock clock;
  private final TryOutSignIn door;

  FreshProof(SignInTerms terms, Clock clock, TryOutSignIn door) {
    this.page = terms.proof();
    this.clock = clock;
    this.door = door;
  }

  /** Where everybody may become anybody, there is nothing to prove. */
  boolean isThere(StaffMember member, HttpServletRequest request) {
    if (door.isOpenFor(request)) {
      return true;
    }
    Duration life = "POST".equals(request.getMethod()) ? page.multipliedBy(2) : page;
    return member.provedAt().isAfter(clock.instant().minus(life));
  }
}
