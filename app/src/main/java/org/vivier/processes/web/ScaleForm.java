package org.vivier.processes.web;

import java.util.ArrayList;
import java.util.List;
import org.vivier.format.Language;
import org.vivier.platform.web.FormValues;
import org.vivier.processes.Place;
import org.vivier.processes.Refusal;
import org.vivier.processes.SelectionProcess;
import org.vivier.processes.plan.Anchor;
import org.vivier.processes.web.FormField.Kind;

/** The form in which a scale is made: a name, and what each mark means. */
final class ScaleForm {
  private static final int MARKS = 6;

  private ScaleForm() {}

  /** Marks that nothing is said about in either language are none. */
  static List<Anchor> anchors(FormValues typed) {
    List<Anchor> anchors = new ArrayList<>();
    for (int mark = 0; mark < MARKS; mark++) {
      String name = "anchor-" + mark;
      if (!typed.blank(name + "-en") || !typed.blank(name + "-fr")) {
        anchors.add(new Anchor(mark, FormFields.pair(typed, name)));
      }
    }
    return anchors;
  }

  static FormAnswers.Form page(
      SelectionProcess process, Language language, FormValues typed, List<Refusal> refusals) {
    FormFields fields = new FormFields(language, typed, refusals, null);
    fields.section("scale").pair(Kind.TEXT, "name");
    for (int mark = 0; mark < MARKS; mark++) {
      fields.pair(Kind.TEXT, "anchor-" + mark);
    }
    boolean open = process.inSetUp();
    return new FormAnswers.Form(
        process,
        Place.PLAN,
        FormTitle.of(language, "scale"),
        other -> ProcessPaths.scale(other, process.number()),
        refusals,
        fields.done(),
        List.of(),
        open ? FormAnswers.buttons(language, List.of("save")) : List.of(),
        !open,
        other -> ProcessPaths.plan(other, process.number()));
  }
}
