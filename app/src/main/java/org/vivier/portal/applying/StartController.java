package org.vivier.portal.applying;

import jakarta.servlet.http.HttpServletResponse;
import java.text.Normalizer;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.vivier.access.Device;
import org.vivier.access.DeviceCookie;
import org.vivier.applications.drafts.Start;
import org.vivier.applications.drafts.StartApplication;
import org.vivier.format.Language;
import org.vivier.portal.ApplyPaths;
import org.vivier.portal.Desk;
import org.vivier.portal.Draft;
import org.vivier.portal.Drafts;
import org.vivier.portal.Step;
import org.vivier.portal.Visit;
import org.vivier.postings.Address;
import org.vivier.postings.Postings;
import org.vivier.postings.PublicPosting;

/** Where one begins. */
@Controller
class StartController {
  private static final String ENGLISH = "/en/careers/positions/{slug}/apply";
  private static final String FRENCH = "/fr/carrieres/postes/{slug}/postuler";
  private static final int MAX_SLUG = 400;

  private final Postings postings;
  private final Drafts drafts;
  private final StartApplication start;
  private final DeviceCookie cookie;
  private final StartPages pages;
  private final Desk desk;

  StartController(
      Postings postings,
      Drafts drafts,
      StartApplication start,
      DeviceCookie cookie,
      StartPages pages,
      Desk desk) {
    this.postings = postings;
    this.drafts = drafts;
    this.start = start;
    this.cookie = cookie;
    this.pages = pages;
    this.desk = desk;
  }

  @GetMapping({ENGLISH, FRENCH})
  ResponseEntity<byte[]> show(Visit visit, @PathVariable String slug) {
    PublicPosting posting = meant(visit.language(), slug);
    return slug.equals(posting.text(visit.language()).slug())
        ? page(visit, posting)
        : desk.moved(ApplyPaths.start(visit.language(), posting));
  }

  /** A draft that this browser began already goes on: nobody means to have two. */
  @PostMapping({ENGLISH, FRENCH})
  ResponseEntity<byte[]> start(Visit visit, @PathVariable String slug, HttpServletResponse answer) {
    PublicPosting posting = meant(visit.language(), slug);
    return drafts
        .begun(visit, posting)
        .map(draft -> goOn(visit, draft, answer))
        .orElseGet(() -> begin(visit, posting, answer));
  }

  private ResponseEntity<byte[]> goOn(Visit visit, Draft draft, HttpServletResponse answer) {
    cookie.renew(visit.request(), answer);
    return desk.redirect(draft.path(draft.next(), visit.language()));
  }

  private ResponseEntity<byte[]> begin(
      Visit visit, PublicPosting posting, HttpServletResponse answer) {
    Device device = cookie.renew(visit.request(), answer);
    return switch (start.handle(posting.id(), visit.language(), device)) {
      case Start.Started(var id) -> desk.redirect(Step.YOU.path(visit.language(), id));
      case Start.NotOpen ignored -> page(visit, posting);
    };
  }

  private ResponseEntity<byte[]> page(Visit visit, PublicPosting posting) {
    if (visit.rejected()) {
      // Pressed twice: the first press began a draft and brought the browser a new token.
      return drafts
          .begun(visit, posting)
          .map(draft -> desk.redirect(draft.path(draft.next(), visit.language())))
          .orElseGet(() -> desk.page(HttpStatus.FORBIDDEN, "start", pages.of(visit, posting)));
    }
    return desk.page(HttpStatus.OK, "start", pages.of(visit, posting));
  }

  /** The posting at this address or meant by it: moved, misspelt, in the other language. */
  private PublicPosting meant(Language language, String typed) {
    if (typed.isEmpty() || typed.length() > MAX_SLUG || typed.indexOf('\0') >= 0) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    String slug = Normalizer.normalize(typed, Normalizer.Form.NFC);
    return postings
        .address(language, slug)
        .or(() -> postings.address(language.other(), slug))
        .or(() -> postings.similarAddress(language, slug))
        .map(Address::posting)
        .flatMap(postings::find)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
