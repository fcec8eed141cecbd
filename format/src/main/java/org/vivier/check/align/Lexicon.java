package org.vivier.check.align;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.vivier.format.Language;
import org.vivier.text.Folding;
import org.vivier.text.WordTable;

/** Maps words of both languages to keys that are equal when the words mean the same. */
final class Lexicon {
  /** Words of both languages that begin alike by this many letters are taken for cognates. */
  private static final int COGNATE = 4;

  private static final int SHORTEST = 3;

  /** How much longer than its stem a word may be. */
  private static final int ENDING = 4;

  /** A stem that is long enough for any ending. */
  private static final int LONG_STEM = 6;

  /** Ends a word of the glossary that is no beginning of others; its plural is known too. */
  private static final char WHOLE = '.';

  private static final WordTable ENGLISH_STOP_WORDS = words("stopwords-en.txt");
  private static final WordTable FRENCH_STOP_WORDS = words("stopwords-fr.txt");
  private static final Lexicon BUILT_IN = builtIn();

  private final WordTable english;
  private final WordTable french;
  private final Map<String, String> phrases;
  private int concepts;

  private Lexicon(WordTable english, WordTable french, Map<String, String> phrases, int concepts) {
    this.english = english;
    this.french = french;
    this.phrases = new HashMap<>(phrases);
    this.concepts = concepts;
  }

  /** The built-in lexicon with a folder's own terms. */
  static Lexicon with(List<Map.Entry<String, String>> terms) {
    if (terms.isEmpty()) {
      return BUILT_IN;
    }
    Lexicon lexicon =
        new Lexicon(
            BUILT_IN.english.copy(), BUILT_IN.french.copy(), BUILT_IN.phrases, BUILT_IN.concepts);
    terms.forEach(term -> lexicon.add(term.getKey(), term.getValue()));
    return lexicon;
  }

  /**
   * The key of a folded word: its own concept or that of its longest known beginning, else its
   * first letters; {@link WordTable#NONE} for a stop word.
   */
  int key(String text, int from, int to, Language language) {
    if (to - from < SHORTEST) {
      return WordTable.NONE;
    }
    WordTable stems = language == Language.EN ? english : french;
    int hash = WordTable.start();
    int cognate = 0;
    int concept = WordTable.NONE;
    for (int i = from; i < to; i++) {
      hash = WordTable.next(hash, text.charAt(i));
      int length = i - from + 1;
      if (length >= SHORTEST) {
        int known = stems.get(hash);
        concept = known == WordTable.NONE ? concept : known;
      }
      if (length <= COGNATE) {
        cognate = hash;
      }
    }
    int whole = stems.get(WordTable.next(hash, WHOLE));
    concept = whole == WordTable.NONE ? concept : whole;
    WordTable stop = language == Language.EN ? ENGLISH_STOP_WORDS : FRENCH_STOP_WORDS;
    if (stop.has(hash)) {
      return WordTable.NONE;
    }
    return concept == WordTable.NONE ? cognate | 1 : concept;
  }

  /** Whether the glossary knows the folded word, and not by a beginning of few letters. */
  boolean knows(String word, Language language) {
    int length = word.length();
    WordTable stems = language == Language.EN ? english : french;
    int hash = WordTable.start();
    boolean known = false;
    for (int i = 0; i < length; i++) {
      hash = WordTable.next(hash, word.charAt(i));
      known |= i + 1 >= Math.min(LONG_STEM, Math.max(COGNATE, length - ENDING)) && stems.has(hash);
    }
    return known || stems.has(WordTable.next(hash, WHOLE));
  }

  /** A folded French text in which expressions that mean one thing are one word. */
  String joined(String folded, Language language) {
    String text = folded;
    if (language == Language.FR) {
      for (Map.Entry<String, String> phrase : phrases.entrySet()) {
        if (text.contains(phrase.getKey())) {
          text = text.replace(phrase.getKey(), phrase.getValue());
        }
      }
    }
    return text;
  }

  private void add(String en, String fr) {
    String left = Folding.fold(en);
    String right = Folding.fold(fr).replace("_", "");
    if (fr.indexOf('_') > 0) {
      phrases.put(Folding.fold(fr).replace('_', ' '), right);
    }
    int known = english.get(WordTable.hash(left));
    if (known == WordTable.NONE) {
      known = french.get(WordTable.hash(right));
    }
    // Concepts are even and cognates odd, so that they never meet.
    int concept = known == WordTable.NONE ? 2 * ++concepts : known;
    put(english, left, concept);
    put(french, right, concept);
  }

  private static void put(WordTable words, String word, int concept) {
    words.put(word, concept);
    if (word.charAt(word.length() - 1) == WHOLE) {
      words.put(word.substring(0, word.length() - 1) + 's' + WHOLE, concept);
    }
  }

  private static Lexicon builtIn() {
    Lexicon lexicon = new Lexicon(new WordTable(), new WordTable(), Map.of(), 0);
    for (String line : lines("glossary.txt")) {
      int blank = line.indexOf(' ');
      lexicon.add(line.substring(0, blank), line.substring(blank + 1));
    }
    return lexicon;
  }

  private static WordTable words(String resource) {
    WordTable words = new WordTable();
    for (String line : lines(resource)) {
      for (String word : line.split(" ", -1)) {
        words.put(word, 1);
      }
    }
    return words;
  }

  private static List<String> lines(String resource) {
    try (InputStream in = Objects.requireNonNull(Lexicon.class.getResourceAsStream(resource));
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.isBlank()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
