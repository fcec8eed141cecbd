package org.vivier.postings;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.format.PostingTime;
import org.vivier.platform.notices.Notices;
import org.vivier.platform.record.Actor;
import org.vivier.platform.record.Recorded;
import org.vivier.platform.record.Subject;

/**
 * Sees to it that nobody loses time to a change of a zone's rules: a posting then closes at the
 * later one of the instant that was promised and of the time that is written, by the rules of now.
 *
 * <p>An opening is promised to nobody and goes by what is written.
 */
@Component
public class FollowZoneRules {
  /** No zone's clocks are moved by more; what closed before that stays closed. */
  private static final Duration FARTHEST = Duration.ofDays(1);

  private final JdbcClient jdbc;
  private final WrittenTimes written;
  private final Notices notices;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  FollowZoneRules(
      JdbcClient jdbc,
      WrittenTimes written,
      Notices notices,
      ApplicationEventPublisher events,
      Clock clock) {
    this.events = events;
    this.jdbc = jdbc;
    this.written = written;
    this.notices = notices;
    this.clock = clock;
  }

  private record Row(
      UUID posting,
      int number,
      String key,
      ZoneId zone,
      @Nullable Instant opens,
      @Nullable LocalDateTime opensWritten,
      @Nullable Instant closes,
      @Nullable LocalDateTime closesWritten,
      @Nullable Instant promised) {

    static Row read(ResultSet row, int n) throws SQLException {
      return new Row(
          row.getObject("posting_id", UUID.class),
          row.getInt("number"),
          row.getString("key"),
          ZoneId.of(row.getString("zone")),
          instant(row, "opens"),
          row.getObject("opens_written", LocalDateTime.class),
          instant(row, "closes"),
          row.getObject("closes_written", LocalDateTime.class),
          instant(row, "closes_promised"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
      OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
      return time == null ? null : time.toInstant();
    }

    @Nullable Instant opensNow() {
      return opensWritten == null ? opens : PostingTime.opening(opensWritten, zone);
    }

    @Nullable Instant closesNow() {
      if (closesWritten == null || promised == null) {
        return closes;
      }
      Instant now = PostingTime.closing(closesWritten, zone);
      return now.isAfter(promised) ? now : promised;
    }

    boolean follows() {
      return Objects.equals(opens, opensNow()) && Objects.equals(closes, closesNow());
    }
  }

  /** Changes what has to; safe to call at any time, by several programs at once. */
  @Transactional
  public void handle() {
    // Not while an import writes versions.
    jdbc.sql("select pg_advisory_xact_lock(hashtext('vivier.postings.import'))")
        .query((row, n) -> n)
        .list();
    written.readWhereUnknown();
    List<Row> moved = rows().stream().filter(row -> !row.follows()).toList();
    moved.forEach(this::move);
    if (!moved.isEmpty()) {
      notices.announce(Catalogue.TOPIC);
    }
  }

  /** The postings that still take applications and whose clocks were moved; soonest first. */
  public List<MovedClosing> moved() {
    Instant now = clock.instant();
    return rows().stream()
        .filter(row -> row.closes() != null && !row.closes().isBefore(now))
        .flatMap(row -> moved(row).stream())
        .toList();
  }

  private static List<MovedClosing> moved(Row row) {
    LocalDateTime written = row.closesWritten();
    Instant promised = row.promised();
    Instant closes = row.closesNow();
    if (written == null
        || promised == null
        || closes == null
        || promised.equals(PostingTime.closing(written, row.zone()))) {
      return List.of();
    }
    return List.of(new MovedClosing(row.key(), row.zone(), written, promised, closes));
  }

  private List<Row> rows() {
    return jdbc.sql(
            """
            select v.*, p.key from posting p
            join lateral (
              select * from posting_version
              where posting_id = p.id and publishable order by number desc limit 1
            ) v on true
            where not v.evergreen and not v.archived and p.set_aside_at is null
              and (v.opens_written is not null or v.closes_written is not null)
              and (v.closes is null or v.closes > :since)
            order by v.closes, p.key
            """)
        .param("since", clock.instant().minus(FARTHEST).atOffset(UTC))
        .query(Row::read)
        .list();
  }

  private void move(Row row) {
    jdbc.sql(
            """
            update posting_version set opens = :opens, closes = :closes
            where posting_id = :posting and number = :number
            """)
        .param("opens", atUtc(row.opensNow()), java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
        .param("closes", atUtc(row.closesNow()), java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
        .param("posting", row.posting())
        .param("number", row.number())
        .update();
    events.publishEvent(
        Recorded.of("posting.closing-moved", Actor.PROGRAM, Subject.of("posting", row.posting()))
            .with("version", row.number()));
  }

  private static @Nullable OffsetDateTime atUtc(@Nullable Instant instant) {
    return instant == null ? null : instant.atOffset(UTC);
  }
}
