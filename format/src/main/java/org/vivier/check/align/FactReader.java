package org.vivier.check.align;

import java.util.List;
import org.vivier.check.document.Prose;
import org.vivier.check.document.TextAnswer;
import org.vivier.format.Language;

/** Reads the facts of one stretch of prose, kind by kind: what is surest first. */
final class FactReader {
  /** Facts of one block that are compared. */
  static final int MOST = 500;

  private static final TextAnswer<List<Fact>> ENGLISH =
      new TextAnswer<>(prose -> look(prose, Language.EN));
  private static final TextAnswer<List<Fact>> FRENCH =
      new TextAnswer<>(prose -> look(prose, Language.FR));

  private final Prose prose;
  private final FactText text;
  private final FactHints hints;
  private final CodeFacts codes;
  private final TimeFacts times;
  private final NumberFacts numbers;

  private FactReader(Prose prose, Language language) {
    this.prose = prose;
    this.text = new FactText(prose, language);
    this.hints = new FactHints(prose.lower(), language);
    this.codes = new CodeFacts(text);
    this.times = new TimeFacts(text);
    this.numbers = new NumberFacts(text);
  }

  /** All facts, by kind and then in order. */
  static List<Fact> read(Prose prose, Language language) {
    List<Fact> facts = (language == Language.EN ? ENGLISH : FRENCH).of(prose);
    return facts.isEmpty() ? facts : facts.stream().map(fact -> fact.in(prose)).toList();
  }

  private static List<Fact> look(Prose prose, Language language) {
    FactReader reader = new FactReader(prose, language);
    reader.codes.hideAddresses();
    reader.aroundTheClock();
    if (reader.hints.any(FactHints.DIGIT | FactHints.NOON | FactHints.CLOCK)) {
      reader.times.zones();
    }
    if (reader.hints.any(FactHints.DIGIT)) {
      reader.figures();
    }
    reader.codes.profiles();
    reader.lengths();
    if (reader.hints.any(FactHints.DIGIT)) {
      reader.otherFigures();
    }
    reader.otherWords();
    List<Fact> facts = reader.text.facts();
    facts.addAll(Wordings.read(prose, language));
    LooseFacts.read(prose, language, facts);
    return List.copyOf(facts.subList(0, Math.min(facts.size(), MOST)));
  }

  private void aroundTheClock() {
    boolean sevenDays = hints.any(FactHints.DAYS) && hints.any(FactHints.DIGIT | FactHints.SEVEN);
    if (sevenDays || (hints.any(FactHints.DIGIT) && prose.text().contains("24"))) {
      times.aroundTheClock();
    }
  }

  private void figures() {
    if (hints.any(FactHints.PHONE)) {
      numbers.phones();
    }
    codes.codes();
    new DateFacts(text).dates(hints);
    times.times();
    if (hints.any(FactHints.DOLLAR_SIGN | FactHints.DOLLARS)) {
      new MoneyFacts(text).money();
    }
  }

  private void lengths() {
    boolean unit = hints.any(FactHints.UNIT);
    boolean words = hints.any(FactHints.NUMBER_WORD | FactHints.SMALL_NUMBER_WORD);
    if (unit && hints.any(FactHints.DIGIT)) {
      new DurationFacts(text).decimals();
    }
    if (unit && hints.any(FactHints.HALF)) {
      new DurationFacts(text).halves();
    }
    if ((words || hints.any(FactHints.DIGIT)) && hints.any(FactHints.CLOCK)) {
      times.timesInWords();
    }
    if (unit && (words || hints.any(FactHints.DIGIT | FactHints.ONE))) {
      new DurationFacts(text).durations();
    }
    if (hints.any(FactHints.ONE | FactHints.NUMBER_WORD | FactHints.SMALL_NUMBER_WORD)
        && hints.any(FactHints.DOLLARS)) {
      new MoneyFacts(text).wordsOfDollars();
    }
  }

  private void otherFigures() {
    if (hints.any(FactHints.PERCENT_SIGN | FactHints.PERCENT)) {
      numbers.percentRanges();
    }
    numbers.years();
    if (hints.any(FactHints.HYPHEN_AFTER_DIGIT)) {
      numbers.ranges();
    }
    numbers.millions();
    numbers.numbers();
  }

  private void otherWords() {
    boolean words = hints.any(FactHints.NUMBER_WORD | FactHints.SMALL_NUMBER_WORD);
    if (hints.any(FactHints.MILLION)) {
      numbers.millions();
    }
    if (words && hints.any(FactHints.MULTIPLE)) {
      numbers.thousands();
    }
    if (hints.any(FactHints.NOON)) {
      times.noon();
    }
    if (hints.any(FactHints.NUMBER_WORD)) {
      numbers.numberWords();
    }
  }
}
