package org.vivier.accommodations;

import static java.time.ZoneOffset.UTC;

import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.vivier.measures.Measure;
import org.vivier.platform.record.Actor;
import org.vivier.vault.DataKey;
import org.vivier.vault.DataKeyId;
import org.vivier.vault.DataKeys;
import org.vivier.vault.KeyErased;

/**
 * Rows of the schema {@code accommodation}: the only class that writes them. Only the {@link
 * Keeper} gets to them.
 */
@Repository
class CaseRows {
  private static final String CASE =
      """
      select f.id, f.application_id, f.state, f.saved_at, f.requested_at, f.waiting_since,
             t.number, t.needs, t.reach,
             coalesce((select max(e.ordinal) from accommodation.case_event e
               where e.case_id = f.id), 0) as ordinal
      from accommodation.case_file f
      join accommodation.case_text t on t.case_id = f.id
      where %s
      order by t.number desc limit 1
      """;

  private static final String EVENTS =
      """
      select e.case_id, e.ordinal, e.event, e.actor, e.at, e.words,
             m.place, m.text_en, m.text_fr
      from accommodation.case_event e
      left join accommodation.case_measure m using (case_id, ordinal)
      where e.case_id = :id
      order by e.ordinal, m.place = 'all' desc, m.place
      """;

  private final JdbcClient jdbc;
  private final AccommodationRole accommodationRole;
  private final Clock clock;

  CaseRows(JdbcClient jdbc, AccommodationRole accommodationRole, Clock clock) {
    this.jdbc = jdbc;
    this.accommodationRole = accommodationRole;
    this.clock = clock;
  }

  /** A case and its events, unopened. */
  record Whole(StoredCase row, List<StoredEvent> events) {
    CaseFile open(DataKey key) {
      return new CaseFile(
          row.id(), row.open(key), row.waitingSince(), StoredEvent.open(events, key));
    }

    /** Empty when it was erased by somebody else between two statements. */
    Optional<CaseFile> open(DataKeys keys) {
      try {
        return Optional.of(open(keys.of(new DataKeyId(row.id()))));
      } catch (KeyErased e) {
        return Optional.empty();
      }
    }
  }

  Optional<StoredCase> of(UUID application) {
    return accommodationRole.opening(() -> one(application));
  }

  Optional<Whole> whole(UUID application) {
    return accommodationRole.opening(() -> one(application).map(this::withEvents));
  }

  /** For this member of staff; empty when they have a conflict, or nobody sent it. */
  Optional<Whole> sent(UUID id, UUID staff) {
    return accommodationRole.opening(() ->
        jdbc.sql(
                CASE.formatted(
                    """
                    f.id = :id and f.state <> 'draft' and f.requested_at is not null
                      and not exists (select from accommodation.case_recusal r
                        where r.case_id = f.id and r.staff_id = :staff)
                    """))
            .param("id", id)
            .param("staff", staff)
            .query(StoredCase::of)
            .optional()
            .map(this::withEvents));
  }

  /** Those that were ever sent and that this member of staff may see as far as conflicts go. */
  List<ListedCase> all(UUID staff, boolean waiting) {
    return accommodationRole.opening(() ->
        jdbc.sql(
                """
                select f.id, f.application_id, f.state, f.requested_at, f.waiting_since
                from accommodation.case_file f
                where f.state <> 'draft' and f.requested_at is not null
                  and (f.waiting_since is not null or not :waiting)
                  and not exists (select from accommodation.case_recusal r
                    where r.case_id = f.id and r.staff_id = :staff)
                order by f.requested_at, f.id
                """)
            .param("staff", staff)
            .param("waiting", waiting)
            .query(ListedCase::of)
            .list());
  }

  /** Who has a conflict of interest. */
  List<UUID> recused(UUID id) {
    return accommodationRole.opening(() ->
        jdbc.sql("select staff_id from accommodation.case_recusal where case_id = :id")
            .param("id", id)
            .query(UUID.class)
            .list());
  }

  void recuse(UUID id, UUID staff) {
    accommodationRole.opening(() ->
        jdbc.sql(
                """
                insert into accommodation.case_recusal (case_id, staff_id, at)
                values (:id, :staff, :now) on conflict do nothing
                """)
            .param("id", id)
            .param("staff", staff)
            .param("now", clock.instant().atOffset(UTC))
            .update());
  }

