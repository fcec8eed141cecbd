package org.vivier.applications.upkeep;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.applications.Application;
import org.vivier.applications.letters.ApplicationLetters;
import org.vivier.applications.letters.DeadlineChanged;
import org.vivier.applications.letters.JobClosed;
import org.vivier.applications.record.ApplicationRows;
import org.vivier.applications.record.Correspondent;
import org.vivier.applications.record.LetterDetails;
import org.vivier.applications.record.LinkLifetimes;
import org.vivier.format.PostingTime;
import org.vivier.postings.PostingId;
import org.vivier.postings.Postings;
import org.vivier.postings.PublicPosting;
import org.vivier.postings.Schedule;

/** Tells those who are concerned that a posting closes at another moment than they were told. */
@Component
class DeadlineNotices {
  static final int BATCH = 200;

  private final JdbcClient jdbc;
  private final ApplicationRows rows;
  private final Postings postings;
  private final LetterDetails letterDetails;
  private final Ways ways;
  private final LinkLifetimes lives;
  private final ApplicationLetters letters;

  DeadlineNotices(
      JdbcClient jdbc,
      ApplicationRows rows,
      Postings postings,
      LetterDetails letterDetails,
      Ways ways,
      LinkLifetimes lives,
      ApplicationLetters letters) {
    this.jdbc = jdbc;
    this.rows = rows;
    this.postings = postings;
    this.letterDetails = letterDetails;
    this.ways = ways;
    this.lives = lives;
    this.letters = letters;
  }

  private record Notice(UUID application, @Nullable Instant closes, @Nullable LocalDateTime wall) {
    boolean stillHolds(Schedule schedule) {
      return Objects.equals(closes, schedule.ends())
          && Objects.equals(wall, schedule.endsByTheClock());
    }
  }

  /** Tells up to 200; returns how many there were. */
  @Transactional
  int tellSome() {
    Map<UUID, Notice> notices =
        taken().stream().collect(Collectors.toMap(Notice::application, Function.identity()));
    if (!notices.isEmpty()) {
      Map<PostingId, Optional<PublicPosting>> asTheyAre = new HashMap<>();
      rows.where(
              "a.state in ('draft', 'submitted') and a.email_index is not null and a.id in (:x)",
              notices.keySet())
          .forEach(application ->
              // Not as remembered: what is taken for unchanged is told to nobody.
              asTheyAre
                  .computeIfAbsent(application.posting(), postings::lastPublic)
                  .ifPresent(posting ->
                      tell(
                          application,
                          posting,
                          Objects.requireNonNull(notices.get(application.id().value())))));
    }
    return notices.size();
  }

  private List<Notice> taken() {
    return jdbc.sql(
            """
            delete from deadline_notice where application_id in (
              select application_id from deadline_notice order by application_id limit :most)
            returning application_id, told_closes, told_wall
            """)
        .param("most", BATCH)
        .query((row, n) -> {
          OffsetDateTime closes = row.getObject("told_closes", OffsetDateTime.class);
          return new Notice(
              row.getObject("application_id", UUID.class),
              closes == null ? null : closes.toInstant(),
              row.getObject("told_wall", LocalDateTime.class));
        })
        .list();
  }

  /** Unless it was changed back before they heard. */
  private void tell(Application application, PublicPosting posting, Notice notice) {
    if (!notice.stillHolds(posting.schedule())) {
      tell(application, posting, notice.closes(), notice.wall());
    }
  }

  private void tell(
      Application application,
      PublicPosting posting,
      @Nullable Instant before,
      @Nullable LocalDateTime told) {
    boolean submitted = application.counts();
    Correspondent to =
        submitted
            ? letterDetails.named(application, posting)
            : letterDetails.unnamed(application, posting);
    URI link = ways.application(application);
    Instant ends = posting.schedule().ends();
    letters.write(
        to,
        posting.schedule().closedEarly() && ends != null
            ? new JobClosed(
                letterDetails.job(application, posting),
                before,
                ends,
                submitted ? application.times().replyBy() : null,
                submitted ? null : permission(application),
                link)
            : new DeadlineChanged(
                letterDetails.job(application, posting),
                asTold(before, told, posting.schedule()),
                ends,
                before != null && before.equals(ends),
                submitted,
                link));
  }

  /** The instant at which the clocks now show what they were said to show, when only they moved. */
  private static @Nullable Instant asTold(
      @Nullable Instant before, @Nullable LocalDateTime told, Schedule schedule) {
    return before == null || told == null || !before.equals(schedule.ends())
        ? before
        : PostingTime.closing(told, schedule.zone());
  }

  private @Nullable Instant permission(Application draft) {
    Instant until = draft.times().lateUntil();
    return until != null && until.isAfter(lives.now()) ? until : null;
  }
}
