package org.vivier.cli;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/**
 * A moment as people write it: with an offset an instant, without one a time where the job is
 * advertised.
 */
interface LocalMoment {
  /** The instant, where times without an offset are told in this zone. */
  Instant in(ZoneId zone);

  /**
   * Reads {@code 2026-12-04T23:59}, also with a blank in the place of the T, or with an offset.
   *
   * @throws DateTimeException when it is none of these
   */
  static LocalMoment parse(String text) {
    String iso = text.strip().replace(' ', 'T');
    if (iso.matches(".*(Z|[+-]\\d{2}:\\d{2})")) {
      Instant instant = OffsetDateTime.parse(iso).toInstant();
      return zone -> instant;
    }
    LocalDateTime local = LocalDateTime.parse(iso);
    // An hour that comes twice counts for the candidate; one that the clocks skip, as one later.
    return zone -> local.atZone(zone).withLaterOffsetAtOverlap().toInstant();
  }
}
