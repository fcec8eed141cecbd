package org.vivier.processes.board;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.vivier.processes.ReadOnce;
import org.vivier.processes.Refusal;
import org.vivier.processes.SelectionProcess;
import org.vivier.processes.board.Applicants.Applicant;
import org.vivier.processes.plan.AssessmentPlan;
import org.vivier.processes.plan.AssessmentPlans;

/** Says for which applications conflicts of interest leave too few who may assess them. */
@Component
public class ConflictShortages {
  private final ObjectProvider<Applicants> applicants;
  private final AssessmentBoards boards;
  private final AssessmentPlans plans;

  ConflictShortages(
      ObjectProvider<Applicants> applicants, AssessmentBoards boards, AssessmentPlans plans) {
    this.applicants = applicants;
    this.boards = boards;
    this.plans = plans;
  }

  /** Those of these applications, after what was declared; each names application and step. */
  List<Refusal> of(SelectionProcess process, List<Declaration> declared, Set<UUID> applications) {
    List<Applicant> those =
        applicants.stream()
            .flatMap(room -> room.of(process).stream())
            .filter(one -> applications.contains(one.application()))
            .toList();
    return of(process, declared, those, new ReadOnce());
  }

  /** Those of these applicants, with what has been read for this answer already. */
  public List<Refusal> of(
      SelectionProcess process,
      List<Declaration> declared,
      List<Applicant> those,
      ReadOnce reading) {
    Map<UUID, Set<UUID>> excluded =
        declared.stream()
            .filter(one -> one.declared().conflicts())
            .collect(
                Collectors.groupingBy(
                    Declaration::application,
                    Collectors.mapping(Declaration::staff, Collectors.toSet())));
    if (excluded.isEmpty()) {
      return List.of();
    }
    AssessmentBoard board = boards.of(process.id(), reading);
    AssessmentPlan plan = plans.of(process.id(), reading);
    return those.stream()
        .filter(one -> excluded.containsKey(one.application()))
        .flatMap(one ->
            BoardRules.shortages(
                board, plan, one, excluded.getOrDefault(one.application(), Set.of()))
                .stream())
        .toList();
  }
}
