package org.vivier.applications;

import java.util.Arrays;
import java.util.Locale;
import org.vivier.format.Language;
import org.vivier.platform.words.Words;

/** What can stand in the history of an application. */
public enum HistoryKind {
  STARTED,
  SUBMITTED,
  CORRECTED,
  WITHDRAWN,
  REINSTATED,
  /** Its owner said that this is the application that counts for the address. */
  ADDRESS_CONFIRMED,
  /** The owner of its address said that the application is not theirs. */
  ADDRESS_DISOWNED,
  /** Another e-mail address holds; every link and browser lost its access with it. */
  EMAIL_CHANGED,
  LANGUAGE_CHANGED,
  LATE_ALLOWED,
  /** Written by earlier versions alone: messages are in the conversation. */
  MESSAGE_SENT,
  /** Another day by which they hear; a letter told them why. */
  REPLY_MOVED,
  REMOVED,
  ERASED,
  /** Written by earlier versions alone: the address had an application already. */
  DUPLICATE,
  /** Written by earlier versions alone: a letter told its owner so. */
  DUPLICATE_LETTER;

  /** Whether this version writes it. */
  public boolean written() {
    return this != MESSAGE_SENT && this != DUPLICATE && this != DUPLICATE_LETTER;
  }

  /** In words for the candidate. */
  public String forCandidate(Language language) {
    return Words.of(language).text("applications.history." + code());
  }

  /** In words for staff. */
  public String forStaff(Language language) {
    return Words.of(language).text("applications.staff.history-" + code());
  }

  /** The name in the database, in archives and in message keys. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static HistoryKind of(String code) {
    return Arrays.stream(values())
        .filter(kind -> kind.code().equals(code))
        .findFirst()
        .orElseThrow();
  }
}
