package org.vivier.staff.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.web.context.request.NativeWebRequest;
import org.vivier.format.Language;
import org.vivier.platform.record.Actor;
import org.vivier.platform.web.FormToken;
import org.vivier.platform.web.FormValues;
import org.vivier.platform.web.LanguageChoice;
import org.vivier.platform.web.RejectedForms;
import org.vivier.platform.words.Words;
import org.vivier.staff.StaffMember;

/** One request of somebody who is signed in. Controllers get it as an argument. */
public record StaffRequest(HttpServletRequest http, StaffMember member) {
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

  /** The language that the address names. */
  public Language language() {
    return LanguageChoice.of(http);
  }

  /** The words of that language. */
  public Words words() {
    return Words.of(language());
  }

  /** Who did what is done for this request. */
  public Actor actor() {
    return member.actor();
  }

  /** For a form on the page that answers. */
  public FormToken token() {
    return FormToken.of(http);
  }

  /** What came with it. */
  public FormValues form() {
    return FormValues.in(http);
  }

  /** The first value of one field, as it was typed; empty text when it isn't there. */
  public String typed(String name) {
    String value = http.getParameter(name);
    return value == null ? "" : value;
  }

  /** What {@link StaffResponses#done} said, if anything. */
  public Optional<String> done() {
    return Optional.ofNullable(http.getParameter(StaffFrames.DONE));
  }

  /** Whether this was a form without a valid token, to be shown again with what was typed. */
  public boolean rejected() {
    return RejectedForms.among(http);
  }

  /**
   * Whether the page is to show again what was typed: rejected, or brought from another language.
   */
  public boolean shownAgain() {
    return FormValues.cameAlong(http);
  }
}
