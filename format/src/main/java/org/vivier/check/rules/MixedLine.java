package org.vivier.check.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vivier.check.align.Vocabulary;
import org.vivier.format.Language;
import org.vivier.text.LanguageGuess;

/**
 * A sentence that changes its language on the way: its beginning or its end is clearly in the other
 * one. Names, titles and quotations may be in any language and don't count.
 */
final class MixedLine {
  /** Words of a stretch that is long enough to be told from a name. */
  private static final int SHORTEST = 4;

  private static final int EVIDENCE = 2;

  /** Signs around what is quoted from elsewhere. */
  private static final String QUOTED = "«»“”\"()[]‘*_/@";

  /** Small words that the guess on whole texts can do without, and that name nothing. */
  private static final Set<String> MORE_FRENCH =
      Set.of(
          "aussi",
          "sait",
          "savez",
          "savoir",
          "peut",
          "pouvez",
          "devez",
          "doit",
          "fait",
          "faire",
          "lors",
          "lorsque",
          "mais",
          "donc",
          "comme",
          "très",
          "bien",
          "toute",
          "autres",
          "autre",
          "même",
          "cet",
          "mes",
          "moins",
          "encore",
          "toujours",
          "vers",
          "selon",
          "grâce",
          "êtes",
          "avez",
          "ayant",
          "étant",
          "afin",
          "puis",
          "alors",
          "quand",
          "chaque",
          "plusieurs",
          "auprès",
          "avant",
          "après",
          "depuis",
          "sous",
          "dès",
          "hors");

  private static final Set<String> MORE_ENGLISH =
      Set.of(
          "also", "then", "than", "there", "here", "while", "during", "each", "every", "such",
          "them", "he", "she", "his", "her", "him", "so", "very", "too", "up", "out", "over",
          "between", "both", "well", "being", "make", "makes", "able", "help", "keep", "know",
          "knows", "get", "under", "before", "after", "without", "until", "because", "any", "some",
          "most", "only", "just", "like");

  /** English words that keep their accents. */
  private static final Set<String> BORROWED =
      Set.of(
          "résumé",
          "résumés",
          "café",
          "cafés",
          "cliché",
          "clichés",
          "protégé",
          "façade",
          "naïve",
          "entrée",
          "exposé",
          "première",
          "soufflé",
          "crème",
          "fiancé",
          "fiancée",
          "métis");

  private MixedLine() {}

  /** A part of a sentence. */
  record Stretch(int from, int to) {}

  /** Words of a stretch that says enough by its content. */
  private static final int FEWEST = 3;

  /**
   * A word.
   *
   * @param own whether it is clearly of the text's language
   * @param foreign whether it is a small word of the other language
   * @param known whether the glossary knows it as a word of the other language alone
   */
  private record Word(
      int from, int to, boolean own, boolean foreign, boolean known, boolean capital) {
    boolean theirs() {
      return foreign || known;
    }
  }

  /** The part in the other language, if one end of the sentence is. */
  static Optional<Stretch> foreign(String sentence, Language own) {
    List<Word> words = words(sentence, own);
    if (words.size() < SHORTEST) {
      return Optional.empty();
    }
    int end = words.size();
    int start = end;
    while (start > 0 && !words.get(start - 1).own()) {
      start--;
    }
    while (start < end && !words.get(start).theirs()) {
      start++;
    }
    if (changes(sentence, words.subList(0, start), words.subList(start, end))) {
      return Optional.of(new Stretch(words.get(start).from(), words.get(end - 1).to()));
    }
    int stop = 0;
    while (stop < words.size() && !words.get(stop).own()) {
      stop++;
    }
    while (stop > 0 && !words.get(stop - 1).theirs()) {
      stop--;
    }
    return changes(sentence, words.subList(stop, words.size()), words.subList(0, stop))
        ? Optional.of(new Stretch(words.getFirst().from(), words.get(stop - 1).to()))
        : Optional.empty();
  }

