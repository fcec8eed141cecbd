package org.vivier.careers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vivier.format.Language;
import org.vivier.platform.page.Site;
import org.vivier.platform.words.Words;
import org.vivier.postings.PostingPaths;
import org.vivier.postings.PublicPosting;
import org.vivier.postings.PublicText;

/** Open jobs as a JSON Feed, version 1.1. */
final class JsonFeed {
  private JsonFeed() {}

  static Map<String, Object> of(Site site, Language language, List<PublicPosting> postings) {
    String organization = site.organization(language).name();
    Map<String, Object> feed = new LinkedHashMap<>();
    feed.put("version", "https://jsonfeed.org/version/1.1");
    feed.put("title", Words.of(language).text("careers.feed.title", organization));
    feed.put("home_page_url", site.url(PostingPaths.list(language)));
    feed.put("feed_url", site.url(CareersPaths.jsonFeed(language)));
    feed.put("language", language.tag() + "-CA");
    feed.put("authors", List.of(Map.of("name", organization)));
    feed.put("items", postings.stream().map(posting -> item(site, language, posting)).toList());
    return feed;
  }

  private static Map<String, Object> item(Site site, Language language, PublicPosting posting) {
    PublicText text = posting.text(language);
    Map<String, Object> item = new LinkedHashMap<>();
    item.put("id", FeedId.of(posting.id(), language));
    item.put("url", site.url(PostingPaths.position(language, text.slug())));
    item.put("title", text.title());
    item.put("content_text", FeedText.summary(posting, language));
    item.put("date_published", posting.postedAt().toString());
    item.put("date_modified", posting.changedAt().toString());
    item.put("_job", job(posting, language));
    return item;
  }

  /** What the format has no word for; a reader that knows it not passes it by. */
  private static Map<String, Object> job(PublicPosting posting, Language language) {
    Map<String, Object> job = new LinkedHashMap<>();
    if (posting.schedule().ends() != null) {
      job.put("closes", posting.schedule().ends().toString());
    }
    job.put("places", FeedText.places(posting, language));
    return job;
  }
}
