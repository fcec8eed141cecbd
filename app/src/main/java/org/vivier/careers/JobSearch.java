package org.vivier.careers;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.vivier.format.Language;
import org.vivier.postings.Catalogue;
import org.vivier.postings.PostingId;
import org.vivier.postings.PostingSearch;
import org.vivier.postings.PublicPosting;
import org.vivier.postings.Spelling;

/** The open jobs that have the words somebody typed, or those that were probably meant. */
@Component
class JobSearch {
  private final Catalogue catalogue;
  private final PostingSearch search;
  private final Spelling spelling;

  JobSearch(Catalogue catalogue, PostingSearch search, Spelling spelling) {
    this.catalogue = catalogue;
    this.search = search;
    this.spelling = spelling;
  }

  /**
   * What was found.
   *
   * @param jobs best first; those as good as each other in the order of the list
   * @param meant what was looked for instead, because nothing has the words as they were typed
   */
  record Result(List<PublicPosting> jobs, @Nullable String meant) {
    /** Those with these keys alone, if there are any. */
    Result of(Set<String> keys) {
      return keys.isEmpty()
          ? this
          : new Result(
              jobs.stream().filter(posting -> keys.contains(posting.key())).toList(), meant);
    }
  }

  /** Without words, all open jobs, soonest closing first. */
  Result find(String typed, Language language) {
    List<PublicPosting> open = catalogue.open();
    if (typed.isEmpty()) {
      return new Result(open, null);
    }
    // A misspelling is tried in several ways, some of them twice.
    Map<String, List<PublicPosting>> tried = new HashMap<>();
    Function<String, List<PublicPosting>> finder =
        words -> tried.computeIfAbsent(words, asked -> found(asked, language, open));
    List<PublicPosting> found = finder.apply(typed);
    if (!found.isEmpty()) {
      return new Result(found, null);
    }
    return spelling
        .better(typed, language, words -> !finder.apply(words).isEmpty())
        .map(meant -> new Result(finder.apply(meant), meant))
        .orElse(new Result(List.of(), null));
  }

  private List<PublicPosting> found(String typed, Language language, List<PublicPosting> open) {
    Map<PostingId, Float> ranks = search.find(typed, language);
    return open.stream()
        .filter(posting -> ranks.containsKey(posting.id()))
        .sorted(
            Comparator.comparing(
                    (PublicPosting posting) -> Objects.requireNonNull(ranks.get(posting.id())))
                .reversed())
        .toList();
  }
}
