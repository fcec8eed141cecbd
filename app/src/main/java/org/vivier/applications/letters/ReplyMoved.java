package org.vivier.applications.letters;

import java.net.URI;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.vivier.letters.LetterBuilder;
import org.vivier.letters.LetterContent;
import org.vivier.letters.LetterKind;

/**
 * The day by which the candidate hears is another one.
 *
 * @param job the job’s title in the reader’s language
 * @param reference the application’s reference number
 * @param before what was promised, or null
 * @param day what is promised now
 * @param reason why, as a member of the staff wrote it for them
 * @param page the candidate’s page, with an opaque token
 */
public record ReplyMoved(
    String job,
    String reference,
    @Nullable LocalDate before,
    LocalDate day,
    String reason,
    URI page)
    implements LetterContent {
  @Override
  public LetterKind kind() {
    return LetterKind.REPLY_MOVED;
  }

  @Override
  public void write(LetterBuilder letter) {
    letter.subject(letter.day(day), reference);
    letter.paragraph("intro", job, letter.day(day));
    letter.written(reason);
    if (before != null) {
      letter.paragraph("before", letter.day(before));
    }
    letter.action("page", page);
  }

  /** Without the words. */
  @Override
  public String toString() {
    return "ReplyMoved";
  }
}
