package org.vivier.careers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.vivier.careers.web.Fact;
import org.vivier.careers.web.Search;
import org.vivier.format.Language;
import org.vivier.platform.words.Words;
import org.vivier.postings.Catalogue;
import org.vivier.postings.PublicPosting;

/**
 * Searches that somebody keeps: the words and filters of a list, as its own address says them. What
 * a kept search finds is what its list shows.
 */
@Component
public class KeptSearches {
  private final JobSearch search;
  private final Catalogue catalogue;
  private final FacetValues values;

  KeptSearches(JobSearch search, Catalogue catalogue, FacetValues values) {
    this.search = search;
    this.catalogue = catalogue;
    this.values = values;
  }

  /**
   * The search of a list with these parameters, in the one way that it is kept: a query string with
   * its question mark, or nothing for all jobs. Page, order and single jobs are no part of it.
   */
  public static String of(Map<String, String[]> parameters) {
    return ListQuery.of(parameters).asSearch();
  }

  /** The same for one that came as a query string. */
  public static String of(String query) {
    return ListQuery.parse(query).asSearch();
  }

  /** What it asks for, in the reader's words; nothing for all jobs. */
  public List<String> words(String kept, Language language) {
    ListQuery query = ListQuery.parse(kept);
    List<String> words = new ArrayList<>();
    if (!query.text().isEmpty()) {
      words.add(Words.of(language).text("careers.kept.text", query.text()));
    }
    new Filtering(List.of(), query, language, values)
        .chosen(catalogue.open()).stream().map(Search.Chosen::label).forEach(words::add);
    return words;
  }

  /** The jobs that its list shows now, the newest first. */
  public List<PublicPosting> open(String kept, Language language) {
    ListQuery query = ListQuery.parse(kept);
    return new Filtering(search.find(query.text(), language).jobs(), query, language, values)
        .matching().stream()
            .sorted(Comparator.comparing(PublicPosting::postedAt).reversed())
            .toList();
  }

  /** What a reader chooses a job by, in one line. */
  public static String inALine(PublicPosting posting, Language language) {
    return new FactWords(language)
        .brief(posting.facts()).stream().map(Fact::inOneLine).collect(Collectors.joining(" – "));
  }
}
