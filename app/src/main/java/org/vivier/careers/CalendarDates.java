package org.vivier.careers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vivier.format.Language;
import org.vivier.platform.words.Words;
import org.vivier.postings.PostingPaths;
import org.vivier.postings.PublicPosting;
import org.vivier.postings.ReplyBy;

/** The dates of a posting that somebody who wants to apply keeps in mind. */
final class CalendarDates {
  private CalendarDates() {}

  /**
   * A date.
   *
   * @param name within the posting, the same for ever
   * @param summary what it is, in words
   * @param at the moment, or null for a whole day
   * @param day the day, when there is no moment
   * @param path of the posting
   */
  record Entry(
      String name, String summary, @Nullable Instant at, @Nullable LocalDate day, String path) {}

  /** The deadline and the day by which everybody hears; none without a closing date. */
  static List<Entry> of(PublicPosting posting, int replyDays, Language language) {
    List<Entry> entries = new ArrayList<>();
    Instant ends = posting.schedule().ends();
    LocalDate reply = new ReplyBy(posting.schedule(), replyDays).forEverybody();
    if (ends != null && reply != null) {
      Words words = Words.of(language);
      String title = posting.text(language).title();
      String path = PostingPaths.position(language, posting);
      entries.add(
          new Entry("deadline", words.text("careers.calendar.deadline", title), ends, null, path));
      entries.add(
          new Entry("answer", words.text("careers.calendar.answer", title), null, reply, path));
    }
    return entries;
  }
}
