package org.vivier.staff;

import java.util.Locale;

/** How somebody proved who they are. */
public enum SignInMethod {
  /** A link from a letter and a code of an authenticator app. */
  LINK_AND_CODE,
  /** A link from a letter and a passkey. */
  LINK_AND_PASSKEY,
  /** A passkey. */
  PASSKEY,
  /** A link from a letter and a recovery code. */
  RECOVERY_CODE,
  /** The organization's own sign-in. */
  PROVIDER,
  /** The door to the organization of invented people. */
  TRY;

  /** The name in the database and in records. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static SignInMethod of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
