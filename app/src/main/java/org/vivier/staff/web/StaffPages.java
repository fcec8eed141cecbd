package org.vivier.staff.web;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.vivier.format.Language;
import org.vivier.platform.page.PageFrame;
import org.vivier.platform.page.Site;
import org.vivier.platform.page.Templates;
import org.vivier.platform.web.PageResponses;
import org.vivier.platform.words.Words;
import org.vivier.staff.StaffPaths;

/** Makes the answers of the ways in. */
@Component
class StaffPages {
  private final Site site;
  private final Templates templates;

  StaffPages(Site site, Templates templates) {
    this.site = site;
    this.templates = templates;
  }

  ResponseEntity<byte[]> page(HttpStatus status, String template, Object page) {
    return PageResponses.of(status, templates.render("staff/" + template, page));
  }

  ResponseEntity<byte[]> redirect(String path) {
    return PageResponses.seeOther(path);
  }

  PageFrame frame(Language language, String titleKey, String path, String otherPath) {
    Words words = Words.of(language);
    return new PageFrame(
        site,
        language,
        words.text(titleKey),
        words.text("staff.frame.description"),
        path,
        otherPath,
        StaffPaths.home(language),
        List.of(),
        null,
        false);
  }
}
