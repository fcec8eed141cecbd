package org.vivier.processes.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.vivier.format.Language;
import org.vivier.platform.web.FormValues;
import org.vivier.platform.words.Words;
import org.vivier.processes.Place;
import org.vivier.processes.Refusal;
import org.vivier.processes.SelectionProcess;
import org.vivier.processes.criteria.Criterion;
import org.vivier.processes.criteria.Reopening;
import org.vivier.staff.page.StaffRequest;

/** Makes the form of one criterion, and what one is told before it is superseded. */
@Component
class CriterionPages {
  static final String NEW = "new";
  static final String PREVIEW = "preview";

  private final FormAnswers answers;

  CriterionPages(FormAnswers answers) {
    this.answers = answers;
  }

  ResponseEntity<byte[]> show(
      StaffRequest request,
      SelectionProcess process,
      @Nullable Criterion one,
      FormValues typed,
      List<Refusal> refusals,
      List<String> notices,
      boolean previewed) {
    Language language = request.language();
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

  /** What superseding would open again. */
  List<String> words(Reopening reopening, Language language) {
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
}
