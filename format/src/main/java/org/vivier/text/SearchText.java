package org.vivier.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.vivier.format.Language;

/**
 * What is fed to a full-text index and what a typed query means. Both sides are folded alike, so
 * accents, apostrophes and invisible characters never matter; an index adds its own stemming.
 */
public final class SearchText {
  private static final Pattern HYPHENED_CODE =
      Pattern.compile("(?<![\\p{L}\\p{N}-])([a-z]{2})-(\\d{2})(?![\\p{L}\\p{N}-])");
  private static final Pattern CODE = Pattern.compile("[a-z]{2}\\d{2}");
  private static final int MAX_TERMS = 32;
  private static final int MAX_WORD = 64;
  private static final int MAX_QUERY = 1_000;

  private SearchText() {}

  /** The folded words of a text, with both full words in place of each inclusive form. */
  public static List<String> tokens(String text, Language language) {
    String expanded = language == Language.FR ? InclusiveForms.expand(Folding.unify(text)) : text;
    List<String> tokens = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    String folded = HYPHENED_CODE.matcher(Folding.fold(expanded)).replaceAll("$1$2");
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (Character.isLetterOrDigit(c) || (isJoint(c) && joins(folded, i))) {
        word.append(c);
      } else {
        flush(word, tokens);
      }
    }
    flush(word, tokens);
    return tokens;
  }

  /**
   * The words to index, as plain text. A code such as {@code IT-02} stands in it whole ({@code
   * it02}) and in its parts.
   */
  public static String indexable(String text, Language language) {
    List<String> words = new ArrayList<>();
    for (String token : tokens(text, language)) {
      words.add(token);
      if (CODE.matcher(token).matches()) {
        words.add(token.substring(0, 2));
        words.add(token.substring(2));
      }
    }
    return String.join(" ", words);
  }

  /**
   * What a person typed, as words that must all be found. Any input is fine; at most {@value
   * #MAX_TERMS} words count.
   */
  public static List<SearchTerm> query(String input, Language language) {
    String bounded = input.length() > MAX_QUERY ? input.substring(0, MAX_QUERY) : input;
    Set<String> words = new LinkedHashSet<>(tokens(bounded, language));
    List<SearchTerm> terms = new ArrayList<>();
    Set<String> covered = new LinkedHashSet<>();
    for (String word : words) {
      if (terms.size() < MAX_TERMS && !covered.contains(word)) {
        List<String> forms = language == Language.FR ? Genders.both(word) : List.of(word);
        covered.addAll(forms);
        terms.add(new SearchTerm(forms));
      }
    }
    return terms;
  }

  /** Keeps {@code C++} and {@code C#} apart from {@code C}. */
  private static boolean isJoint(char c) {
    return c == '+' || c == '#';
  }

  private static boolean joins(String text, int index) {
    return index > 0
        && (Character.isLetterOrDigit(text.charAt(index - 1)) || isJoint(text.charAt(index - 1)));
  }

  private static void flush(StringBuilder word, List<String> tokens) {
    if (!word.isEmpty()) {
      tokens.add(word.length() > MAX_WORD ? word.substring(0, MAX_WORD) : word.toString());
      word.setLength(0);
    }
  }
}
