package org.vivier.postings;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.vivier.format.Language;
import org.vivier.text.SearchTerm;
import org.vivier.text.SearchText;

/** Full-text search of public postings. Whatever a person types, it answers. */
@Repository
public class PostingSearch {
  private static final int PREFIX_FROM = 3;

  private final JdbcClient jdbc;

  PostingSearch(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * The postings whose text has every word of {@code typed}, best first; titles count most. The
   * text of the reader's language is searched, and the other one too: people type a job's name in
   * either.
   */
  public List<PostingId> find(String typed, Language language) {
    String own = query(typed, language);
    if (own.isEmpty()) {
      return List.of();
    }
    return jdbc.sql(
            """
            select p.id, max(ts_rank_cd(t.search, q.query) * q.weight) as rank
            from (values (:language, to_tsquery(:configuration::regconfig, :own), 1.0),
                         (:other, to_tsquery(:otherConfiguration::regconfig, :foreign), 0.5))
              as q (language, query, weight)
            join posting_text t on t.language = q.language and t.search @@ q.query
            join public_posting p on p.id = t.posting_id and p.version = t.version
            group by p.id order by rank desc, p.id
            """)
        .param("language", language.tag())
        .param("configuration", SearchWords.configuration(language))
        .param("own", own)
        .param("other", language.other().tag())
        .param("otherConfiguration", SearchWords.configuration(language.other()))
        .param("foreign", query(typed, language.other()))
        .query((row, n) -> new PostingId(row.getObject(1, UUID.class)))
        .list();
  }

  /** Words joined by "and", alternatives by "or"; the last word may still be being typed. */
  private static String query(String typed, Language language) {
    List<SearchTerm> terms = SearchText.query(typed, language);
    return IntStream.range(0, terms.size())
        .mapToObj(i -> alternatives(terms.get(i), i == terms.size() - 1))
        .collect(Collectors.joining(" & "));
  }

  private static String alternatives(SearchTerm term, boolean last) {
    return term.alternatives().stream()
        .map(word ->
            lexeme(
                word,
                last && word.length() >= PREFIX_FROM && word.equals(SearchWords.spelledOut(word))))
        .collect(Collectors.joining(" | ", "(", ")"));
  }

  /** Quoted, so that nothing in a word is an operator. */
  private static String lexeme(String word, boolean prefix) {
    String quoted = "'" + SearchWords.spelledOut(word).replace("\\", "").replace("'", "''") + "'";
    return prefix ? quoted + ":*" : quoted;
  }
}
