package org.vivier.applications;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A posting was closed by hand: archived, or set aside.
 *
 * @param job the posting's title in the reader's language
 * @param before the closing that the person was told, or null when there was none
 * @param closedAt when it closed
 * @param replyBy the day by which somebody who submitted hears; null for a draft
 * @param lateUntil until when the owner of a draft may submit all the same, or null
 * @param link leads to the application or the draft
 */
public record JobClosed(
    Correspondent to,
    String job,
    @Nullable Instant before,
    Instant closedAt,
    @Nullable LocalDate replyBy,
    @Nullable Instant lateUntil,
    URI link) {
  /** Without anything personal and without links, which are secrets. */
  @Override
  public String toString() {
    return "JobClosed[%s]".formatted(to);
  }
}
