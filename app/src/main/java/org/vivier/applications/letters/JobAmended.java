package org.vivier.applications.letters;

import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.vivier.letters.LetterBuilder;
import org.vivier.letters.LetterContent;
import org.vivier.letters.LetterKind;

/**
 * What a job is, or who may have it, was changed after the person began to apply.
 *
 * @param job the job’s title in the reader’s language
 * @param posting the public page of the posting in the reader’s language
 * @param before the deadline until now, if it moved as well; else null
 * @param closes the deadline that holds, or null when there is none
 * @param submitted whether the person has submitted or only has a draft
 * @param link leads to the application or the draft
 */
public record JobAmended(
    String job,
    URI posting,
    @Nullable Instant before,
    @Nullable Instant closes,
    boolean submitted,
    URI link)
    implements LetterContent {
  @Override
  public LetterKind kind() {
    return LetterKind.JOB_AMENDED;
  }

  @Override
  public void write(LetterBuilder letter) {
    letter.subject(job);
    letter.paragraph("intro", job);
    letter.action("posting", posting);
    if (before != null) {
      letter.fact("deadlineBefore", letter.moment(before));
    }
    if (closes != null) {
      letter.fact(before == null ? "deadline" : "deadlineNow", letter.moment(closes));
    }
    letter.paragraph(submitted ? "submitted" : "draft");
    letter.action(submitted ? "page" : "continue", link);
  }
}
