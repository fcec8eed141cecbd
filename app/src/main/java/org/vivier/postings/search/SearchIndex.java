package org.vivier.postings.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.vivier.format.Language;

/** Writes what the search looks at, in batches; an earlier version's words give way. */
public final class SearchIndex {
  private final JdbcTemplate jdbc;
  private final String vocabulary = FactVocabulary.fingerprint();
  private final List<Object[]> rows = new ArrayList<>();
  private final List<Object[]> newWords = new ArrayList<>();
  private final Set<String> written = new HashSet<>();

  /** Collects rows until they are flushed. */
  public SearchIndex(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Takes one text.
   *
   * @param words what is to be found of it
   */
  public void add(UUID posting, int version, Language language, SearchWords words) {
    String configuration = words.configuration();
    rows.add(
        new Object[] {
          posting,
          language.tag(),
          version,
          configuration,
          words.body(),
          vocabulary,
          configuration,
          words.title(),
          configuration,
          words.facts(),
          configuration,
          words.description()
        });
    words
        .unknown(written, language)
        .forEach((folded, shown) -> newWords.add(new Object[] {folded, shown}));
    written.addAll(words.vocabulary());
  }

  /** Writes what was taken, within the transaction of the caller. */
  public void flush() {
    jdbc.batchUpdate(
        """
        insert into posting_search (posting_id, language, version, head, words, vocabulary)
        select ?, ?, ?, h.head, h.head || to_tsvector(?::regconfig, ?), ?
        from (select setweight(to_tsvector(?::regconfig, ?), 'A')
                || setweight(to_tsvector(?::regconfig, ?), 'B')
                || setweight(to_tsvector(?::regconfig, ?), 'C') as head) h
        on conflict (posting_id, language) do update
        set version = excluded.version, head = excluded.head, words = excluded.words,
          vocabulary = excluded.vocabulary
        """,
        rows);
    // Sorted: two who write the same words wait for each other instead of both for ever.
    newWords.sort(java.util.Comparator.comparing(word -> (String) word[0]));
    jdbc.batchUpdate(
        "insert into search_word (word, shown) values (?, ?) on conflict do nothing", newWords);
    rows.clear();
    newWords.clear();
  }
}
