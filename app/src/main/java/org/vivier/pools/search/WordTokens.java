package org.vivier.pools.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.vivier.text.Folding;
import org.vivier.vault.WordIndex;

/**
 * Words as search compares them: stemmed in both languages, then keyed, so that neither a word nor
 * its stem stands anywhere in clear.
 */
@Component
public class WordTokens {
  private static final int MOST_ASKED = 8;

  private final JdbcClient jdbc;
  private final WordIndex index;

  WordTokens(JdbcClient jdbc, WordIndex index) {
    this.jdbc = jdbc;
    this.index = index;
  }

  /** What a text is found by. */
  public long[] of(String text) {
    return stems(WordIndex.words(text)).stream()
        .flatMapToLong(stems -> index.of(stems.stream()))
        .sorted()
        .distinct()
        .toArray();
  }

  /** For each word that somebody asks for, the numbers any of which will do. */
  List<long[]> asked(String typed) {
    List<String> words = WordIndex.words(Folding.unify(typed)).stream().limit(MOST_ASKED).toList();
    return stems(words).stream().map(stems -> index.of(stems.stream()).toArray()).toList();
  }

  /** The stems of each word: one in each language; none for a stop word of either. */
  private List<List<String>> stems(List<String> words) {
    List<List<String>> stems = new ArrayList<>();
    if (words.isEmpty()) {
      return stems;
    }
    jdbc.sql(
            """
            select coalesce((ts_lexize('english_stem', w))[1], '') as english,
              coalesce((ts_lexize('french_stem', w))[1], '') as french
            from unnest(cast(:words as text[])) with ordinality as t (w, n) order by n
            """)
        .param("words", words.toArray(String[]::new))
        .query(row -> {
          String english = row.getString("english");
          String french = row.getString("french");
          if (!english.isEmpty() && !french.isEmpty()) {
            stems.add(Stream.of("en:" + english, "fr:" + french).toList());
          }
        });
    return stems;
  }
}
