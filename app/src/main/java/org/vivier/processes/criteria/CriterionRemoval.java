package org.vivier.processes.criteria;

import org.vivier.processes.ProcessId;

/** Hears that a criterion of a draft goes, in that transaction: the plan forgets its cells. */
@FunctionalInterface
public interface CriterionRemoval {
  /** It goes. */
  void removing(ProcessId process, CriterionId criterion);
}
