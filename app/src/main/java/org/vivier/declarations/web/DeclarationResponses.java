package org.vivier.declarations.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.vivier.format.Language;
import org.vivier.platform.page.FieldError;
import org.vivier.platform.page.PageFrame;
import org.vivier.platform.page.Site;
import org.vivier.platform.page.Templates;
import org.vivier.platform.web.FormToken;
import org.vivier.platform.web.LanguageChoice;
import org.vivier.platform.web.PageResponses;
import org.vivier.platform.web.RejectedForms;
import org.vivier.platform.words.Words;
import org.vivier.postings.PostingPaths;
import org.vivier.postings.PublicPosting;

/** Hands out the pages of this room. */
@Component
class DeclarationResponses {
  private final Site site;
  private final Templates templates;

  DeclarationResponses(Site site, Templates templates) {
    this.site = site;
    this.templates = templates;
  }

  ResponseEntity<byte[]> page(HttpStatus status, String template, Object page) {
    return PageResponses.of(status, templates.render("declarations/" + template, page));
  }

  /** For an address that is another one now. */
  ResponseEntity<byte[]> moved(String path) {
    return PageResponses.moved(path);
  }

  /** Never in search engines, and without feeds. */
  PageFrame frame(Language language, String page, String path, String otherPath) {
    Words words = Words.of(language);
    return new PageFrame(
        site,
        language,
        words.text("declarations." + page + ".title"),
        words.text("declarations.form.description"),
        path,
        otherPath,
        PostingPaths.list(language),
        List.of(),
        null,
        false);
  }

  /** The same for a page about a posting, with its own people to write to. */
  PageFrame frame(
      PublicPosting posting, Language language, String page, String path, String otherPath) {
    return frame(language, page, path, otherPath)
        .with(posting.contacts(site.organization(language)));
  }

  static DeclarationFields asking(
      HttpServletRequest request, DeclarationForm form, List<FieldError> errors) {
    return new DeclarationFields(
        FormToken.of(request),
        form.code(),
        form.ticks().choices(Words.of(LanguageChoice.of(request))),
        errors,
        RejectedForms.among(request));
  }
}
