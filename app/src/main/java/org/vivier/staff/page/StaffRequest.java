package org.vivier.staff.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.web.context.request.NativeWebRequest;
import org.vivier.platform.record.Actor;
import org.vivier.platform.web.SiteRequest;
import org.vivier.staff.StaffMember;

/** One request of somebody who is signed in. Controllers get it as an argument. */
public record StaffRequest(HttpServletRequest http, StaffMember member) implements SiteRequest {
  /**
   * The request that is being answered.
   *
   * @throws IllegalStateException when nobody is signed in
   */
  public static StaffRequest of(NativeWebRequest request) {
    HttpServletRequest http = request.getNativeRequest(HttpServletRequest.class);
    if (http != null
        && request.getUserPrincipal() instanceof Authentication signedIn
        && signedIn.getPrincipal() instanceof StaffMember member) {
      return new StaffRequest(http, member);
    }
    throw new IllegalStateException("nobody is signed in");
  }

  /** Who did what is done for this request. */
  public Actor actor() {
    return member.actor();
  }

  /** What {@link StaffResponses#done} said, if anything. */
  public Optional<String> done() {
    return Optional.ofNullable(http.getParameter(StaffFrames.DONE));
  }
}
