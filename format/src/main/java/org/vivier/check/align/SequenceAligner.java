package org.vivier.check.align;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;

/**
 * Aligns two sequences in order by dynamic programming: one to one, left out on one side, or
 * several on one side that are one on the other.
 */
final class SequenceAligner<T> {
  /** What leaving one element unmatched is worth; two elements match when they are worth more. */
  private static final double SKIP = 0.15;

  /** What comes after this isn't compared; nobody writes such lists. */
  static final int LONGEST = 400;

  private static final int[][] STEPS = {{1, 1}, {1, 0}, {0, 1}, {2, 1}, {1, 2}, {3, 1}, {1, 3}};
  private static final int SINGLE = 3;

  private final Likeness<T> likeness;
  private final int steps;
  private final BitSet asked = new BitSet();
  private final BitSet related = new BitSet();

  /**
   * An aligner.
   *
   * @param several whether several on one side may be one on the other
   */
  SequenceAligner(Likeness<T> likeness, boolean several) {
    this.likeness = likeness;
    this.steps = several ? STEPS.length : SINGLE;
  }

  /** How much alike stretches are: at most 1; negative when they must not be matched. */
  interface Likeness<T> {
    double of(List<T> english, List<T> french);

    /** Whether two elements share so much that they may be parts of a larger match: cheap. */
    boolean related(T english, T french);
  }

  List<Match<T>> align(List<T> english, List<T> french) {
    List<T> left = english.subList(0, Math.min(english.size(), LONGEST));
    List<T> right = french.subList(0, Math.min(french.size(), LONGEST));
    asked.clear();
    double[][] best = new double[left.size() + 1][right.size() + 1];
    int[][] step = new int[left.size() + 1][right.size() + 1];
    for (int i = 0; i <= left.size(); i++) {
      for (int j = 0; j <= right.size(); j++) {
        if (i + j > 0) {
          choose(left, right, i, j, best, step);
        }
      }
    }
    return trace(left, right, step);
  }

  private void choose(List<T> left, List<T> right, int i, int j, double[][] best, int[][] step) {
    best[i][j] = Double.NEGATIVE_INFINITY;
    for (int s = 0; s < steps; s++) {
      int a = STEPS[s][0];
      int b = STEPS[s][1];
      if (i >= a && j >= b && (a + b <= 2 || related(left, right, i, j, a, b))) {
        double worth = best[i - a][j - b] + worth(left, right, i, j, a, b);
        if (worth > best[i][j]) {
          best[i][j] = worth;
          step[i][j] = s;
        }
      }
    }
  }

  private boolean related(List<T> left, List<T> right, int i, int j, int a, int b) {
    for (int x = i - a; x < i; x++) {
      for (int y = j - b; y < j; y++) {
        if (!related(left, right, x, y)) {
          return false;
        }
      }
    }
    return true;
  }

  /** Asked of a pair many times over, worked out once. */
  private boolean related(List<T> left, List<T> right, int x, int y) {
    int at = x * right.size() + y;
    if (!asked.get(at)) {
      asked.set(at);
      related.set(at, likeness.related(left.get(x), right.get(y)));
    }
    return related.get(at);
  }

  private double worth(List<T> left, List<T> right, int i, int j, int a, int b) {
    return a == 0 || b == 0
        ? SKIP * (a + b)
        : likeness.of(left.subList(i - a, i), right.subList(j - b, j));
  }

  private List<Match<T>> trace(List<T> left, List<T> right, int[][] step) {
    List<Match<T>> matches = new ArrayList<>();
    int i = left.size();
    int j = right.size();
    while (i + j > 0) {
      int a = STEPS[step[i][j]][0];
      int b = STEPS[step[i][j]][1];
      List<T> english = left.subList(i - a, i);
      List<T> french = right.subList(j - b, j);
      boolean alone = a == 0 || b == 0;
      matches.add(new Match<>(english, french, alone ? 0 : likeness.of(english, french)));
      i -= a;
      j -= b;
    }
    Collections.reverse(matches);
    return filled(matches);
  }

  /**
   * Where both sides left something out at the same place, the likeliest is a free translation:
   * such elements are paired after all, however little they share.
   */
  private List<Match<T>> filled(List<Match<T>> matches) {
    List<Match<T>> filled = new ArrayList<>();
    List<T> english = new ArrayList<>();
    List<T> french = new ArrayList<>();
    for (Match<T> match : matches) {
      if (match.alone()) {
        english.addAll(match.english());
        french.addAll(match.french());
      } else {
        fill(english, french, filled);
        filled.add(match);
      }
    }
    fill(english, french, filled);
    return filled;
  }

  /** Pairs as many as the shorter side has, in the order that is likeliest; empties both. */
  private void fill(List<T> english, List<T> french, List<Match<T>> filled) {
    int rows = english.size();
    int columns = french.size();
    double[][] best = new double[rows + 1][columns + 1];
    for (int i = rows - 1; i >= 0; i--) {
      for (int j = columns - 1; j >= 0; j--) {
        double paired = pairing(english.get(i), french.get(j)) + best[i + 1][j + 1];
        best[i][j] = Math.max(paired, Math.max(best[i + 1][j], best[i][j + 1]));
      }
    }
    int i = 0;
    int j = 0;
    while (i < rows || j < columns) {
      if (i < rows && j < columns && pairs(english, french, i, j, best)) {
        double alike = Math.max(0, likeness.of(List.of(english.get(i)), List.of(french.get(j))));
        filled.add(new Match<>(List.of(english.get(i++)), List.of(french.get(j++)), alike));
      } else if (j >= columns || (i < rows && best[i + 1][j] >= best[i][j + 1])) {
        filled.add(new Match<>(List.of(english.get(i++)), List.of(), 0));
      } else {
        filled.add(new Match<>(List.of(), List.of(french.get(j++)), 0));
      }
    }
    english.clear();
    french.clear();
  }

  private boolean pairs(List<T> english, List<T> french, int i, int j, double[][] best) {
    double paired = pairing(english.get(i), french.get(j));
    return paired > 0
        && paired + best[i + 1][j + 1] >= Math.max(best[i + 1][j], best[i][j + 1]) - 1e-9;
  }

  /** Every possible pair counts more than any difference in likeness. */
  private double pairing(T english, T french) {
    double alike = likeness.of(List.of(english), List.of(french));
    return alike < 0 ? 0 : 1 + alike;
  }
}
