package org.vivier.careers;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.vivier.format.Language;
import org.vivier.platform.web.PageOffer;
import org.vivier.postings.PostingPaths;
import org.vivier.postings.Postings;

/** A posting. */
@Controller
class PositionController {
  private final Postings postings;
  private final PositionFinder finder;
  private final PositionPages pages;
  private final PageOffer offer;

  PositionController(
      Postings postings, PositionFinder finder, PositionPages pages, PageOffer offer) {
    this.postings = postings;
    this.finder = finder;
    this.pages = pages;
    this.offer = offer;
  }

  @GetMapping("/en/careers/positions/{slug}")
  void english(@PathVariable String slug, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    position(Language.EN, slug, request, response);
  }

  @GetMapping("/fr/carrieres/postes/{slug}")
  void french(@PathVariable String slug, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    position(Language.FR, slug, request, response);
  }

  private void position(
      Language language, String slug, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    boolean answered =
        offer.answerIfThere(
            PostingPaths.position(language, slug),
            () -> postings.at(language, slug).map(posting -> pages.position(posting, language)),
            request,
            response);
    if (!answered) {
      Redirects.permanent(finder.path(language, slug), response);
    }
  }
}
