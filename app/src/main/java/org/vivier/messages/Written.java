package org.vivier.messages;

import java.util.UUID;
import org.vivier.format.Invisible;
import org.vivier.processes.CleanText;

/**
 * A message as it comes from a form.
 *
 * @param id made with the form, so that sending it twice makes one message
 * @param seen the ordinal of the last message that stood above the form
 * @param text as it would be kept
 */
public record Written(UUID id, int seen, String text) {
  private static final int UUID_LENGTH = 36;
  private static final int MOST_DIGITS = 6;

  /** What the fields of a form say; what isn't readable counts as new, and as never seen. */
  public static Written of(String id, String seen, String text) {
    return new Written(id(id), seen(seen), CleanText.lines(text));
  }

  boolean empty() {
    return Invisible.only(text);
  }

  private static UUID id(String typed) {
    try {
      return typed.length() == UUID_LENGTH ? UUID.fromString(typed) : UUID.randomUUID();
    } catch (IllegalArgumentException e) {
      return UUID.randomUUID();
    }
  }

  private static int seen(String typed) {
    return typed.matches("[0-9]+") && typed.length() <= MOST_DIGITS ? Integer.parseInt(typed) : -1;
  }

  /** Without the words. */
  @Override
  public String toString() {
    return "Written[%s, %d]".formatted(id, seen);
  }
}
