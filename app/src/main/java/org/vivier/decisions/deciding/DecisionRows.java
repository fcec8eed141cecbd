package org.vivier.decisions.deciding;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.vivier.applications.staff.Addressee;
import org.vivier.decisions.Answer;
import org.vivier.decisions.DecisionHappened;
import org.vivier.decisions.DecisionHappened.What;
import org.vivier.decisions.DecisionId;
import org.vivier.decisions.DecisionOutcome;
import org.vivier.decisions.Decisions;
import org.vivier.decisions.EssentialVersion;
import org.vivier.decisions.Ground;
import org.vivier.platform.record.Actor;
import org.vivier.platform.record.Recorded;
import org.vivier.platform.record.Subject;
import org.vivier.staff.StaffMemberId;
import org.vivier.vault.DataKeys;

/** Writes what was decided, confirmed and told. In the caller's transaction. */
@Component
class DecisionRows {
  private final JdbcClient jdbc;
  private final DataKeys keys;
  private final Decisions decisions;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  DecisionRows(
      JdbcClient jdbc,
      DataKeys keys,
      Decisions decisions,
      ApplicationEventPublisher events,
      Clock clock) {
    this.jdbc = jdbc;
    this.keys = keys;
    this.decisions = decisions;
    this.events = events;
    this.clock = clock;
  }

  /** What a decision says. */
  record Said(
      DecisionOutcome outcome,
      Ground ground,
      @Nullable EssentialVersion essential,
      String reason,
      @Nullable UUID bulk) {
    @Override
    public String toString() {
      return "Said[%s]".formatted(outcome);
    }
  }

  DecisionId add(Answer answer, Addressee to, Said said, StaffMemberId by) {
    DecisionId id = DecisionId.next();
    byte[] sealed = keys.of(to.dataKey()).encrypt(said.reason(), Decisions.cell(id));
    EssentialVersion essential = said.essential();
    jdbc.sql(
            """
            insert into decision (id, application_id, process_id, outcome, ground, criterion_id,
              criterion_version, reason, language, decided_by, decided_at, supersedes, bulk_id)
            values (:id, :application, :process, :outcome, :ground, cast(:criterion as uuid),
              cast(:version as int), :reason, :language, :by, :now, cast(:supersedes as uuid),
              cast(:bulk as uuid))
            """)
        .param("id", id.value())
        .param("application", answer.application().value())
        .param("process", answer.process().value())
        .param("outcome", said.outcome().code())
        .param("ground", said.ground().code())
        .param("criterion", essential == null ? null : essential.criterion().value())
        .param("version", essential == null ? null : essential.version())
        .param("reason", sealed)
        .param("language", to.language().tag())
        .param("by", by.value())
        .param("now", clock.instant().atOffset(UTC))
        .param(
            "supersedes",
            decisions.told(answer.application()).map(told -> told.id().value()).orElse(null))
        .param("bulk", said.bulk())
        .update();
    events.publishEvent(
        recorded("decision.made", by.actor(), id, answer)
            .with("outcome", said.outcome().code())
            .with("ground", said.ground().code())
            .changing(null, Recorded.digest(sealed)));
    tell(id, answer, What.MADE);
    return id;
  }

  void confirm(DecisionId id, Answer answer, StaffMemberId by) {
    jdbc.sql(
            """
            insert into decision_confirmation (decision_id, confirmed_by, confirmed_at)
            values (:id, :by, :now)
            """)
        .param("id", id.value())
        .param("by", by.value())
        .param("now", clock.instant().atOffset(UTC))
        .update();
    events.publishEvent(recorded("decision.confirmed", by.actor(), id, answer));
    tell(id, answer, What.CONFIRMED);
  }

  /** Its letter left. */
  void told(DecisionId id, Answer answer, @Nullable UUID letter) {
    jdbc.sql(
            """
            insert into decision_told (decision_id, application_id, letter_id, told_at)
            values (:id, :application, cast(:letter as uuid), :now)
            """)
        .param("id", id.value())
        .param("application", answer.application().value())
        .param("letter", letter)
        .param("now", clock.instant().atOffset(UTC))
        .update();
    events.publishEvent(recorded("decision.told", Actor.PROGRAM, id, answer));
    tell(id, answer, What.TOLD);
  }

  private void tell(DecisionId id, Answer answer, What what) {
    events.publishEvent(
        new DecisionHappened(
            id.value(),
            answer.application().value(),
            answer.process().value(),
            what,
            clock.instant()));
  }

  private static Recorded recorded(String act, Actor by, DecisionId id, Answer answer) {
    return new Recorded(
        act,
        by,
        List.of(
            id.subject(),
            Subject.of("application", answer.application().value()),
            Subject.of("process", answer.process().value())),
        null,
        null,
        Map.of());
  }
}
