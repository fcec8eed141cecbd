package org.vivier.platform.words;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.vivier.format.Language;

/**
 * Whose calendar and clock the organization goes by, wherever the machine stands: of rights that
 * end on a day, of its letters and its pages. A posting may have another one.
 */
@Component
public class OrganizationZone {
  private final ZoneId id;

  OrganizationZone(@Value("${vivier.organization.zone:America/Toronto}") ZoneId id) {
    this.id = id;
  }

  /** By its name. */
  public ZoneId id() {
    return id;
  }

  /** This instant as people of the organization tell it. */
  public Moment moment(Instant instant, Language language) {
    return Moment.of(instant, id, language);
  }

  /** The day that it is then. */
  public LocalDate day(Instant instant) {
    return LocalDate.ofInstant(instant, id);
  }

  /** The first instant of a day. */
  public Instant begin(LocalDate day) {
    return day.atStartOfDay(id).toInstant();
  }
}
