package org.vivier.staff;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.platform.web.SiteCookie;

/** The cookie by which a browser is known in which somebody is signed in. Closing it forgets it. */
@Component
public class StaffCookie {
  /** The cookie. */
  public static final SiteCookie COOKIE = new SiteCookie("vivier_staff");

  private final WhoIs whoIs;
  private final EndSessions endSessions;

  StaffCookie(WhoIs whoIs, EndSessions endSessions) {
    this.whoIs = whoIs;
    this.endSessions = endSessions;
  }

  /** A token and who is signed in with it. */
  public record SignedIn(String token, StaffMember member) {
    /** Without the token. */
    @Override
    public String toString() {
      return "SignedIn[" + member + "]";
    }
  }

  /**
   * Who is signed in in the browser that sent this request. A neighbour may have planted a cookie
   * of the same name: the first that is known counts.
   */
  public Optional<SignedIn> in(HttpServletRequest request) {
    return COOKIE.values(request).stream()
        .flatMap(token -> whoIs.at(token).map(who -> new SignedIn(token, who)).stream())
        .findFirst();
  }

  /** Ends what is open in this browser. */
  @Transactional
  public void end(HttpServletRequest request) {
    in(request)
        .map(SignedIn::member)
        .ifPresent(who ->
            endSessions.one(who.id(), who.session(), EndSessions.Why.SIGNED_OUT, who.actor()));
  }

  void give(String token, HttpServletRequest request, HttpServletResponse response) {
    COOKIE.set(request, response, token, SiteCookie.UNTIL_CLOSED);
  }

  /** Takes it away from the browser. */
  public void takeAway(HttpServletRequest request, HttpServletResponse response) {
    COOKIE.expire(request, response);
  }
}
