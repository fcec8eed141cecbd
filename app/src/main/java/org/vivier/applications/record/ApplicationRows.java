package org.vivier.applications.record;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.vivier.access.Device;
import org.vivier.access.Grants;
import org.vivier.applications.Application;
import org.vivier.applications.ApplicationId;
import org.vivier.applications.NotVisible;
import org.vivier.postings.PostingId;
import org.vivier.vault.DataKeys;

/** Rows of {@code application}, opened. Erased ones are not among them. */
@Repository
public class ApplicationRows {
  // A submission must be on disk when it is confirmed, however the server is set.
  private static final String LOCKED =
      "select a.*, "
          + DataKeys.COLUMNS
          + ", case when current_setting('synchronous_commit') = 'off'"
          + " then set_config('synchronous_commit', 'on', true) end as durable"
          + " from application a "
          + DataKeys.JOIN
          + " ";

  private static final String READ =
      "select a.*, " + DataKeys.COLUMNS + " from application a " + DataKeys.JOIN + " ";

  private static final String GRANTED =
      "where a.id = :id and a.state <> 'erased' and a.id = any (" + Grants.SEEN + ")";

  private final JdbcClient jdbc;
  private final DataKeys keys;
  private final SealedAnswers answers;
  private final Clock clock;

  ApplicationRows(JdbcClient jdbc, DataKeys keys, SealedAnswers answers, Clock clock) {
    this.jdbc = jdbc;
    this.keys = keys;
    this.answers = answers;
    this.clock = clock;
  }

  /** Locks the application until the transaction ends, if this device may see it. */
  public Application lock(Device device, ApplicationId id) {
    return granted(LOCKED + GRANTED + " for update of a", device, id)
        .orElseThrow(() -> new NotVisible(id));
  }

  /** The application, if this device may see it. */
  public Optional<Application> granted(Device device, ApplicationId id) {
    return granted(READ + GRANTED, device, id);
  }

  private Optional<Application> granted(String query, Device device, ApplicationId id) {
    return one(
        jdbc.sql(query)
            .param("id", id.value())
            .param("device", device.hash())
            .param("now", now().atOffset(UTC)));
  }

  /** Locks an application for staff and for work in the background. */
  public Optional<Application> lock(ApplicationId id) {
    return one(
        jdbc.sql(LOCKED + "where a.id = :id and a.state <> 'erased' for update of a")
            .param("id", id.value()));
  }

  /** An application for work in the background. */
  public Optional<Application> find(ApplicationId id) {
    return one(jdbc.sql(READ + "where a.id = :id and a.state <> 'erased'").param("id", id.value()));
  }

  /** What an application is for, without opening it. */
  public Optional<PostingId> postingOf(ApplicationId id) {
    return jdbc.sql("select posting_id from application where id = :id and state <> 'erased'")
        .param("id", id.value())
        .query((row, n) -> new PostingId(row.getObject("posting_id", UUID.class)))
        .optional();
  }

  /** Those that meet a condition over {@code a}, which names {@code :x}. */
  public List<Application> where(String condition, Object x) {
    return all(jdbc.sql(READ + "where a.state <> 'erased' and " + condition).param("x", x));
  }

  /** Those that a device sees and that meet a condition over {@code a}, which names {@code :x}. */
  public List<Application> granted(Device device, String condition, Object x) {
    return all(
        jdbc.sql(
                READ
                    + """
                    where a.id = any (%s) and a.state <> 'erased' and %s
                    order by a.touched_at desc, a.id
                    """
                        .formatted(Grants.SEEN, condition))
            .param("device", device.hash())
            .param("now", now().atOffset(UTC))
            .param("x", x));
  }

  /** Stores answers that changed without being corrected: no new revision. */
  public void store(Application locked, org.vivier.forms.Answers changed) {
    jdbc.sql("update application set answers = :answers where id = :id")
        .param("answers", answers.seal(keys.of(locked.dataKey()), locked.id().value(), changed))
        .param("id", locked.id().value())
        .update();
  }

  private Optional<Application> one(StatementSpec query) {
    return query.query(this::open).optional().flatMap(found -> found);
  }

  private List<Application> all(StatementSpec query) {
    return query.query(this::open).list().stream().flatMap(Optional::stream).toList();
  }

  /** With the key that came along; empty when that was destroyed. */
  private Optional<Application> open(ResultSet row, int number) throws SQLException {
    StoredApplication stored = StoredApplication.of(row, number);
    UUID id = stored.unopened().id().value();
    return keys.in(row)
        .map(key -> stored.unopened().answered(answers.open(key, id, stored.answers())));
  }

  private Instant now() {
    return clock.instant();
  }
}
