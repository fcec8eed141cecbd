package org.vivier.portal.applying;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
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
import org.vivier.portal.ApplyPaths;
import org.vivier.portal.CandidateRequest;
import org.vivier.portal.CandidateResponses;
import org.vivier.portal.Draft;
import org.vivier.portal.Drafts;
import org.vivier.portal.Step;
import org.vivier.postings.Postings;
import org.vivier.postings.PublicPosting;

/** Where one begins. */
@Controller
class StartController {
  private static final String ENGLISH = "/en/careers/positions/{slug}/apply";
  private static final String FRENCH = "/fr/carrieres/postes/{slug}/postuler";

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
    PublicPosting posting = meant(request, slug);
    return slug.equals(posting.text(request.language()).slug())
        ? page(request, posting)
        : responses.moved(ApplyPaths.start(request.language(), posting));
  }

  /** A draft that this browser began already goes on: nobody means to have two. */
  @PostMapping({ENGLISH, FRENCH})
  ResponseEntity<byte[]> start(
      CandidateRequest request, @PathVariable String slug, HttpServletResponse answer) {
    PublicPosting posting = meant(request, slug);
    Optional<Draft> begun = drafts.begun(request, posting);
    Device device = cookie.renew(request.http(), answer);
    return begun
        .map(draft -> goOn(request, draft))
        .orElseGet(() -> begin(request, posting, device));
  }

  private PublicPosting meant(CandidateRequest request, String slug) {
    return postings
        .meant(request.language(), slug)
        .map(Postings.Meant::posting)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private ResponseEntity<byte[]> begin(
      CandidateRequest request, PublicPosting posting, Device device) {
    return switch (start.handle(posting.id(), request.language(), device)) {
      case StartResult.Started(var id) -> responses.redirect(Step.YOU.path(request.language(), id));
      case StartResult.NotOpen ignored -> page(request, posting);
    };
  }

  private ResponseEntity<byte[]> page(CandidateRequest request, PublicPosting posting) {
    // Pressed twice: the first press began a draft and brought the browser a new token.
    Optional<Draft> begun = request.rejected() ? drafts.begun(request, posting) : Optional.empty();
    return begun
        .map(draft -> goOn(request, draft))
        .orElseGet(() -> responses.page(request.status(), "start", pages.of(request, posting)));
  }

  private ResponseEntity<byte[]> goOn(CandidateRequest request, Draft draft) {
    return responses.redirect(draft.path(draft.next(), request.language()));
  }
}
