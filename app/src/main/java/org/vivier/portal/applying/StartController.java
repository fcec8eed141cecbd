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
import org.vivier.applications.drafts.StartApplication;
import org.vivier.applications.drafts.StartResult;
import org.vivier.format.Language;
import org.vivier.portal.ApplyPaths;
import org.vivier.portal.CandidateRequest;
import org.vivier.portal.CandidateResponses;
import org.vivier.portal.Draft;
import org.vivier.portal.Drafts;
import org.vivier.portal.Step;
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
  private final CandidateResponses responses;

  StartController(
      Postings postings,
      Drafts drafts,
      StartApplication start,
      DeviceCookie cookie,
      StartPages pages,
      CandidateResponses responses) {
    this.postings = postings;
    this.drafts = drafts;
    this.start = start;
    this.cookie = cookie;
    this.pages = pages;
    this.responses = responses;
  }

  @GetMapping({ENGLISH, FRENCH})
  ResponseEntity<byte[]> show(CandidateRequest request, @PathVariable String slug) {
    PublicPosting posting = meant(request.language(), slug);
    return slug.equals(posting.text(request.language()).slug())
        ? page(request, posting)
        : responses.moved(ApplyPaths.start(request.language(), posting));
  }

  /** A draft that this browser began already goes on: nobody means to have two. */
  @PostMapping({ENGLISH, FRENCH})
  ResponseEntity<byte[]> start(
      CandidateRequest request, @PathVariable String slug, HttpServletResponse answer) {
    PublicPosting posting = meant(request.language(), slug);
    return drafts
        .begun(request, posting)
        .map(draft -> goOn(request, draft, answer))
        .orElseGet(() -> begin(request, posting, answer));
  }

  private ResponseEntity<byte[]> goOn(
      CandidateRequest request, Draft draft, HttpServletResponse answer) {
    cookie.renew(request.request(), answer);
    return responses.redirect(draft.path(draft.next(), request.language()));
  }

  private ResponseEntity<byte[]> begin(
      CandidateRequest request, PublicPosting posting, HttpServletResponse answer) {
    Device device = cookie.renew(request.request(), answer);
    return switch (start.handle(posting.id(), request.language(), device)) {
      case StartResult.Started(var id) -> responses.redirect(Step.YOU.path(request.language(), id));
      case StartResult.NotOpen ignored -> page(request, posting);
    };
  }

  private ResponseEntity<byte[]> page(CandidateRequest request, PublicPosting posting) {
    if (request.rejected()) {
      // Pressed twice: the first press began a draft and brought the browser a new token.
      return drafts
          .begun(request, posting)
          .map(draft -> responses.redirect(draft.path(draft.next(), request.language())))
          .orElseGet(
              () -> responses.page(HttpStatus.FORBIDDEN, "start", pages.of(request, posting)));
    }
    return responses.page(HttpStatus.OK, "start", pages.of(request, posting));
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
