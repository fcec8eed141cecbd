package org.vivier.pools.requests.web;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.vivier.platform.words.Words;
import org.vivier.pools.search.Counts;
import org.vivier.pools.search.Excluding;
import org.vivier.pools.search.PoolSearch;
import org.vivier.pools.search.Requirement;
import org.vivier.pools.search.Requirements;

/** Counts, in words. */
@Component
class CountsViews {
  private final PoolSearch search;

  CountsViews(PoolSearch search) {
    this.search = search;
  }

  CountsView of(Requirements asked, Words words) {
    return of(asked, search.count(asked), words);
  }

  CountsView of(Requirements asked, Counts counts, Words words) {
    List<CountsView.Cost> costs =
        asked.asked().stream()
            .filter(counts::knows)
            .sorted(Comparator.comparingInt((Requirement one) -> -counts.costs(one)))
            .map(one ->
                new CountsView.Cost(
                    one.in(words.language()),
                    RequestWords.of(one, asked, words),
                    counts.beyond(one)
                        ? words.text("requests.counts.beyond", counts.most())
                        : words.text(
                            "requests.counts.without", counts.without(one), counts.costs(one))))
            .toList();
    List<Excluding> excluding = counts.matching() == 0 ? search.excluding(asked) : List.of();
    return new CountsView(
        words.text("requests.counts.matching", counts.matching()),
        counts.matching(),
        costs,
        excluding.stream()
            .map(pair ->
                words.text(
                    "requests.counts.excluding",
                    RequestWords.of(pair.one(), asked, words),
                    RequestWords.of(pair.other(), asked, words)))
            .toList(),
        advice(counts, excluding, words));
  }

  private static @Nullable String advice(Counts counts, List<Excluding> excluding, Words words) {
    if (counts.matching() > 0 || counts.someNearly()) {
      return null;
    }
    return words.text(
        excluding.isEmpty() ? "requests.counts.nobodyAtAll" : "requests.counts.excludeEachOther");
  }
}
