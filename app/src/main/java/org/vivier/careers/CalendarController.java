package org.vivier.careers;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.vivier.format.Language;
import org.vivier.platform.page.Site;
import org.vivier.platform.web.PageOffer;
import org.vivier.platform.web.RenderedPage;
import org.vivier.postings.Postings;
import org.vivier.postings.PublicPosting;

/** A posting's dates for a calendar. */
@Controller
class CalendarController {
  private final Postings postings;
  private final Site site;
  private final PageOffer offer;

  CalendarController(Postings postings, Site site, PageOffer offer) {
    this.postings = postings;
    this.site = site;
    this.offer = offer;
  }

  @GetMapping("/en/careers/positions/{slug}/calendar.ics")
  void english(@PathVariable String slug, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    calendar(Language.EN, slug, request, response);
  }

  @GetMapping("/fr/carrieres/postes/{slug}/calendrier.ics")
  void french(@PathVariable String slug, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    calendar(Language.FR, slug, request, response);
  }

  private void calendar(
      Language language, String slug, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    boolean answered =
        offer.answerIfThere(
            CareersPaths.calendar(language, slug),
            () -> postings.at(language, slug).flatMap(posting -> file(posting, language)),
            request,
            response);
    if (!answered) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private Optional<RenderedPage> file(PublicPosting posting, Language language) {
    var entries = CalendarDates.of(posting, site.replyDays(), language);
    return entries.isEmpty()
        ? Optional.empty()
        : Optional.of(
            RenderedPage.of(
                "text/calendar;charset=UTF-8",
                CalendarFile.of(site, posting, entries),
                RenderedPage.REVALIDATE,
                java.time.Instant.MAX));
  }
}
