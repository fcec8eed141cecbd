package org.vivier.pools.candidate;

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
import org.vivier.postings.PostingPaths;

/** Hands out the candidate's pages of this room. */
@Component("poolCandidateDesk")
class CandidatePoolResponses {
  private final Site site;
  private final Templates templates;

  CandidatePoolResponses(Site site, Templates templates) {
    this.site = site;
    this.templates = templates;
  }

  ResponseEntity<byte[]> page(HttpStatus status, String template, Object page) {
    return PageResponses.of(status, templates.render("pools/candidate/" + template, page));
  }

  ResponseEntity<byte[]> redirect(String path) {
    return PageResponses.seeOther(path);
  }

  /** Never in search engines, and without feeds: a page for one person. */
  PageFrame frame(Language language, String title, String path, String otherPath) {
    return new PageFrame(
        site,
        language,
        title,
        Words.of(language).text("pools.candidate.description"),
        path,
        otherPath,
        PostingPaths.list(language),
        List.of(),
        null,
        false);
  }
}
