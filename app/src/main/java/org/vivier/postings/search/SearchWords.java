package org.vivier.postings.search;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonmark.renderer.text.TextContentRenderer;
import org.vivier.format.Language;
import org.vivier.format.Markdown;
import org.vivier.format.PostingFacts;
import org.vivier.format.PostingFile;
import org.vivier.text.Folding;
import org.vivier.text.SearchText;

/**
 * What the full-text index is fed with: folded words, inclusive forms spelled out.
 *
 * @param configuration PostgreSQL's name of the language's stemming
 * @param facts facts and tags, in the words of both languages
 * @param vocabulary the words in them that somebody may mistype, folded
 * @param written the same four texts, as they are written
 */
public record SearchWords(
    String configuration,
    String title,
    String facts,
    String description,
    String body,
    Set<String> vocabulary,
    List<String> written) {
  private static final TextContentRenderer PLAIN =
      TextContentRenderer.builder().extensions(Markdown.extensions()).build();
  private static final int SHORTEST = 3;
  private static final int LONGEST = 40;

  /**
   * What is to be found of a file.
   *
   * @param facts those that hold for both languages
   */
  public static SearchWords of(PostingFile file, PostingFacts facts) {
    Language language = file.language();
    String factText = FactVocabulary.wordsFor(facts, file.tags());
    String body = PLAIN.render(Markdown.parse(file.body()));
    List<String> written = List.of(factText, file.title(), file.description(), body);
    Set<String> vocabulary = new HashSet<>();
    List<String> indexed =
        written.stream().map(text -> indexed(text, language, vocabulary)).toList();
    return new SearchWords(
        configuration(language),
        indexed.get(1),
        indexed.get(0),
        indexed.get(2),
        indexed.get(3),
        vocabulary,
        written);
  }

  /** As PostgreSQL is asked for it, whose parser would drop the signs of C++ and C#. */
  public static String spelledOut(String folded) {
    return folded.replace("+", "plus").replace("#", "sharp");
  }

  /** PostgreSQL’s name of the stemming of a language. */
  public static String configuration(Language language) {
    return language == Language.EN ? "english" : "french";
  }

  private static String indexed(String text, Language language, Set<String> vocabulary) {
    List<String> words = SearchText.indexable(text, language);
    words.stream().filter(SearchWords::worthKnowing).forEach(vocabulary::add);
    return spelledOut(String.join(" ", words));
  }

  /**
   * The words that are not known yet, by their folded form, as they are written. Names keep their
   * capitals when a fact has them; a sentence's first word loses its own.
   */
  Map<String, String> unknown(Set<String> known, Language language) {
    Map<String, String> unknown = new LinkedHashMap<>();
    // Almost all are known: to look closer takes longer than to see that.
    if (!known.containsAll(vocabulary)) {
      SearchText.written(written.getFirst(), language).forEach(word -> add(unknown, known, word));
      written.stream()
          .skip(1)
          .flatMap(text -> SearchText.written(text, language).stream())
          .forEach(word -> add(unknown, known, word.toLowerCase(language.locale())));
    }
    return unknown;
  }

  private static void add(Map<String, String> unknown, Set<String> known, String written) {
    String folded = Folding.fold(written);
    if (worthKnowing(folded) && !known.contains(folded)) {
      unknown.putIfAbsent(folded, written);
    }
  }

  private static boolean worthKnowing(String word) {
    return word.length() >= SHORTEST
        && word.length() <= LONGEST
        && word.chars().allMatch(Character::isLetter);
  }
}
