package org.vivier.careers;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.vivier.format.Language;
import org.vivier.platform.page.Site;
import org.vivier.platform.web.LanguageChoice;
import org.vivier.platform.web.PageOffer;
import org.vivier.platform.web.RenderedPage;
import org.vivier.postings.Catalogue;
import org.vivier.postings.PublicPosting;
import tools.jackson.databind.json.JsonMapper;

/** Open jobs for programs: feeds, the sitemap, and what crawlers may read. */
@Controller
class FeedController {
  private final Catalogue catalogue;
  private final Site site;
  private final JsonMapper json;
  private final PageOffer offer;

  FeedController(Catalogue catalogue, Site site, JsonMapper json, PageOffer offer) {
    this.catalogue = catalogue;
    this.site = site;
    this.json = json;
    this.offer = offer;
  }

  @GetMapping({"/en/careers/feed.atom", "/fr/carrieres/feed.atom"})
  void atom(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Language language = LanguageChoice.of(request);
    answer(
        CareersPaths.atom(language),
        "application/atom+xml;charset=UTF-8",
        () -> AtomFeed.of(site, language, catalogue.open()),
        request,
        response);
  }

  @GetMapping({"/en/careers/feed.json", "/fr/carrieres/feed.json"})
  void jsonFeed(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Language language = LanguageChoice.of(request);
    answer(
        CareersPaths.jsonFeed(language),
        "application/feed+json;charset=UTF-8",
        () -> json.writeValueAsBytes(JsonFeed.of(site, language, catalogue.open())),
        request,
        response);
  }

  @GetMapping("/sitemap.xml")
  void sitemap(HttpServletRequest request, HttpServletResponse response) throws IOException {
    answer(
        "/sitemap.xml",
        "application/xml;charset=UTF-8",
        () -> {
          List<PublicPosting> postings = new ArrayList<>(catalogue.open());
          catalogue.evergreen().ifPresent(postings::add);
          return Sitemap.of(site, postings);
        },
        request,
        response);
  }

  @GetMapping("/robots.txt")
  void robots(HttpServletRequest request, HttpServletResponse response) throws IOException {
    answer(
        "/robots.txt",
        "text/plain;charset=UTF-8",
        () ->
            RenderedPage.utf8(
                "User-agent: *\nAllow: /\nSitemap: " + site.url("/sitemap.xml") + "\n"),
        request,
        response);
  }

  private void answer(
      String path,
      String contentType,
      Supplier<byte[]> bytes,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    offer.answer(
        path,
        () ->
            RenderedPage.of(
                contentType, bytes.get(), RenderedPage.REVALIDATE, catalogue.nextChange()),
        request,
        response);
  }
}
