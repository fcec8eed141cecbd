package org.vivier.careers;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vivier.careers.web.FilterOption;
import org.vivier.format.Language;
import org.vivier.format.Location;
import org.vivier.format.PostingFacts;
import org.vivier.format.WorkArrangement;
import org.vivier.platform.words.Words;

/** Where one works: provinces with their places below them, and “remote”, which is one too. */
final class Places {
  /** The value of work from anywhere. */
  static final String REMOTE = "remote";

  private Places() {}

  static Map<String, String> options(PostingFacts facts, Language language) {
    Map<String, String> options = new LinkedHashMap<>();
    if (facts.workArrangement() == WorkArrangement.REMOTE) {
      options.put(REMOTE, Words.of(language).text("careers.location.remote"));
    }
    for (Location place : facts.locations()) {
      options.put(place.province(), province(place.province(), language));
      options.put(place.identity(), place.city(language));
    }
    return options;
  }

  /** What a place is called, whether a job is there or not. */
  static Optional<String> label(String value, Language language) {
    if (value.equals(REMOTE)) {
      return Optional.of(Words.of(language).text("careers.location.remote"));
    }
    return Location.provinces().contains(value)
        ? Optional.of(province(value, language))
        : Location.parse(value).map(place -> place.city(language));
  }

  static String province(String code, Language language) {
    return Words.of(language).text("careers.province." + code);
  }

  /** Remote first, then the provinces with the most jobs, each with its places below it. */
  static List<FilterOption> nested(
      List<FilterOption> flat, Map<String, Integer> jobs, Collator collator) {
    Comparator<FilterOption> order =
        Comparator.<FilterOption>comparingInt(option -> jobs.getOrDefault(option.value(), 0))
            .reversed()
            .thenComparing(FilterOption::label, collator);
    List<FilterOption> sorted = flat.stream().sorted(order).toList();
    List<FilterOption> nested = new ArrayList<>();
    for (FilterOption option : sorted) {
      if (option.value().equals(REMOTE)) {
        nested.addFirst(option);
      } else if (Location.provinces().contains(option.value())) {
        nested.add(with(option, sorted));
      }
    }
    return nested;
  }

  private static FilterOption with(FilterOption province, List<FilterOption> all) {
    String ending = ", " + province.value();
    List<FilterOption> places =
        all.stream().filter(place -> place.value().endsWith(ending)).toList();
    // One place alone is as good as its province.
    boolean worthIt = places.size() > 1 || places.stream().anyMatch(FilterOption::selected);
    return new FilterOption(
        province.value(),
        province.label(),
        province.count(),
        province.selected(),
        worthIt ? places : List.of());
  }
}
