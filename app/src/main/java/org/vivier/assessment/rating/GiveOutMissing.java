package org.vivier.assessment.rating;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.applications.ApplicationId;
import org.vivier.assessment.CurrentAssessment;
import org.vivier.assessment.CurrentAssessments;
import org.vivier.platform.record.Actor;
import org.vivier.postings.PostingId;
import org.vivier.processes.ProcessId;
import org.vivier.processes.SelectionProcess;
import org.vivier.processes.plan.AssessmentPlans;
import org.vivier.processes.plan.PlanStep;
import org.vivier.processes.plan.StepId;

/** After the board has changed: takes tasks from who left it and gives them to who came. */
@Component
public class GiveOutMissing {
  private final JdbcClient jdbc;
  private final CurrentAssessments standings;
  private final AssessmentPlans plans;
  private final Assigning assigning;
  private final WithdrawAssignments withdraw;
  private final ApplyingStaff parties;

  GiveOutMissing(
      JdbcClient jdbc,
      CurrentAssessments standings,
      AssessmentPlans plans,
      Assigning assigning,
      WithdrawAssignments withdraw,
      ApplyingStaff parties) {
    this.jdbc = jdbc;
    this.standings = standings;
    this.plans = plans;
    this.assigning = assigning;
    this.withdraw = withdraw;
    this.parties = parties;
  }

  /** Does it for everybody who is in a step; returns how many tasks were given out. */
  @Transactional
  public int handle(SelectionProcess process, Actor by) {
    PostingId posting = process.posting();
    if (posting == null || !process.state().assessable()) {
      return 0;
    }
    parties.shutOut(process);
    withdraw.fromFormerMembers(process.id(), by);
    List<ApplicationId> inStep =
        jdbc.sql(
                """
                select application_id from assessment_now
                where posting_id = :posting and state = 'in-step'
                """)
            .param("posting", posting.value())
            .query((row, n) -> new ApplicationId(row.getObject(1, UUID.class)))
            .list();
    Map<StepId, List<CurrentAssessment>> bySteps =
        standings.lock(inStep).stream()
            .filter(one -> one.step() != null)
            .collect(Collectors.groupingBy(one -> java.util.Objects.requireNonNull(one.step())));
    int given = 0;
    Set<RatedCell> again = again(process.id());
    Map<ApplicationId, CurrentAssessment> asked =
        standings
            .lock(again.stream().map(RatedCell::application).collect(Collectors.toSet()))
            .stream()
            .collect(Collectors.toMap(CurrentAssessment::application, one -> one));
    for (PlanStep step : plans.steps(process.id())) {
      Set<RatedCell> here =
          again.stream().filter(one -> one.step().equals(step.id())).collect(Collectors.toSet());
      given +=
          assigning.give(process.id(), step, bySteps.getOrDefault(step.id(), List.of()), null, by);
      given +=
          assigning.give(
              process.id(),
              step,
              here.stream().map(RatedCell::application).distinct().map(asked::get).toList(),
              here,
              by);
    }
    return given;
  }

  /** Cells that are asked again, wherever their applications are now. */
  private Set<RatedCell> again(ProcessId process) {
    return jdbc.sql(
            """
            select x.application_id, x.step_id, x.criterion_id from asked_again x
            join assessment_now n using (application_id)
            where x.process_id = :process and n.state <> 'ended'
            """)
        .param("process", process.value())
        .query(RatedCell::read)
        .set();
  }
}
