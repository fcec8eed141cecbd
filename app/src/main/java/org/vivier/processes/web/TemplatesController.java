package org.vivier.processes.web;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.vivier.format.Language;
import org.vivier.platform.words.Words;
import org.vivier.processes.Processes;
import org.vivier.staff.Act;
import org.vivier.staff.Requires;
import org.vivier.staff.page.StaffRequest;

/** The templates of the organization. */
@Controller
class TemplatesController {
  private final ProcessPages pages;
  private final Processes processes;

  TemplatesController(ProcessPages pages, Processes processes) {
    this.pages = pages;
    this.processes = processes;
  }

  @Requires(act = Act.MAKE_PROCESSES)
  @GetMapping({ProcessPaths.TEMPLATES_EN, ProcessPaths.TEMPLATES_FR})
  ResponseEntity<byte[]> show(StaffRequest request) {
    Language language = request.language();
    return pages.page(
        HttpStatus.OK,
        "templates",
        new TemplatesPage(
            pages.belowList(
                request,
                Words.of(language).text("processes.template.title"),
                ProcessPaths::templates),
            processes.templates().stream()
                .map(template ->
                    new TemplatesPage.Row(
                        template.number(),
                        template.facts().title().in(language),
                        FactsLine.of(template.facts(), language),
                        ProcessPaths.one(language, template.number()),
                        ProcessPaths.create(language) + "?template=" + template.number()))
                .toList(),
            ProcessPaths.list(language)));
  }
}
