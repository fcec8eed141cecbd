package org.vivier.careers;

import org.vivier.format.Language;
import org.vivier.postings.PostingPaths;

/** The addresses of the feeds. */
final class CareersPaths {
  private CareersPaths() {}

  /** The Atom feed of open jobs. */
  static String atom(Language language) {
    return PostingPaths.list(language) + "/feed.atom";
  }

  /** The JSON Feed of open jobs. */
  static String jsonFeed(Language language) {
    return PostingPaths.list(language) + "/feed.json";
  }
}
