package org.vivier.declarations;

import java.util.Locale;

/** When somebody declares: each time anew, and without anything that ties the two together. */
public enum Stage {
  /** After applying. */
  APPLIED,
  /** After hearing that they qualified. */
  QUALIFIED;

  /** The name in the database and in message keys. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
