package org.vivier.applications.staff;

import java.util.Locale;
import org.vivier.format.Language;
import org.vivier.platform.words.Words;

/** What staff may know of an application's e-mail address. */
public enum AddressStatus {
  /** Nobody used a link or a code from a letter to it; anybody may have typed it. */
  SILENT,
  /** Somebody who reads its mail did. */
  ANSWERED,
  /** Its owner said that the application is not theirs; no letter goes there. */
  DISOWNED;

  /** In words for staff. */
  public String forStaff(Language language) {
    return Words.of(language).text("applications.staff.address-" + name().toLowerCase(Locale.ROOT));
  }
}
