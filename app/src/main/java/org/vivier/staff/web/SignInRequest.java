package org.vivier.staff.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.vivier.format.Language;
import org.vivier.platform.web.FormToken;
import org.vivier.platform.web.LanguageChoice;
import org.vivier.platform.web.LanguageSwitch;
import org.vivier.platform.web.RejectedForms;
import org.vivier.platform.words.Words;

/** One request on the way in. */
record SignInRequest(HttpServletRequest request) {
  private static final int MOST = 300;

  Language language() {
    return LanguageChoice.of(request);
  }

  Words words() {
    return Words.of(language());
  }

  FormToken token() {
    return FormToken.of(request);
  }

  /** Whether this was a form without a valid token, to be shown again with what was typed. */
  boolean rejected() {
    return RejectedForms.among(request);
  }

  /** Whether the page is to show again what was typed. */
  boolean shownAgain() {
    return rejected() || LanguageSwitch.among(request);
  }

  /** One field of the form; empty when it isn't there or is longer than anybody means. */
  String typed(String name) {
    @Nullable String value = request.getParameter(name);
    return value == null || value.length() > MOST ? "" : value.strip();
  }

  /** Whether an address says this. */
  boolean says(String name, String value) {
    return value.equals(request.getParameter(name));
  }
}
