package org.vivier.processes.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.vivier.format.Language;
import org.vivier.platform.web.FormValues;
import org.vivier.processes.Bilingual;
import org.vivier.processes.Outcome;
import org.vivier.processes.Place;
import org.vivier.processes.Refusal;
import org.vivier.processes.SelectionProcess;
import org.vivier.processes.plan.Anchor;
import org.vivier.processes.plan.MakeScale;
import org.vivier.processes.plan.ScaleId;
import org.vivier.processes.web.FormField.Kind;
import org.vivier.staff.Act;
import org.vivier.staff.Requires;
import org.vivier.staff.page.StaffRequest;

/** Makes a scale: marks from 0 up, each described in both languages. */
@Controller
class ScaleController {
  private static final String EN = ProcessPaths.PLAN_EN + "/scale";
  private static final String FR = ProcessPaths.PLAN_FR + "/echelle";
  private static final int MARKS = 6;

  private final ProcessPages pages;
  private final FormAnswers answers;
  private final MakeScale make;

  ScaleController(ProcessPages pages, FormAnswers answers, MakeScale make) {
    this.pages = pages;
    this.answers = answers;
    this.make = make;
  }

  @Requires(act = Act.SET_UP_PROCESS, scope = "process")
  @GetMapping({EN, FR})
  ResponseEntity<byte[]> show(StaffRequest request, @OrTemplate SelectionProcess process) {
    return page(request, process, FormValues.shown(request.http(), FormValues.NOTHING), List.of());
  }

  @Requires(act = Act.SET_UP_PROCESS, scope = "process")
  @PostMapping({EN, FR})
  ResponseEntity<byte[]> save(StaffRequest request, @OrTemplate SelectionProcess process) {
    FormValues typed = request.form();
    Outcome<ScaleId> outcome =
        make.handle(
            process.id(),
            new Bilingual(typed.one("name-en"), typed.one("name-fr")),
            anchors(typed),
            request.actor());
    return outcome.refusals().isEmpty()
        ? pages.redirect(ProcessPaths.plan(request.language(), process.number()))
        : page(request, process, typed, outcome.refusals());
  }

  /** Marks that nothing is said about in either language are none. */
  private static List<Anchor> anchors(FormValues typed) {
    List<Anchor> anchors = new ArrayList<>();
    for (int mark = 0; mark < MARKS; mark++) {
      String english = "anchor-" + mark + "-en";
      String french = "anchor-" + mark + "-fr";
      if (!typed.blank(english) || !typed.blank(french)) {
        anchors.add(new Anchor(mark, new Bilingual(typed.one(english), typed.one(french))));
      }
    }
    return anchors;
  }

  private ResponseEntity<byte[]> page(
      StaffRequest request, SelectionProcess process, FormValues typed, List<Refusal> refusals) {
    Language language = request.language();
    FormFields fields = new FormFields(language, typed, refusals, null);
    fields.section("scale").pair(Kind.TEXT, "name");
    for (int mark = 0; mark < MARKS; mark++) {
      fields.pair(Kind.TEXT, "anchor-" + mark);
    }
    boolean open = process.inSetUp();
    return answers.show(
        new FormAnswers.Form(
            process,
            Place.PLAN,
            FormTitle.of(language, "scale"),
            other -> ProcessPaths.scale(other, process.number()),
            refusals,
            fields.done(),
            List.of(),
            open ? FormAnswers.buttons(language, List.of("save")) : List.of(),
            !open,
            other -> ProcessPaths.plan(other, process.number())),
        request);
  }
}
