package org.vivier.postings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.vivier.format.Language;
import org.vivier.postings.search.SearchWords;
import org.vivier.text.SearchTerm;
import org.vivier.text.SearchText;

/** Full-text search of postings. Whatever a person types, it answers. */
@Repository
public class PostingSearch {
  private static final int PREFIX_FROM = 3;

  private final JdbcClient jdbc;

  PostingSearch(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * The postings that have every word and phrase of {@code typed}, best first, each with its rank:
   * a title counts more than a fact, a fact more than the description, that more than the text. The
   * reader's language is searched, and the other one too: people type a job's name in either.
   *
   * <p>Whether a posting is public, and open, is for the caller to say, who knows.
   */
  public Map<PostingId, Float> find(String typed, Language language) {
    List<SearchTerm> own = SearchText.query(typed, language);
    if (own.isEmpty()) {
      return Map.of();
    }
    List<SearchTerm> foreign = SearchText.query(typed, language.other());
    Map<PostingId, Float> found = new LinkedHashMap<>();
    jdbc.sql(
            """
            select s.posting_id,
              max(ts_rank('{0, 0.05, 0.25, 1}'::float4[], s.head, q.any_word) * q.weight) as rank
            from (values
                (:language, to_tsquery(:configuration::regconfig, :own),
                  to_tsquery(:configuration::regconfig, :anyOwn), 1.0),
                (:other, to_tsquery(:otherConfiguration::regconfig, :foreign),
                  to_tsquery(:otherConfiguration::regconfig, :anyForeign), 0.5))
              as q (language, query, any_word, weight)
            join posting_search s on s.language = q.language and s.words @@ q.query
            group by s.posting_id order by rank desc, s.posting_id
            """)
        .param("language", language.tag())
        .param("configuration", SearchWords.configuration(language))
        .param("own", joined(own, " & "))
        .param("anyOwn", joined(own, " | "))
        .param("other", language.other().tag())
        .param("otherConfiguration", SearchWords.configuration(language.other()))
        .param("foreign", joined(foreign, " & "))
        .param("anyForeign", joined(foreign, " | "))
        .query(row -> {
          found.put(new PostingId(row.getObject(1, UUID.class)), row.getFloat(2));
        });
    return found;
  }

  /** The last word may still be being typed. */
  private static String joined(List<SearchTerm> terms, String operator) {
    return IntStream.range(0, terms.size())
        .mapToObj(i -> alternatives(terms.get(i), i == terms.size() - 1))
        .collect(Collectors.joining(operator));
  }

  private static String alternatives(SearchTerm term, boolean last) {
    return term.alternatives().stream()
        .map(words -> lexemes(words, last && !term.quoted()))
        .collect(Collectors.joining(" | ", "(", ")"));
  }

  private static String lexemes(String words, boolean prefix) {
    return Stream.of(words.split(" "))
        .map(word ->
            lexeme(
                word,
                prefix
                    && word.length() >= PREFIX_FROM
                    && word.equals(SearchWords.spelledOut(word))))
        .collect(Collectors.joining(" <-> ", "(", ")"));
  }

  /** Quoted, so that nothing in a word is an operator. */
  private static String lexeme(String word, boolean prefix) {
    String quoted = "'" + SearchWords.spelledOut(word).replace("\\", "").replace("'", "''") + "'";
    return prefix ? quoted + ":*" : quoted;
  }
}
