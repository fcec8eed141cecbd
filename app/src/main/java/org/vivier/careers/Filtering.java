package org.vivier.careers;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vivier.careers.web.FilterGroup;
import org.vivier.careers.web.FilterOption;
import org.vivier.format.Language;
import org.vivier.postings.PublicPosting;

/**
 * Applies filters: within one filter any chosen value will do, and every filter must be met.
 *
 * <p>An option's number is what choosing it would leave, given the other filters.
 */
final class Filtering {
  private final List<PublicPosting> postings;
  private final ListQuery query;
  private final Language language;
  private final FacetValues values;

  Filtering(List<PublicPosting> postings, ListQuery query, Language language, FacetValues values) {
    this.postings = postings;
    this.query = query;
    this.language = language;
    this.values = values;
  }

  List<PublicPosting> matching() {
    return postings.stream().filter(posting -> matches(posting, null)).toList();
  }

  /** The filters that have something to choose. */
  List<FilterGroup> groups() {
    return Arrays.stream(Facet.values())
        .map(this::group)
        .filter(group -> !group.options().isEmpty())
        .toList();
  }

  private boolean matches(PublicPosting posting, @org.jspecify.annotations.Nullable Facet except) {
    for (Facet facet : Facet.values()) {
      if (facet != except && !matches(posting, facet, query.chosen(facet))) {
        return false;
      }
    }
    return true;
  }

  /** Whether the posting has one of the chosen values; when none is chosen, all match. */
  private boolean matches(PublicPosting posting, Facet facet, Set<String> chosen) {
    return chosen.isEmpty() || !Collections.disjoint(values.of(posting, facet), chosen);
  }

  private FilterGroup group(Facet facet) {
    Map<String, String> labels = new HashMap<>();
    Map<String, Integer> counts = new HashMap<>();
    for (PublicPosting posting : postings) {
      Set<String> own = values.of(posting, facet);
      if (!labels.keySet().containsAll(own)) {
        labels.putAll(facet.options(posting, language));
      }
      if (matches(posting, facet)) {
        own.forEach(value -> counts.merge(value, 1, Integer::sum));
      }
    }
    Set<String> chosen = query.chosen(facet);
    // A value that nothing has any more can still be taken off.
    chosen.forEach(value -> labels.putIfAbsent(value, value));
    List<FilterOption> options = new ArrayList<>();
    labels.forEach((value, label) ->
        options.add(
            new FilterOption(value, label, counts.getOrDefault(value, 0), chosen.contains(value))));
    Collator collator = Collator.getInstance(language.locale());
    options.sort(Comparator.comparing(FilterOption::label, collator));
    return new FilterGroup(facet.kind(), facet.parameter(), options);
  }
}
