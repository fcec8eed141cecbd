package org.vivier.alerts.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.vivier.alerts.AlertPaths;
import org.vivier.alerts.Frequency;
import org.vivier.format.Language;
import org.vivier.platform.page.Choice;
import org.vivier.platform.page.PageFrame;
import org.vivier.platform.page.Site;
import org.vivier.platform.page.Templates;
import org.vivier.platform.web.FormValues;
import org.vivier.platform.web.PageResponses;
import org.vivier.platform.words.Words;
import org.vivier.postings.PostingPaths;

/** Hands out the pages of this room. */
@Component
class AlertResponses {
  private final Site site;
  private final Templates templates;

  AlertResponses(Site site, Templates templates) {
    this.site = site;
    this.templates = templates;
  }

  ResponseEntity<byte[]> page(HttpStatus status, String template, Object page) {
    return PageResponses.of(status, templates.render("alerts/" + template, page));
  }

  ResponseEntity<byte[]> redirect(String path) {
    return PageResponses.seeOther(path);
  }

  /** Of a page that says what became of an alert. */
  ResponseEntity<byte[]> ended(HttpStatus status, Language language, String what) {
    String path = AlertPaths.ask(language);
    String text = Words.of(language).text("alerts.ended.text-" + what);
    return page(
        status,
        "ended",
        new EndedPage(
            frame(language, "ended.title-" + what, path, AlertPaths.ask(language.other())), text));
  }

  /** Never in search engines, and without feeds. */
  PageFrame frame(Language language, String title, String path, String otherPath) {
    Words words = Words.of(language);
    return new PageFrame(
        site,
        language,
        words.text("alerts." + title),
        words.text("alerts.page.description"),
        path,
        otherPath,
        PostingPaths.list(language),
        List.of(),
        null,
        false);
  }

  static List<Choice> frequencies(Language language, Frequency chosen) {
    return Arrays.stream(Frequency.values())
        .map(each ->
            new Choice(
                each.code(),
                Words.of(language).text("alerts.frequency." + each.code()),
                null,
                each == chosen))
        .toList();
  }

  /** How often; as it was when nothing that makes sense was chosen. */
  static Frequency frequency(HttpServletRequest request, Frequency before) {
    return Frequency.of(FormValues.in(request).one("frequency")).orElse(before);
  }
}
