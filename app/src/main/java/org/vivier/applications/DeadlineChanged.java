package org.vivier.applications;

import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A posting closes at another moment than announced.
 *
 * @param job the posting's title in the reader's language
 * @param before null when there was no deadline; as it was told, by the zone's rules of now
 * @param now null when there is none any more
 * @param byTheClockOnly whether it is the same instant, and the clocks show another time at it
 * @param submitted whether the person has submitted or only has a draft
 */
public record DeadlineChanged(
    Correspondent to,
    String job,
    @Nullable Instant before,
    @Nullable Instant now,
    boolean byTheClockOnly,
    boolean submitted,
    URI link) {
  /** Without anything personal and without links, which are secrets. */
  @Override
  public String toString() {
    return "DeadlineChanged[%s]".formatted(to);
  }
}
