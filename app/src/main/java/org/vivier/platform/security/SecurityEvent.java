package org.vivier.platform.security;

import java.util.Locale;

/** Something that whoever watches over the doors wants to know. */
public enum SecurityEvent {
  /** Somebody proved who they are. */
  SIGN_IN,
  /** A code, or another proof, was not accepted. */
  SIGN_IN_REFUSED,
  /** A link from a letter was used. */
  LINK_USED,
  /** A link was unknown, used, revoked or too old. */
  LINK_REFUSED,
  /** A form came without the token of its browser. */
  FORM_REFUSED,
  /** A browser showed a token that was never issued, or not any more. */
  DEVICE_REFUSED,
  /** A browser was made to forget. */
  DEVICE_FORGOTTEN,
  /** Browsers lost what they could see, because somebody proved to be the owner. */
  ACCESS_REVOKED,
  /** Somebody who is signed in asked for what isn't theirs. */
  ACCESS_DENIED,
  /** A browser in which somebody was signed in was signed out, by whomever. */
  SESSION_ENDED,
  /** Somebody asked for more than is given. */
  LIMIT_REACHED;

  /** The name in the log. */
  String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
