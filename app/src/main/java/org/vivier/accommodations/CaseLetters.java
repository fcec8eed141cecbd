package org.vivier.accommodations;

import java.util.Locale;
import java.util.UUID;

/** Writes to candidates about their requests. The room that knows to whom implements it. */
public interface CaseLetters {
  /** What there is to tell; never what it says. */
  enum News {
    /** The coordinator wrote. */
    ASKED,
    /** Measures are proposed. */
    PROPOSED,
    /** Both agree. */
    AGREED,
    CLOSED,
    REOPENED;

    /** In keys of words. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Writes in the candidate's language, in the transaction of what it tells. */
  void write(UUID application, News news);
}
