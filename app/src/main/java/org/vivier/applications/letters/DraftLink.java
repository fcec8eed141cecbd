package org.vivier.applications.letters;

import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.vivier.letters.LetterBuilder;
import org.vivier.letters.LetterContent;
import org.vivier.letters.LetterKind;

/**
 * The way back to a draft, from any device.
 *
 * @param job the job’s title in the reader’s language
 * @param link leads to the draft once
 * @param linkUntil when the link stops working
 * @param deadline when the posting closes; null when it is open until filled
 */
public record DraftLink(String job, URI link, Instant linkUntil, @Nullable Instant deadline)
    implements LetterContent {
  @Override
  public LetterKind kind() {
    return LetterKind.DRAFT_LINK;
  }

  @Override
  public void write(LetterBuilder letter) {
    letter.subject(job);
    letter.paragraph("intro", job);
    letter.action("continue", link);
    letter.paragraph("once", letter.moment(linkUntil));
    if (deadline != null) {
      letter.fact("deadline", letter.moment(deadline));
    }
    letter.paragraph("notYou");
  }
}
