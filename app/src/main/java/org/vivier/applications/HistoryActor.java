package org.vivier.applications;

import java.util.Locale;
import org.vivier.format.Language;
import org.vivier.platform.words.Words;

/** Whose act stands in the history of an application. */
public enum HistoryActor {
  /** Whoever has the application open, or the owner of its e-mail address. */
  CANDIDATE,
  /** Somebody on staff; the entry's detail has their name. */
  STAFF,
  /** The program by itself. */
  PROGRAM;

  /** In words for the candidate, to stand behind what happened. */
  public String forCandidate(Language language) {
    return Words.of(language).text("applications.history.by-" + code());
  }

  /** In words for staff. */
  public String forStaff(Language language) {
    return Words.of(language).text("applications.staff.by-" + code());
  }

  /** The name in the database, in archives and in message keys. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static HistoryActor of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
