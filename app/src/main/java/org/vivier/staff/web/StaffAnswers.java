package org.vivier.staff.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import org.vivier.format.Language;
import org.vivier.platform.web.LanguageChoice;
import org.vivier.platform.web.RejectedForms;
import org.vivier.staff.KeepsWords;
import org.vivier.staff.StaffCookie;
import org.vivier.staff.StaffMember;
import org.vivier.staff.StaffPaths;

/**
 * What people hear whose request doesn't go on. What is missing and what isn't theirs sound the
 * same; somebody unknown is led to sign-in from every address alike.
 */
@Component
class StaffAnswers implements AccessDeniedHandler, AuthenticationEntryPoint {
  private final StaffAccess access;
  private final WantedPage wanted;
  private final StaffCookie cookie;
  private final RejectedForms rejected;
  private final DeniedAccess denials;
  private final ObjectProvider<KeepsWords> keepers;

  StaffAnswers(
      StaffAccess access,
      WantedPage wanted,
      StaffCookie cookie,
      RejectedForms rejected,
      DeniedAccess denials,
      ObjectProvider<KeepsWords> keepers) {
    this.access = access;
    this.wanted = wanted;
    this.cookie = cookie;
    this.rejected = rejected;
    this.denials = denials;
    this.keepers = keepers;
  }

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException denied)
      throws IOException, ServletException {
    answer(request, response);
  }

  /** A form without a valid token, too: whether it was one is only for those whose route it is. */
  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
      throws IOException, ServletException {
    if (answer(request, response)) {
      return;
    }
    if (denied instanceof CsrfException) {
      rejected.handle(request, response, denied);
    } else {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private boolean answer(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    var who = RequestSession.of(request, cookie).member();
    switch (access.decide(request, who)) {
      case StaffAccess.Decision.GoOn() -> {
        return false;
      }
      case StaffAccess.Decision.SignIn() -> toSignIn(request, response);
      case StaffAccess.Decision.Confirm() -> toConfirm(request, response, who.orElseThrow());
      case StaffAccess.Decision.Missing() -> response.sendError(HttpServletResponse.SC_NOT_FOUND);
      case StaffAccess.Decision.Forbidden forbidden -> {
        StaffMember member = who.orElseThrow();
        denials.note(member, forbidden.act(), forbidden.scope());
        if ("POST".equals(request.getMethod())) {
          keepers.orderedStream().forEach(keeper -> keeper.denied(member, request));
        }
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
      }
    }
    return true;
  }

  private void toSignIn(HttpServletRequest request, HttpServletResponse response)
      throws ServletException {
    wanted.remember(request, response);
    lead(response, StaffPaths.signIn(language(request)));
  }

  /** And from there back to the page, or to the one that the form is on. */
  private void toConfirm(HttpServletRequest request, HttpServletResponse response, StaffMember who)
      throws ServletException {
    String confirm = StaffPaths.confirm(language(request));
    lead(
        response,
        wanted
            .of(request, who)
            .map(page -> confirm + "?to=" + URLEncoder.encode(page, StandardCharsets.UTF_8))
            .orElse(confirm));
  }

  private static Language language(HttpServletRequest request) {
    return LanguageChoice.ofPath(request.getRequestURI()).orElse(Language.EN);
  }

  private static void lead(HttpServletResponse response, String path) {
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", path);
  }
}
