package org.vivier.applications;

import static java.time.ZoneOffset.UTC;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.postings.PostingId;
import org.vivier.postings.PublicPosting;

/** Which drafts are due for a letter, and that each gets it once. */
@Component
class Reminders {
  /** Somebody who was here a moment ago needs no reminder. */
  static final Duration REST = Duration.ofHours(6);

  private final JdbcClient jdbc;
  private final ApplicationRows rows;
  private final CurrentPostings postings;
  private final Postal postal;
  private final Links links;
  private final LinkLives lives;
  private final ApplicationEventPublisher events;

  Reminders(
      JdbcClient jdbc,
      ApplicationRows rows,
      CurrentPostings postings,
      Postal postal,
      Links links,
      LinkLives lives,
      ApplicationEventPublisher events) {
    this.jdbc = jdbc;
    this.rows = rows;
    this.postings = postings;
    this.postal = postal;
    this.links = links;
    this.lives = lives;
    this.events = events;
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

  @Transactional
  void remindOfDeadline(PublicPosting posting, Instant closes) {
    ids(
            """
            posting_id = :x and reminded_of_deadline is null and touched_at < :before
              and email_index is not null
            """,
            posting.id().value(),
            lives.now().minus(REST))
        .forEach(id -> remindOfDeadline(id, posting, closes));
  }

  private void remindOfDeadline(ApplicationId id, PublicPosting posting, Instant closes) {
    note(id, "update application set reminded_of_deadline = :now");
    rows.lock(id)
        .ifPresent(draft ->
            events.publishEvent(
                new DeadlineNear(
                    postal.unnamed(draft, posting),
                    postal.job(draft, posting),
                    closes,
                    links.resume(id, draft.language(), lives.reminder()))));
  }

  @Transactional
  void remindOfExpiry(Duration notice) {
    ids(
            """
            expires_at < :before and reminded_of_expiry is null and email_index is not null
              and cast(:x as uuid) is null
            """,
            null,
            lives.now().plus(notice))
        .forEach(this::remindOfExpiry);
  }

  private void remindOfExpiry(ApplicationId id) {
    note(id, "update application set reminded_of_expiry = :now");
    rows.lock(id)
        .ifPresent(
            draft -> postings.of(draft).ifPresent(posting -> remindOfExpiry(draft, posting)));
  }

  private void remindOfExpiry(Application draft, PublicPosting posting) {
    Instant expires = Objects.requireNonNull(draft.times().expiresAt());
    events.publishEvent(
        new DraftExpiring(
            postal.unnamed(draft, posting),
            postal.job(draft, posting),
            LocalDate.ofInstant(expires, posting.schedule().zone()),
            links.resume(draft.id(), draft.language(), lives.reminder())));
  }

  /** Locked, so that two programs on one database do not write to the same person. */
  private List<ApplicationId> ids(String condition, @Nullable UUID x, Instant before) {
    return jdbc.sql(
            """
            select id from application where state = 'draft' and %s
            order by id for update skip locked
            """
                .formatted(condition))
        .param("x", x)
        .param("before", before.atOffset(UTC))
        .query((row, n) -> new ApplicationId(row.getObject("id", UUID.class)))
        .list();
  }

  private void note(ApplicationId id, String update) {
    jdbc.sql(update + " where id = :id")
        .param("now", lives.now().atOffset(UTC))
        .param("id", id.value())
        .update();
  }
}
