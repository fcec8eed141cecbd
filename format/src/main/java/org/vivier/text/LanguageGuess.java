package org.vivier.text;

import java.util.Set;
import org.vivier.format.Language;

/**
 * English or French, told by the small words and letters that only one of them has. Made for short
 * texts that are one or the other; see docs/adr/0010 for how it compares.
 */
public final class LanguageGuess {
  private static final Set<String> ENGLISH =
      Set.of(
          "the",
          "and",
          "of",
          "to",
          "with",
          "you",
          "will",
          "are",
          "is",
          "that",
          "this",
          "we",
          "our",
          "your",
          "be",
          "have",
          "has",
          "who",
          "by",
          "from",
          "it",
          "or",
          "as",
          "at",
          "an",
          "in",
          "for",
          "all",
          "not",
          "they",
          "their",
          "these",
          "those",
          "can",
          "if",
          "what",
          "how",
          "about",
          "into",
          "been",
          "was",
          "were",
          "would",
          "should",
          "could",
          "its",
          "but",
          "more",
          "when",
          "where",
          "which",
          "working",
          "looking",
          "someone",
          "work",
          "team",
          "must",
          "may",
          "within",
          "across",
          "through",
          "other",
          "using",
          "skills",
          "ability",
          "knowledge",
          "re",
          "ll",
          "don",
          "do");
  private static final Set<String> FRENCH =
      Set.of(
          "le",
          "la",
          "les",
          "de",
          "des",
          "du",
          "et",
          "un",
          "une",
          "en",
          "dans",
          "pour",
          "que",
          "qui",
          "nous",
          "vous",
          "est",
          "sont",
          "avec",
          "sur",
          "par",
          "au",
          "aux",
          "ce",
          "cette",
          "ces",
          "notre",
          "nos",
          "votre",
          "vos",
          "ou",
          "plus",
          "leur",
          "leurs",
          "se",
          "son",
          "sa",
          "ses",
          "il",
          "elle",
          "ils",
          "elles",
          "être",
          "avoir",
          "sera",
          "seront",
          "ont",
          "afin",
          "chez",
          "dont",
          "où",
          "ainsi",
          "si",
          "ne",
          "pas",
          "tout",
          "tous",
          "toutes",
          "entre",
          "sans",
          "sous",
          "travail",
          "équipe",
          "poste",
          "personne",
          "recherche",
          "êtes",
          "l",
          "d",
          "qu",
          "à",
          "y");

  private static final int ENGLISH_WORD = 1;
  private static final int FRENCH_WORD = 2;
  private static final WordTable WORDS = new WordTable();

  static {
    ENGLISH.forEach(word -> WORDS.put(word, ENGLISH_WORD));
    FRENCH.forEach(word -> WORDS.put(word, FRENCH_WORD));
  }

  private LanguageGuess() {}

  /**
   * How sure a text is of each language.
   *
   * @param english English-only words
   * @param french French-only words and accented letters
   * @param words all words
   */
  public record Score(int english, int french, int words) {
    /** Whether the text is clearly in a language: enough evidence, and hardly any for the other. */
    public boolean clearly(Language language) {
      int own = language == Language.EN ? english : french;
      int other = language == Language.EN ? french : english;
      return own >= 3 && own >= 4 * other && own * 7 >= words;
    }
  }

  /** Counts the evidence in a text. */
  public static Score score(String text) {
    return score(text, 0, text.length());
  }

  /** Counts the evidence in a stretch of a text. */
  public static Score score(String text, int from, int to) {
    int english = 0;
    int french = 0;
    int words = 0;
    int hash = WordTable.start();
    boolean inWord = false;
    boolean accent = false;
    for (int i = from; i <= to; i++) {
      char c = i < to ? text.charAt(i) : ' ';
      if (Character.isLetter(c)) {
        inWord = true;
        accent |= c >= '\u00C0';
        hash = WordTable.next(hash, Character.toLowerCase(c));
      } else if (inWord) {
        words++;
        int language = WORDS.get(hash);
        if (language == ENGLISH_WORD) {
          english++;
        } else if (accent || language == FRENCH_WORD) {
          french++;
        }
        hash = WordTable.start();
        inWord = false;
        accent = false;
      }
    }
    return new Score(english, french, words);
  }
}
