package org.vivier.applications;

import static java.time.ZoneOffset.UTC;

import java.net.URI;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.postings.PostingId;
import org.vivier.postings.Postings;
import org.vivier.postings.PublicPosting;
import org.vivier.postings.Schedule;

/**
 * Writes to everybody concerned when a posting closes at another moment than they were told: its
 * date was changed, or somebody closed it by hand.
 */
@Component
class AnnounceDeadlineChange {
  private final JdbcClient jdbc;
  private final Postings postings;
  private final ApplicationRows rows;
  private final Postal postal;
  private final Links links;
  private final LinkLives lives;
  private final ApplicationEventPublisher events;

  AnnounceDeadlineChange(
      JdbcClient jdbc,
      Postings postings,
      ApplicationRows rows,
      Postal postal,
      Links links,
      LinkLives lives,
      ApplicationEventPublisher events) {
    this.jdbc = jdbc;
    this.postings = postings;
    this.rows = rows;
    this.postal = postal;
    this.links = links;
    this.lives = lives;
    this.events = events;
  }

  private record Announced(PostingId posting, @Nullable Instant closes) {}

  @Transactional
  void handle() {
    for (Announced announced : announced()) {
      postings.lastPublic(announced.posting()).ifPresent(posting -> compare(announced, posting));
    }
  }

  private List<Announced> announced() {
    return jdbc.sql(
            """
            select posting_id, closes from announced_deadline
            order by posting_id for update skip locked
            """)
        .query((row, n) -> {
          OffsetDateTime closes = row.getObject("closes", OffsetDateTime.class);
          return new Announced(
              new PostingId(row.getObject("posting_id", UUID.class)),
              closes == null ? null : closes.toInstant());
        })
        .list();
  }

  private void compare(Announced announced, PublicPosting posting) {
    Schedule schedule = posting.schedule();
    Instant closes = schedule.ends();
    // One that came closed and was never open here has nothing to tell.
    boolean unknown = schedule.archived() && closes == null;
    if (Objects.equals(closes, announced.closes()) || unknown) {
      return;
    }
    jdbc.sql("update announced_deadline set closes = :closes where posting_id = :posting")
        .param(
            "closes",
            closes == null ? null : closes.atOffset(UTC),
            java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
        .param("posting", announced.posting().value())
        .update();
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
    rows.where(
            "a.posting_id = :x and a.state in ('draft', 'submitted') and a.email_index is not null",
            announced.posting().value())
        .forEach(application -> tell(application, posting, announced.closes()));
  }

  /** What was counted from the later closing is counted from the earlier one; never the reverse. */
  private void answerSooner(PublicPosting posting, Instant ends) {
    jdbc.sql(
            """
            update application set reply_by = least(reply_by, :day)
            where posting_id = :posting and state in ('submitted', 'withdrawn')
            """)
        .param("day", postal.replyBy(posting).submittedAt(ends))
        .param("posting", posting.id().value())
        .update();
  }

  private void tell(Application application, PublicPosting posting, @Nullable Instant before) {
    boolean submitted = application.counts();
    Correspondent to =
        submitted ? postal.named(application, posting) : postal.unnamed(application, posting);
    URI link =
        submitted
            ? links.mine(application.id(), application.language())
            : links.resume(application.id(), application.language(), lives.reminder());
    Instant ends = posting.schedule().ends();
    events.publishEvent(
        posting.schedule().closedEarly() && ends != null
            ? new JobClosed(
                to,
                postal.job(application, posting),
                before,
                ends,
                submitted ? application.times().replyBy() : null,
                submitted ? null : permission(application),
                link)
            : new DeadlineChanged(
                to, postal.job(application, posting), before, ends, submitted, link));
  }

  private @Nullable Instant permission(Application draft) {
    Instant until = draft.times().lateUntil();
    return until != null && until.isAfter(lives.now()) ? until : null;
  }
}
