package org.vivier.pools.inventory;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.vivier.applications.ApplicationId;
import org.vivier.format.Language;
import org.vivier.platform.record.Actor;
import org.vivier.platform.record.Recorded;
import org.vivier.platform.record.Subject;
import org.vivier.postings.PostingId;

/** The applications that are kept, and what happened to them. The only writer of both. */
@Repository
public class InventoryRows {
  private final JdbcClient jdbc;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  InventoryRows(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
    this.jdbc = jdbc;
    this.events = events;
    this.clock = clock;
  }

  /** Somebody whose application is kept, without a name. */
  public record Entry(
      ApplicationId application,
      String reference,
      Language language,
      LocalDate since,
      LocalDate keepUntil,
      int invited) {}

  private static final String SELECT =
      """
      select e.*, a.reference, a.language,
        (select count(*) from inventory_event v
         where v.application = e.application and v.kind = 'invited') as invited
      from inventory_entry e join application a on a.id = e.application and a.state = 'submitted'
      where e.kept
      """;

  private static Entry read(ResultSet row, int n) throws SQLException {
    return new Entry(
        new ApplicationId(row.getObject("application", UUID.class)),
        row.getString("reference"),
        Language.ofTag(row.getString("language")).orElseThrow(),
        row.getObject("since", LocalDate.class),
        row.getObject("keep_until", LocalDate.class),
        row.getInt("invited"));
  }

  /** Those that are kept and have all of these words, the newest first. */
  public List<Entry> find(long[] words) {
    return jdbc.sql(SELECT + " and e.words @> :words order by e.since desc, a.reference")
        .param("words", java.util.Arrays.stream(words).boxed().toArray(Long[]::new))
        .query(InventoryRows::read)
        .list();
  }

  /** This one, while it is kept. */
  Optional<Entry> find(ApplicationId application) {
    return jdbc.sql(SELECT + " and e.application = :id")
        .param("id", application.value())
        .query(InventoryRows::read)
        .optional();
  }

  /** The one with this reference, which nobody else changes until the transaction ends. */
  Optional<Entry> lock(String reference) {
    return jdbc.sql(SELECT + " and a.reference = :reference for update of e")
        .param("reference", reference)
        .query(InventoryRows::read)
        .optional();
  }

  /** The same by application. */
  Optional<Entry> lock(ApplicationId application) {
    return jdbc.sql(SELECT + " and e.application = :id for update of e")
        .param("id", application.value())
        .query(InventoryRows::read)
        .optional();
  }

  /** An application in a version that nobody has looked at. */
  record Unseen(ApplicationId application, int snapshot) {}

  List<Unseen> unseen(PostingId posting, int most) {
    return jdbc.sql(
            """
            select a.id, s.number from application a
            join lateral (select max(s.number) as number from application_snapshot s
              where s.application_id = a.id) s on s.number is not null
            where a.posting_id = :posting and a.state = 'submitted' and not exists (
              select from inventory_entry e where e.application = a.id and e.snapshot >= s.number)
            order by a.submitted_at limit :most
            """)
        .param("posting", posting.value())
        .param("most", most)
        .query(
            (row, n) -> new Unseen(new ApplicationId(row.getObject(1, UUID.class)), row.getInt(2)))
        .list();
  }

  /** What its newest version says; whether it is kept is an event when that is new. */
  void seen(Unseen one, boolean kept, LocalDate today, LocalDate until, Long[] words) {
    boolean before =
        jdbc.sql("select kept from inventory_entry where application = :id for update")
            .param("id", one.application().value())
            .query(Boolean.class)
            .optional()
            .orElse(false);
    jdbc.sql(
            """
            insert into inventory_entry as e
              (application, snapshot, kept, since, keep_until, words)
            values (:id, :snapshot, :kept, :today, :until, :words)
            on conflict (application) do update set snapshot = excluded.snapshot,
              kept = excluded.kept, words = excluded.words,
              keep_until = greatest(e.keep_until, excluded.keep_until)
            """)
        .param("id", one.application().value())
        .param("snapshot", one.snapshot())
        .param("kept", kept)
        .param("today", today)
        .param("until", until)
        .param("words", kept ? words : new Long[0])
        .update();
    if (kept != before) {
      event(
          one.application(),
          kept ? "kept" : "ended",
          Actor.CANDIDATE,
          kept ? until : null,
          null,
          null);
    }
  }

