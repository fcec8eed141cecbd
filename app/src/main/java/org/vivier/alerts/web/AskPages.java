package org.vivier.alerts.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.vivier.alerts.AlertPaths;
import org.vivier.alerts.Alerts;
import org.vivier.alerts.Frequency;
import org.vivier.format.EmailAddress;
import org.vivier.format.Language;
import org.vivier.letters.OutgoingMail;
import org.vivier.platform.page.EmailDoubt;
import org.vivier.platform.web.FormToken;
import org.vivier.platform.web.FormValues;
import org.vivier.platform.web.LanguageChoice;
import org.vivier.platform.web.RejectedForms;
import org.vivier.postings.PostingPaths;

/** Makes the page that asks for new jobs by email. */
@Component
class AskPages {
  private final Alerts alerts;
  private final OutgoingMail mail;
  private final AlertResponses responses;

  AskPages(Alerts alerts, OutgoingMail mail, AlertResponses responses) {
    this.alerts = alerts;
    this.mail = mail;
    this.responses = responses;
  }

  ResponseEntity<byte[]> ask(
      HttpStatus status,
      HttpServletRequest request,
      String search,
      @Nullable EmailDoubt doubt,
      @Nullable String error) {
    return page(status, request, search, false, doubt, error);
  }

  /** The same whether the address has alerts, or had too many letters, or neither. */
  ResponseEntity<byte[]> sent(HttpServletRequest request, String search) {
    return page(HttpStatus.OK, request, search, true, null, null);
  }

  private ResponseEntity<byte[]> page(
      HttpStatus status,
      HttpServletRequest request,
      String search,
      boolean sent,
      @Nullable EmailDoubt doubt,
      @Nullable String error) {
    Language language = LanguageChoice.of(request);
    AskPage page =
        new AskPage(
            responses.frame(
                language,
                sent ? "sent.title" : "ask.title",
                AlertPaths.ask(language),
                AlertPaths.ask(language.other())),
            FormToken.of(request),
            search,
            alerts.inWords(search, language),
            PostingPaths.list(language) + search,
            EmailAddress.cleaned(FormValues.in(request).one("email")),
            AlertResponses.frequencies(
                language, AlertResponses.frequency(request, Frequency.DAILY)),
            sent,
            mail.leaves(),
            doubt,
            error,
            RejectedForms.among(request));
    return responses.page(status, "ask", page);
  }
}
