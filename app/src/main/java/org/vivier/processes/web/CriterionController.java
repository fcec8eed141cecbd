package org.vivier.processes.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.vivier.format.Language;
import org.vivier.platform.web.FormValues;
import org.vivier.processes.Outcome;
import org.vivier.processes.Reason;
import org.vivier.processes.Refusal;
import org.vivier.processes.SelectionProcess;
import org.vivier.processes.criteria.Criterion;
import org.vivier.staff.Act;
import org.vivier.staff.Requires;
import org.vivier.staff.page.StaffRequest;

/** One criterion: added, edited, taken out, moved, superseded. */
@Controller
class CriterionController {
  private static final String EN = ProcessPaths.CRITERIA_EN + "/{criterion}";
  private static final String FR = ProcessPaths.CRITERIA_FR + "/{criterion}";

  private final ProcessPages pages;
  private final CriterionPages form;
  private final CriterionActs acts;
  private final SetUpReader setUp;

  CriterionController(
      ProcessPages pages, CriterionPages form, CriterionActs acts, SetUpReader setUp) {
    this.pages = pages;
    this.form = form;
    this.acts = acts;
    this.setUp = setUp;
  }

  @Requires(act = Act.SET_UP_PROCESS, scope = "process")
  @GetMapping({EN, FR})
  ResponseEntity<byte[]> show(
      StaffRequest request,
      @OrTemplate SelectionProcess process,
      @PathVariable("criterion") String id) {
    @Nullable Criterion one = find(process, id, request);
    FormValues now = one == null ? CriterionForm.EMPTY : CriterionForm.of(one);
    return form.show(request, process, one, request.shown(now), List.of(), List.of(), false);
  }

  @Requires(act = Act.SET_UP_PROCESS, scope = "process")
  @PostMapping({EN, FR})
  ResponseEntity<byte[]> save(
      StaffRequest request,
      @OrTemplate SelectionProcess process,
      @PathVariable("criterion") String id) {
    @Nullable Criterion one = find(process, id, request);
    FormValues typed = request.form();
    Language language = request.language();
    // What is used is never edited: whoever says nothing else looks first.
    String then =
        one != null && one.used() && typed.blank("then")
            ? CriterionPages.PREVIEW
            : typed.one("then");
    if (one != null && then.equals(CriterionPages.PREVIEW)) {
      var effect = CriterionActs.effect(typed);
      return form.show(
          request,
          process,
          one,
          typed,
          effect == null ? List.of(Refusal.at("effect", Reason.EFFECT_MISSING)) : List.of(),
          effect == null ? List.of() : form.words(acts.preview(one, effect), language),
          effect != null);
    }
    Outcome<?> outcome = acts.handle(process, one, typed, then, request.member());
    return outcome.refusals().isEmpty()
        ? pages.redirect(next(language, process.number(), then))
        : form.show(
            request,
            pages.again(process, request),
            one == null ? null : find(process, id, request),
            typed,
            outcome.refusals(),
            List.of(),
            false);
  }

  private static String next(Language language, String number, String then) {
    return then.equals("save-another")
        ? ProcessPaths.criterion(language, number, CriterionPages.NEW)
        : ProcessPaths.criteria(language, number);
  }

  private @Nullable Criterion find(SelectionProcess process, String id, StaffRequest request) {
    return id.equals(CriterionPages.NEW) ? null : setUp.criterion(process, id, request);
  }
}
