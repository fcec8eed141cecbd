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
import org.vivier.careers.web.Search;
import org.vivier.format.Language;
import org.vivier.platform.words.Words;
import org.vivier.postings.PostingPaths;
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
    Map<String, Integer> jobs = new HashMap<>();
    for (PublicPosting posting : postings) {
      Set<String> own = values.of(posting, facet);
      if (!labels.keySet().containsAll(own)) {
        labels.putAll(facet.options(posting, language));
      }
      boolean counted = matches(posting, facet);
      for (String value : own) {
        jobs.merge(value, 1, Integer::sum);
        if (counted) {
          counts.merge(value, 1, Integer::sum);
        }
      }
    }
    Set<String> chosen = query.chosen(facet);
    List<FilterOption> options = new ArrayList<>();
    labels.forEach((value, label) ->
        options.add(
            new FilterOption(value, label, counts.getOrDefault(value, 0), chosen.contains(value))));
    return new FilterGroup(
        facet.kind(), facet.parameter(), ordered(facet, options, jobs), facet.single());
  }

  private List<FilterOption> ordered(
      Facet facet, List<FilterOption> options, Map<String, Integer> jobs) {
    Collator collator = Collator.getInstance(language.locale());
    return switch (facet) {
      case LOCATION -> Places.nested(options, jobs, collator);
      case SALARY ->
          options.stream()
              .sorted(Comparator.comparingInt(option -> Integer.parseInt(option.value())))
              .toList();
      default ->
          options.stream().sorted(Comparator.comparing(FilterOption::label, collator)).toList();
    };
  }

  /** What is chosen, in the order of the filters; also what no job has any more. */
  List<Search.Chosen> chosen(List<PublicPosting> open) {
    List<Search.Chosen> all = new ArrayList<>();
    if (!query.jobs().isEmpty()) {
      all.add(
          new Search.Chosen(
              Words.of(language).text("careers.list.kept"),
              PostingPaths.list(language) + query.ofAllJobs().onPage(1)));
    }
    for (Facet facet : Facet.values()) {
      for (String value : query.chosen(facet)) {
        all.add(
            new Search.Chosen(
                label(facet, value, open),
                PostingPaths.list(language) + query.without(facet.parameter(), value).onPage(1)));
      }
    }
    return all;
  }

  private String label(Facet facet, String value, List<PublicPosting> open) {
    String label =
        open.stream()
            .filter(posting -> values.of(posting, facet).contains(value))
            .findFirst()
            .map(posting -> facet.options(posting, language).getOrDefault(value, value))
            .or(() -> facet.label(value, language))
            .orElse(value);
    return facet == Facet.SALARY
        ? Words.of(language).text("careers.list.salaryFrom", label)
        : label;
  }
}
