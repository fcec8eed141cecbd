package org.vivier.processes.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vivier.format.Language;
import org.vivier.platform.TypedId;
import org.vivier.platform.web.FormValues;
import org.vivier.platform.words.Words;
import org.vivier.processes.Place;
import org.vivier.processes.Refusal;
import org.vivier.processes.SelectionProcess;
import org.vivier.processes.criteria.Criterion;
import org.vivier.processes.plan.AssessmentPlan;
import org.vivier.processes.plan.PlanCell;
import org.vivier.processes.plan.PlanStep;
import org.vivier.processes.plan.RatingScale;
import org.vivier.processes.plan.ScaleId;
import org.vivier.processes.web.FormField.Kind;

/** The form of one cell of a plan. */
record CellForm(SelectionProcess process, AssessmentPlan plan, PlanStep step, Criterion criterion) {
  /** Stands for the scale that a plan gets when it has none yet. */
  static final String STANDARD = "standard";

  private Optional<PlanCell> cell() {
    return plan.cell(step.id(), criterion.id());
  }

  private List<String> scales() {
    return plan.scales().isEmpty()
        ? List.of(STANDARD)
        : plan.scales().stream().map(RatingScale::id).map(Object::toString).toList();
  }

  /** What is there now. */
  FormValues now() {
    Optional<PlanCell> cell = cell();
    String scale = cell.map(found -> found.scale().toString()).orElseGet(scales()::getFirst);
    String usual = criterion.essential() ? "2" : "";
    Integer mark = cell.map(PlanCell::passMark).orElse(null);
    String passMark = cell.isEmpty() ? usual : mark == null ? "" : mark.toString();
    return new FormValues(Map.of("scale", List.of(scale), "pass-mark", List.of(passMark)));
  }

  /** Whether a mark was typed that is none. */
  static boolean unreadable(FormValues typed) {
    return !typed.blank("pass-mark") && typed.number("pass-mark").isEmpty();
  }

  /** The mark that passes, or null where none was typed. */
  static @Nullable Integer passMark(FormValues typed) {
    return typed.blank("pass-mark") ? null : typed.number("pass-mark").getAsInt();
  }

  FormAnswers.Form page(Language language, FormValues typed, List<Refusal> refusals) {
    boolean open = process.inSetUp();
    List<String> buttons = cell().isPresent() ? List.of("save", "remove") : List.of("assess-here");
    return new FormAnswers.Form(
        process,
        Place.PLAN,
        FormTitle.of(language, "cell"),
        other ->
            ProcessPaths.cell(
                other, process.number(), step.id().toString(), criterion.id().toString()),
        refusals,
        new FormFields(language, typed, refusals, null)
            .section("cell")
            .choose(Kind.SELECT, "scale", scales(), one -> one, one -> scale(one, language))
            .line("pass-mark")
            .done(),
        List.of(
            criterion.code().in(language)
                + " · "
                + criterion.written().text().in(language)
                + " – "
                + step.name().in(language)),
        open ? FormAnswers.buttons(language, buttons) : List.of(),
        !open,
        other -> ProcessPaths.plan(other, process.number()));
  }

  private String scale(String id, Language language) {
    return TypedId.of(id)
        .flatMap(found -> plan.scale(new ScaleId(found)))
        .map(scale ->
            "%s (%d–%d)".formatted(scale.name().in(language), scale.lowest(), scale.highest()))
        .orElseGet(() -> Words.of(language).text("processes.cell.standard"));
  }
}
