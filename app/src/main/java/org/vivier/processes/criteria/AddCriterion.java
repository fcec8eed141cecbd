package org.vivier.processes.criteria;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.platform.record.Actor;
import org.vivier.platform.record.Subject;
import org.vivier.processes.Bilingual;
import org.vivier.processes.Outcome;
import org.vivier.processes.ProcessHistory;
import org.vivier.processes.ProcessId;
import org.vivier.processes.Reason;
import org.vivier.processes.Refusal;
import org.vivier.processes.SetUp;

/** Adds a criterion to a draft. */
@Component
public class AddCriterion {
  private final SetUp setUp;
  private final Criteria criteria;
  private final CriterionRows rows;
  private final ProcessHistory history;

  AddCriterion(SetUp setUp, Criteria criteria, CriterionRows rows, ProcessHistory history) {
    this.setUp = setUp;
    this.criteria = criteria;
    this.rows = rows;
    this.history = history;
  }

  /** Adds it at the end; without a code it gets the next one of its kind. */
  @Transactional
  public Outcome<CriterionId> handle(ProcessId process, WrittenCriterion typed, Actor by) {
    return add(process, typed, false, by);
  }

  /** The same for one that the program read out of a text: somebody must confirm it. */
  @Transactional
  public Outcome<CriterionId> propose(ProcessId process, WrittenCriterion typed, Actor by) {
    return add(process, typed, true, by);
  }

  private Outcome<CriterionId> add(
      ProcessId process, WrittenCriterion typed, boolean proposed, Actor by) {
    return setUp.inDraft(
        process,
        locked -> {
          MeritCriteria others = criteria.of(process);
          if (others.all().size() >= CriterionRules.MOST) {
            return Outcome.refused(
                Refusal.at(null, Reason.CRITERIA_TOO_MANY, Bilingual.same(CriterionRules.MOST)));
          }
          WrittenCriterion written = named(typed.clean(), others);
          List<Refusal> refusals = CriterionRules.refusals(written, null, others);
          if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
          }
          CriterionId id = rows.create(process, written, proposed, by);
          history.tell(
              "criterion.added",
              by,
              process,
              List.of(Subject.of("criterion", id.value())),
              Map.of("version", 1, "proposed", proposed));
          return Outcome.done(id);
        });
  }

  static WrittenCriterion named(WrittenCriterion written, MeritCriteria others) {
    Bilingual next = others.nextCode(written);
    Bilingual code = written.code();
    return written.named(
        new Bilingual(
            code.english().isEmpty() ? next.english() : code.english(),
            code.french().isEmpty() ? next.french() : code.french()));
  }
}
