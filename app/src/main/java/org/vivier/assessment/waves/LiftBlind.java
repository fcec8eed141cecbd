package org.vivier.assessment.waves;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.applications.ApplicationId;
import org.vivier.assessment.CurrentAssessment;
import org.vivier.assessment.CurrentAssessments;
import org.vivier.platform.record.Actor;
import org.vivier.platform.record.Recorded;
import org.vivier.platform.record.Subject;
import org.vivier.processes.ProcessId;
import org.vivier.vault.Cell;
import org.vivier.vault.DataKeys;

/** From now on assessors know whose application it is: an act with a reason, for good. */
@Component
public class LiftBlind {
  private final JdbcClient jdbc;
  private final CurrentAssessments standings;
  private final DataKeys keys;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  LiftBlind(
      JdbcClient jdbc,
      CurrentAssessments standings,
      DataKeys keys,
      ApplicationEventPublisher events,
      Clock clock) {
    this.jdbc = jdbc;
    this.standings = standings;
    this.keys = keys;
    this.events = events;
    this.clock = clock;
  }

  /** Whether assessors know whose this is, in all steps. */
  public boolean isLifted(ApplicationId application) {
    return jdbc.sql("select exists (select from blind_lifted where application_id = :id)")
        .param("id", application.value())
        .query(Boolean.class)
        .single();
  }

  /**
   * Lifts it; false when it was lifted before, or there is nobody.
   *
   * @param reason as {@link SetAside#isReason} has it
   */
  @Transactional
  public boolean handle(ProcessId process, ApplicationId application, String reason, Actor by) {
    if (!SetAside.isReason(reason)) {
      throw new IllegalArgumentException("a reason is needed");
    }
    Optional<CurrentAssessment> locked = standings.lock(application);
    if (locked.isEmpty() || isLifted(application)) {
      return false;
    }
    UUID id = UUID.randomUUID();
    jdbc.sql(
            """
            insert into blind_lifted (id, process_id, application_id, reason, lifted_by, lifted_at)
            values (:id, :process, :application, :reason, :by, :now)
            """)
        .param("id", id)
        .param("process", process.value())
        .param("application", application.value())
        .param("reason", keys.of(locked.get().dataKey()).encrypt(reason, cell(id)))
        .param("by", by.name())
        .param("now", clock.instant().atOffset(UTC))
        .update();
    events.publishEvent(
        Recorded.of("assessment.blind-lifted", by, Subject.of("application", application.value()))
            .on(process.scope().subject()));
    return true;
  }

  static Cell cell(UUID id) {
    return new Cell("blind_lifted", "reason", id);
  }
}
