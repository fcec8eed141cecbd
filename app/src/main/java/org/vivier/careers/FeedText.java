package org.vivier.careers;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.vivier.format.Language;
import org.vivier.format.WorkArrangement;
import org.vivier.platform.words.Words;
import org.vivier.postings.PublicPosting;

/** What a feed says of a job besides its title: until when it is open, and where it is. */
final class FeedText {
  private FeedText() {}

  /** The description, then the closing date and the places for people to read. */
  static String summary(PublicPosting posting, Language language) {
    Words words = Words.of(language);
    List<String> lines = new ArrayList<>(List.of(posting.text(language).description()));
    if (posting.schedule().ends() != null) {
      var closes =
          Objects.requireNonNull(
              Moments.moment(posting.schedule().ends(), posting.schedule().zone(), language));
      lines.add(words.text("careers.feed.closes", closes.wording()));
    }
    List<String> places = places(posting, language);
    if (!places.isEmpty()) {
      lines.add(words.text("careers.feed.places", String.join("; ", places)));
    }
    return String.join("\n", lines);
  }

  /** Cities with their provinces; remote work is a place as well. */
  static List<String> places(PublicPosting posting, Language language) {
    var facts = posting.facts().facts();
    List<String> places =
        new ArrayList<>(facts.locations().stream().map(new FactWords(language)::location).toList());
    if (facts.workArrangement() == WorkArrangement.REMOTE) {
      places.add(Words.of(language).text("careers.location.remote"));
    }
    return places;
  }
}
