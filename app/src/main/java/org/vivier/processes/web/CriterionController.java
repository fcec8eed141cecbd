package org.vivier.processes.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.vivier.format.Language;
import org.vivier.platform.web.LanguageChoice;
import org.vivier.platform.words.Words;
import org.vivier.processes.Outcome;
import org.vivier.processes.Place;
import org.vivier.processes.Reason;
import org.vivier.processes.Refusal;
import org.vivier.processes.SelectionProcess;
import org.vivier.processes.criteria.AddCriterion;
import org.vivier.processes.criteria.Criterion;
import org.vivier.processes.criteria.CriterionId;
import org.vivier.processes.criteria.EditCriterion;
import org.vivier.processes.criteria.Effect;
import org.vivier.processes.criteria.RemoveCriterion;
import org.vivier.processes.criteria.Reopening;
import org.vivier.processes.criteria.SupersedeCriterion;
import org.vivier.staff.Act;
import org.vivier.staff.Requires;
import org.vivier.staff.StaffMember;

/** One criterion: added, edited, taken out, moved, superseded. */
@Controller
class CriterionController {
  private static final String EN = ProcessPaths.CRITERIA_EN + "/{criterion}";
  private static final String FR = ProcessPaths.CRITERIA_FR + "/{criterion}";
  private static final String NEW = "new";
  private static final String PREVIEW = "preview";

  private final ProcessPages pages;
  private final FormAnswers answers;
  private final SetUpReader setUp;
  private final AddCriterion add;
  private final EditCriterion edit;
  private final RemoveCriterion remove;
  private final SupersedeCriterion supersede;

  CriterionController(
      ProcessPages pages,
      FormAnswers answers,
      SetUpReader setUp,
      AddCriterion add,
      EditCriterion edit,
      RemoveCriterion remove,
      SupersedeCriterion supersede) {
    this.pages = pages;
    this.answers = answers;
    this.setUp = setUp;
    this.add = add;
    this.edit = edit;
    this.remove = remove;
    this.supersede = supersede;
  }

  @Requires(act = Act.SET_UP_PROCESS, scope = "process")
  @GetMapping({EN, FR})
  ResponseEntity<byte[]> show(
      HttpServletRequest request,
      StaffMember member,
      @PathVariable("process") String number,
      @PathVariable("criterion") String id) {
    SelectionProcess process = pages.find(number, request);
    @Nullable Criterion one = find(process, id, request);
    FormValues now = one == null ? CriterionForm.EMPTY : CriterionForm.of(one);
    return page(
        request, member, process, one, FormValues.shown(request, now), List.of(), List.of(), false);
  }

  @Requires(act = Act.SET_UP_PROCESS, scope = "process")
  @PostMapping({EN, FR})
  ResponseEntity<byte[]> save(
      HttpServletRequest request,
      StaffMember member,
      @PathVariable("process") String number,
      @PathVariable("criterion") String id) {
    SelectionProcess process = pages.find(number, request);
    @Nullable Criterion one = find(process, id, request);
    FormValues typed = FormValues.in(request);
    Language language = LanguageChoice.of(request);
    // What is used is never edited: whoever says nothing else looks first.
    String then = one != null && one.used() && typed.blank("then") ? PREVIEW : typed.one("then");
    if (one != null && then.equals(PREVIEW)) {
      @Nullable Effect effect = effect(typed);
      return page(
          request,
          member,
          process,
          one,
          typed,
          effect == null ? List.of(Refusal.at("effect", Reason.EFFECT_MISSING)) : List.of(),
          effect == null ? List.of() : words(supersede.preview(one.id(), effect), language),
          effect != null);
    }
    Outcome<?> outcome = act(process, one, typed, then, member);
    return outcome.refusals().isEmpty()
        ? pages.redirect(next(language, number, then))
        : page(
            request,
            member,
            pages.find(number, request),
            one == null ? null : find(process, id, request),
            typed,
            outcome.refusals(),
            List.of(),
            false);
  }

  private Outcome<?> act(
      SelectionProcess process,
      @Nullable Criterion one,
      FormValues typed,
      String then,
      StaffMember member) {
    var written = CriterionForm.read(typed);
    if (one == null) {
      return add.handle(process.id(), written, member.actor());
    }
    int version = typed.number("version").orElse(0);
    return switch (then) {
      case "remove" -> remove.handle(process.id(), one.id(), member.actor());
      case "up", "down" -> remove.move(process.id(), one.id(), then.equals("up"), member.actor());
      case "supersede" -> {
        Effect effect = effect(typed);
        yield effect == null
            ? Outcome.refused(Refusal.at("effect", Reason.EFFECT_MISSING))
            : supersede.handle(
                process.id(),
                one.id(),
                version,
                written,
                effect,
                typed.one("reason"),
                member.actor());
      }
      default -> edit.handle(process.id(), one.id(), version, written, member.actor());
    };
  }

  private static String next(Language language, String number, String then) {
    return then.equals("save-another")
        ? ProcessPaths.criterion(language, number, NEW)
        : ProcessPaths.criteria(language, number);
  }

  private ResponseEntity<byte[]> page(
      HttpServletRequest request,
      StaffMember member,
      SelectionProcess process,
      @Nullable Criterion one,
      FormValues typed,
      List<Refusal> refusals,
      List<String> notices,
      boolean previewed) {
    Language language = LanguageChoice.of(request);
    List<FormSection> fields = CriterionForm.fields(language, typed, refusals, one);
    String id = one == null ? NEW : one.id().toString();
    List<String> buttons = buttons(process, one, previewed);
    return answers.show(
        new FormAnswers.Form(
            process,
            Place.CRITERIA,
            FormTitle.of(
                language,
                one == null ? "criterion-new" : one.used() ? "criterion-used" : "criterion"),
            other -> ProcessPaths.criterion(other, process.number(), id),
            refusals,
            fields,
            notices,
            FormAnswers.buttons(language, buttons),
            buttons.isEmpty(),
            other -> ProcessPaths.criteria(other, process.number())),
        member,
        request);
  }

  private static List<String> buttons(
      SelectionProcess process, @Nullable Criterion one, boolean previewed) {
    if (one != null && one.used()) {
      return !process.state().assessable()
          ? List.of()
          : previewed ? List.of("supersede", PREVIEW) : List.of(PREVIEW);
    }
    if (!process.inSetUp()) {
      return List.of();
    }
    if (one == null) {
      return List.of("save", "save-another");
    }
    return List.of(one.proposed() ? "confirm" : "save", "up", "down", "remove");
  }

  private static List<String> words(Reopening reopening, Language language) {
    Words words = Words.of(language);
    List<String> notices = new ArrayList<>();
    notices.add(
        reopening.nobody()
            ? words.text("processes.reopening.nobody")
            : words.text(
                "processes.reopening.asked",
                reopening.passes(),
                reopening.fails(),
                reopening.others(),
                reopening.decisions()));
    notices.add(words.text("processes.reopening.amend"));
    if (reopening.extendClosing()) {
      notices.add(words.text("processes.reopening.extend"));
    }
    return notices;
  }

  private static @Nullable Effect effect(FormValues typed) {
    return Effect.ofCode(typed.one("effect")).filter(Effect.OF_SUPERSEDING::contains).orElse(null);
  }

  private @Nullable Criterion find(
      SelectionProcess process, String id, HttpServletRequest request) {
    if (id.equals(NEW)) {
      return null;
    }
    return Ids.parse(id)
        .flatMap(found -> setUp.criteria(process, request).find(new CriterionId(found)))
        .orElseThrow(ProcessPages::missing);
  }
}
