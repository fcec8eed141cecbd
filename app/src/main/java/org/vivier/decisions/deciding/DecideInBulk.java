package org.vivier.decisions.deciding;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import org.vivier.decisions.Answer;
import org.vivier.decisions.AnswerState.Event;
import org.vivier.decisions.Answers;
import org.vivier.decisions.DecisionEnd;
import org.vivier.decisions.DecisionOutcome;
import org.vivier.decisions.Problem;
import org.vivier.decisions.answers.AnswerRows;
import org.vivier.decisions.answers.EndDecision;
import org.vivier.format.Language;
import org.vivier.platform.attempt.Attempt;
import org.vivier.processes.ProcessId;
import org.vivier.staff.StaffMember;

/**
 * Decides the same about several applications in one transaction, as they were seen in a preview.
 * When one of them changed since, nothing is decided about any.
 */
@Component
public class DecideInBulk {
  private final Decide decide;
  private final CheckChoice check;
  private final AnswerRows rows;
  private final EndDecision ends;
  private final JdbcClient jdbc;
  private final Clock clock;

  DecideInBulk(
      Decide decide,
      CheckChoice check,
      AnswerRows rows,
      EndDecision ends,
      JdbcClient jdbc,
      Clock clock) {
    this.decide = decide;
    this.check = check;
    this.rows = rows;
    this.ends = ends;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * What came of it.
   *
   * @param bulk names what was done; null when nothing was
   * @param problems of the choice
   * @param left who can't be decided about as seen: a new preview leaves them out
   */
  public record Result(@Nullable UUID bulk, List<Problem> problems, Set<String> left) {}

  /**
   * Decides it.
   *
   * @param reasons for the readers of each language
   */
  @Transactional
  public Result handle(
      ProcessId process,
      List<SeenAnswer> seen,
      Choice choice,
      Map<Language, String> reasons,
      StaffMember by) {
    if (seen.isEmpty()) {
      return refused(List.of(Problem.NOBODY));
    }
    List<Problem> wrong = problems(process, choice, reasons);
    if (!wrong.isEmpty()) {
      return refused(wrong);
    }
    // First the process, as everywhere: whoever moves it locks it before its answers.
    DecisionOutcome outcome = choice.outcome();
    if (outcome != null && !check.open(process, outcome)) {
      return refused(List.of(Problem.PROCESS_NOT_OPEN));
    }
    Map<String, Answer> found = found(process, seen);
    Set<String> left = changed(seen, found);
    return left.isEmpty()
        ? write(process, found, choice, reasons, by)
        : new Result(null, List.of(), left);
  }

  private List<Problem> problems(ProcessId process, Choice choice, Map<Language, String> reasons) {
    return reasons.values().stream()
        .flatMap(reason -> check.of(process, choice.because(reason)).stream())
        .distinct()
        .toList();
  }

  /** Locked, in an order that all take. */
  private Map<String, Answer> found(ProcessId process, List<SeenAnswer> seen) {
    jdbc.sql(
            """
            select id from application where reference = any (:references)
            order by id for no key update
            """)
        .param("references", seen.stream().map(SeenAnswer::reference).toArray(String[]::new))
        .query(UUID.class)
        .list();
    return jdbc
        .sql(
            Answers.SELECT
                + """
                 where w.process_id = :process and a.reference = any (:references)
                order by w.application_id for update of w
                """)
        .param("process", process.value())
        .param("references", seen.stream().map(SeenAnswer::reference).toArray(String[]::new))
        .query(Answers::read)
        .list()
        .stream()
        .collect(Collectors.toMap(Answer::reference, answer -> answer));
  }

  private static Set<String> changed(List<SeenAnswer> seen, Map<String, Answer> found) {
    Set<String> changed = new HashSet<>();
    for (SeenAnswer one : seen) {
      Answer now = found.get(one.reference());
      if (now == null || now.revision() != one.revision() || !now.state().allows(Event.DECIDE)) {
        changed.add(one.reference());
      }
    }
    return changed;
  }

  private Result write(
      ProcessId process,
      Map<String, Answer> found,
      Choice choice,
      Map<Language, String> reasons,
      StaffMember by) {
    UUID bulk = UUID.randomUUID();
    jdbc.sql(
            """
            insert into bulk_action (id, process_id, made_by, made_at, items)
            values (:id, :process, :by, :now, :items)
            """)
        .param("id", bulk)
        .param("process", process.value())
        .param("by", by.id().value())
        .param("now", clock.instant().atOffset(UTC))
        .param("items", found.size())
        .update();
    Set<String> refused = new HashSet<>();
    List<Problem> problems = new ArrayList<>();
    found.values().stream()
        .sorted(Comparator.comparing(one -> one.application().value()))
        .forEach(one -> {
          Attempt<Answer, Problem> attempt = one(one, choice, reasons, by, bulk);
          if (attempt.done() == null) {
            boolean ofThisOne =
                attempt.conflict()
                    || attempt.problems().contains(Problem.CONFLICT)
                    || attempt.problems().contains(Problem.ASKED_AGAIN)
                    || attempt.problems().contains(Problem.POSTING_GONE);
            if (ofThisOne) {
              refused.add(one.reference());
            } else {
              problems.addAll(attempt.problems());
            }
          }
        });
    if (refused.isEmpty() && problems.isEmpty()) {
      return new Result(bulk, List.of(), Set.of());
    }
    TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
    return new Result(null, problems.stream().distinct().toList(), refused);
  }

  private Attempt<Answer, Problem> one(
      Answer answer, Choice choice, Map<Language, String> reasons, StaffMember by, UUID bulk) {
    return decide.handle(
        answer.application(),
        answer.revision(),
        choice.because(reasons.getOrDefault(answer.language(), "")),
        by,
        bulk);
  }

  /**
   * Takes back all of it whose letters have not left.
   *
   * @return the references of those that were taken back
   */
  @Transactional
  public List<String> undo(ProcessId process, UUID bulk, StaffMember by) {
    List<Answer> held =
        jdbc.sql(
                Answers.SELECT
                    + """
                     join decision d on d.id = w.decision_id
                    where w.process_id = :process and d.bulk_id = :bulk
                      and w.state in ('prepared', 'held')
                    order by w.application_id for update of w
                    """)
            .param("process", process.value())
            .param("bulk", bulk)
            .query(Answers::read)
            .list();
    held.forEach(answer -> {
      ends.handle(answer, DecisionEnd.UNDONE, by.actor(), null);
      rows.move(answer, Event.UNDO);
    });
    return held.stream().map(Answer::reference).toList();
  }

  private static Result refused(List<Problem> problems) {
    return new Result(null, problems, Set.of());
  }
}
