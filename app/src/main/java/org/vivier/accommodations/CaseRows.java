package org.vivier.accommodations;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.vivier.vault.CandidateKey;

/** Rows of the schema {@code accommodation}. Only the {@link Keeper} gets to them. */
@Repository
class CaseRows {
  private final JdbcClient jdbc;
  private final Keeper keeper;
  private final Clock clock;

  CaseRows(JdbcClient jdbc, Keeper keeper, Clock clock) {
    this.jdbc = jdbc;
    this.keeper = keeper;
    this.clock = clock;
  }

  Optional<StoredCase> of(UUID application) {
    return keeper.opening(() ->
        jdbc.sql(
                """
                select f.id, f.application_id, f.state, f.saved_at, f.requested_at,
                       t.number, t.needs, t.reach
                from accommodation.case_file f
                join accommodation.case_text t on t.case_id = f.id
                where f.application_id = :application
                order by t.number desc limit 1
                """)
            .param("application", application)
            .query(StoredCase::of)
            .optional());
  }

  /** The same, kept for this transaction; also when there is no case yet. */
  Optional<StoredCase> lock(UUID application) {
    jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:key, 0))")
        .param("key", "accommodation " + application)
        .query((row, n) -> true)
        .single();
    return of(application);
  }

  void create(UUID id, UUID application) {
    keeper.opening(() ->
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
  void write(CandidateKey key, UUID id, int number, String needs, String reach) {
    byte[] sealedNeeds = key.encrypt(needs, CaseTexts.needs(id, number));
    byte[] sealedReach = key.encrypt(reach, CaseTexts.reach(id, number));
    keeper.opening(() ->
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

  void move(UUID id, CaseState state) {
    keeper.opening(() ->
        jdbc.sql(
                """
                update accommodation.case_file
                set state = :state,
                    requested_at = case when :state = 'requested' then :now else requested_at end
                where id = :id
                """)
            .param("id", id)
            .param("state", state.code())
            .param("now", clock.instant().atOffset(UTC))
            .update());
  }

  /** The database refuses as long as the case's key is not destroyed. */
  void delete(UUID id) {
    keeper.opening(() ->
        jdbc.sql("select accommodation.forget_case(:id)")
            .param("id", id)
            .query((row, n) -> true)
            .single());
  }
}
