package org.vivier.decisions.answers;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.vivier.decisions.Answer;
import org.vivier.decisions.DecisionEnd;
import org.vivier.decisions.DecisionHappened;
import org.vivier.decisions.DecisionHappened.What;
import org.vivier.decisions.DecisionId;
import org.vivier.platform.record.Actor;
import org.vivier.platform.record.Recorded;
import org.vivier.platform.record.Subject;
import org.vivier.vault.Cell;
import org.vivier.vault.DataKeyId;
import org.vivier.vault.DataKeys;

/** Ends a decision of which nobody was told. In the transaction that moves its answer on. */
@Component
public class EndDecision {
  private final JdbcClient jdbc;
  private final DataKeys keys;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  EndDecision(JdbcClient jdbc, DataKeys keys, ApplicationEventPublisher events, Clock clock) {
    this.jdbc = jdbc;
    this.keys = keys;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Ends it.
   *
   * @param before the answer as it was when the decision was to be told
   * @param note why, for colleagues, or null
   */
  public void handle(Answer before, DecisionEnd how, Actor by, @Nullable String note) {
    handle(before, Objects.requireNonNull(before.decision()), how, by, note);
  }

  /** The same for another decision about it than the one that is being told. */
  public void handle(
      Answer before, DecisionId decision, DecisionEnd how, Actor by, @Nullable String note) {
    jdbc.sql(
            """
            insert into decision_end (decision_id, how, ended_by, ended_at, note)
            values (:id, :how, :by, :now, cast(:note as bytea))
            """)
        .param("id", decision.value())
        .param("how", how.code())
        .param("by", by.name())
        .param("now", clock.instant().atOffset(UTC))
        .param("note", note == null ? null : sealed(before, decision, note))
        .update();
    events.publishEvent(
        new Recorded(
            "decision." + how.code(),
            by,
            List.of(
                decision.subject(),
                Subject.of("application", before.application().value()),
                Subject.of("process", before.process().value())),
            null,
            null,
            Map.of()));
    events.publishEvent(
        new DecisionHappened(
            decision.value(),
            before.application().value(),
            before.process().value(),
            What.ENDED,
            clock.instant()));
  }

  /** Where the second person's words are sealed. */
  public static Cell cell(DecisionId decision) {
    return new Cell("decision_end", "note", decision.value());
  }

  private byte[] sealed(Answer answer, DecisionId decision, String note) {
    DataKeyId dataKey =
        jdbc.sql("select data_key_id from application where id = :id")
            .param("id", answer.application().value())
            .query((row, n) -> DataKeyId.in(row))
            .single();
    return keys.of(dataKey).encrypt(note, cell(decision));
  }
}
