package org.vivier.assessment.waves;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.vivier.applications.ApplicationId;
import org.vivier.platform.record.Actor;
import org.vivier.vault.DataKey;

/** Where blind mode was lifted, and why. */
@Repository
public class LiftedBlind {
  private final JdbcClient jdbc;

  LiftedBlind(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * That it was lifted.
   *
   * @param reason null once the person was erased
   */
  public record Lifted(ApplicationId application, Actor by, Instant at, @Nullable String reason) {
    /** Without the words. */
    @Override
    public String toString() {
      return "Lifted[" + application + "]";
    }
  }

  /**
   * Among these.
   *
   * @param keys of those who were not erased
   */
  public List<Lifted> among(
      Collection<ApplicationId> applications, Map<ApplicationId, DataKey> keys) {
    return jdbc.sql(
            """
            select id, application_id, reason, lifted_by, lifted_at from blind_lifted
            where application_id = any (:ids) order by lifted_at, id
            """)
        .param("ids", applications.stream().map(ApplicationId::value).toArray(UUID[]::new))
        .query((row, n) -> {
          ApplicationId application =
              new ApplicationId(row.getObject("application_id", UUID.class));
          @Nullable DataKey key = keys.get(application);
          return new Lifted(
              application,
              new Actor(row.getString("lifted_by")),
              row.getObject("lifted_at", OffsetDateTime.class).toInstant(),
              key == null
                  ? null
                  : key.decryptText(
                      row.getBytes("reason"), LiftBlind.cell(row.getObject("id", UUID.class))));
        })
        .list();
  }
}
