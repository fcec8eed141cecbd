package org.vivier.alerts.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.vivier.alerts.Alerts;
import org.vivier.alerts.StopAlert;
import org.vivier.platform.web.Callback;
import org.vivier.platform.web.LanguageChoice;
import org.vivier.platform.web.RejectedForms;

/**
 * Stops alerts. A mail program's own button sends the form of RFC 8058 here, which has no token of
 * ours: the secret in the address, which only the letter has, stands for it.
 */
@Controller
class StopAlertController {
  private static final String ENGLISH = "/en/careers/alerts/{token}";
  private static final String FRENCH = "/fr/carrieres/alertes/{token}";

  private final Alerts alerts;
  private final StopAlert stop;
  private final AlertPages pages;
  private final AlertResponses responses;

  StopAlertController(Alerts alerts, StopAlert stop, AlertPages pages, AlertResponses responses) {
    this.alerts = alerts;
    this.stop = stop;
    this.pages = pages;
    this.responses = responses;
  }

  /** Changes nothing: programs that look for harmful mail follow links, too. */
  @GetMapping({
    ENGLISH + "/stop",
    FRENCH + "/arret",
    ENGLISH + "/stop-all",
    FRENCH + "/arret-de-toutes"
  })
  ResponseEntity<byte[]> look(HttpServletRequest request, @PathVariable String token) {
    HttpStatus status = RejectedForms.among(request) ? HttpStatus.FORBIDDEN : HttpStatus.OK;
    return alerts
        .find(token)
        .map(alert -> pages.stopping(status, request, alert))
        .orElseGet(() -> responses.ended(HttpStatus.NOT_FOUND, LanguageChoice.of(request), "gone"));
  }

  /** The same answer whether it was there or not: mail programs try again. */
  @Callback
  @PostMapping({ENGLISH + "/stop", FRENCH + "/arret"})
  ResponseEntity<byte[]> one(HttpServletRequest request, @PathVariable String token) {
    stop.handle(token);
    return responses.ended(HttpStatus.OK, LanguageChoice.of(request), "stopped");
  }

  @PostMapping({ENGLISH + "/stop-all", FRENCH + "/arret-de-toutes"})
  ResponseEntity<byte[]> all(HttpServletRequest request, @PathVariable String token) {
    stop.all(token);
    return responses.ended(HttpStatus.OK, LanguageChoice.of(request), "stoppedAll");
  }
}
