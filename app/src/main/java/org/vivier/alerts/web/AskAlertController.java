package org.vivier.alerts.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.vivier.access.Asker;
import org.vivier.alerts.AlertRequest;
import org.vivier.alerts.AskForAlert;
import org.vivier.alerts.Frequency;
import org.vivier.careers.KeptSearches;
import org.vivier.format.EmailAddress;
import org.vivier.format.Language;
import org.vivier.platform.page.EmailDoubt;
import org.vivier.platform.web.FormValues;
import org.vivier.platform.web.LanguageChoice;
import org.vivier.platform.web.RejectedForms;
import org.vivier.platform.words.Words;

/** Asks for new jobs by email, from any search. Never says whether an address is known. */
@Controller
class AskAlertController {
  private static final String ENGLISH = "/en/careers/alerts";
  private static final String FRENCH = "/fr/carrieres/alertes";
  private static final String SEARCH = "search";

  /** Longer than anything that can be chosen on the list. */
  private static final int LONGEST = 4_000;

  private final AskForAlert ask;
  private final AskPages pages;

  AskAlertController(AskForAlert ask, AskPages pages) {
    this.ask = ask;
    this.pages = pages;
  }

  /** From the list with its parameters; and a form that is shown again, with what was typed. */
  @GetMapping({ENGLISH, FRENCH})
  ResponseEntity<byte[]> ask(HttpServletRequest request) {
    return pages.ask(
        RejectedForms.among(request) ? HttpStatus.FORBIDDEN : HttpStatus.OK,
        request,
        search(request),
        null,
        null);
  }

  @PostMapping({ENGLISH, FRENCH})
  ResponseEntity<byte[]> send(HttpServletRequest request) {
    Language language = LanguageChoice.of(request);
    String search = search(request);
    String email = EmailAddress.cleaned(FormValues.in(request).one("email"));
    if (EmailAddress.withWholeHost(email).isEmpty()) {
      return pages.ask(
          HttpStatus.UNPROCESSABLE_CONTENT,
          request,
          search,
          null,
          Words.of(language).text("alerts.ask.error"));
    }
    @Nullable EmailDoubt doubt = EmailDoubt.of(request.getParameter(EmailDoubt.FIELD), email);
    if (doubt != null) {
      return pages.ask(HttpStatus.OK, request, search, doubt, null);
    }
    AlertRequest alertRequest =
        new AlertRequest(
            email, search, language, AlertResponses.frequency(request, Frequency.DAILY));
    return ask.handle(alertRequest, Asker.of(request))
        ? pages.sent(request, search)
        : pages.ask(
            HttpStatus.TOO_MANY_REQUESTS,
            request,
            search,
            null,
            Words.of(language).text("alerts.ask.tooMany"));
  }

  private static String search(HttpServletRequest request) {
    @Nullable String sent = request.getParameter(SEARCH);
    String search =
        sent == null ? KeptSearches.of(request.getParameterMap()) : KeptSearches.of(sent);
    if (search.length() > LONGEST) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
    }
    return search;
  }
}
