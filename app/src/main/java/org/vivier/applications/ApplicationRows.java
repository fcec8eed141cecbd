package org.vivier.applications;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.vivier.access.Device;
import org.vivier.vault.CandidateKeys;
import org.vivier.vault.KeyErased;

/** Rows of {@code application}, opened. Erased ones are not among them. */
@Repository
class ApplicationRows {
  // A submission must be on disk when it is confirmed, however the server is set.
  private static final String LOCKED =
      """
      select a.*, case when current_setting('synchronous_commit') = 'off'
        then set_config('synchronous_commit', 'on', true) end as durable
      from application a
      """;

  private static final String GRANTED =
      """
      where a.id = :id and a.state <> 'erased' and exists (
        select 1 from application_access g
        where g.application_id = a.id and g.device = :device and g.expires_at > :now)
      """;

  private final JdbcClient jdbc;
  private final CandidateKeys keys;
  private final SealedAnswers answers;
  private final Clock clock;

  ApplicationRows(JdbcClient jdbc, CandidateKeys keys, SealedAnswers answers, Clock clock) {
    this.jdbc = jdbc;
    this.keys = keys;
    this.answers = answers;
    this.clock = clock;
  }

  /** Locks the application until the transaction ends, if this device may see it. */
  Application lock(Device device, ApplicationId id) {
    return granted(LOCKED + GRANTED + " for update of a", device, id)
        .orElseThrow(() -> new NotVisible(id));
  }

  /** The application, if this device may see it. */
  Optional<Application> granted(Device device, ApplicationId id) {
    return granted("select a.* from application a " + GRANTED, device, id);
  }

  private Optional<Application> granted(String query, Device device, ApplicationId id) {
    return one(
        jdbc.sql(query)
            .param("id", id.value())
            .param("device", device.hash())
            .param("now", now().atOffset(UTC)));
  }

  /** Locks an application for staff and for work in the background. */
  Optional<Application> lock(ApplicationId id) {
    return one(
        jdbc.sql(LOCKED + "where a.id = :id and a.state <> 'erased' for update of a")
            .param("id", id.value()));
  }

  /** An application for work in the background. */
  Optional<Application> find(ApplicationId id) {
    return one(
        jdbc.sql("select a.* from application a where a.id = :id and a.state <> 'erased'")
            .param("id", id.value()));
  }

  /** Those that meet a condition over {@code a}, which names {@code :x}. */
  List<Application> where(String condition, Object x) {
    List<StoredApplication> rows =
        jdbc.sql("select a.* from application a where a.state <> 'erased' and " + condition)
            .param("x", x)
            .query(StoredApplication::of)
            .list();
    return open(rows);
  }

  // What a device may see is little and found first, whatever the statistics of the tables say.
  List<Application> granted(Device device, String condition, Object x) {
    return open(
        jdbc.sql(
                """
                select a.* from application a
                where a.id = any (array(select application_id from application_access
                    where device = :device and expires_at > :now))
                  and a.state <> 'erased' and %s
                order by a.touched_at desc, a.id
                """
                    .formatted(condition))
            .param("device", device.hash())
            .param("now", now().atOffset(UTC))
            .param("x", x)
            .query(StoredApplication::of)
            .list());
  }

  /** Stores answers that changed without being corrected: no new revision. */
  void store(Application locked, org.vivier.applications.form.Answers changed) {
    jdbc.sql("update application set answers = :answers where id = :id")
        .param("answers", answers.seal(keys.of(locked.candidate()), locked.id().value(), changed))
        .param("id", locked.id().value())
        .update();
  }

  private Optional<Application> one(StatementSpec query) {
    return query.query(StoredApplication::of).optional().flatMap(this::open);
  }

  private Optional<Application> open(StoredApplication row) {
    try {
      return Optional.of(opened(row, keys.of(row.unopened().candidate())));
    } catch (KeyErased e) {
      return Optional.empty();
    }
  }

  private List<Application> open(List<StoredApplication> rows) {
    var candidates =
        rows.stream().map(row -> row.unopened().candidate()).collect(Collectors.toSet());
    var found = keys.ofAll(candidates);
    return rows.stream()
        .filter(row -> found.containsKey(row.unopened().candidate()))
        .map(row ->
            opened(row, java.util.Objects.requireNonNull(found.get(row.unopened().candidate()))))
        .toList();
  }

  private Application opened(StoredApplication row, org.vivier.vault.CandidateKey key) {
    UUID id = row.unopened().id().value();
    return row.unopened().answered(answers.open(key, id, row.answers()));
  }

  private Instant now() {
    return clock.instant();
  }
}
