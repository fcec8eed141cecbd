package org.vivier.format;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A moment at which a posting opens or closes.
 *
 * @param instant the one moment, whatever the reader's clock says
 * @param zone the zone in which the posting's wording gives it
 * @param wholeDay whether only a day was given: it opens as the day starts or closes at 23:59:59
 * @param written what was written, by the clock on the wall in the zone; null for a time with an
 *     offset, which is an instant whatever the zone's rules
 */
public record PostingTime(
    Instant instant, ZoneId zone, boolean wholeDay, @Nullable LocalDateTime written) {
  /** The instant that a closing written by this clock means, by the rules as they are now. */
  public static Instant closing(LocalDateTime written, ZoneId zone) {
    // An hour that comes twice counts for the candidate; one that the clocks skip, as one later.
    return written.atZone(zone).withLaterOffsetAtOverlap().toInstant();
  }

  /** The same of an opening: the earlier one of an hour that comes twice. */
  public static Instant opening(LocalDateTime written, ZoneId zone) {
    return written.atZone(zone).withEarlierOffsetAtOverlap().toInstant();
  }

  /** The moment as the posting's own clock shows it. */
  public ZonedDateTime local() {
    return instant.atZone(zone);
  }

  /** Whether both mean the same moment. */
  public boolean sameAs(PostingTime other) {
    return instant.equals(other.instant);
  }
}
