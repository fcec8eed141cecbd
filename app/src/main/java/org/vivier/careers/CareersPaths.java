package org.vivier.careers;

import java.nio.charset.StandardCharsets;
import org.springframework.web.util.UriUtils;
import org.vivier.format.Language;

/** The addresses of the careers site, percent-encoded as they stand in a link. */
final class CareersPaths {
  private CareersPaths() {}

  /** The list of open jobs. */
  static String list(Language language) {
    return language == Language.EN ? "/en/careers" : "/fr/carrieres";
  }

  /** One posting. The slug is plain text of any script. */
  static String position(Language language, String slug) {
    String folder = language == Language.EN ? "/positions/" : "/postes/";
    // A semicolon is allowed in a path and would begin a parameter.
    String encoded = UriUtils.encodePathSegment(slug, StandardCharsets.UTF_8).replace(";", "%3B");
    return list(language) + folder + encoded;
  }

  /** How to apply for one posting. */
  static String apply(Language language, String slug) {
    return applyBelow(language, position(language, slug));
  }

  /** How to apply for the posting at this path. */
  static String applyBelow(Language language, String position) {
    return position + (language == Language.EN ? "/apply" : "/postuler");
  }

  /** The Atom feed of open jobs. */
  static String atom(Language language) {
    return list(language) + "/feed.atom";
  }

  /** The JSON Feed of open jobs. */
  static String jsonFeed(Language language) {
    return list(language) + "/feed.json";
  }
}
