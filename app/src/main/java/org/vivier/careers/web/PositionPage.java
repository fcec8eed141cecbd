package org.vivier.careers.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vivier.platform.page.PageFrame;
import org.vivier.platform.words.Day;

/**
 * A posting.
 *
 * @param frame the frame
 * @param title the job's title
 * @param standing whether one can apply
 * @param closing how far off its closing is
 * @param brief what a reader chooses by, below the title
 * @param facts facts at a glance, in the order shown
 * @param picture of the team, or null
 * @param quote of somebody in the team, or null
 * @param bodyHtml the text, already sanitized; its headings begin at level 2
 * @param applyPath where "apply" leads
 * @param replyBy the date by which everyone who applied hears, or null without a closing date
 * @param contact for questions
 * @param accommodation for requests of accommodation
 * @param own what the posting says itself
 * @param calendarPath where the dates are for a calendar, or null when there are none
 * @param key names the job in both languages, for the browser that keeps it
 * @param similar open jobs like this one
 */
public record PositionPage(
    PageFrame frame,
    String title,
    PostingStatus standing,
    Closing closing,
    List<Fact> brief,
    List<Fact> facts,
    @Nullable TeamPicture picture,
    @Nullable TeamQuote quote,
    String bodyHtml,
    String applyPath,
    @Nullable Day replyBy,
    ContactCard contact,
    ContactCard accommodation,
    OwnWords own,
    @Nullable String calendarPath,
    String key,
    List<Card> similar) {

  /** Whether people who qualify are kept in a pool, and the posting does not say how. */
  public boolean pool() {
    return !standing.evergreen() && !own.keeping();
  }

  /** Where people leave a résumé and apply for no job: its words are others. */
  public boolean inventory() {
    return standing.evergreen();
  }
}
