package org.vivier.applications.upkeep;

import static java.time.ZoneOffset.UTC;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.applications.Application;
import org.vivier.applications.letters.ApplicationLetters;
import org.vivier.applications.letters.DeadlineReminder;
import org.vivier.applications.letters.DraftExpiry;
import org.vivier.applications.record.ApplicationRows;
import org.vivier.applications.record.CurrentPostings;
import org.vivier.applications.record.LetterDetails;
import org.vivier.applications.record.LinkLifetimes;
import org.vivier.applications.record.Links;
import org.vivier.postings.PostingId;
import org.vivier.postings.PublicPosting;

/** Which drafts are due for a letter, and that each gets it once. */
@Component
class Reminders {
  /** Somebody who was here a moment ago needs no reminder. */
  static final Duration REST = Duration.ofHours(6);

  static final int BATCH = 200;

  private final JdbcClient jdbc;
  private final ApplicationRows rows;
  private final CurrentPostings postings;
  private final LetterDetails letterDetails;
  private final Links links;
  private final LinkLifetimes lives;
  private final ApplicationLetters letters;

  Reminders(
      JdbcClient jdbc,
      ApplicationRows rows,
      CurrentPostings postings,
      LetterDetails letterDetails,
      Links links,
      LinkLifetimes lives,
      ApplicationLetters letters) {
    this.jdbc = jdbc;
    this.rows = rows;
    this.postings = postings;
    this.letterDetails = letterDetails;
    this.links = links;
    this.lives = lives;
    this.letters = letters;
  }

  /** Postings with drafts that were not reminded of the deadline. */
  List<PostingId> postingsWithUnreminded() {
    return jdbc.sql(
            """
            select distinct posting_id from application
            where state = 'draft' and email_index is not null and reminded_of_deadline is null
            """)
        .query((row, n) -> new PostingId(row.getObject("posting_id", UUID.class)))
        .list();
  }

  /** Reminds up to 200; returns how many were due. */
  @Transactional
  int remindOfDeadline(PublicPosting posting, Instant closes) {
    List<UUID> due =
        ids(
            """
            update application set reminded_of_deadline = :now where id in (
              select id from application
              where state = 'draft' and posting_id = :posting and reminded_of_deadline is null
                and touched_at < :before and email_index is not null
              order by id limit :most for update skip locked)
            returning id
            """,
            lives.now().minus(REST),
            posting.id().value());
    drafts(due).forEach(draft -> remindOfDeadline(draft, posting, closes));
    return due.size();
  }

  private void remindOfDeadline(Application draft, PublicPosting posting, Instant closes) {
    letters.write(
        letterDetails.unnamed(draft, posting),
        new DeadlineReminder(
            letterDetails.job(draft, posting),
            closes,
            links.resume(draft.id(), draft.language(), lives.reminder())));
  }

  /** Reminds up to 200; returns how many were due. */
  @Transactional
  int remindOfExpiry(Duration notice) {
    List<UUID> due =
        ids(
            """
            update application set reminded_of_expiry = :now where id in (
              select id from application
              where state = 'draft' and expires_at < :before and reminded_of_expiry is null
                and email_index is not null and cast(:posting as uuid) is null
              order by id limit :most for update skip locked)
            returning id
            """,
            lives.now().plus(notice),
            null);
    drafts(due)
        .forEach(draft -> postings.of(draft).ifPresent(posting -> remindOfExpiry(draft, posting)));
    return due.size();
  }

  private void remindOfExpiry(Application draft, PublicPosting posting) {
    Instant expires = Objects.requireNonNull(draft.times().expiresAt());
    letters.write(
        letterDetails.unnamed(draft, posting),
        new DraftExpiry(
            letterDetails.job(draft, posting),
            LocalDate.ofInstant(expires, posting.schedule().zone()),
            links.resume(draft.id(), draft.language(), lives.reminder())));
  }

  private List<Application> drafts(List<UUID> due) {
    return due.isEmpty() ? List.of() : rows.where("a.id in (:x) order by a.id", due);
  }

  /** Locked, so that two programs on one database do not write to the same person. */
  private List<UUID> ids(String update, Instant before, @Nullable UUID posting) {
    return jdbc.sql(update)
        .param("now", lives.now().atOffset(UTC))
        .param("before", before.atOffset(UTC))
        .param("posting", posting)
        .param("most", BATCH)
        .query((row, n) -> row.getObject("id", UUID.class))
        .list();
  }
}
