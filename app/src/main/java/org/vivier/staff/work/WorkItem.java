package org.vivier.staff.work;

import java.util.Comparator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Something that waits for somebody.
 *
 * @param key the same as long as it is the same piece of work; the kind, a dot and an id, without
 *     anything personal
 * @param what to do, as a sentence begins: "Answer application V-7K3M-9QXR"
 * @param about on what, e.g. number and title of a process, or null
 * @param why it is this person's: "You own the answer"
 * @param due until when, or null
 * @param path where it is done
 * @param action what the button says: "Answer"
 */
public record WorkItem(
    String key,
    String what,
    @Nullable String about,
    String why,
    @Nullable WorkDue due,
    String path,
    String action) {
  private static final Pattern KEY = Pattern.compile("[a-z]+(-[a-z]+)*[.][A-Za-z0-9_~-]{1,100}");

  /** What is late first, then what is due soon, then what has no day; else as the sources say. */
  public static final Comparator<WorkItem> MOST_URGENT_FIRST =
      Comparator.comparing(
          item -> item.due() == null ? null : item.due().day(),
          Comparator.nullsLast(Comparator.naturalOrder()));

  public WorkItem {
    if (!isKey(key)) {
      throw new IllegalArgumentException("not a key: " + key);
    }
  }

  /** Whether this can be a key. */
  public static boolean isKey(String text) {
    return KEY.matcher(text).matches();
  }
}
