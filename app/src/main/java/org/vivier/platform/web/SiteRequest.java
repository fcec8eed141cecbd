package org.vivier.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import org.vivier.format.Language;
import org.vivier.platform.words.Words;

/** A request as controllers and pages look at it; who sends it is what a room adds. */
public interface SiteRequest {
  /** The request itself. */
  HttpServletRequest http();

  /** The language that the address names. */
  default Language language() {
    return LanguageChoice.of(http());
  }

  /** The words of that language. */
  default Words words() {
    return Words.of(language());
  }

  /** For a form on the page that answers. */
  default FormToken token() {
    return FormToken.of(http());
  }

  /** What came with it. */
  default FormValues form() {
    return FormValues.in(http());
  }

  /** The first value of one field, as it was typed; empty text when it isn't there. */
  default String typed(String name) {
    String value = http().getParameter(name);
    return value == null ? "" : value;
  }

  /** Whether this was a form without a valid token, to be shown again with what was typed. */
  default boolean rejected() {
    return RejectedForms.among(http());
  }

  /**
   * Whether the page is to show again what was typed: rejected, or brought from another language.
   */
  default boolean shownAgain() {
    return FormValues.cameAlong(http());
  }

  /** What came along to be shown again, or else what is there now. */
  default FormValues shown(FormValues now) {
    return shownAgain() ? form() : now;
  }
}
