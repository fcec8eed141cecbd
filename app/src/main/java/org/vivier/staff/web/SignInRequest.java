package org.vivier.staff.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.vivier.format.Language;
import org.vivier.platform.web.FormToken;
import org.vivier.platform.web.LanguageChoice;
import org.vivier.platform.web.LanguageSwitch;
import org.vivier.platform.web.RejectedForms;
import org.vivier.platform.words.Words;
import org.vivier.staff.signin.PasskeyPurpose;

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

  /** What a passkey is to sign for; to sign in unless the form says something else. */
  PasskeyPurpose purpose() {
    return switch (typed("purpose")) {
      case "second-step" -> PasskeyPurpose.SECOND_STEP;
      case "confirm" -> PasskeyPurpose.CONFIRM;
      default -> PasskeyPurpose.SIGN_IN;
    };
  }

  /** Whether an address says this. */
  boolean says(String name, String value) {
    return value.equals(request.getParameter(name));
  }
}
