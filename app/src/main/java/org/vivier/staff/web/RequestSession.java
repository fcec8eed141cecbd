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
final class RequestSession implements BrowserSecret {
  private static final String ATTRIBUTE = RequestSession.class.getName();

  private final HttpServletRequest request;
  private final StaffCookie cookie;
  private boolean asked;
  private Optional<StaffCookie.SignedIn> found = Optional.empty();

  private RequestSession(HttpServletRequest request, StaffCookie cookie) {
    this.request = request;
    this.cookie = cookie;
  }

  /** The same for all who ask within one request, forwards included. */
  static RequestSession of(HttpServletRequest request, StaffCookie cookie) {
    if (request.getAttribute(ATTRIBUTE) instanceof RequestSession known) {
      return known;
    }
    RequestSession made = new RequestSession(request, cookie);
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
