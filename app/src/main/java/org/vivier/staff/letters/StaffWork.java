package org.vivier.staff.letters;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vivier.letters.LetterBuilder;
import org.vivier.letters.LetterContent;
import org.vivier.letters.LetterKind;

/**
 * Tells somebody of new work.
 *
 * @param lines some of it, the most urgent first
 * @param more how many pieces it doesn't tell
 * @param list where all of it is
 * @param setting where one says that one wants no such letters
 */
public record StaffWork(List<Line> lines, int more, URI list, URI setting)
    implements LetterContent {
  public StaffWork {
    lines = List.copyOf(lines);
  }

  /**
   * A piece of work, without anything personal.
   *
   * @param what as the list says it, and on what
   * @param until the last day, or null
   */
  public record Line(String what, @Nullable LocalDate until) {}

  @Override
  public LetterKind kind() {
    return LetterKind.STAFF_WORK;
  }

  @Override
  public void write(LetterBuilder letter) {
    letter.subject(letter.organization().name());
    letter.paragraph("intro");
    for (Line line : lines) {
      if (line.until() == null) {
        letter.paragraph("item", line.what());
      } else {
        letter.paragraph("itemUntil", line.what(), letter.day(line.until()));
      }
    }
    if (more > 0) {
      letter.paragraph("more", String.valueOf(more));
    }
    letter.action("open", list);
    letter.paragraph("setting");
    letter.action("change", setting);
  }
}
