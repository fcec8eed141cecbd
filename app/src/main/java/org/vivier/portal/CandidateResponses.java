package org.vivier.portal;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.vivier.format.Language;
import org.vivier.letters.OutgoingMail;
import org.vivier.platform.page.Contacts;
import org.vivier.platform.page.PageFrame;
import org.vivier.platform.page.Site;
import org.vivier.platform.page.Templates;
import org.vivier.platform.web.PageResponses;
import org.vivier.postings.PostingPaths;
import org.vivier.postings.PublicPosting;

/** Hands out pages. */
@Component
public class CandidateResponses {
  private final Site site;
  private final Templates templates;
  private final OutgoingMail mail;

  CandidateResponses(Site site, Templates templates, OutgoingMail mail) {
    this.site = site;
    this.templates = templates;
    this.mail = mail;
  }

  /** Whether a letter can leave at the moment: no page says of one that waits that it is sent. */
  public boolean letterLeaves() {
    return mail.leaves();
  }

  public Site site() {
    return site;
  }

  public ResponseEntity<byte[]> page(HttpStatus status, String template, Object page) {
    return PageResponses.of(status, templates.render("portal/" + template, page));
  }

  /** After a form: the browser asks for the next page, and Back and Reload send nothing again. */
  public ResponseEntity<byte[]> redirect(String path) {
    return PageResponses.seeOther(path);
  }

  /** After a form, or instead of one: the candidate's page of this application. */
  public ResponseEntity<byte[]> mine(CandidateRequest request, Draft sent) {
    return redirect(MyApplicationPaths.one(request.language(), sent.id()));
  }

  /** The same, with a word on what was just done. */
  public ResponseEntity<byte[]> mine(CandidateRequest request, Draft sent, FlashMessage done) {
    return redirect(MyApplicationPaths.one(request.language(), sent.id(), done));
  }

  /** For an address that is another one now. */
  public ResponseEntity<byte[]> moved(String path) {
    return PageResponses.moved(path);
  }

  /** Never in search engines, and without feeds: a page for one person. */
  public PageFrame frame(
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

  /** The same for a page about a posting, with its own people to write to. */
  public PageFrame frame(
      PublicPosting posting,
      Language language,
      String title,
      String description,
      String path,
      String otherPath) {
    return frame(language, title, description, path, otherPath).with(contacts(posting, language));
  }

  /** Whom to write to about a posting. */
  public Contacts contacts(PublicPosting posting, Language language) {
    return posting.contacts(site().organization(language));
  }
}
