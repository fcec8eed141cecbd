package org.vivier.check.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vivier.check.align.Fact.Kind;
import org.vivier.check.align.Fact.Weight;
import org.vivier.check.document.Prose;
import org.vivier.format.Language;
import org.vivier.text.WordTable;

/**
 * Words that stand for a figure of the other language without being one: "a dozen", "une
 * vingtaine", "half of the team", "phase II". They answer and ask nothing.
 */
final class LooseFacts {
  /** What a word may stand for. */
  private record Meaning(Kind kind, String value) {}

  private static final int SHORTEST = 2;

  /** Small numbers that are often something else; before what is counted they are meant. */
  private static final Set<String> COUNTING = Set.of("two", "three", "deux", "trois");

  private static final int LONGEST_ROMAN = 6;

  private static final Map<String, List<Meaning>> ENGLISH =
      Map.ofEntries(
          Map.entry("dozen", numbers("12")),
          Map.entry("dozens", numbers("12", "10")),
          Map.entry("tens", numbers("10")),
          Map.entry("half", numbers("50%", "0.5")),
          Map.entry("quarter", numbers("25%")),
          Map.entry("quarters", numbers("75%")),
          Map.entry("hundred", numbers("100")),
          Map.entry("thousand", numbers("1000")),
          Map.entry("fortnight", durations("14 days", "15 days")),
          Map.entry("biweekly", durations("14 days", "15 days")),
          Map.entry("decade", durations("120 months")),
          Map.entry("quarterly", durations("3 months")),
          Map.entry("semi", durations("6 months")),
          Map.entry("biannual", durations("6 months")),
          Map.entry("biannually", durations("6 months")),
          Map.entry("weekly", durations("14 days", "15 days")),
          Map.entry("year", durations("6 months")),
          Map.entry("every", durations("2 days", "14 days", "15 days", "2 months", "24 months")),
          Map.entry("once", numbers("1")),
          Map.entry("twice", numbers("2")),
          Map.entry("single", numbers("1")),
          Map.entry("two", numbers("2")),
          Map.entry("three", numbers("3")),
          Map.entry("both", numbers("2")),
          Map.entry("first", numbers("1")),
          Map.entry("second", numbers("2")),
          Map.entry("third", numbers("3")),
          Map.entry("fourth", numbers("4")),
          Map.entry("fifth", numbers("5")),
          Map.entry("sixth", numbers("6")),
          Map.entry("seventh", numbers("7")),
          Map.entry("eighth", numbers("8")),
          Map.entry("ninth", numbers("9")),
          Map.entry("tenth", numbers("10")));

  private static final Map<String, List<Meaning>> FRENCH =
      Map.ofEntries(
          Map.entry("dizaine", numbers("10")),
          Map.entry("dizaines", numbers("10", "12")),
          Map.entry("douzaine", numbers("12")),
          Map.entry("quinzaine", quinzaine()),
          Map.entry("vingtaine", numbers("20")),
          Map.entry("trentaine", numbers("30")),
          Map.entry("quarantaine", numbers("40")),
          Map.entry("cinquantaine", numbers("50")),
          Map.entry("soixantaine", numbers("60")),
          Map.entry("centaine", numbers("100")),
          Map.entry("cent", numbers("100")),
          Map.entry("mille", numbers("1000")),
          Map.entry("millier", numbers("1000")),
          Map.entry("moitié", numbers("50%", "0.5")),
          Map.entry("quart", numbers("25%")),
          Map.entry("quarts", numbers("75%")),
          Map.entry("décennie", durations("120 months")),
          Map.entry("trimestriel", durations("3 months")),
          Map.entry("trimestrielle", durations("3 months")),
          Map.entry("trimestriels", durations("3 months")),
          Map.entry("trimestrielles", durations("3 months")),
          Map.entry("trimestre", durations("3 months")),
          Map.entry("semestriel", durations("6 months")),
          Map.entry("semestrielle", durations("6 months")),
          Map.entry("semestre", durations("6 months")),
          Map.entry("année", durations("6 months")),
          Map.entry("an", durations("6 months")),
          Map.entry("bimensuel", durations("14 days", "15 days")),
          Map.entry("bimensuelle", durations("14 days", "15 days")),
          Map.entry("deux", numbers("2")),
          Map.entry("trois", numbers("3")),
          Map.entry("double", numbers("2")),
          Map.entry("premier", numbers("1")),
          Map.entry("première", numbers("1")),
          Map.entry("deuxième", numbers("2")),
          Map.entry("second", numbers("2")),
          Map.entry("seconde", numbers("2")),
          Map.entry("troisième", numbers("3")),
          Map.entry("quatrième", numbers("4")),
          Map.entry("cinquième", numbers("5")),
          Map.entry("sixième", numbers("6")),
          Map.entry("septième", numbers("7")),
          Map.entry("huitième", numbers("8")),
          Map.entry("neuvième", numbers("9")),
          Map.entry("dixième", numbers("10")));

  private static final WordTable ENGLISH_WORDS = table(ENGLISH);
  private static final WordTable FRENCH_WORDS = table(FRENCH);

  private LooseFacts() {}

  static void read(Prose prose, Language language, List<Fact> facts) {
    words(prose, language, facts);
    romans(prose, facts);
  }

