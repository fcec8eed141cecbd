package org.vivier.postings;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.vivier.format.Language;
import org.vivier.text.SearchText;

/** What somebody may have meant who mistyped a word: one that the postings have themselves. */
@Repository
public class Spelling {
  private static final int SHORTEST = 3;
  private static final int MOST_WORDS = 8;

  private final JdbcClient jdbc;

  Spelling(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * The same question with the words that find nothing replaced by ones that do, if it then finds
   * something. Words in quotation marks are meant as they are.
   *
   * @param finds whether a question has an answer
   */
  public Optional<String> better(String typed, Language language, Predicate<String> finds) {
    List<String> pieces = List.of(typed.strip().split("\\s+"));
    if (pieces.size() > MOST_WORDS || typed.matches(".*[\"“”«»].*")) {
      return Optional.empty();
    }
    List<String> corrected = new ArrayList<>();
    for (String piece : pieces) {
      corrected.add(finds.test(piece) ? piece : nearest(piece, language, finds));
    }
    String question = String.join(" ", corrected);
    return !question.equals(String.join(" ", pieces)) && finds.test(question)
        ? Optional.of(question)
        : Optional.empty();
  }

  private String nearest(String piece, Language language, Predicate<String> finds) {
    List<String> tokens = SearchText.tokens(piece, language);
    if (tokens.size() != 1 || tokens.getFirst().length() < SHORTEST) {
      return piece;
    }
    return similar(tokens.getFirst()).stream().filter(finds).findFirst().orElse(piece);
  }

  /** The nearest first; of those as near, one of the same length. */
  private List<String> similar(String word) {
    return jdbc.sql(
            """
            select shown from search_word where word % :word
            order by similarity(word, :word) desc, abs(length(word) - length(:word)), word
            limit 5
            """)
        .param("word", word)
        .query((row, n) -> Objects.requireNonNull(row.getString(1)))
        .list();
  }
}
