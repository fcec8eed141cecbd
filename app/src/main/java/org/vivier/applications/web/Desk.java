package org.vivier.applications.web;

import java.net.URI;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.vivier.applications.OutgoingMail;
import org.vivier.format.Language;
import org.vivier.platform.page.PageFrame;
import org.vivier.platform.page.Site;
import org.vivier.platform.page.Templates;
import org.vivier.postings.PostingPaths;

/** Hands out pages. */
@Component
class Desk {
  private static final MediaType HTML = MediaType.valueOf("text/html;charset=UTF-8");

  private final Site site;
  private final Templates templates;
  private final OutgoingMail mail;

  Desk(Site site, Templates templates, OutgoingMail mail) {
    this.site = site;
    this.templates = templates;
    this.mail = mail;
  }

  /** Whether a letter can leave at the moment: no page says of one that waits that it is sent. */
  boolean letterLeaves() {
    return mail.leaves();
  }

  Site site() {
    return site;
  }

  ResponseEntity<byte[]> page(HttpStatus status, String template, Object page) {
    return ResponseEntity.status(status)
        .contentType(HTML)
        .body(templates.render("applications/" + template, page));
  }

  /** After a form: the browser asks for the next page, and Back and Reload send nothing again. */
  ResponseEntity<byte[]> redirect(String path) {
    return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(path)).build();
  }

  /** For an address that is another one now. */
  ResponseEntity<byte[]> moved(String path) {
    return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY).location(URI.create(path)).build();
  }

  /** Never in search engines, and without feeds: a page for one person. */
  PageFrame frame(
      Language language, String title, String description, String path, String otherPath) {
    return new PageFrame(
        site,
        language,
        title,
        description,
        path,
        otherPath,
        PostingPaths.list(language),
        List.of(),
        null,
        false);
  }
}
