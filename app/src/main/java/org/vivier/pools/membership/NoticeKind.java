package org.vivier.pools.membership;

import java.util.Arrays;
import java.util.Locale;

/** What members are written about. */
public enum NoticeKind {
  TAKEN_IN,
  /** The decision that had been reversed holds again. */
  RESTORED,
  /** The pool is valid for longer. */
  EXTENDED,
  /** The pool expires soon. */
  EXPIRING,
  /** Once a year: whether they are still interested. */
  INTEREST;

  /** The name in the database and in message keys. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static NoticeKind ofCode(String code) {
    return Arrays.stream(values())
        .filter(kind -> kind.code().equals(code))
        .findFirst()
        .orElseThrow();
  }
}
