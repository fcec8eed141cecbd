package org.vivier.format;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * A moment at which a posting opens or closes.
 *
 * @param instant the one moment, whatever the reader's clock says
 * @param zone the zone in which the posting's wording gives it
 * @param wholeDay whether only a day was given: it opens as the day starts or closes at 23:59:59
 */
public record PostingTime(Instant instant, ZoneId zone, boolean wholeDay) {
  /** The moment as the posting's own clock shows it. */
  public ZonedDateTime local() {
    return instant.atZone(zone);
  }

  /** Whether both mean the same moment. */
  public boolean sameAs(PostingTime other) {
    return instant.equals(other.instant);
  }
}
