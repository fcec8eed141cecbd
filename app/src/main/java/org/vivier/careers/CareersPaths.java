package org.vivier.careers;

import org.vivier.format.Language;
import org.vivier.postings.PostingPaths;

/** The addresses below the list of jobs. */
public final class CareersPaths {
  private CareersPaths() {}

  /** Where one asks for new jobs by email. */
  public static String alerts(Language language) {
    return PostingPaths.list(language) + (language == Language.EN ? "/alerts" : "/alertes");
  }

  /** The Atom feed of open jobs. */
  static String atom(Language language) {
    return PostingPaths.list(language) + "/feed.atom";
  }

  /** The JSON Feed of open jobs. */
  static String jsonFeed(Language language) {
    return PostingPaths.list(language) + "/feed.json";
  }

  /** A posting's dates for a calendar. */
  static String calendar(Language language, String slug) {
    return PostingPaths.position(language, slug)
        + (language == Language.EN ? "/calendar.ics" : "/calendrier.ics");
  }
}
