package org.vivier.processes.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vivier.format.Language;
import org.vivier.platform.web.FormValues;
import org.vivier.platform.words.Words;
import org.vivier.processes.Bilingual;
import org.vivier.processes.Place;
import org.vivier.processes.Refusal;
import org.vivier.processes.SelectionProcess;
import org.vivier.processes.plan.Method;
import org.vivier.processes.plan.PlanStep;
import org.vivier.processes.plan.WrittenStep;
import org.vivier.processes.web.FormField.Kind;

/** The form of one step. */
final class StepForm {
  /** Stands for the id of a step that isn't there yet. */
  static final String NEW = "new";

  private static final WrittenStep USUAL =
      new WrittenStep(Method.SCREENING, new Bilingual("", ""), 2, true, 15, 12, 50);
  private static final int UNREADABLE = -1;

  private StepForm() {}

  static FormValues empty() {
    return of(USUAL);
  }

  static FormValues of(WrittenStep step) {
    return new FormValues(
        Map.of(
            "method", List.of(step.method().code()),
            "name-en", List.of(step.name().english()),
            "name-fr", List.of(step.name().french()),
            "blind", List.of(step.blind() ? "yes" : "no"),
            "quorum", List.of(Integer.toString(step.quorum())),
            "hears-within", List.of(Integer.toString(step.hearsWithin())),
            "minutes", List.of(Integer.toString(step.minutes())),
            "goes-on", List.of(Integer.toString(step.goesOn()))));
  }

  /** What is no number is none that a step can have. */
  static WrittenStep read(FormValues typed) {
    return new WrittenStep(
        Method.ofCode(typed.one("method")).orElse(Method.OTHER),
        FormFields.pair(typed, "name"),
        typed.number("quorum").orElse(UNREADABLE),
        typed.one("blind").equals("yes"),
        typed.number("hears-within").orElse(UNREADABLE),
        typed.number("minutes").orElse(UNREADABLE),
        typed.number("goes-on").orElse(UNREADABLE));
  }

  static FormAnswers.Form page(
      SelectionProcess process,
      @Nullable PlanStep step,
      Language language,
      FormValues typed,
      List<Refusal> refusals) {
    String id = step == null ? NEW : step.id().toString();
    boolean open = process.inSetUp();
    List<String> buttons =
        step == null ? List.of("save") : List.of("save", "earlier", "later", "remove");
    return new FormAnswers.Form(
        process,
        Place.PLAN,
        FormTitle.of(language, step == null ? "step-new" : "step"),
        other -> ProcessPaths.step(other, process.number(), id),
        refusals,
        fields(language, typed, refusals, step),
        List.of(),
        open ? FormAnswers.buttons(language, buttons) : List.of(),
        !open,
        other -> ProcessPaths.plan(other, process.number()));
  }

  private static List<FormSection> fields(
      Language language, FormValues typed, List<Refusal> refusals, @Nullable PlanStep step) {
    Words words = Words.of(language);
    FormFields fields =
        new FormFields(language, typed, refusals, step == null ? null : of(step.written()))
            .section("step")
            .choose(
                Kind.SELECT,
                "method",
                List.of(Method.values()),
                Method::code,
                method -> method.in(language))
            .pair(Kind.TEXT, "name")
            .choose(
                Kind.RADIO,
                "blind",
                List.of("yes", "no"),
                one -> one,
                one -> words.text("processes.blind." + one))
            .line("quorum")
            .line("hears-within")
            .section("pace")
            .line("minutes")
            .line("goes-on");
    return step == null ? fields.done() : fields.seen("revision", step.revision()).done();
  }
}
