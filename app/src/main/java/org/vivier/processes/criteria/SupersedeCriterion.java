package org.vivier.processes.criteria;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.format.Invisible;
import org.vivier.platform.record.Actor;
import org.vivier.platform.record.Subject;
import org.vivier.processes.Bilingual;
import org.vivier.processes.CleanText;
import org.vivier.processes.Outcome;
import org.vivier.processes.ProcessHistory;
import org.vivier.processes.ProcessId;
import org.vivier.processes.Reason;
import org.vivier.processes.Refusal;
import org.vivier.processes.SelectionProcess;
import org.vivier.processes.SetUp;
import org.vivier.processes.criteria.CriterionUse.Counts;

/**
 * Puts another version in the place of a criterion that candidates have read or that was rated, and
 * says what that opens again.
 */
@Component
public class SupersedeCriterion {
  private static final int LONGEST_REASON = 2000;

  private final SetUp setUp;
  private final Criteria criteria;
  private final CriterionRows rows;
  private final ObjectProvider<CriterionUse> use;
  private final ProcessHistory history;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  SupersedeCriterion(
      SetUp setUp,
      Criteria criteria,
      CriterionRows rows,
      ObjectProvider<CriterionUse> use,
      ProcessHistory history,
      ApplicationEventPublisher events,
      Clock clock) {
    this.setUp = setUp;
    this.criteria = criteria;
    this.rows = rows;
    this.use = use;
    this.history = history;
    this.events = events;
    this.clock = clock;
  }

  /** What it would open again; nothing is done. */
  public Reopening preview(CriterionId id, Effect effect) {
    return Reopening.of(
        effect, use.stream().map(known -> known.of(id, effect)).reduce(Counts.NONE, Counts::and));
  }

  /**
   * Supersedes it. Its code stays: people have named it by that.
   *
   * @param version that whoever supersedes it has seen
   * @param reason for the record
   */
  @Transactional
  public Outcome<Reopening> handle(
      ProcessId process,
      CriterionId id,
      int version,
      WrittenCriterion typed,
      Effect effect,
      String reason,
      Actor by) {
    return setUp.locked(
        process,
        locked ->
            criteria
                .find(process, id)
                .map(before -> {
                  WrittenCriterion written = typed.clean().named(before.code());
                  List<Refusal> refusals = refusals(locked, before, version, written, reason);
                  return refusals.isEmpty()
                      ? Outcome.done(supersede(before, written, effect, reason, by))
                      : Outcome.<Reopening>refused(refusals);
                })
                .orElseGet(() -> Outcome.refused(Refusal.at(id, Reason.CRITERION_UNKNOWN))));
  }

  private Reopening supersede(
      Criterion before, WrittenCriterion written, Effect effect, String reason, Actor by) {
    Reopening reopening = preview(before.id(), effect);
    rows.supersede(before, written, effect, CleanText.lines(reason), by);
    history.tell(
        "criterion.superseded",
        by,
        before.process(),
        List.of(Subject.of("criterion", before.id().value())),
        Map.of(
            "version", before.version() + 1,
            "effect", effect.code(),
            "passes", reopening.passes(),
            "fails", reopening.fails(),
            "others", reopening.others(),
            "decisions", reopening.decisions()));
    events.publishEvent(
        new CriterionSuperseded(
            before.process(), before.id(), before.version() + 1, effect, clock.instant()));
    return reopening;
  }

  private List<Refusal> refusals(
      SelectionProcess process,
      Criterion before,
      int version,
      WrittenCriterion written,
      String reason) {
    if (!before.used()) {
      return List.of(Refusal.at(before.id(), Reason.CRITERION_UNUSED, before.code()));
    }
    if (!process.state().assessable()) {
      return List.of(Refusal.of(Reason.PROCESS_OVER));
    }
    if (before.version() != version) {
      return List.of(Refusal.of(Reason.STALE));
    }
    List<Refusal> found =
        new ArrayList<>(
            CriterionRules.refusals(written, before.id(), criteria.of(before.process())));
    if (Invisible.only(reason)) {
      found.add(Refusal.at("reason", Reason.REASON_MISSING));
    } else if (reason.length() > LONGEST_REASON) {
      found.add(Refusal.at("reason", Reason.TOO_LONG, Bilingual.same(LONGEST_REASON)));
    }
    if (written.equals(before.written())) {
      found.add(Refusal.at(before.id(), Reason.CRITERION_UNCHANGED, before.code()));
    }
    return found;
  }
}
