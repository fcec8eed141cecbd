package org.vivier.staff.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.vivier.platform.words.Day;
import org.vivier.platform.words.Words;
import org.vivier.staff.work.WorkDue;
import org.vivier.staff.work.WorkItem;

/**
 * One piece of work, as the list shows it.
 *
 * @param openPath leads there and remembers that it was opened
 * @param fresh whether this person has never opened it
 * @param urgency {@code late}, {@code soon} or null
 * @param left how much time is left, in words, or null
 * @param day until when, or null
 */
public record WorkLine(
    WorkItem item,
    String openPath,
    boolean fresh,
    @Nullable String urgency,
    @Nullable String left,
    @Nullable Day day) {
  static WorkLine of(WorkItem item, boolean fresh, Instant now, Words words) {
    String open = WorkSection.ADDRESSES.in(words.language()) + "/" + item.key();
    @Nullable WorkDue due = item.due();
    if (due == null) {
      return new WorkLine(item, open, fresh, null, null, null);
    }
    return new WorkLine(
        item,
        open,
        fresh,
        due.urgency(now),
        due.left(now, words),
        Day.of(due.day(), words.language()));
  }

  boolean isLate() {
    return "late".equals(urgency);
  }
}
