package org.vivier.decisions.deciding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.vivier.applications.ApplicationId;
import org.vivier.applications.staff.Addressee;
import org.vivier.decisions.Answer;
import org.vivier.decisions.DecisionOutcome;
import org.vivier.decisions.EssentialVersion;
import org.vivier.decisions.Ground;
import org.vivier.decisions.Problem;
import org.vivier.format.Invisible;
import org.vivier.processes.ProcessId;
import org.vivier.processes.ProcessState;
import org.vivier.processes.board.ConflictsOfInterest;
import org.vivier.processes.board.Relationship;
import org.vivier.processes.criteria.Criteria;
import org.vivier.processes.criteria.Criterion;
import org.vivier.processes.criteria.CriterionId;

/** Says what is missing or wrong in what somebody wants to decide. */
@Component
public class CheckChoice {
  /** The longest reason, in characters. */
  public static final int LONGEST_REASON = 4_000;

  private final Criteria criteria;
  private final ConflictsOfInterest conflicts;
  private final BoardFindings findings;
  private final JdbcClient jdbc;

  CheckChoice(
      Criteria criteria, ConflictsOfInterest conflicts, BoardFindings findings, JdbcClient jdbc) {
    this.criteria = criteria;
    this.conflicts = conflicts;
    this.findings = findings;
    this.jdbc = jdbc;
  }

  /** Everything, in the order of the form. */
  public List<Problem> of(ProcessId process, Choice choice) {
    List<Problem> found = new ArrayList<>();
    DecisionOutcome outcome = choice.outcome();
    if (outcome == null || outcome == DecisionOutcome.REOPENED) {
      return List.of(Problem.OUTCOME_MISSING);
    }
    Ground ground = choice.ground();
    if (ground == null) {
      found.add(Problem.GROUND_MISSING);
    } else if (!outcome.grounds().contains(ground)) {
      found.add(Problem.GROUND_BAD);
    } else if (namesCriterion(choice)) {
      if (choice.criterion() == null) {
        found.add(Problem.CRITERION_MISSING);
      } else if (essential(process, choice).isEmpty()) {
        found.add(Problem.CRITERION_CHANGED);
      }
    }
    found.addAll(reason(choice.reason()));
    return found;
  }

  /** What is wrong with a reason. */
  static List<Problem> reason(String reason) {
    if (Invisible.only(reason)) {
      return List.of(Problem.REASON_MISSING);
    }
    return reason.length() > LONGEST_REASON ? List.of(Problem.REASON_LONG) : List.of();
  }

  /** The criterion as it reads now, where the choice rests on one. */
  Optional<EssentialVersion> essential(ProcessId process, Choice choice) {
    @Nullable CriterionId named = namesCriterion(choice) ? choice.criterion() : null;
    return Optional.ofNullable(named)
        .flatMap(id -> criteria.find(process, id))
        .filter(Criterion::essential)
        .map(found -> new EssentialVersion(found.id(), found.version()));
  }

  /**
   * Whether the process lets this be decided, and goes on doing so until the transaction ends: who
   * completes it waits.
   */
  boolean open(ProcessId process, DecisionOutcome outcome) {
    return state(process)
        .map(state ->
            outcome == DecisionOutcome.CANCELLED
                ? state == ProcessState.CANCELLING
                : state.assessable())
        .orElse(false);
  }

  /** What the board found that speaks against it. */
  Optional<Problem> board(Answer answer, Addressee to, Choice choice) {
    return findings.of(answer.process(), answer.application(), to.dataKey()).problem(choice);
  }

  /** Whether this person declared a conflict of interest about the application. */
  boolean conflicted(UUID staff, ApplicationId application) {
    return conflicts
        .declared(staff, application.value())
        .filter(Relationship::conflicts)
        .isPresent();
  }

  private Optional<ProcessState> state(ProcessId process) {
    return jdbc.sql("select state from selection_process where id = :id for share")
        .param("id", process.value())
        .query(String.class)
        .optional()
        .flatMap(ProcessState::ofCode);
  }

  private static boolean namesCriterion(Choice choice) {
    return choice.outcome() == DecisionOutcome.ELIMINATED && choice.ground() == Ground.MERIT;
  }
}
