package org.vivier.careers;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.vivier.format.Language;
import org.vivier.platform.page.FeedLink;
import org.vivier.platform.page.PageFrame;
import org.vivier.platform.page.Site;
import org.vivier.platform.words.Words;
import org.vivier.postings.PostingPaths;

/** What surrounds every page of the careers site. */
@Component
class Frames {
  private final Site site;

  Frames(Site site) {
    this.site = site;
  }

  Site site() {
    return site;
  }

  PageFrame frame(
      Language language,
      String title,
      String description,
      String path,
      String otherPath,
      @Nullable String jsonLd,
      boolean indexed) {
    return new PageFrame(
        site,
        language,
        title,
        description,
        path,
        otherPath,
        PostingPaths.list(language),
        feeds(language),
        jsonLd,
        indexed);
  }

  private List<FeedLink> feeds(Language language) {
    Words words = Words.of(language);
    return List.of(
        new FeedLink(
            CareersPaths.atom(language), "application/atom+xml", words.text("careers.feed.atom")),
        new FeedLink(
            CareersPaths.jsonFeed(language),
            "application/feed+json",
            words.text("careers.feed.json")));
  }
}
