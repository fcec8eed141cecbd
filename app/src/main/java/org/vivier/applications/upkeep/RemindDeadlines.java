package org.vivier.applications.upkeep;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;
import org.vivier.applications.ApplicationTerms;
import org.vivier.applications.Deadline;
import org.vivier.postings.PostingId;
import org.vivier.postings.Postings;
import org.vivier.postings.PublicPosting;

/** Reminds the owners of drafts that a posting closes soon. */
@Component
class RemindDeadlines {
  private final Postings postings;
  private final Reminders reminders;
  private final ApplicationTerms terms;
  private final Clock clock;

  RemindDeadlines(Postings postings, Reminders reminders, ApplicationTerms terms, Clock clock) {
    this.postings = postings;
    this.reminders = reminders;
    this.terms = terms;
    this.clock = clock;
  }

  void handle(BooleanSupplier running) {
    Instant now = clock.instant();
    for (PostingId id : reminders.postingsWithUnreminded()) {
      postings.lastPublic(id).ifPresent(posting -> remind(posting, now, running));
    }
  }

  private void remind(PublicPosting posting, Instant now, BooleanSupplier running) {
    Instant closes = new Deadline(posting.schedule(), Duration.ZERO).closes();
    if (closes != null
        && posting.schedule().at(now).takesApplications()
        && !now.isBefore(closes.minus(terms.deadlineNotice()))) {
      while (running.getAsBoolean() && reminders.remindOfDeadline(posting, closes) > 0) {
        // The next batch.
      }
    }
  }
}
