package org.vivier.processes.criteria;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.platform.record.Actor;
import org.vivier.platform.record.Subject;
import org.vivier.processes.Outcome;
import org.vivier.processes.ProcessHistory;
import org.vivier.processes.ProcessId;
import org.vivier.processes.Reason;
import org.vivier.processes.Refusal;
import org.vivier.processes.SetUp;

/** Writes a criterion of a draft anew. What is used is superseded instead. */
@Component
public class EditCriterion {
  private final SetUp setUp;
  private final Criteria criteria;
  private final CriterionRows rows;
  private final ProcessHistory history;

  EditCriterion(SetUp setUp, Criteria criteria, CriterionRows rows, ProcessHistory history) {
    this.setUp = setUp;
    this.criteria = criteria;
    this.rows = rows;
    this.history = history;
  }

  /**
   * Writes it anew; a proposed one is confirmed by that, also when nothing in it changes.
   *
   * @param version that whoever edits it has seen
   */
  @Transactional
  public Outcome<Criterion> handle(
      ProcessId process, CriterionId id, int version, WrittenCriterion typed, Actor by) {
    return setUp.inDraft(
        process,
        locked ->
            criteria
                .find(process, id)
                .map(before -> edit(before, version, typed.clean(), by))
                .orElseGet(() -> Outcome.refused(Refusal.at(id, Reason.CRITERION_UNKNOWN))));
  }

  private Outcome<Criterion> edit(Criterion before, int version, WrittenCriterion typed, Actor by) {
    MeritCriteria all = criteria.of(before.process());
    WrittenCriterion written = AddCriterion.named(typed, all);
    if (written.equals(before.written()) && !before.proposed()) {
      return Outcome.done(before);
    }
    if (before.used()) {
      return Outcome.refused(Refusal.at(before.id(), Reason.CRITERION_USED, before.code()));
    }
    if (before.version() != version) {
      return Outcome.refused(Refusal.of(Reason.STALE));
    }
    List<Refusal> refusals = CriterionRules.refusals(written, before.id(), all);
    if (!refusals.isEmpty()) {
      return Outcome.refused(refusals);
    }
    rows.edit(before, written, by);
    history.tell(
        before.proposed() ? "criterion.confirmed" : "criterion.edited",
        by,
        before.process(),
        List.of(Subject.of("criterion", before.id().value())),
        Map.of("version", before.version() + 1));
    return Outcome.done(criteria.find(before.process(), before.id()).orElseThrow());
  }
}
