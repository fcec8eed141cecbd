package org.vivier.processes.web;

import java.util.List;
import java.util.Map;
import org.vivier.format.Language;
import org.vivier.platform.web.FormValues;
import org.vivier.platform.words.Words;
import org.vivier.processes.Bilingual;
import org.vivier.processes.Place;
import org.vivier.processes.Refusal;
import org.vivier.processes.SelectionProcess;
import org.vivier.processes.web.FormField.Kind;

/** The form in which a process is copied. */
final class CopyForm {
  private CopyForm() {}

  static FormValues of(SelectionProcess process) {
    Bilingual title = process.facts().title();
    return new FormValues(
        Map.of(
            "title-en", List.of(title.english()),
            "title-fr", List.of(title.french()),
            "as", List.of("process")));
  }

  static FormAnswers.Form page(
      SelectionProcess process, Language language, FormValues typed, List<Refusal> refusals) {
    return new FormAnswers.Form(
        process,
        Place.PROCESS,
        FormTitle.of(language, "copy"),
        other -> ProcessPaths.copy(other, process.number()),
        refusals,
        new FormFields(language, typed, refusals, null)
            .section("copy")
            .pair(Kind.TEXT, "title")
            .choose(
                Kind.RADIO,
                "as",
                List.of("process", "template"),
                one -> one,
                one -> Words.of(language).text("processes.copy-as." + one))
            .done(),
        List.of(),
        FormAnswers.buttons(language, List.of("copy")),
        false,
        other -> ProcessPaths.one(other, process.number()));
  }
}
