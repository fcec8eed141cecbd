package org.vivier.staff.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.vivier.platform.web.BrowserSecret;
import org.vivier.staff.StaffCookie;
import org.vivier.staff.StaffMember;

/**
 * Who sent a request to the staff side, looked up once. The tokens of forms are made of the
 * session's: what was shown to one person counts for nobody else, and not after signing out.
 */
final class StaffRequest implements BrowserSecret {
  private static final String ATTRIBUTE = StaffRequest.class.getName();

  private final HttpServletRequest request;
  private final StaffCookie cookie;
  private boolean asked;
  private Optional<StaffCookie.SignedIn> found = Optional.empty();

  private StaffRequest(HttpServletRequest request, StaffCookie cookie) {
    this.request = request;
    this.cookie = cookie;
  }

  /** The same for all who ask within one request, forwards included. */
  static StaffRequest of(HttpServletRequest request, StaffCookie cookie) {
    if (request.getAttribute(ATTRIBUTE) instanceof StaffRequest known) {
      return known;
    }
    StaffRequest made = new StaffRequest(request, cookie);
    request.setAttribute(ATTRIBUTE, made);
    request.setAttribute(BrowserSecret.ATTRIBUTE, made);
    return made;
  }

  Optional<StaffMember> member() {
    return signedIn().map(StaffCookie.SignedIn::member);
  }

  @Override
  public Optional<String> known() {
    return signedIn().map(StaffCookie.SignedIn::token);
  }

  private Optional<StaffCookie.SignedIn> signedIn() {
    if (!asked) {
      found = cookie.in(request);
      asked = true;
    }
    return found;
  }
}
