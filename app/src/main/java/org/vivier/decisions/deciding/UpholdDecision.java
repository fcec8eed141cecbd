package org.vivier.decisions.deciding;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.applications.ApplicationId;
import org.vivier.decisions.Answer;
import org.vivier.decisions.DecisionId;
import org.vivier.decisions.Problem;
import org.vivier.decisions.answers.AnswerHistory;
import org.vivier.decisions.answers.AnswerRows;
import org.vivier.platform.attempt.Attempt;
import org.vivier.platform.record.Recorded;
import org.vivier.platform.record.Subject;
import org.vivier.staff.StaffMember;
import org.vivier.vault.DataKeyId;
import org.vivier.vault.DataKeys;

/** Says of a flagged decision that it stands, with a reason for colleagues. */
@Component
public class UpholdDecision {
  private final AnswerRows rows;
  private final FlaggedDecisions flags;
  private final CheckChoice check;
  private final DataKeys keys;
  private final JdbcClient jdbc;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  UpholdDecision(
      AnswerRows rows,
      FlaggedDecisions flags,
      CheckChoice check,
      DataKeys keys,
      JdbcClient jdbc,
      ApplicationEventPublisher events,
      Clock clock) {
    this.rows = rows;
    this.flags = flags;
    this.check = check;
    this.keys = keys;
    this.jdbc = jdbc;
    this.events = events;
    this.clock = clock;
  }

  /** Refused for what isn't flagged any more, and for whoever is tied to the person. */
  @Transactional
  public Attempt<Answer, Problem> handle(
      ApplicationId id, DecisionId decision, String why, StaffMember by) {
    Answer answer = rows.lock(id).orElseThrow();
    Optional<FlaggedDecisions.Flag> flag =
        flags.of(id).filter(one -> one.decision().equals(decision));
    if (flag.isEmpty()) {
      return Attempt.refused(Problem.NOT_NOW);
    }
    List<Problem> wrong = CheckChoice.reason(why);
    if (!wrong.isEmpty()) {
      return Attempt.refused(wrong);
    }
    if (check.conflicted(by.id().value(), id)) {
      return Attempt.refused(Problem.CONFLICT);
    }
    write(answer, decision, why.strip(), by);
    return Attempt.of(answer);
  }

  private void write(Answer answer, DecisionId decision, String why, StaffMember by) {
    DataKeyId dataKey =
        jdbc.sql("select data_key_id from application where id = :id")
            .param("id", answer.application().value())
            .query((row, n) -> DataKeyId.in(row))
            .single();
    jdbc.sql(
            """
            insert into decision_upheld (decision_id, upheld_by, upheld_at, note)
            values (:id, :by, :now, :note)
            """)
        .param("id", decision.value())
        .param("by", by.id().value())
        .param("now", clock.instant().atOffset(UTC))
        .param("note", keys.of(dataKey).encrypt(why, AnswerHistory.upheld(decision)))
        .update();
    events.publishEvent(
        new Recorded(
            "decision.upheld",
            by.actor(),
            List.of(
                decision.subject(),
                Subject.of("application", answer.application().value()),
                Subject.of("process", answer.process().value())),
            null,
            null,
            Map.of()));
  }
}
