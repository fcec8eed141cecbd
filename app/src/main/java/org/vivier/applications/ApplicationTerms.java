package org.vivier.applications;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an operator may set about applying.
 *
 * @param grace how long after closing a draft begun before may still be submitted
 * @param draftLife how long an untouched draft is kept
 * @param expiryNotice how long before a draft expires its owner is told
 * @param deadlineNotice how long before closing the owner of a draft is reminded
 * @param accommodationReply the days of a calendar within which the coordinator answers a request
 *     for accommodation
 * @param links how long links in letters lead somewhere
 */
@ConfigurationProperties("vivier.applications")
public record ApplicationTerms(
    @DefaultValue("PT15M") Duration grace,
    @DefaultValue("P30D") Duration draftLife,
    @DefaultValue("P7D") Duration expiryNotice,
    @DefaultValue("PT48H") Duration deadlineNotice,
    @DefaultValue("P7D") Period accommodationReply,
    @DefaultValue Links links) {

  /** The day, in this zone, by which a request for accommodation that was made then is answered. */
  public LocalDate accommodationReply(Instant requested, ZoneId zone) {
    return LocalDate.ofInstant(requested, zone).plus(accommodationReply);
  }

  /** When a draft that was touched at this instant is erased unless it is touched again. */
  public Instant erasureOfDraft(Instant touched) {
    return touched.plus(draftLife);
  }

  /**
   * How long ways in last.
   *
   * @param resume a link to a draft that somebody asked for
   * @param reminder a link to a draft in a reminder
   * @param page a link to the candidate's page
   * @param confirmation a link that confirms an e-mail address
   */
  public record Links(
      @DefaultValue("PT24H") Duration resume,
      @DefaultValue("P7D") Duration reminder,
      @DefaultValue("P365D") Duration page,
      @DefaultValue("P2D") Duration confirmation) {}
}
