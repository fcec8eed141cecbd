package org.vivier.processes.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.vivier.format.Language;
import org.vivier.platform.web.LanguageChoice;
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
import org.vivier.staff.StaffMember;

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
  ResponseEntity<byte[]> show(
      HttpServletRequest request, StaffMember member, @PathVariable("process") String number) {
    return page(
        request,
        member,
        pages.find(number, request),
        FormValues.shown(request, FormValues.NOTHING),
        List.of());
  }

  @Requires(act = Act.SET_UP_PROCESS, scope = "process")
  @PostMapping({EN, FR})
  ResponseEntity<byte[]> save(
      HttpServletRequest request, StaffMember member, @PathVariable("process") String number) {
    SelectionProcess process = pages.find(number, request);
    FormValues typed = FormValues.in(request);
    Outcome<ScaleId> outcome =
        make.handle(
            process.id(),
            new Bilingual(typed.one("name-en"), typed.one("name-fr")),
            anchors(typed),
            member.actor());
    return outcome.refusals().isEmpty()
        ? pages.redirect(ProcessPaths.plan(LanguageChoice.of(request), number))
        : page(request, member, process, typed, outcome.refusals());
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
      HttpServletRequest request,
      StaffMember member,
      SelectionProcess process,
      FormValues typed,
      List<Refusal> refusals) {
    Language language = LanguageChoice.of(request);
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
        member,
        request);
  }
}
