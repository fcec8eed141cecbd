package org.vivier.documents;

import java.util.Locale;

/** Whether the text of a file is there for search: waiting → read | unreadable. */
public enum TextState {
  WAITING,
  READ,
  /** The program could not read it in the time and memory that it has; a person may. */
  UNREADABLE;

  /** The key of its wording for staff. */
  public String wording() {
    return "documents.text." + name().toLowerCase(Locale.ROOT);
  }

  static TextState of(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }
}
