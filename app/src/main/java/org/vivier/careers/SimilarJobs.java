package org.vivier.careers;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.vivier.format.Classification;
import org.vivier.format.Language;
import org.vivier.postings.Catalogue;
import org.vivier.postings.PublicPosting;
import org.vivier.text.SearchText;

/** Open jobs like another one: by the words of its title, its group, its places. */
@Component
class SimilarJobs {
  private static final int MOST = 3;
  private static final int SHORTEST_WORD = 4;
  private static final int TITLE = 4;
  private static final int GROUP = 3;
  private static final int PLACE = 1;

  private final Catalogue catalogue;
  private final FacetValues values;
  // Weak: what the catalogue forgets is forgotten here too.
  private final Cache<PublicPosting, Traits> known = Caffeine.newBuilder().weakKeys().build();

  SimilarJobs(Catalogue catalogue, FacetValues values) {
    this.catalogue = catalogue;
    this.values = values;
  }

  /** What jobs are compared by, worked out once for each. */
  private record Traits(Set<String> words, Set<String> groups, Set<String> places) {
    int likeness(Traits other) {
      return TITLE * shared(words, other.words)
          + GROUP * Math.min(1, shared(groups, other.groups))
          + PLACE * Math.min(1, shared(places, other.places));
    }

    private static int shared(Set<String> one, Set<String> other) {
      int shared = 0;
      for (String each : one) {
        shared += other.contains(each) ? 1 : 0;
      }
      return shared;
    }
  }

  private record Rated(PublicPosting posting, int likeness) {}

  /** The most similar first; none that share nothing but the place. */
  List<PublicPosting> to(PublicPosting posting) {
    Traits traits = traits(posting);
    return catalogue.open().stream()
        .filter(other -> !other.id().equals(posting.id()))
        .map(other -> new Rated(other, traits.likeness(traits(other))))
        .filter(other -> other.likeness() >= GROUP)
        .sorted(Comparator.comparingInt(Rated::likeness).reversed())
        .limit(MOST)
        .map(Rated::posting)
        .toList();
  }

  /** When the answer may be another one. */
  Instant nextChange() {
    return catalogue.nextChange();
  }

  private Traits traits(PublicPosting posting) {
    return known.get(
        posting,
        read -> new Traits(titleWords(read), groups(read), values.of(read, Facet.LOCATION)));
  }

  private static Set<String> titleWords(PublicPosting posting) {
    return SearchText.tokens(posting.english().title(), Language.EN).stream()
        .filter(word -> word.length() >= SHORTEST_WORD)
        .collect(Collectors.toSet());
  }

  private static Set<String> groups(PublicPosting posting) {
    return posting.facts().facts().classifications().stream()
        .map(Classification::group)
        .collect(Collectors.toSet());
  }
}
