package org.vivier.processes;

import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Lets criteria, plan and board change only while nobody moves their process. */
@Component
public class SetUp {
  private final ProcessRows rows;

  SetUp(ProcessRows rows) {
    this.rows = rows;
  }

  /**
   * Does this with the locked process if that is a draft. In the caller's transaction.
   *
   * @throws ProcessNotFound when there is none
   */
  public <T> Outcome<T> inDraft(ProcessId id, Function<SelectionProcess, Outcome<T>> work) {
    SelectionProcess process = rows.lock(id);
    return process.inSetUp()
        ? work.apply(process)
        : Outcome.refused(Refusal.of(Reason.NOT_A_DRAFT));
  }

  /** Does this with the locked process, whatever its state. */
  public <T> T locked(ProcessId id, Function<SelectionProcess, T> work) {
    return work.apply(rows.lock(id));
  }
}