  private static void words(Prose prose, Language language, List<Fact> facts) {
    Map<String, List<Meaning>> meanings = language == Language.EN ? ENGLISH : FRENCH;
    WordTable words = language == Language.EN ? ENGLISH_WORDS : FRENCH_WORDS;
    String lower = prose.lower();
    int start = 0;
    int hash = WordTable.start();
    for (int i = 0; i <= lower.length(); i++) {
      char c = i < lower.length() ? lower.charAt(i) : ' ';
      if ((c >= 'a' && c <= 'z') || (c > 'z' && Character.isLetter(c))) {
        hash = WordTable.next(hash, c);
        continue;
      }
      if (i - start >= SHORTEST && words.has(hash) && meant(lower, start, i)) {
        String word = lower.substring(start, i);
        for (Meaning meaning : meanings.getOrDefault(word, List.of())) {
          boolean counts = COUNTING.contains(word) && counts(lower, start, i);
          facts.add(fact(meaning, prose, start, i, counts ? Weight.HINTED : Weight.LOOSE));
        }
      }
      start = i + 1;
      hash = WordTable.start();
    }
  }

  /** "Every other day", but not every day; "twice a year", but not each year. */
  private static boolean meant(String lower, int start, int end) {
    return switch (lower.substring(start, end)) {
      case "every" -> lower.startsWith(" other ", end) || lower.startsWith(" second ", end);
      case "weekly" -> lower.startsWith("bi-", start - 3);
      case "year" -> behind(lower, start, "twice a ", "twice per ", "twice each ");
      case "an", "année" ->
          behind(lower, start, "deux fois par ", "deux fois l'", "deux fois l’", "2 fois par ");
      default -> true;
    };
  }

  private static boolean behind(String lower, int start, String... words) {
    for (String word : words) {
      if (lower.startsWith(word, start - word.length())) {
        return true;
      }
    }
    return false;
  }

  /** "Two people", but not the two of them, one or two, or both: the latter ask for nothing. */
  private static boolean counts(String lower, int start, int end) {
    return end < lower.length()
        && lower.charAt(end) == ' '
        && !lower.startsWith(" of ", end)
        && !lower.startsWith(" or ", end)
        && !lower.startsWith(" ou ", end)
        && !lower.startsWith(" d'", end)
        && !behind(
            lower,
            start,
            "the ",
            "our ",
            "these ",
            "those ",
            "all ",
            "both ",
            "first ",
            "last ",
            "or ",
            "les ",
            "des ",
            "aux ",
            "nos ",
            "vos ",
            "ces ",
            "leurs ",
            "tous ",
            "toutes ",
            "ou ",
            "entre ",
            "between ",
            "-",
            "in ",
            "en ",
            "un ou ",
            "any ",
            "next ",
            "ses ");
  }

  /** Roman numerals, with or without the ending of a rank; a lone "I" is a word. */
  private static void romans(Prose prose, List<Fact> facts) {
    String text = prose.text();
    for (int i = 0; i < text.length(); i++) {
      if (roman(text.charAt(i)) > 0 && (i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1)))) {
        int end = i;
        while (end < text.length() && end - i <= LONGEST_ROMAN && roman(text.charAt(end)) > 0) {
          end++;
        }
        boolean rank = text.startsWith("e", end) || text.startsWith("er", end);
        int after = rank ? end + (text.startsWith("er", end) ? 2 : 1) : end;
        boolean whole = after >= text.length() || !Character.isLetterOrDigit(text.charAt(after));
        if (whole && (rank || end - i > 1 || text.charAt(i) != 'I')) {
          String value = String.valueOf(value(text.substring(i, end)));
          facts.add(answer(Kind.NUMBER, value, prose, i, after));
        }
        i = end;
      }
    }
  }

  private static int value(String roman) {
    int sum = 0;
    for (int i = 0; i < roman.length(); i++) {
      int own = roman(roman.charAt(i));
      boolean less = i + 1 < roman.length() && own < roman(roman.charAt(i + 1));
      sum += less ? -own : own;
    }
    return sum;
  }

  private static int roman(char sign) {
    return sign == 'I' ? 1 : sign == 'V' ? 5 : sign == 'X' ? 10 : 0;
  }

  private static Fact fact(Meaning meaning, Prose prose, int start, int end, Weight weight) {
    return new Fact(
        meaning.kind(),
        meaning.value(),
        prose.text().substring(start, end),
        prose,
        start,
        end,
        weight);
  }

  private static Fact answer(Kind kind, String value, Prose prose, int start, int end) {
    return new Fact(
        kind, value, prose.text().substring(start, end), prose, start, end, Weight.LOOSE);
  }

  private static List<Meaning> numbers(String... values) {
    return List.of(values).stream().map(value -> new Meaning(Kind.NUMBER, value)).toList();
  }

  private static List<Meaning> durations(String... values) {
    return List.of(values).stream().map(value -> new Meaning(Kind.DURATION, value)).toList();
  }

  private static List<Meaning> quinzaine() {
    List<Meaning> all = new ArrayList<>(numbers("15"));
    all.addAll(durations("14 days", "15 days"));
    return List.copyOf(all);
  }

  private static WordTable table(Map<String, List<Meaning>> meanings) {
    WordTable table = new WordTable();
    meanings.keySet().forEach(word -> table.put(word, 1));
    return table;
  }
}
