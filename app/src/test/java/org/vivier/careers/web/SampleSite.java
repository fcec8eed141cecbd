package org.vivier.careers.web;

import java.net.URI;
import java.util.List;
import org.vivier.format.Language;
import org.vivier.platform.Assets;
import org.vivier.platform.page.Brand;
import org.vivier.platform.page.FeedLink;
import org.vivier.platform.page.Organization;
import org.vivier.platform.page.PageFrame;
import org.vivier.platform.page.Site;

/** The organization that the sample pages belong to. */
final class SampleSite {
  static final Assets ASSETS = Assets.of(Brand.VIVIER);

  static final Site SITE =
      new Site(
          URI.create("https://jobs.example.org"),
          Brand.VIVIER,
          ASSETS,
          organization("Harbour Digital Office"),
          organization("Bureau numérique du Havre"),
          30);

  private SampleSite() {}

  static String careers(Language language) {
    return language == Language.EN ? "/en/careers" : "/fr/carrieres";
  }

  static PageFrame frame(Language language, String title, String path) {
    return new PageFrame(
        SITE,
        language,
        title,
        title,
        path,
        careers(language.other()),
        careers(language),
        List.of(
            new FeedLink(careers(language) + "/feed.atom", "application/atom+xml", "Atom"),
            new FeedLink(careers(language) + "/feed.json", "application/feed+json", "JSON Feed")),
        "{\"@context\":\"https://schema.org\",\"name\":\"</script><script>alert(1)</script>\"}",
        true);
  }

  private static Organization organization(String name) {
    return new Organization(
        name, ASSETS.path("icon.svg"), "jobs@example.org", "accommodation@example.org", null, null);
  }
}
