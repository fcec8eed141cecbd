package org.vivier.staff.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.vivier.platform.web.FormTokens;
import org.vivier.staff.StaffCookie;
import org.vivier.staff.StaffMember;
import org.vivier.staff.StaffMemberId;
import org.vivier.staff.StaffSessions;
import org.vivier.staff.kept.KeptForms;

/**
 * Keeps the words of a form that can't go on yet, for whoever typed them: the person whose session
 * the form was shown in, which its token proves, whether that session is over or not. Only forms
 * that are on a page of the same address, of acts that need a right: what people type to show who
 * they are is never kept.
 */
@Component
class KeepWords {
  private final StaffAccess access;
  private final StaffSessions sessions;
  private final KeptForms forms;

  KeepWords(StaffAccess access, StaffSessions sessions, KeptForms forms) {
    this.access = access;
    this.sessions = sessions;
    this.forms = forms;
  }

  /** Of somebody who is signed in; true when there is something to come back to. */
  boolean of(StaffMember member, HttpServletRequest request) throws ServletException {
    return StaffCookie.COOKIE.values(request).stream()
            .anyMatch(token -> FormTokens.madeOf(token, request))
        && keep(member.id(), request);
  }

  /** Of somebody whose session is over. */
  boolean ofWhoeverWasHere(HttpServletRequest request) throws ServletException {
    if (!isForm(request)) {
      return false;
    }
    Optional<StaffMemberId> author =
        StaffCookie.COOKIE.values(request).stream()
            .filter(token -> FormTokens.madeOf(token, request))
            .flatMap(token -> sessions.former(token).stream())
            .findFirst();
    return author.isPresent() && keep(author.get(), request);
  }

  private boolean keep(StaffMemberId author, HttpServletRequest request) throws ServletException {
    return isForm(request)
        && access.takesWords(request)
        && forms.keep(author, request.getRequestURI(), fields(request));
  }

  private static boolean isForm(HttpServletRequest request) {
    return request.getMethod().equals("POST") && NextPage.isOne(request.getRequestURI());
  }

  private static Map<String, List<String>> fields(HttpServletRequest request) {
    return request.getParameterMap().entrySet().stream()
        .filter(field -> !field.getKey().equals("_csrf"))
        .collect(Collectors.toMap(Map.Entry::getKey, field -> Arrays.asList(field.getValue())));
  }
}
