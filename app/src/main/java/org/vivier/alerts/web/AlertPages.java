package org.vivier.alerts.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.vivier.alerts.AlertPaths;
import org.vivier.alerts.Alerts;
import org.vivier.alerts.JobAlert;
import org.vivier.format.Language;
import org.vivier.platform.web.FormToken;
import org.vivier.platform.web.FormValues;
import org.vivier.platform.web.LanguageChoice;
import org.vivier.platform.web.RejectedForms;
import org.vivier.platform.words.Words;
import org.vivier.postings.PostingPaths;

/** Makes the pages of one alert. */
@Component
class AlertPages {
  /** In the address of the page, after something was done. */
  static final String DONE = "done";

  static final String CONFIRMED = "confirmed";
  static final String CHANGED = "changed";
  private static final Set<String> KNOWN = Set.of(CONFIRMED, CHANGED);

  private final Alerts alerts;
  private final AlertResponses responses;

  AlertPages(Alerts alerts, AlertResponses responses) {
    this.alerts = alerts;
    this.responses = responses;
  }

  /**
   * The page as it is.
   *
   * @param error the last part of the key of what went wrong, or null
   */
  ResponseEntity<byte[]> of(
      HttpStatus status, HttpServletRequest request, JobAlert alert, @Nullable String error) {
    return page(status, request, alert, false, error);
  }

  /** The page that asks whether to stop it. */
  ResponseEntity<byte[]> stopping(HttpStatus status, HttpServletRequest request, JobAlert alert) {
    return page(status, request, alert, true, null);
  }

  private ResponseEntity<byte[]> page(
      HttpStatus status,
      HttpServletRequest request,
      JobAlert alert,
      boolean stopping,
      @Nullable String error) {
    Language language = LanguageChoice.of(request);
    String token = alert.token();
    String done = FormValues.in(request).one(DONE);
    Words words = Words.of(language);
    AlertPage page =
        new AlertPage(
            responses.frame(
                language,
                stopping ? "stop.title" : alert.confirmed() ? "one.title" : "confirm.title",
                path(language, token, stopping),
                path(language.other(), token, stopping)),
            FormToken.of(request),
            alerts.inWords(alert.search(), language),
            PostingPaths.list(language) + alert.search(),
            alert.confirmed(),
            stopping,
            AlertResponses.frequencies(
                language, AlertResponses.frequency(request, alert.frequency())),
            KNOWN.contains(done) && alert.confirmed() ? words.text("alerts.one." + done) : null,
            error == null ? null : words.text("alerts.one." + error),
            AlertPaths.one(language, token),
            AlertPaths.stop(language, token),
            AlertPaths.stopAll(language, token),
            RejectedForms.among(request));
    return responses.page(status, "one", page);
  }

  private static String path(Language language, String token, boolean stopping) {
    return stopping ? AlertPaths.stop(language, token) : AlertPaths.one(language, token);
  }
}
