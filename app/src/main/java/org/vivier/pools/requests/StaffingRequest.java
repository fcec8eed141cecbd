package org.vivier.pools.requests;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.vivier.format.Language;
import org.vivier.staff.StaffMemberId;

/**
 * A manager's request for people from pools.
 *
 * @param number what people quote
 * @param zone whose calendar counts
 * @param adviser who looks after it, or null
 * @param revision counts its changes
 */
public record StaffingRequest(
    RequestId id,
    String number,
    Need need,
    ZoneId zone,
    StaffMemberId manager,
    @Nullable StaffMemberId adviser,
    RequestState state,
    int revision) {

  /** Its title in a language; in the other one as long as there is none. */
  public String title(Language language) {
    String title = need.title().in(language);
    return title.isEmpty() ? need.title().in(language.other()) : title;
  }

  /** Whether both languages have a title, so that anybody can be asked. */
  public boolean titledInBoth() {
    return !need.title().english().isEmpty() && !need.title().french().isEmpty();
  }

  /** The day that it is there. */
  public LocalDate today(Instant now) {
    return LocalDate.ofInstant(now, zone);
  }
}
