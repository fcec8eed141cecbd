package org.vivier.staff.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.vivier.platform.web.SiteRequest;
import org.vivier.staff.signin.PasskeyPurpose;

/** One request on the way in. */
record SignInRequest(HttpServletRequest http) implements SiteRequest {
  private static final int MOST = 300;

  /** One field of the form; empty when it isn't there or is longer than anybody means. */
  @Override
  public String typed(String name) {
    @Nullable String value = http.getParameter(name);
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
    return value.equals(http.getParameter(name));
  }
}
