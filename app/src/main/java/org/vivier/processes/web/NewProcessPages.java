package org.vivier.processes.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.vivier.format.Language;
import org.vivier.platform.web.FormValues;
import org.vivier.platform.words.Words;
import org.vivier.processes.Audience;
import org.vivier.processes.Processes;
import org.vivier.processes.Refusal;
import org.vivier.processes.web.FormField.Kind;
import org.vivier.staff.page.StaffRequest;

/** Makes the form in which a process is begun. */
@Component
class NewProcessPages {
  private final ProcessPages pages;
  private final Processes processes;

  NewProcessPages(ProcessPages pages, Processes processes) {
    this.pages = pages;
    this.processes = processes;
  }

  ResponseEntity<byte[]> show(StaffRequest request, FormValues typed, List<Refusal> refusals) {
    Language language = request.language();
    Words words = Words.of(language);
    FormFields fields = new FormFields(language, typed, refusals, null);
    fields.section("begin").pair(Kind.TEXT, "title");
    Map<String, String> templates = templates(language);
    if (templates.size() > 1) {
      fields.choose(
          Kind.SELECT,
          "template",
          List.copyOf(templates.keySet()),
          one -> one,
          one -> templates.getOrDefault(one, one));
    }
    fields.choose(
        Kind.RADIO,
        "audience",
        List.of(Audience.values()),
        Audience::code,
        one -> one.in(language));
    return pages.page(
        FormAnswers.status(refusals, request),
        "form",
        new FormPage(
            pages.belowList(request, words.text("processes.new.title"), ProcessPaths::create),
            null,
            request.token(),
            words.text("processes.new.lead"),
            ProcessPages.errors(refusals, language),
            false,
            request.rejected(),
            List.of(),
            List.of(),
            fields.done(),
            FormAnswers.buttons(language, List.of("begin")),
            false,
            ProcessPaths.list(language)));
  }

  /** By their numbers; first of all none. */
  private Map<String, String> templates(Language language) {
    Map<String, String> names = new LinkedHashMap<>();
    names.put("", Words.of(language).text("processes.new.no-template"));
    processes
        .templates()
        .forEach(found ->
            names.put(
                found.number(), found.facts().title().in(language) + " (" + found.number() + ")"));
    return names;
  }
}
