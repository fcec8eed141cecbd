package org.vivier.applications.upkeep;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.applications.record.LetterDetails;
import org.vivier.applications.record.LinkLifetimes;
import org.vivier.postings.PostingId;
import org.vivier.postings.Postings;
import org.vivier.postings.PublicPosting;
import org.vivier.postings.Schedule;

/**
 * Notices that a posting closes at another moment than people were told: its date was changed,
 * somebody closed it by hand, or its zone's rules changed. Who is concerned is written down, to be
 * told by {@link DeadlineNotices}.
 */
@Component
class DeadlineChanges {
  private final JdbcClient jdbc;
  private final Postings postings;
  private final LetterDetails letterDetails;
  private final LinkLifetimes lives;

  DeadlineChanges(
      JdbcClient jdbc, Postings postings, LetterDetails letterDetails, LinkLifetimes lives) {
    this.jdbc = jdbc;
    this.postings = postings;
    this.letterDetails = letterDetails;
    this.lives = lives;
  }

  private record Announced(
      PostingId posting,
      @Nullable Instant closes,
      @Nullable LocalDateTime wall,
      @Nullable String zone) {}

  /** Compares what was told with what holds, for all postings. */
  @Transactional
  void note() {
    for (Announced announced : announced()) {
      postings.lastPublic(announced.posting()).ifPresent(posting -> compare(announced, posting));
    }
  }

  private List<Announced> announced() {
    return jdbc.sql(
            """
            select posting_id, closes, wall, zone from announced_deadline a
            where not exists (
              -- Not yet asked what its files say: see FollowZoneRules.
              select from posting_version v
              where v.posting_id = a.posting_id and v.publishable
                and v.closes is not null and v.closes_promised is null)
            order by posting_id for update skip locked
            """)
        .query((row, n) -> {
          OffsetDateTime closes = row.getObject("closes", OffsetDateTime.class);
          return new Announced(
              new PostingId(row.getObject("posting_id", UUID.class)),
              closes == null ? null : closes.toInstant(),
              row.getObject("wall", LocalDateTime.class),
              row.getString("zone"));
        })
        .list();
  }

  private void compare(Announced announced, PublicPosting posting) {
    Schedule schedule = posting.schedule();
    Instant closes = schedule.ends();
    // One that came closed and was never open here has nothing to tell.
    boolean unknown = schedule.archived() && closes == null;
    LocalDateTime wall = schedule.endsByTheClock();
    boolean sameInstant = Objects.equals(closes, announced.closes());
    if (unknown || (sameInstant && Objects.equals(wall, announced.wall()))) {
      return;
    }
    LocalDateTime told = told(announced, wall, schedule.zone());
    jdbc.sql(
            """
            update announced_deadline set closes = :closes, wall = :wall, zone = :zone
            where posting_id = :posting
            """)
        .param("wall", wall, java.sql.Types.TIMESTAMP)
        .param("zone", schedule.zone().getId())
        .param(
            "closes",
            closes == null ? null : closes.atOffset(UTC),
            java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
        .param("posting", announced.posting().value())
        .update();
    // Closed as it said: what the clock showed then concerns nobody any more.
    boolean over = closes != null && sameInstant && !closes.isAfter(lives.now());
    if (sameInstant && (over || Objects.equals(wall, told))) {
      return;
    }
    jdbc.sql(
            """
            update application set reminded_of_deadline = null
            where posting_id = :posting and state = 'draft'
            """)
        .param("posting", announced.posting().value())
        .update();
    if (schedule.closedEarly() && closes != null) {
      answerSooner(posting, closes);
    }
    noteConcerned(announced, told);
  }

  /** Who waits for an earlier change still knows what stood before that. */
  private void noteConcerned(Announced announced, @Nullable LocalDateTime told) {
    Instant closes = announced.closes();
    jdbc.sql(
            """
            insert into deadline_notice (application_id, told_closes, told_wall)
            select id, :closes, :wall from application
            where posting_id = :posting and state in ('draft', 'submitted')
              and email_index is not null
            on conflict do nothing
            """)
        .param("posting", announced.posting().value())
        .param(
            "closes",
            closes == null ? null : closes.atOffset(UTC),
            java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
        .param("wall", told, java.sql.Types.TIMESTAMP)
        .update();
  }

  /** What the clocks were said to show. Words in another zone are no other time. */
  private @Nullable LocalDateTime told(
      Announced announced, @Nullable LocalDateTime now, ZoneId zone) {
    if (announced.wall() == null) {
      return written(announced, now);
    }
    return zone.getId().equals(announced.zone()) ? announced.wall() : now;
  }

  /** What was told before this program kept it: as the files had it, if they meant that instant. */
  private @Nullable LocalDateTime written(Announced announced, @Nullable LocalDateTime now) {
    Instant closes = announced.closes();
    return closes == null
        ? null
        : jdbc.sql(
                """
                select closes_written from posting_version
                where posting_id = :posting and publishable and closes_promised = :closes
                  and closes_written is not null
                order by number desc limit 1
                """)
            .param("posting", announced.posting().value())
            .param("closes", closes.atOffset(UTC))
            .query(LocalDateTime.class)
            .optional()
            .orElse(now);
  }

  /** What was counted from the later closing is counted from the earlier one; never the reverse. */
  private void answerSooner(PublicPosting posting, Instant ends) {
    jdbc.sql(
            """
            update application set reply_by = least(reply_by, :day)
            where posting_id = :posting and state in ('submitted', 'withdrawn')
            """)
        .param("day", letterDetails.replyBy(posting).submittedAt(ends))
        .param("posting", posting.id().value())
        .update();
  }
}
