package org.vivier.processes.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.vivier.format.Language;
import org.vivier.platform.web.FormValues;
import org.vivier.platform.words.Words;
import org.vivier.processes.Outcome;
import org.vivier.processes.Place;
import org.vivier.processes.ProcessId;
import org.vivier.processes.Reason;
import org.vivier.processes.Refusal;
import org.vivier.processes.SelectionProcess;
import org.vivier.processes.criteria.Criterion;
import org.vivier.processes.criteria.CriterionId;
import org.vivier.processes.plan.AssessmentPlan;
import org.vivier.processes.plan.PlanCell;
import org.vivier.processes.plan.PlanStep;
import org.vivier.processes.plan.RatingScale;
import org.vivier.processes.plan.ScaleId;
import org.vivier.processes.plan.SetCell;
import org.vivier.processes.plan.StepId;
import org.vivier.processes.web.FormField.Kind;
import org.vivier.staff.Act;
import org.vivier.staff.Requires;
import org.vivier.staff.StaffMember;
import org.vivier.staff.page.StaffRequest;

/** Whether a criterion is assessed in a step, on which scale, and what passes. */
@Controller
class CellController {
  private static final String EN = ProcessPaths.PLAN_EN + "/steps/{step}/criteria/{criterion}";
  private static final String FR = ProcessPaths.PLAN_FR + "/etapes/{step}/criteres/{criterion}";
  private static final String STANDARD = "standard";

  private final ProcessPages pages;
  private final FormAnswers answers;
  private final SetUpReader setUp;
  private final SetCell cells;

  CellController(ProcessPages pages, FormAnswers answers, SetUpReader setUp, SetCell cells) {
    this.pages = pages;
    this.answers = answers;
    this.setUp = setUp;
    this.cells = cells;
  }

  /** What the address names. */
  private record Named(
      SelectionProcess process, AssessmentPlan plan, PlanStep step, Criterion criterion) {
    Optional<PlanCell> cell() {
      return plan.cell(step.id(), criterion.id());
    }
  }

  @Requires(act = Act.SET_UP_PROCESS, scope = "process")
  @GetMapping({EN, FR})
  ResponseEntity<byte[]> show(
      StaffRequest request,
      @OrTemplate SelectionProcess process,
      @PathVariable("step") String step,
      @PathVariable("criterion") String criterion) {
    Named named = find(process, step, criterion, request);
    return page(request, named, FormValues.shown(request.http(), now(named)), List.of());
  }

  @Requires(act = Act.SET_UP_PROCESS, scope = "process")
  @PostMapping({EN, FR})
  ResponseEntity<byte[]> save(
      StaffRequest request,
      @OrTemplate SelectionProcess process,
      @PathVariable("step") String step,
      @PathVariable("criterion") String criterion) {
    Named named = find(process, step, criterion, request);
    FormValues typed = request.form();
    Outcome<?> outcome =
        typed.one("then").equals("remove")
            ? cells.clear(
                named.process().id(), named.step().id(), named.criterion().id(), request.actor())
            : set(named, typed, request.member());
    return outcome.refusals().isEmpty()
        ? pages.redirect(ProcessPaths.plan(request.language(), process.number()))
        : page(
            request,
            find(pages.again(process, request), step, criterion, request),
            typed,
            outcome.refusals());
  }

  private Outcome<?> set(Named named, FormValues typed, StaffMember member) {
    if (!typed.blank("pass-mark") && typed.number("pass-mark").isEmpty()) {
      return Outcome.refused(Refusal.at("pass-mark", Reason.PASS_MARK_NOT_ON_SCALE));
    }
    @Nullable Integer passMark =
        typed.blank("pass-mark") ? null : typed.number("pass-mark").getAsInt();
    ProcessId process = named.process().id();
    StepId step = named.step().id();
    CriterionId criterion = named.criterion().id();
    return typed.one("scale").equals(STANDARD)
        ? cells.onStandard(process, step, criterion, passMark, member.actor())
        : Ids.parse(typed.one("scale"))
            .map(ScaleId::new)
            .map(scale -> new PlanCell(step, criterion, scale, passMark))
            .map(cell -> cells.handle(process, cell, member.actor()))
            .orElseGet(() -> Outcome.refused(Refusal.at("scale", Reason.SCALE_UNKNOWN)));
  }

  private ResponseEntity<byte[]> page(
      StaffRequest request, Named named, FormValues typed, List<Refusal> refusals) {
    Language language = request.language();
    SelectionProcess process = named.process();
    List<String> choices = new ArrayList<>();
    named.plan().scales().forEach(scale -> choices.add(scale.id().toString()));
    if (choices.isEmpty()) {
      choices.add(STANDARD);
    }
    List<FormSection> fields =
        new FormFields(language, typed, refusals, null)
            .section("cell")
            .choose(Kind.SELECT, "scale", choices, one -> one, one -> scale(named, one, language))
            .line("pass-mark")
            .done();
    boolean open = process.inSetUp();
    List<String> buttons =
        named.cell().isPresent() ? List.of("save", "remove") : List.of("assess-here");
    String step = named.step().id().toString();
    String criterion = named.criterion().id().toString();
    return answers.show(
        new FormAnswers.Form(
            process,
            Place.PLAN,
            FormTitle.of(language, "cell"),
            other -> ProcessPaths.cell(other, process.number(), step, criterion),
            refusals,
            fields,
            List.of(
                named.criterion().code().in(language)
                    + " · "
                    + named.criterion().written().text().in(language)
                    + " – "
                    + named.step().name().in(language)),
            open ? FormAnswers.buttons(language, buttons) : List.of(),
            !open,
            other -> ProcessPaths.plan(other, process.number())),
        request);
  }

  private static String scale(Named named, String id, Language language) {
    return Ids.parse(id)
        .flatMap(found -> named.plan().scale(new ScaleId(found)))
        .map(scale ->
            "%s (%d–%d)".formatted(scale.name().in(language), scale.lowest(), scale.highest()))
        .orElseGet(() -> Words.of(language).text("processes.cell.standard"));
  }

  private static FormValues now(Named named) {
    Optional<PlanCell> cell = named.cell();
    String scale =
        cell.map(found -> found.scale().toString())
            .orElseGet(() ->
                named.plan().scales().stream()
                    .map(RatingScale::id)
                    .map(Object::toString)
                    .findFirst()
                    .orElse(STANDARD));
    String usual = named.criterion().essential() ? "2" : "";
    Integer mark = cell.map(PlanCell::passMark).orElse(null);
    String passMark = cell.isEmpty() ? usual : mark == null ? "" : mark.toString();
    return new FormValues(Map.of("scale", List.of(scale), "pass-mark", List.of(passMark)));
  }

  private Named find(
      SelectionProcess process, String step, String criterion, StaffRequest request) {
    AssessmentPlan plan = setUp.plan(process, request);
    PlanStep found =
        Ids.parse(step).flatMap(id -> plan.step(new StepId(id))).orElseThrow(ProcessPages::missing);
    Criterion one =
        Ids.parse(criterion)
            .flatMap(id -> setUp.criteria(process, request).find(new CriterionId(id)))
            .orElseThrow(ProcessPages::missing);
    return new Named(process, plan, found, one);
  }
}
