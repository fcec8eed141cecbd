package org.vivier.decisions.answers;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.applications.ApplicationId;
import org.vivier.decisions.Answer;
import org.vivier.decisions.AnswerState;
import org.vivier.decisions.AnswerState.Event;
import org.vivier.decisions.Answers;
import org.vivier.decisions.DecisionId;
import org.vivier.staff.StaffMemberId;

/**
 * Makes rows of {@code answer} and moves them from state to state as {@link AnswerState} says: the
 * only class that does. In the caller's transaction.
 */
@Component
public class AnswerRows {
  /** Who owns new answers: whom the process says, else who began it. */
  private static final String OWNER =
      """
      coalesce(
        (select s.owner from answering s where s.process_id = t.process_id),
        (select cast(substr(e.actor, 7) as uuid) from process_event e
         where e.process_id = t.process_id and e.ordinal = 1 and e.actor like 'staff:%'))
      """;

  private final JdbcClient jdbc;
  private final Clock clock;

  AnswerRows(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * The answer, which nobody else changes until the transaction ends. The application first:
   * whoever withdraws holds it and comes to the answer after.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public Optional<Answer> lock(ApplicationId application) {
    jdbc.sql("select id from application where id = :id for no key update")
        .param("id", application.value())
        .query(UUID.class)
        .optional();
    return again(application);
  }

  private Optional<Answer> again(ApplicationId application) {
    return jdbc.sql(Answers.SELECT + " where w.application_id = :id for update of w")
        .param("id", application.value())
        .query(Answers::read)
        .optional();
  }

  /** The answer that this letter tells, locked; empty when it is another letter. */
  Optional<Answer> lockByLetter(UUID letter) {
    return jdbc.sql(Answers.SELECT + " where w.letter_id = :letter for update of w")
        .param("letter", letter)
        .query(Answers::read)
        .optional();
  }

  /** Owes an answer to this application if it is one of a process and has none yet. */
  void owe(ApplicationId application) {
    owe("a.id = :x", application.value());
  }

  /** The same for everybody who applied to a posting. */
  void oweAll(UUID posting) {
    owe("a.posting_id = :x", posting);
  }

  private void owe(String condition, UUID x) {
    jdbc.sql(
            """
            insert into answer (application_id, process_id, owner, state, since)
            select a.id, t.process_id, %s, :state, :now
            from application a join process_posting t on t.posting_id = a.posting_id
            where a.state = 'submitted' and %s
            on conflict do nothing
            """
                .formatted(OWNER, condition))
        .param("state", AnswerState.DUE.code())
        .param("now", clock.instant().atOffset(UTC))
        .param("x", x)
        .update();
  }

  /** The letter of this decision waits until then, or a second person for the decision. */
  public Answer decide(
      Answer locked, Event event, DecisionId decision, @Nullable Instant releaseAt) {
    return write(locked, next(locked, event), decision, releaseAt, null);
  }

  /** The letter left; there is none where none may go. */
  public Answer release(Answer locked, @Nullable UUID letter) {
    return write(locked, next(locked, Event.RELEASE), locked.decision(), null, letter);
  }

  /** Another letter tells the same once more. */
  Answer letterAgain(Answer locked, UUID letter) {
    return write(locked, next(locked, Event.AGAIN), locked.decision(), null, letter);
  }

  /** Something that changes nothing but the state; a new beginning forgets what was told. */
  public Answer move(Answer locked, Event event) {
    AnswerState next = next(locked, event);
    boolean anew = next == AnswerState.DUE || next == AnswerState.ENDED;
    return write(
        locked, next, anew ? null : locked.decision(), null, anew ? null : locked.letter());
  }

  /** The letter that reverses what was told waits until then. */
  public Answer reverse(Answer locked, DecisionId reversal, Instant releaseAt) {
    return reversal(locked, reversal, releaseAt);
  }

  /** What was told holds, as if nothing had reversed it. */
  public Answer keep(Answer locked) {
    return reversal(locked, null, null);
  }

  private Answer reversal(Answer locked, @Nullable DecisionId id, @Nullable Instant at) {
    jdbc.sql(
            """
            update answer set reversal_id = cast(:reversal as uuid),
              reversal_at = cast(:at as timestamptz), revision = revision + 1
            where application_id = :id
            """)
        .param("reversal", id == null ? null : id.value())
        .param("at", at == null ? null : at.atOffset(UTC))
        .param("id", locked.application().value())
        .update();
    return again(locked.application()).orElseThrow();
  }

  /** Somebody else sees to it from now on. */
  Answer assign(Answer locked, StaffMemberId owner) {
    jdbc.sql(
            """
            update answer set owner = :owner, revision = revision + 1 where application_id = :id
            """)
        .param("owner", owner.value())
        .param("id", locked.application().value())
        .update();
    return again(locked.application()).orElseThrow();
  }

  /** Something about it changed that stands elsewhere. */
  Answer touch(Answer locked) {
    jdbc.sql("update answer set revision = revision + 1 where application_id = :id")
        .param("id", locked.application().value())
        .update();
    return again(locked.application()).orElseThrow();
  }

  private static AnswerState next(Answer locked, Event event) {
    return locked
        .state()
        .on(event)
        .orElseThrow(
            () -> new IllegalStateException("no %s from %s".formatted(event, locked.state())));
  }

  private Answer write(
      Answer locked,
      AnswerState next,
      @Nullable DecisionId decision,
      @Nullable Instant releaseAt,
      @Nullable UUID letter) {
    int moved =
        jdbc.sql(
                """
                update answer set state = :next, since = :now, revision = revision + 1,
                  decision_id = cast(:decision as uuid), release_at = cast(:release as timestamptz),
                  letter_id = cast(:letter as uuid),
                  reversal_id = case when :keeps then reversal_id end,
                  reversal_at = case when :keeps then reversal_at end
                where application_id = :id and state = :from
                """)
            .param("id", locked.application().value())
            .param("from", locked.state().code())
            .param("next", next.code())
            .param("now", clock.instant().atOffset(UTC))
            .param("decision", decision == null ? null : decision.value())
            .param("release", releaseAt == null ? null : releaseAt.atOffset(UTC))
            .param("letter", letter)
            .param("keeps", next.reversible())
            .update();
    if (moved != 1) {
      throw new IllegalStateException(
          "%s is not %s any more".formatted(locked.application(), locked.state()));
    }
    return again(locked.application()).orElseThrow();
  }
}
