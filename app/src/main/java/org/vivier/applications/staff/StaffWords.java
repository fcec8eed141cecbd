package org.vivier.applications.staff;

import org.vivier.format.Invisible;

/**
 * What a member of the staff writes to a candidate.
 *
 * @param sender the name that the candidate sees
 * @param subject one line
 * @param text plain text in paragraphs
 */
public record StaffWords(String sender, String subject, String text) {
  /** Checks that something is said. */
  public StaffWords {
    if (Invisible.only(sender) || Invisible.only(subject) || Invisible.only(text)) {
      throw new IllegalArgumentException("sender, subject and text are needed");
    }
  }

  /** Without the words. */
  @Override
  public String toString() {
    return "StaffWords";
  }
}
