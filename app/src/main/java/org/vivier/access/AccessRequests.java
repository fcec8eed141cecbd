package org.vivier.access;

import static java.time.ZoneOffset.UTC;

import java.sql.Types;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The letters that were asked for and that nobody looked into yet. */
@Repository
public class AccessRequests {
  private final JdbcClient jdbc;
  private final Clock clock;

  AccessRequests(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  UUID add(byte[] emailIndex, @Nullable Long code, @Nullable UUID application) {
    UUID id = UUID.randomUUID();
    jdbc.sql(
            """
            insert into access_request (id, email_index, code_id, application_id, asked_at)
            values (:id, :index, :code, :application, :now)
            """)
        .param("id", id)
        .param("index", emailIndex)
        .param("code", code, Types.BIGINT)
        .param("application", application, Types.OTHER)
        .param("now", clock.instant().atOffset(UTC))
        .update();
    return id;
  }

  /** Takes one to look into, in the caller's transaction; empty when it was taken already. */
  @Transactional(propagation = Propagation.MANDATORY)
  public Optional<AccessRequest> take(UUID id) {
    return jdbc.sql("delete from access_request where id = :id returning *")
        .param("id", id)
        .query((row, n) ->
            new AccessRequest(
                row.getBytes("email_index"),
                row.getObject("code_id", Long.class),
                row.getObject("application_id", UUID.class)))
        .optional();
  }

  /** Those that wait, the oldest first. */
  public List<UUID> waiting() {
    return jdbc.sql("select id from access_request order by asked_at, id")
        .query((row, n) -> Objects.requireNonNull(row.getObject("id", UUID.class)))
        .list();
  }
}
