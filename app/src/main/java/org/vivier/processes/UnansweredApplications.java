package org.vivier.processes;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vivier.format.Language;

/** Knows who of those who applied still waits for an answer. The room that gives answers has it. */
public interface UnansweredApplications {
  /** Where they are listed, for staff who may see applications; null when that is nowhere. */
  default @Nullable String path(SelectionProcess process, Language language) {
    return null;
  }

  /**
   * Why this process can't end: who must still hear, whose letter came back, who may still apply.
   * Asked in the transaction that ends it, with the process locked.
   */
  List<Refusal> refusals(SelectionProcess process);
}
