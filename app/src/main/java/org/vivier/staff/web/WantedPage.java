package org.vivier.staff.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Base64;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.vivier.format.Language;
import org.vivier.platform.web.SiteCookie;
import org.vivier.staff.StaffMember;
import org.vivier.staff.StaffPaths;
import org.vivier.staff.kept.KeptWords;

/**
 * Where somebody wanted to go before they had to show who they are: a page, or the one that their
 * form is on. It isn't in the address of the sign-in page, which is the same from everywhere.
 */
@Component
class WantedPage {
  private static final SiteCookie COOKIE = new SiteCookie("vivier_staff_wanted");
  private static final int LONGEST_COOKIE = 600;

  private final StaffAccess access;
  private final KeepWords words;

  WantedPage(StaffAccess access, KeepWords words) {
    this.access = access;
    this.words = words;
  }

  /** Before somebody unknown is led to sign-in. */
  void remember(HttpServletRequest request, HttpServletResponse response) throws ServletException {
    boolean kept = words.ofWhoeverWasHere(request);
    of(request, kept)
        .filter(page -> !page.equals(StaffPaths.EN) && !page.equals(StaffPaths.FR))
        .map(page -> Base64.getUrlEncoder().withoutPadding().encodeToString(page.getBytes(UTF_8)))
        .ifPresent(page -> COOKIE.set(request, response, page, SiteCookie.UNTIL_CLOSED));
  }

  /** Before somebody is asked for a proof; empty when there is no page to go back to. */
  Optional<String> of(HttpServletRequest request, StaffMember member) throws ServletException {
    return of(request, words.of(member, request));
  }

  /** Where somebody goes on who has just signed in: by way of the first page, which looks again. */
  String next(HttpServletRequest request, Language language) {
    return remembered(request).isPresent() ? StaffPaths.home(language) : StaffPaths.work(language);
  }

  /** What was remembered, if there is something for this person; it is forgotten. */
  Optional<String> take(
      StaffMember member, HttpServletRequest request, HttpServletResponse response)
      throws ServletException {
    Optional<String> page = remembered(request);
    if (page.isEmpty()) {
      return Optional.empty();
    }
    COOKIE.expire(request, response);
    var decision =
        access.decide(new AskedFor(request, NextPage.path(page.get())), Optional.of(member));
    return decision instanceof StaffAccess.Decision.GoOn
            || decision instanceof StaffAccess.Decision.Confirm
        ? page
        : Optional.empty();
  }

  private static Optional<String> remembered(HttpServletRequest request) {
    return COOKIE.values(request).stream()
        .filter(value -> value.length() <= LONGEST_COOKIE)
        .flatMap(WantedPage::decoded)
        .filter(NextPage::isOne)
        .findFirst();
  }

  private static Stream<String> decoded(String value) {
    try {
      return Stream.of(new String(Base64.getUrlDecoder().decode(value), UTF_8));
    } catch (IllegalArgumentException e) {
      return Stream.empty();
    }
  }

  private Optional<String> of(HttpServletRequest request, boolean kept) throws ServletException {
    String path = request.getRequestURI();
    if (kept) {
      return Optional.of(path + "?" + KeptWords.MARK);
    }
    if (request.getMethod().equals("GET")) {
      // Whether it is there or not: who isn't signed in can't tell from what is remembered.
      return Optional.of(withQuery(request)).filter(NextPage::isOne);
    }
    for (String page = path; StaffPaths.isOne(page); page = above(page)) {
      if (NextPage.isOne(page) && access.isPage(request, page)) {
        return Optional.of(page);
      }
    }
    return Optional.empty();
  }

  private static String withQuery(HttpServletRequest request) {
    @Nullable String query = request.getQueryString();
    String page = request.getRequestURI() + "?" + query;
    return query != null && NextPage.isOne(page) ? page : request.getRequestURI();
  }

  private static String above(String path) {
    return path.substring(0, path.lastIndexOf('/'));
  }
}
