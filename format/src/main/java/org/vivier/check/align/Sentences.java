package org.vivier.check.align;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vivier.check.document.Block;
import org.vivier.check.document.Document;
import org.vivier.check.document.Prose;
import org.vivier.check.document.TextAnswer;
import org.vivier.check.document.Unit;
import org.vivier.format.Language;

/**
 * Sentences of a paragraph or item that its counterpart doesn't have. A translator may cut and join
 * sentences: only one that shares next to nothing with the whole counterpart, nor with anything
 * else in the other text, is missing.
 */
public final class Sentences {
  private static final Pattern END =
      Pattern.compile("[.!?…]['’”»\")]?[ \u00A0]+(?=[\\p{Lu}«“(\\d])|;[ \u00A0]+(?=\\p{L})");

  /** Behind these a full stop ends no sentence. */
  private static final Pattern ABBREVIATION =
      Pattern.compile(
          "(?iu)(?:\\b(?:p\\."
              + " ?ex|e\\.g|i\\.e|etc|m|mm|mme|mr|ms|dr|st|no|nos|vs|inc|art)|\\b\\p{L})\\.$");

  /** Characters and words of a sentence that says something. */
  private static final int SHORTEST = 16;

  private static final int WORDS = 2;

  /** The share of its words that a translated sentence hardly ever falls below. */
  private static final double SHARED = 0.2;

  /** Of a sentence that stands in another place of the other text. */
  private static final double ELSEWHERE = 0.5;

  /** How much better the lengths must fit without it. */
  private static final double BETTER = 0.05;

  /** How short a paragraph is that lacks a sentence, and how well it fits without. */
  private static final double SHORT = 0.3;

  private static final double FITTING = 0.2;

  /** French runs about a fifth longer. */
  private static final double LONGER = 1.22;

  /** Longer paragraphs are not written by people. */
  private static final int MOST = 60;

  private static final TextAnswer<List<Span>> SPANS =
      new TextAnswer<>(prose -> spans(prose.text()));
  private static final TextAnswer<List<Sentence>> ENGLISH =
      new TextAnswer<>(
          prose -> sentences(prose, new Signatures(Lexicon.with(List.of())), Language.EN));
  private static final TextAnswer<List<Sentence>> FRENCH =
      new TextAnswer<>(
          prose -> sentences(prose, new Signatures(Lexicon.with(List.of())), Language.FR));

  private final Signatures signatures;
  private final DocumentPair pair;

  private Sentences(DocumentPair pair, Knowledge knowledge) {
    this.pair = pair;
    this.signatures = new Signatures(Lexicon.with(knowledge.terms()));
  }

  /**
   * A sentence that only one language has.
   *
   * @param from the index in the block's text
   * @param to the index after it
   * @param counterpart the block of the other language that lacks it
   */
  public record Missing(Language language, Block block, int from, int to, Block counterpart) {}

  /** Where a sentence stands in its block's text. */
  private record Span(int from, int to) {}

  @SuppressWarnings("ArrayRecordComponent") // Compared by its own method alone.
  private record Sentence(int from, int to, int[] keys) {
    int length() {
      return to - from;
    }
  }

  /** All of them, in the order of the texts. */
  public static List<Missing> missing(DocumentPair pair, Knowledge knowledge) {
    return new Sentences(pair, knowledge).missing();
  }

  private List<Missing> missing() {
    List<Missing> missing = new ArrayList<>();
    for (Match<Unit> match : pair.alignment().units()) {
      if (match.oneToOne()
          && paragraph(match.english().getFirst())
          && paragraph(match.french().getFirst())) {
        compare(match.english().getFirst().first(), match.french().getFirst().first(), missing);
      }
    }
    if (described(pair.english()) && described(pair.french())) {
      compare(pair.english().head().getLast(), pair.french().head().getLast(), missing);
    }
    for (Match<Block> match : pair.alignment().items()) {
      if (match.oneToOne()) {
        compare(match.english().getFirst(), match.french().getFirst(), missing);
      }
    }
    return missing;
  }

  private static boolean described(Document document) {
    return !document.head().isEmpty()
        && document.head().getLast().span().equals(document.keySpan("description"));
  }

  private static boolean paragraph(Unit unit) {
    return !unit.list()
        && (unit.first().kind() == Block.Kind.PARAGRAPH || unit.first().kind() == Block.Kind.ROW);
  }