  private static boolean changes(String sentence, List<Word> ours, List<Word> theirs) {
    if (theirs.size() < EVIDENCE || ours.isEmpty()) {
      return false;
    }
    long small = theirs.stream().filter(Word::foreign).count();
    long evidence = theirs.stream().filter(Word::theirs).count();
    boolean first = theirs.getFirst().from() <= ours.getFirst().from();
    long names = theirs.stream().skip(first ? 1 : 0).filter(Word::capital).count();
    boolean pure = ours.stream().noneMatch(Word::foreign);
    long own = ours.stream().filter(Word::own).count();
    String stretch = sentence.substring(theirs.getFirst().from(), theirs.getLast().to());
    // Of a longer stretch two small words are enough, of a shorter one three words of any kind.
    boolean enough =
        (theirs.size() >= SHORTEST && ours.size() >= 2 && small >= EVIDENCE)
            ? own + small >= 2 * EVIDENCE
            : (small >= 1 && evidence >= FEWEST)
                || (small >= EVIDENCE && theirs.size() <= SHORTEST);
    return enough
        && evidence * 3 >= theirs.size()
        && names == 0
        && pure
        && own > 0
        && (first ? !goesOn(ours) : !named(sentence, ours, theirs.getFirst()))
        && stretch.chars().noneMatch(c -> QUOTED.indexOf(c) >= 0)
        && !quotedAround(sentence, theirs);
  }

  /** A capital within a sentence begins a name, of which the stretch is the rest. */
  private static boolean named(String sentence, List<Word> before, Word next) {
    return before.size() > 1
        && before.getLast().capital()
        && sentence.substring(before.getLast().to(), next.from()).isBlank();
  }

  /** A capital behind a stretch at the beginning belongs to its name. */
  private static boolean goesOn(List<Word> after) {
    return after.getFirst().capital();
  }

  /** Whether a short line, such as a heading, is in the other language as a whole. */
  static boolean whole(String line, Language own) {
    List<Word> words = words(line, own);
    long small = words.stream().filter(Word::foreign).count();
    long evidence = words.stream().filter(Word::theirs).count();
    return words.size() >= 2
        && words.stream().noneMatch(Word::own)
        && words.stream().skip(1).noneMatch(Word::capital)
        && evidence * 2 >= words.size()
        && (small >= 1 ? evidence >= 2 : evidence >= FEWEST);
  }

  private static boolean quotedAround(String sentence, List<Word> part) {
    int before = part.getFirst().from() - 1;
    int after = part.getLast().to();
    return (before >= 0 && QUOTED.indexOf(sentence.charAt(before)) >= 0)
        || (after < sentence.length() && QUOTED.indexOf(sentence.charAt(after)) >= 0);
  }

  private static List<Word> words(String sentence, Language own) {
    List<Word> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= sentence.length(); i++) {
      boolean letter = i < sentence.length() && Character.isLetter(sentence.charAt(i));
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        words.add(word(sentence, start, i, own));
        start = -1;
      }
    }
    return words;
  }

  private static Word word(String sentence, int from, int to, Language own) {
    LanguageGuess.Score score = LanguageGuess.score(sentence, from, to);
    String lower = sentence.substring(from, to).toLowerCase(java.util.Locale.ROOT);
    boolean accented = lower.chars().anyMatch(c -> c >= '\u00C0');
    boolean english = score.english() > 0 || MORE_ENGLISH.contains(lower);
    // An accent alone proves little: English has its résumés.
    boolean french = (score.french() > 0 && !accented) || MORE_FRENCH.contains(lower);
    boolean capital = Character.isUpperCase(sentence.charAt(from));
    boolean ours = own == Language.EN ? english : french || accented;
    boolean theirs = own == Language.EN ? french : english;
    boolean known =
        !ours
            && (Vocabulary.onlyIn(own.other(), lower)
                || (accented && own == Language.EN && !BORROWED.contains(lower)));
    boolean mine = ours || (!theirs && Vocabulary.onlyIn(own, lower));
    return new Word(from, to, mine, theirs && to - from > 1, known, capital);
  }
}
