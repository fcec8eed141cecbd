package org.vivier.alerts.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.vivier.alerts.AlertPaths;
import org.vivier.alerts.Alerts;
import org.vivier.alerts.ChangeAlert;
import org.vivier.alerts.ConfirmAlert;
import org.vivier.alerts.JobAlert;
import org.vivier.format.Language;
import org.vivier.platform.web.LanguageChoice;
import org.vivier.platform.web.RejectedForms;

/** The page of one alert, for whoever has its letter: to confirm it, to see it, to change it. */
@Controller
class AlertController {
  private static final String ENGLISH = "/en/careers/alerts/{token}";
  private static final String FRENCH = "/fr/carrieres/alertes/{token}";

  private final Alerts alerts;
  private final ConfirmAlert confirm;
  private final ChangeAlert change;
  private final AlertPages pages;
  private final AlertResponses responses;

  AlertController(
      Alerts alerts,
      ConfirmAlert confirm,
      ChangeAlert change,
      AlertPages pages,
      AlertResponses responses) {
    this.alerts = alerts;
    this.confirm = confirm;
    this.change = change;
    this.pages = pages;
    this.responses = responses;
  }

  /** Changes nothing: programs that look for harmful mail follow links, too. */
  @GetMapping({ENGLISH, FRENCH})
  ResponseEntity<byte[]> look(HttpServletRequest request, @PathVariable String token) {
    HttpStatus status = RejectedForms.among(request) ? HttpStatus.FORBIDDEN : HttpStatus.OK;
    return alerts
        .find(token)
        .map(alert -> pages.of(status, request, alert, null))
        .orElseGet(() -> gone(request));
  }

  /** The button of an alert that waits confirms it, the one of another changes it. */
  @PostMapping({ENGLISH, FRENCH})
  ResponseEntity<byte[]> send(HttpServletRequest request, @PathVariable String token) {
    Optional<JobAlert> found = alerts.find(token);
    if (found.isEmpty()) {
      return gone(request);
    }
    JobAlert alert = found.get();
    if (alert.confirmed()) {
      boolean changed = change.handle(token, AlertResponses.frequency(request, alert.frequency()));
      return done(request, token, changed ? AlertPages.CHANGED : null);
    }
    return switch (confirm.handle(token)) {
      case CONFIRMED -> done(request, token, AlertPages.CONFIRMED);
      case TOO_MANY -> pages.of(HttpStatus.CONFLICT, request, alert, "tooMany");
      case GONE -> gone(request);
    };
  }

  private ResponseEntity<byte[]> done(
      HttpServletRequest request, String token, @Nullable String what) {
    String path = AlertPaths.one(LanguageChoice.of(request), token);
    return responses.redirect(what == null ? path : path + "?" + AlertPages.DONE + "=" + what);
  }

  private ResponseEntity<byte[]> gone(HttpServletRequest request) {
    Language language = LanguageChoice.of(request);
    return responses.ended(HttpStatus.NOT_FOUND, language, "gone");
  }
}
