package org.vivier.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.vivier.format.Language;

/**
 * What is fed to a full-text index and what a typed query means. Both sides are folded alike, so
 * accents, apostrophes and invisible characters never matter; an index adds its own stemming.
 */
public final class SearchText {
  private static final Pattern CODE = Pattern.compile("([a-z]{2})(\\d{2})");
  private static final Pattern HYPHENED =
      Pattern.compile("(?<![\\p{L}\\p{N}-])([a-z]{2,})-([a-z]{2,})(?![\\p{L}\\p{N}-])");
  private static final int CODE_LENGTH = 4;
  private static final int MAX_TERMS = 32;
  private static final int MAX_WORD = 64;
  private static final int MAX_QUERY = 1_000;

  private SearchText() {}

  /** The folded words of a text, with both full words in place of each inclusive form. */
  public static List<String> tokens(String text, Language language) {
    return split(Folding.fold(WrittenCodes.unify(expanded(text, language))));
  }

  /** The same words as they are written, accents and capitals and all. */
  public static List<String> written(String text, Language language) {
    return split(WrittenCodes.unify(expanded(text, language)));
  }

  /**
   * The words to index, in their order. A code such as {@code IT-02} stands in them whole ({@code
   * it02}), and behind the others in its parts; a word such as {@code co-op} stands there as one.
   */
  public static List<String> indexable(String text, Language language) {
    String unified = Folding.unify(text);
    List<String> words = tokens(unified, language);
    Set<String> behind = new LinkedHashSet<>();
    for (String token : words) {
      var code = token.length() == CODE_LENGTH ? CODE.matcher(token) : null;
      if (code != null && code.matches()) {
        behind.addAll(List.of(code.group(1), code.group(2), ofGroup(code.group(1))));
      }
    }
    if (unified.indexOf('-') >= 0) {
      HYPHENED
          .matcher(Folding.fold(unified))
          .results()
          .forEach(pair -> behind.add(pair.group(1) + pair.group(2)));
    }
    words.addAll(behind);
    return words;
  }

  /**
   * The word that stands for a code of two letters in an index, in which {@code IT} and {@code ON}
   * would be words that say nothing.
   */
  public static String ofGroup(String twoLetters) {
    return "code" + Folding.fold(twoLetters);
  }

  /**
   * What a person typed, as words and quoted phrases that must all be found. Any input is fine; at
   * most {@value #MAX_TERMS} count.
   */
  public static List<SearchTerm> query(String input, Language language) {
    String bounded = input.length() > MAX_QUERY ? input.substring(0, MAX_QUERY) : input;
    List<SearchTerm> terms = new ArrayList<>();
    Set<String> covered = new LinkedHashSet<>();
    for (QuotedParts.Part part : QuotedParts.of(bounded)) {
      if (part.quoted()) {
        phrase(part.text(), language)
            .filter(term -> covered.add(term.typed()))
            .ifPresent(terms::add);
      } else {
        words(part.text(), language, covered, terms);
      }
    }
    return List.copyOf(terms.subList(0, Math.min(MAX_TERMS, terms.size())));
  }

  private static Optional<SearchTerm> phrase(String quoted, Language language) {
    List<String> words = tokens(quoted, language);
    return words.isEmpty()
        ? Optional.empty()
        : Optional.of(new SearchTerm(List.of(String.join(" ", words)), true));
  }

  private static void words(
      String text, Language language, Set<String> covered, List<SearchTerm> terms) {
    Set<String> capitals = WrittenCodes.twoCapitals(text);
    for (String word : tokens(text, language)) {
      if (covered.contains(word)) {
        continue;
      }
      List<String> forms =
          new ArrayList<>(language == Language.FR ? Genders.both(word) : Spellings.of(word));
      covered.addAll(forms);
      if (capitals.contains(word)) {
        forms.add(ofGroup(word));
      }
      terms.add(new SearchTerm(forms));
    }
  }

  private static String expanded(String text, Language language) {
    return language == Language.FR ? InclusiveForms.expand(Folding.unify(text)) : text;
  }

  private static List<String> split(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c) || (isJoint(c) && joins(text, i))) {
        word.append(c);
      } else {
        flush(word, words);
      }
    }
    flush(word, words);
    return words;
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
