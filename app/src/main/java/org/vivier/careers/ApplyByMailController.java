package org.vivier.careers;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.vivier.format.Language;
import org.vivier.platform.web.PageOffer;

/** How to apply by e-mail, for as long as applying online is not switched on. */
@Controller
@ConditionalOnProperty(
    name = "vivier.applications.online",
    havingValue = "false",
    matchIfMissing = true)
class ApplyByMailController {
  private final PositionFinder finder;
  private final PositionPages pages;
  private final PageOffer offer;

  ApplyByMailController(PositionFinder finder, PositionPages pages, PageOffer offer) {
    this.finder = finder;
    this.pages = pages;
    this.offer = offer;
  }

  @GetMapping("/en/careers/positions/{slug}/apply")
  void applyInEnglish(
      @PathVariable String slug, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    apply(Language.EN, slug, request, response);
  }

  @GetMapping("/fr/carrieres/postes/{slug}/postuler")
  void applyInFrench(
      @PathVariable String slug, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    apply(Language.FR, slug, request, response);
  }

  private void apply(
      Language language, String slug, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    boolean answered =
        offer.answerIfThere(
            CareersPaths.apply(language, slug),
            () -> finder.at(language, slug).map(posting -> pages.apply(posting, language)),
            request,
            response);
    if (!answered) {
      Optional<String> posting = finder.elsewhere(language, slug);
      Redirects.permanent(posting.map(path -> CareersPaths.applyBelow(language, path)), response);
    }
  }
}
