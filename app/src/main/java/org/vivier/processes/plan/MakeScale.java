package org.vivier.processes.plan;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.format.Language;
import org.vivier.platform.record.Actor;
import org.vivier.platform.record.Subject;
import org.vivier.platform.words.Words;
import org.vivier.processes.Bilingual;
import org.vivier.processes.CleanText;
import org.vivier.processes.Outcome;
import org.vivier.processes.ProcessHistory;
import org.vivier.processes.ProcessId;
import org.vivier.processes.Refusal;
import org.vivier.processes.SetUp;

/** Makes a scale for a draft. */
@Component
public class MakeScale {
  private static final int MARKS = 4;

  private final SetUp setUp;
  private final AssessmentPlans plans;
  private final PlanRows rows;
  private final ProcessHistory history;

  MakeScale(SetUp setUp, AssessmentPlans plans, PlanRows rows, ProcessHistory history) {
    this.setUp = setUp;
    this.plans = plans;
    this.rows = rows;
    this.history = history;
  }

  /** Makes it. */
  @Transactional
  public Outcome<ScaleId> handle(ProcessId process, Bilingual name, List<Anchor> typed, Actor by) {
    return setUp.inDraft(
        process,
        locked -> {
          Bilingual named =
              new Bilingual(CleanText.line(name.english()), CleanText.line(name.french()));
          List<Anchor> anchors = typed.stream().map(MakeScale::clean).toList();
          List<Refusal> refusals = PlanRules.refusals(named, anchors);
          return refusals.isEmpty()
              ? Outcome.done(make(process, named, anchors, by))
              : Outcome.refused(refusals);
        });
  }

  /** The scale from 0 to 3 that Vivier brings along, made unless the process has one already. */
  @Transactional
  public Outcome<ScaleId> standard(ProcessId process, Actor by) {
    return setUp.inDraft(
        process,
        locked ->
            plans.of(process).scales().stream()
                .findFirst()
                .map(scale -> Outcome.done(scale.id()))
                .orElseGet(() ->
                    Outcome.done(
                        make(process, words("processes.scale.name"), standardAnchors(), by))));
  }

  /** What that scale would be; its id names nothing yet. */
  static RatingScale standardScale() {
    return new RatingScale(
        new ScaleId(new UUID(0, 0)), words("processes.scale.name"), standardAnchors());
  }

  private ScaleId make(ProcessId process, Bilingual name, List<Anchor> anchors, Actor by) {
    ScaleId id = rows.makeScale(process, name, anchors);
    history.tell(
        "plan.scale-made",
        by,
        process,
        List.of(Subject.of("scale", id.value())),
        Map.of("marks", anchors.size()));
    return id;
  }

  private static List<Anchor> standardAnchors() {
    return IntStream.range(0, MARKS)
        .mapToObj(mark -> new Anchor(mark, words("processes.scale.mark-" + mark)))
        .toList();
  }

  private static Bilingual words(String key) {
    return new Bilingual(Words.of(Language.EN).text(key), Words.of(Language.FR).text(key));
  }

  private static Anchor clean(Anchor typed) {
    return new Anchor(
        typed.mark(),
        new Bilingual(
            CleanText.lines(typed.text().english()), CleanText.lines(typed.text().french())));
  }
}
