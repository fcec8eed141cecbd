package org.vivier.staff.signin;

/** What a passkey signs for. */
public enum PasskeyPurpose {
  /** To sign in, with nothing else. */
  SIGN_IN,
  /** As the second proof after a link. */
  SECOND_STEP,
  /** As a fresh proof before something dangerous. */
  CONFIRM,
  /** To be known from now on. */
  REGISTRATION
}
