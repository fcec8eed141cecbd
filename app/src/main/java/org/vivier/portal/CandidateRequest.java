package org.vivier.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.vivier.access.Asker;
import org.vivier.access.Device;
import org.vivier.access.DeviceCookie;
import org.vivier.format.Language;
import org.vivier.platform.web.FormToken;
import org.vivier.platform.web.LanguageChoice;
import org.vivier.platform.web.LanguageSwitch;
import org.vivier.platform.web.RejectedForms;
import org.vivier.platform.words.Words;

/** One request of somebody who applies. */
public record CandidateRequest(HttpServletRequest request) {

  /** The language that the address names. */
  public Language language() {
    return LanguageChoice.of(request);
  }

  /** The words of that language. */
  public Words words() {
    return Words.of(language());
  }

  /** The browser, if we met it before. */
  public Optional<Device> device() {
    return DeviceCookie.in(request);
  }

  /** Who asks, for what may be asked only so often. */
  public Asker asker() {
    return Asker.of(request);
  }

  /** For a form on the page that answers. */
  public FormToken token() {
    return FormToken.of(request);
  }

  /** Whether this was a form without a valid token, to be shown again with what was typed. */
  public boolean rejected() {
    return RejectedForms.among(request);
  }

  /** Of a page that is only looked at: such a form was refused, anything else is fine. */
  public HttpStatus status() {
    return rejected() ? HttpStatus.FORBIDDEN : HttpStatus.OK;
  }

  /**
   * Whether the page is to show again what was typed: rejected, or brought from another language.
   */
  public boolean shownAgain() {
    return rejected() || LanguageSwitch.among(request);
  }

  /** What the form says, by the names of its fields. */
  public Map<String, List<String>> typed() {
    return request.getParameterMap().entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> List.of(entry.getValue())));
  }

  /** One field of the form; empty text when it isn't there. */
  public String typed(String name) {
    @Nullable String value = request.getParameter(name);
    return value == null ? "" : value;
  }
}
