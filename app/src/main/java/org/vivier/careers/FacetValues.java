package org.vivier.careers;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.vivier.format.Language;
import org.vivier.postings.PublicPosting;

/**
 * What each posting can be filtered by, worked out once: the list asks for it thousands of times a
 * page, and comparing the names of places takes its time.
 */
@Component
class FacetValues {
  // Weak: what the catalogue forgets is forgotten here too.
  private final Cache<PublicPosting, Map<Facet, Set<String>>> known =
      Caffeine.newBuilder().weakKeys().build();

  Set<String> of(PublicPosting posting, Facet facet) {
    return Objects.requireNonNull(known.get(posting, FacetValues::read).get(facet));
  }

  private static Map<Facet, Set<String>> read(PublicPosting posting) {
    Map<Facet, Set<String>> values = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      values.put(facet, Set.copyOf(facet.options(posting, Language.EN).keySet()));
    }
    return values;
  }
}