  /** Nobody finds it any more. */
  void end(ApplicationId application, String kind, Actor by) {
    int done =
        jdbc.sql(
                """
                update inventory_entry set kept = false, words = '{}'
                where application = :id and kept
                """)
            .param("id", application.value())
            .update();
    if (done > 0) {
      event(application, kind, by, null, null, null);
    }
  }

  void renew(ApplicationId application, LocalDate until) {
    int done =
        jdbc.sql(
                """
                update inventory_entry set keep_until = :until
                where application = :id and kept and keep_until < :until
                """)
            .param("until", until)
            .param("id", application.value())
            .update();
    if (done > 0) {
      event(application, "renewed", Actor.CANDIDATE, until, null, null);
    }
  }

  boolean invited(ApplicationId application, UUID process) {
    return jdbc.sql(
            """
            select exists (select from inventory_event
              where application = :id and kind = 'invited' and process = :process)
            """)
        .param("id", application.value())
        .param("process", process)
        .query(Boolean.class)
        .single();
  }

  /** Writes down what happened, here and in the journal. */
  void event(
      ApplicationId application,
      String kind,
      Actor by,
      @Nullable LocalDate until,
      @Nullable UUID process,
      byte @Nullable [] tokenHash) {
    jdbc.sql(
            """
            insert into inventory_event (application, ordinal, kind, at, by, until, process,
              token_hash)
            select :id, coalesce(max(ordinal), 0) + 1, :kind, :now, :by, cast(:until as date),
              cast(:process as uuid), cast(:token as bytea)
            from inventory_event where application = :id
            """)
        .param("id", application.value())
        .param("kind", kind)
        .param("now", clock.instant().atOffset(UTC))
        .param("by", by.name())
        .param("until", until)
        .param("process", process)
        .param("token", tokenHash)
        .update();
    events.publishEvent(
        Recorded.of("inventory." + kind, by, Subject.of("application", application.value())));
  }

  /** Whose time comes soon and who were not asked about it yet. */
  List<ApplicationId> toAsk(LocalDate before, int most) {
    return jdbc.sql(
            """
            select e.application from inventory_entry e
            where e.kept and e.keep_until < :before and not exists (
              select from inventory_event v
              where v.application = e.application and v.kind = 'asked' and v.until = e.keep_until)
            order by e.keep_until, e.application limit :most
            """)
        .param("before", before)
        .param("most", most)
        .query((row, n) -> new ApplicationId(row.getObject(1, UUID.class)))
        .list();
  }

  /** Whose time is over, after they were asked long enough ago; none that anything rests on. */
  List<ApplicationId> toForget(LocalDate today, java.time.Instant askedBefore, int most) {
    return jdbc.sql(
            """
            select e.application from inventory_entry e
            where e.kept and e.keep_until < :today
              and exists (select from inventory_event v
                where v.application = e.application and v.kind = 'asked'
                  and v.until = e.keep_until and v.at < :asked)
              and not exists (select from decision d where d.application_id = e.application)
              and not exists (select from membership m where m.application = e.application)
            order by e.keep_until, e.application limit :most
            """)
        .param("today", today)
        .param("asked", askedBefore.atOffset(UTC))
        .param("most", most)
        .query((row, n) -> new ApplicationId(row.getObject(1, UUID.class)))
        .list();
  }

  /** Whose question this link is. */
  Optional<ApplicationId> asked(byte[] tokenHash) {
    return jdbc.sql("select application from inventory_event where token_hash = :hash")
        .param("hash", tokenHash)
        .query((row, n) -> new ApplicationId(row.getObject(1, UUID.class)))
        .optional();
  }
}
