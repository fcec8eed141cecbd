package org.vivier.processes;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.platform.record.Actor;

/** Changes what a draft says about the job. */
@Component
public class ChangeFacts {
  private final SetUp setUp;
  private final ProcessRows rows;
  private final ProcessHistory history;

  ChangeFacts(SetUp setUp, ProcessRows rows, ProcessHistory history) {
    this.setUp = setUp;
    this.rows = rows;
    this.history = history;
  }

  /** What keeps these facts from being saved, in whatever process. */
  public List<Refusal> refusals(ProcessFacts facts) {
    return FactsRules.refusals(facts);
  }

  /**
   * Changes them.
   *
   * @param revision of the process that whoever changes it has seen
   */
  @Transactional
  public Outcome<SelectionProcess> handle(
      ProcessId id, int revision, ProcessFacts facts, Actor by) {
    return setUp.inDraft(
        id,
        process -> {
          if (process.facts().equals(facts) && !process.factsProposed()) {
            return Outcome.done(process);
          }
          if (process.revision() != revision) {
            return Outcome.refused(Refusal.of(Reason.STALE));
          }
          List<Refusal> refusals = FactsRules.refusals(facts);
          if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
          }
          SelectionProcess changed = rows.change(process, facts);
          history.write(id, "facts-changed", by, Map.of("revision", changed.revision()));
          return Outcome.done(changed);
        });
  }
}