  /** The same, kept for this transaction; also when there is no case yet. */
  Optional<StoredCase> lock(UUID application) {
    wait(application);
    return of(application);
  }

  /** The same with its events. */
  Optional<Whole> lockWhole(UUID application) {
    wait(application);
    return whole(application);
  }

  void create(UUID id, UUID application) {
    accommodationRole.opening(() ->
        jdbc.sql(
                """
                insert into accommodation.case_file (id, application_id, state, saved_at)
                values (:id, :application, :state, :now)
                """)
            .param("id", id)
            .param("application", application)
            .param("state", CaseState.DRAFT.code())
            .param("now", clock.instant().atOffset(UTC))
            .update());
  }

  /** Adds a text; the former ones stay as they are. */
  void write(DataKey key, UUID id, int number, String needs, String reach) {
    byte[] sealedNeeds = key.encrypt(needs, CaseTexts.needs(id, number));
    byte[] sealedReach = key.encrypt(reach, CaseTexts.reach(id, number));
    accommodationRole.opening(() ->
        jdbc.sql(
                """
                with saved as (
                  update accommodation.case_file set saved_at = :now where id = :id)
                insert into accommodation.case_text (case_id, number, needs, reach, saved_at)
                values (:id, :number, :needs, :reach, :now)
                """)
            .param("id", id)
            .param("number", number)
            .param("needs", sealedNeeds)
            .param("reach", sealedReach)
            .param("now", clock.instant().atOffset(UTC))
            .update());
  }

  /**
   * Something happens, and leads where the table of states says.
   *
   * @param words what was written, sealed, or null
   */
  void happen(
      StoredCase locked,
      CaseState.Event event,
      CaseState next,
      Actor by,
      byte @Nullable [] words,
      Runnable more) {
    Instant now = clock.instant();
    boolean waits = event.waits() && next.asked();
    accommodationRole.opening(() -> {
      jdbc.sql(
              """
              with moved as (
                update accommodation.case_file
                set state = :state,
                    requested_at =
                      case when :event = 'request' then :now else requested_at end,
                    waiting_since =
                      case when :waits then coalesce(waiting_since, :now) end
                where id = :id)
              insert into accommodation.case_event
                (case_id, ordinal, event, state, actor, at, words)
              values (:id, :ordinal, :event, :state, :actor, :now, :words)
              """)
          .param("id", locked.id())
          .param("ordinal", locked.ordinal() + 1)
          .param("event", event.code())
          .param("state", next.code())
          .param("waits", waits)
          .param("actor", by.name())
          .param("now", now.atOffset(UTC))
          .param("words", words, Types.BINARY)
          .update();
      more.run();
      return true;
    });
  }

  /** A measure of the proposal that is being made: within {@link #happen}. */
  void propose(UUID id, int ordinal, Measure measure, byte[] english, byte[] french) {
    jdbc.sql(
            """
            insert into accommodation.case_measure (case_id, ordinal, place, text_en, text_fr)
            values (:id, :ordinal, :place, :english, :french)
            """)
        .param("id", id)
        .param("ordinal", ordinal)
        .param("place", measure.place())
        .param("english", english)
        .param("french", french)
        .update();
  }

  /** The database refuses as long as the case's key is not destroyed. */
  void delete(UUID id) {
    accommodationRole.opening(() ->
        jdbc.sql("select accommodation.forget_case(:id)")
            .param("id", id)
            .query((row, n) -> true)
            .single());
  }

  private void wait(UUID application) {
    jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:key, 0))")
        .param("key", "accommodation " + application)
        .query((row, n) -> true)
        .single();
  }

  private Optional<StoredCase> one(UUID application) {
    return jdbc.sql(CASE.formatted("f.application_id = :application"))
        .param("application", application)
        .query(StoredCase::of)
        .optional();
  }

  private Whole withEvents(StoredCase row) {
    return new Whole(row, jdbc.sql(EVENTS).param("id", row.id()).query(StoredEvent::of).list());
  }
}
