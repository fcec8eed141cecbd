package org.vivier.processes.plan;

import org.springframework.stereotype.Component;
import org.vivier.processes.ProcessId;
import org.vivier.processes.criteria.CriterionId;
import org.vivier.processes.criteria.CriterionRemoval;

/** What is no criterion any more is assessed nowhere. */
@Component
class ForgetCells implements CriterionRemoval {
  private final PlanRows rows;

  ForgetCells(PlanRows rows) {
    this.rows = rows;
  }

  @Override
  public void removing(ProcessId process, CriterionId criterion) {
    rows.clearCells(criterion);
  }
}
