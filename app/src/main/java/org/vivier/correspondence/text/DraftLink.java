package org.vivier.correspondence.text;

import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

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
  public void write(Sheet sheet) {
    sheet.subject(job);
    sheet.paragraph("intro", job);
    sheet.action("continue", link);
    sheet.paragraph("once", sheet.moment(linkUntil));
    if (deadline != null) {
      sheet.fact("deadline", sheet.moment(deadline));
    }
    sheet.paragraph("notYou");
  }
}
