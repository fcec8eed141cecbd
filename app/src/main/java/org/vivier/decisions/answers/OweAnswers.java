package org.vivier.decisions.answers;

import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.vivier.applications.ApplicationChanged;
import org.vivier.applications.ApplicationId;
import org.vivier.decisions.Answer;
import org.vivier.decisions.AnswerState.Event;
import org.vivier.decisions.DecisionEnd;
import org.vivier.platform.record.Actor;
import org.vivier.processes.ProcessMoved;
import org.vivier.processes.ProcessState;
import org.vivier.processes.links.PostingTied;

/**
 * Everybody who applies to a process is owed an answer from the same moment on; who withdraws or is
 * erased is owed none. In the transactions of what happens.
 */
@Component
class OweAnswers {
  private final AnswerRows rows;
  private final EndDecision ends;
  private final WriteLetterAnew anew;
  private final JdbcClient jdbc;

  OweAnswers(AnswerRows rows, EndDecision ends, WriteLetterAnew anew, JdbcClient jdbc) {
    this.rows = rows;
    this.ends = ends;
    this.anew = anew;
    this.jdbc = jdbc;
  }

  @EventListener
  void on(ApplicationChanged changed) {
    ApplicationId id = changed.application();
    switch (changed.what()) {
      case SUBMITTED -> rows.owe(id);
      case REINSTATED -> {
        rows.owe(id);
        move(id, Event.REINSTATE);
      }
      case WITHDRAWN -> end(id, Actor.CANDIDATE);
      case ERASED -> end(id, Actor.CANDIDATE);
      case REMOVED -> end(id, Actor.PROGRAM);
      case EMAIL_CHANGED -> anew.handle(id);
      default -> {
        // Nothing that changes what is owed.
      }
    }
  }

  @EventListener
  void on(PostingTied tied) {
    rows.oweAll(tied.posting().value());
  }

  /** Who was not told that they go no further has to hear that nobody does. */
  @EventListener
  void on(ProcessMoved moved) {
    if (moved.event() == ProcessState.Event.CANCEL) {
      jdbc.sql(
              """
              select w.application_id from answer w
              left join decision d on d.id = w.decision_id
              where w.process_id = :process and w.state not in ('due', 'ended')
                and (w.state in ('prepared', 'held') or d.outcome = 'qualified')
              order by w.application_id
              """)
          .param("process", moved.process().value())
          .query((row, n) -> new ApplicationId(row.getObject(1, UUID.class)))
          .list()
          .forEach(id -> overtake(id, Event.CANCEL, Actor.PROGRAM));
      reversed(moved).forEach(this::keep);
    }
  }

  /** Who was told that they go no further, and would be considered again. */
  private List<ApplicationId> reversed(ProcessMoved moved) {
    return jdbc.sql(
            """
            select application_id from answer where process_id = :process and reversal_id is not null
            order by application_id
            """)
        .param("process", moved.process().value())
        .query((row, n) -> new ApplicationId(row.getObject(1, UUID.class)))
        .list();
  }

  private void keep(ApplicationId id) {
    Answer found = rows.lock(id).orElseThrow();
    Answer.Reversal reversal = found.reversal();
    if (reversal != null) {
      ends.handle(found, reversal.decision(), DecisionEnd.OVERTAKEN, Actor.PROGRAM, null);
      rows.keep(found);
    }
  }

  private void end(ApplicationId id, Actor by) {
    overtake(id, Event.END, by);
  }

  private void overtake(ApplicationId id, Event event, Actor by) {
    rows.lock(id)
        .filter(found -> found.state().allows(event))
        .ifPresent(found -> {
          boolean untold = found.state().undoable();
          rows.move(found, event);
          if (untold) {
            ends.handle(found, DecisionEnd.OVERTAKEN, by, null);
          }
          Answer.Reversal reversal = found.reversal();
          if (reversal != null) {
            ends.handle(found, reversal.decision(), DecisionEnd.OVERTAKEN, by, null);
          }
        });
  }

  private void move(ApplicationId id, Event event) {
    rows.lock(id)
        .filter(found -> found.state().allows(event))
        .ifPresent(found -> rows.move(found, event));
  }
}
