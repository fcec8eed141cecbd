package org.vivier.assessment;

import java.sql.ResultSet;
import java.sql.SQLException;
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
import org.vivier.assessment.AssessmentState.Event;
import org.vivier.platform.record.Actor;
import org.vivier.processes.plan.StepId;
import org.vivier.vault.DataKey;
import org.vivier.vault.DataKeys;

/** What happened in the assessment of an application, with the reasons that were given. */
@Repository
public class AssessmentHistory {
  private final JdbcClient jdbc;
  private final DataKeys keys;

  AssessmentHistory(JdbcClient jdbc, DataKeys keys) {
    this.jdbc = jdbc;
    this.keys = keys;
  }

  /**
   * One fact.
   *
   * @param reason in the words of whoever did it, or null
   */
  public record Entry(
      Event event, @Nullable StepId step, Actor by, Instant at, @Nullable String reason) {
    /** Without the words. */
    @Override
    public String toString() {
      return "Entry[" + event + ", " + at + "]";
    }
  }

  /** All of them, oldest first; the key that opens their words comes along with them. */
  public List<Entry> of(CurrentAssessment standing) {
    UUID application = standing.application().value();
    return jdbc.sql(
            """
            select e.ordinal, e.event, e.step_id, e.actor, e.at, e.reason, data_key_id, %s
            from assessment_event e join application a on a.id = e.application_id %s
            where e.application_id = :id order by e.ordinal
            """
                .formatted(DataKeys.COLUMNS, DataKeys.JOIN))
        .param("id", application)
        .query((row, n) -> entry(row, application, keys.in(row).orElse(null)))
        .list();
  }

  private static Entry entry(ResultSet row, UUID application, @Nullable DataKey key)
      throws SQLException {
    byte @Nullable [] reason = row.getBytes("reason");
    @Nullable UUID step = row.getObject("step_id", UUID.class);
    return new Entry(
        Event.ofCode(row.getString("event")).orElseThrow(),
        step == null ? null : new StepId(step),
        new Actor(row.getString("actor")),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        reason == null || key == null
            ? null
            : key.decryptText(
                reason, MoveAssessment.reasonCell(application, row.getInt("ordinal"))));
  }

  /** One fact of one application. */
  public record Of(ApplicationId application, Entry entry) {}

  /**
   * All of several applications, oldest first, with the reasons that these keys open.
   *
   * @param keys of those who were not erased
   */
  public List<Of> ofAll(Collection<ApplicationId> applications, Map<ApplicationId, DataKey> keys) {
    return jdbc.sql(
            """
            select application_id, ordinal, event, step_id, actor, at, reason from assessment_event
            where application_id = any (:ids) order by application_id, ordinal
            """)
        .param("ids", applications.stream().map(ApplicationId::value).toArray(UUID[]::new))
        .query((row, n) -> {
          ApplicationId id = new ApplicationId(row.getObject("application_id", UUID.class));
          return new Of(id, entry(row, id.value(), keys.get(id)));
        })
        .list();
  }
}
