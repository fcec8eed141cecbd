package org.vivier.decisions.deciding;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.vivier.applications.ApplicationId;
import org.vivier.assessment.rating.Consensus;
import org.vivier.assessment.rating.ConsensusRecord;
import org.vivier.decisions.DecisionOutcome;
import org.vivier.decisions.Ground;
import org.vivier.decisions.Problem;
import org.vivier.processes.ProcessId;
import org.vivier.processes.criteria.Criteria;
import org.vivier.processes.criteria.Criterion;
import org.vivier.processes.criteria.CriterionId;
import org.vivier.vault.DataKeyId;

/** What the board found of the essential criteria: a decision on merit rests on it. */
@Component
public class BoardFindings {
  private final ConsensusRecord record;
  private final Criteria criteria;

  BoardFindings(ConsensusRecord record, Criteria criteria) {
    this.record = record;
    this.criteria = criteria;
  }

  /**
   * What it found of one application.
   *
   * @param spoken whether it found anything of an essential
   * @param failed those that are not met
   * @param again whether it is rating one of them once more
   */
  public record Findings(boolean spoken, List<Consensus> failed, boolean again) {
    public Findings {
      failed = List.copyOf(failed);
    }

    /** What it said of this one, if it is not met. */
    public Optional<Consensus> failed(@Nullable CriterionId criterion) {
      return failed.stream().filter(one -> one.criterion().equals(criterion)).findFirst();
    }

    /** What is wrong with deciding this. */
    Optional<Problem> problem(Choice choice) {
      if (!spoken || choice.ground() != Ground.MERIT) {
        return Optional.empty();
      }
      if (again) {
        return Optional.of(Problem.ASKED_AGAIN);
      }
      if (choice.outcome() == DecisionOutcome.QUALIFIED) {
        return failed.isEmpty() ? Optional.empty() : Optional.of(Problem.ESSENTIAL_FAILED);
      }
      return failed(choice.criterion()).isPresent()
          ? Optional.empty()
          : Optional.of(Problem.CRITERION_NOT_FAILED);
    }
  }

  /** What it found, with its words as far as the person's key is there. */
  public Findings of(ProcessId process, ApplicationId application, DataKeyId dataKey) {
    var essentials =
        criteria.of(process).of(Criterion.Kind.ESSENTIAL).stream().map(Criterion::id).toList();
    List<Consensus> said =
        record.of(application, dataKey).stream()
            .filter(one -> one.passed() != null && essentials.contains(one.criterion()))
            .toList();
    return new Findings(
        !said.isEmpty(),
        said.stream().filter(one -> Boolean.FALSE.equals(one.passed())).toList(),
        said.stream().anyMatch(Consensus::again));
  }
}
