package org.vivier.assessment;

import static java.time.ZoneOffset.UTC;

import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.assessment.AssessmentState.Event;
import org.vivier.platform.record.Actor;
import org.vivier.platform.record.Recorded;
import org.vivier.platform.record.Subject;
import org.vivier.processes.ProcessId;
import org.vivier.processes.plan.StepId;
import org.vivier.vault.Cell;
import org.vivier.vault.DataKeys;

/**
 * Adds a fact to an assessment, as {@link AssessmentState} allows: the only class that does. In the
 * caller's transaction, which holds the application ({@link CurrentAssessments#lock}).
 */
@Component
public class MoveAssessment {
  private final JdbcClient jdbc;
  private final DataKeys keys;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  MoveAssessment(JdbcClient jdbc, DataKeys keys, ApplicationEventPublisher events, Clock clock) {
    this.jdbc = jdbc;
    this.keys = keys;
    this.events = events;
    this.clock = clock;
  }

  /**
   * What happens.
   *
   * @param step in which it is assessed from now on, or was assessed
   * @param wave in which it begins, or null
   * @param reason in the words of whoever does it, or null
   */
  public record Fact(
      ProcessId process,
      Event event,
      @Nullable StepId step,
      @Nullable UUID wave,
      @Nullable String reason,
      Actor by) {
    /** Without the words. */
    @Override
    public String toString() {
      return "Fact[" + process + ", " + event + "]";
    }
  }

  /**
   * Adds it; returns where the application stands then.
   *
   * @throws IllegalStateException when the event has no meaning there: callers look before
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public CurrentAssessment handle(CurrentAssessment locked, Fact fact) {
    AssessmentState next =
        locked
            .state()
            .on(fact.event())
            .orElseThrow(() ->
                new IllegalStateException("no %s from %s".formatted(fact.event(), locked.state())));
    Instant now = clock.instant();
    insert(locked, fact, next, now);
    tell(locked, fact, next, now);
    return new CurrentAssessment(
        locked.application(),
        locked.dataKey(),
        locked.posting(),
        locked.reference(),
        locked.language(),
        locked.submittedAt(),
        locked.replyBy(),
        next,
        fact.step(),
        locked.ordinal() + 1,
        next,
        fact.event());
  }

  private void insert(CurrentAssessment locked, Fact fact, AssessmentState next, Instant now) {
    int ordinal = locked.ordinal() + 1;
    UUID application = locked.application().value();
    @Nullable String reason = fact.reason();
    byte @Nullable [] sealed =
        reason == null
            ? null
            : keys.of(locked.dataKey()).encrypt(reason, reasonCell(application, ordinal));
    jdbc.sql(
            """
            insert into assessment_event (application_id, ordinal, process_id, event, from_state,
              to_state, step_id, wave_id, actor, at, reason)
            values (:id, :ordinal, :process, :event, :from, :to, :step, :wave, :actor, :now, :reason)
            """)
        .param("id", application)
        .param("ordinal", ordinal)
        .param("process", fact.process().value())
        .param("event", fact.event().code())
        .param("from", locked.underneath().code())
        .param("to", next.code())
        .param("step", fact.step() == null ? null : fact.step().value(), Types.OTHER)
        .param("wave", fact.wave(), Types.OTHER)
        .param("actor", fact.by().name())
        .param("now", now.atOffset(UTC))
        .param("reason", sealed, Types.BINARY)
        .update();
  }

  private void tell(CurrentAssessment locked, Fact fact, AssessmentState next, Instant now) {
    UUID application = locked.application().value();
    events.publishEvent(
        new Recorded(
            "assessment." + fact.event().code(),
            fact.by(),
            List.of(Subject.of("application", application), fact.process().scope().subject()),
            null,
            null,
            Map.of("from", locked.state().code(), "to", next.code())));
    events.publishEvent(new AssessmentChanged(locked.application(), fact.event(), now));
  }

  static Cell reasonCell(UUID application, int ordinal) {
    return new Cell("assessment_event", "reason_" + ordinal, Objects.requireNonNull(application));
  }
}