  private void compare(Block english, Block french, List<Missing> missing) {
    List<Span> left = SPANS.of(english.prose());
    List<Span> right = SPANS.of(french.prose());
    if (left.size() == right.size()
        || Math.min(left.size(), right.size()) == 0
        || Math.max(left.size(), right.size()) > MOST) {
      return;
    }
    boolean more = left.size() > right.size();
    Language language = more ? Language.EN : Language.FR;
    Block longer = more ? english : french;
    Block shorter = more ? french : english;
    List<Sentence> sentences = sentences(longer, language);
    int surplus = Math.abs(left.size() - right.size());
    int[] counterpart = keys(shorter, language.other());
    List<Sentence> alone =
        sentences.stream()
            .filter(s -> s.length() >= SHORTEST && s.keys().length >= WORDS)
            .filter(s -> share(s.keys(), counterpart) < SHARED)
            .filter(s -> !elsewhere(s, language))
            .toList();
    List<Sentence> lost =
        alone.size() <= surplus
            ? alone
            : leftOut(sentences, alone, sentences(shorter, language.other()), more);
    if (lost.isEmpty() || lost.size() == sentences.size()) {
      return;
    }
    int without = longer.text().length() - lost.stream().mapToInt(Sentence::length).sum();
    double before = misfit(longer.text().length(), shorter.text().length(), more);
    double after = misfit(without, shorter.text().length(), more);
    // Where the words say little, the lengths must say much.
    boolean told =
        alone.size() <= surplus ? before - after >= BETTER : before >= SHORT && after <= FITTING;
    if (told) {
      for (Sentence sentence : lost) {
        missing.add(new Missing(language, longer, sentence.from(), sentence.to(), shorter));
      }
    }
  }

  /** Of the sentences that might be missing, those without which the others fit best in order. */
  private static List<Sentence> leftOut(
      List<Sentence> longer, List<Sentence> alone, List<Sentence> shorter, boolean english) {
    int rows = longer.size();
    int columns = shorter.size();
    double[][] cost = new double[rows + 1][columns + 1];
    for (int i = rows; i >= 0; i--) {
      for (int j = columns; j >= 0; j--) {
        double skip =
            i < rows && alone.contains(longer.get(i)) ? cost[i + 1][j] : Double.POSITIVE_INFINITY;
        double match =
            i < rows && j < columns
                ? cost[i + 1][j + 1] + unlike(longer.get(i), shorter.get(j), english)
                : Double.POSITIVE_INFINITY;
        cost[i][j] = i == rows && j == columns ? 0 : Math.min(skip, match);
      }
    }
    List<Sentence> lost = new ArrayList<>();
    int j = 0;
    if (Double.isInfinite(cost[0][0])) {
      return lost;
    }
    for (int i = 0; i < rows; i++) {
      boolean skips =
          j == columns
              || (alone.contains(longer.get(i))
                  && cost[i + 1][j]
                      <= cost[i + 1][j + 1] + unlike(longer.get(i), shorter.get(j), english));
      if (skips) {
        lost.add(longer.get(i));
      } else {
        j++;
      }
    }
    return lost;
  }

  /** How badly two sentences fit, in length and in words. */
  private static double unlike(Sentence longer, Sentence shorter, boolean english) {
    return misfit(longer.length(), shorter.length(), english)
        + 1
        - share(longer.keys(), shorter.keys());
  }

  /** By the built-in lexicon they depend on the text alone. */
  private List<Sentence> sentences(Block block, Language language) {
    return signatures.builtIn()
        ? (language == Language.EN ? ENGLISH : FRENCH).of(block.prose())
        : sentences(block.prose(), signatures, language);
  }

  private static List<Sentence> sentences(Prose prose, Signatures signatures, Language language) {
    List<Sentence> sentences = new ArrayList<>();
    for (Span each : SPANS.of(prose)) {
      String text = prose.text().substring(each.from(), each.to());
      sentences.add(new Sentence(each.from(), each.to(), signatures.keys(text, language)));
    }
    return List.copyOf(sentences);
  }

  private int[] keys(Block block, Language language) {
    return signatures.keys(block.prose(), language);
  }

  /** Whether another block of the other text says it. */
  private boolean elsewhere(Sentence sentence, Language language) {
    Document other = pair.in(language.other());
    return other.blocks().stream()
        .anyMatch(block -> share(sentence.keys(), keys(block, language.other())) >= ELSEWHERE);
  }

  /** The share of one's keys that the other has; both are sorted. */
  private static double share(int[] keys, int[] others) {
    int shared = 0;
    int j = 0;
    for (int key : keys) {
      while (j < others.length && others[j] < key) {
        j++;
      }
      shared += j < others.length && others[j] == key ? 1 : 0;
    }
    return keys.length == 0 ? 1 : (double) shared / keys.length;
  }

  private static double misfit(int longer, int shorter, boolean english) {
    double left = english ? longer : shorter;
    double right = english ? shorter : longer;
    return Math.abs(Math.log(right / (LONGER * Math.max(1, left))));
  }

  private static List<Span> spans(String text) {
    List<Span> spans = new ArrayList<>();
    Matcher end = END.matcher(text);
    int start = 0;
    while (end.find() && spans.size() <= MOST) {
      String tail = text.substring(Math.max(start, end.start() - 8), end.start() + 1);
      if (!ABBREVIATION.matcher(tail).find()) {
        int stop = end.end();
        while (Character.isSpaceChar(text.charAt(stop - 1))) {
          stop--;
        }
        spans.add(new Span(start, stop));
        start = end.end();
      }
    }
    if (!text.substring(start).isBlank()) {
      spans.add(new Span(start, text.stripTrailing().length()));
    }
    return List.copyOf(spans);
  }
}
