package org.vivier.applications;

import static java.time.ZoneOffset.UTC;

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
import org.vivier.format.Language;
import org.vivier.postings.PostingId;
import org.vivier.postings.Postings;
import org.vivier.postings.PublicPosting;

/** Writes to everybody concerned when a posting closes at another moment than they were told. */
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
    Instant closes = posting.schedule().closes();
    if (Objects.equals(closes, announced.closes()) || posting.schedule().archived()) {
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
    rows.where(
            "a.posting_id = :x and a.state in ('draft', 'submitted') and a.email_index is not null",
            announced.posting().value())
        .forEach(application -> tell(application, posting, announced.closes()));
  }

  private void tell(Application application, PublicPosting posting, @Nullable Instant before) {
    boolean submitted = application.state() == ApplicationState.SUBMITTED;
    Language language = application.language();
    events.publishEvent(
        new DeadlineChanged(
            submitted ? postal.named(application, posting) : postal.unnamed(application, posting),
            postal.job(application, posting),
            before,
            posting.schedule().closes(),
            submitted,
            submitted
                ? links.mine(application.id(), language)
                : links.resume(application.id(), language, lives.reminder())));
  }
}
