package org.vivier.processes.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vivier.format.Language;
import org.vivier.platform.web.FormValues;
import org.vivier.platform.words.Moment;
import org.vivier.platform.words.Words;
import org.vivier.processes.Place;
import org.vivier.processes.Refusal;
import org.vivier.processes.SelectionProcess;
import org.vivier.processes.plan.EvaluateMethod;
import org.vivier.processes.plan.MethodEvaluation;
import org.vivier.processes.plan.PlanStep;

/**
 * The form in which the method of a step is evaluated.
 *
 * @param latest what was found the last time, or null
 */
record EvaluationForm(SelectionProcess process, PlanStep step, @Nullable MethodEvaluation latest) {

  static EvaluateMethod.Written read(FormValues typed) {
    return new EvaluateMethod.Written(
        typed.one("looked-for"), typed.one("found"), typed.one("done"));
  }

  /** What is there now. */
  FormValues now() {
    return latest == null
        ? FormValues.NOTHING
        : new FormValues(
            Map.of(
                "looked-for", List.of(latest.lookedFor()),
                "found", List.of(latest.found()),
                "done", List.of(latest.done())));
  }

  FormAnswers.Form page(Language language, FormValues typed, List<Refusal> refusals) {
    return new FormAnswers.Form(
        process,
        Place.PLAN,
        FormTitle.of(language, "evaluation"),
        other -> ProcessPaths.evaluation(other, process.number(), step.id().toString()),
        refusals,
        new FormFields(language, typed, refusals, null)
            .section("evaluation")
            .area("looked-for")
            .area("found")
            .area("done")
            .done(),
        notices(language),
        FormAnswers.buttons(language, List.of("evaluate")),
        false,
        other -> ProcessPaths.plan(other, process.number()));
  }

  private List<String> notices(Language language) {
    Words words = Words.of(language);
    String which =
        words.text(
            step.written().blind() ? "processes.evaluation.blind" : "processes.evaluation.seen",
            step.name().in(language),
            step.written().method().in(language));
    return latest == null
        ? List.of(which)
        : List.of(
            which,
            words.text(
                step.evaluated() ? "processes.evaluation.before" : "processes.evaluation.outdated",
                Moment.of(latest.at(), process.facts().dates().zone(), language).date()));
  }
}
