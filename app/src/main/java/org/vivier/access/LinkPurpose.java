package org.vivier.access;

import java.util.Locale;

/** What a link in a letter is for. */
public enum LinkPurpose {
  /** Leads back to a draft, once. */
  RESUME,
  /** Leads to the candidate's page. */
  MINE,
  /** Opens everything with the address that it was sent to, once. */
  SIGN_IN,
  /** Confirms a change of address at the address that holds. */
  CONFIRM_CURRENT_EMAIL,
  /** Confirms a change of address at the new one. */
  CONFIRM_NEW_EMAIL;

  /** The name in the database. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static LinkPurpose of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }

  boolean once() {
    return this != MINE;
  }
}
