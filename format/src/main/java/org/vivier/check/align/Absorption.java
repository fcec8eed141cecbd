package org.vivier.check.align;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Gives an element that was left alone to its neighbour's match when it says part of what the
 * counterpart there says: the lengths then fit better and some words are shared.
 */
final class Absorption {
  private static final double SHARED = 0.09;
  private static final double BETTER_FIT = 0.08;

  /** The same for paragraphs, which are translated more freely. */
  private static final double PARAGRAPH_SHARED = 0.06;

  private static final double PARAGRAPH_BETTER_FIT = 0.06;

  /**
   * Lengths that fit so much better speak for themselves, where the match itself was a weak one.
   */
  private static final double MUCH_BETTER_FIT = 0.25;

  private static final double WEAK = 0.4;

  /** Without any common word it is something of its own, whatever the lengths say. */
  private static final double LEAST_SHARED = 0.03;

  /** What must be shared, and how much better the lengths must fit. */
  private record Least(double shared, double betterFit) {}

  private Absorption() {}

  /** Paragraphs: a line left empty more or less says nothing. */
  static <T> List<Match<T>> ofParagraphs(
      List<Match<T>> matches, Function<List<T>, Signature> joined, Predicate<T> eligible) {
    return of(matches, joined, eligible, new Least(PARAGRAPH_SHARED, PARAGRAPH_BETTER_FIT));
  }

  /** Items, of which each says something of its own. */
  static <T> List<Match<T>> ofItems(List<Match<T>> matches, Function<List<T>, Signature> joined) {
    return of(matches, joined, any -> true, new Least(SHARED, BETTER_FIT));
  }

  private static <T> List<Match<T>> of(
      List<Match<T>> matches,
      Function<List<T>, Signature> joined,
      Predicate<T> eligible,
      Least least) {
    List<Match<T>> result = new ArrayList<>(matches);
    for (int i = 0; i < result.size(); i++) {
      if (result.get(i).alone()) {
        Match<T> alone = result.get(i);
        int before = i - 1;
        int after = i + 1;
        if (before >= 0 && takes(result.get(before), alone, joined, eligible, least)) {
          result.set(before, together(result.get(before), alone));
          result.remove(i--);
        } else if (after < result.size()
            && takes(result.get(after), alone, joined, eligible, least)) {
          result.set(after, together(alone, result.get(after)));
          result.remove(i--);
        }
      }
    }
    return result;
  }

  private static <T> Match<T> together(Match<T> first, Match<T> second) {
    List<T> english = new ArrayList<>(first.english());
    english.addAll(second.english());
    List<T> french = new ArrayList<>(first.french());
    french.addAll(second.french());
    return new Match<>(english, french, Math.max(first.similarity(), second.similarity()));
  }

  /** Only a one-to-one match takes another in, and only on the side that is too short. */
  private static <T> boolean takes(
      Match<T> match,
      Match<T> alone,
      Function<List<T>, Signature> joined,
      Predicate<T> eligible,
      Least least) {
    if (!match.oneToOne()
        || alone.english().size() + alone.french().size() != 1
        || !eligible.test(match.english().getFirst())
        || !eligible.test(match.french().getFirst())) {
      return false;
    }
    Signature english = joined.apply(match.english());
    Signature french = joined.apply(match.french());
    double fit = english.lengthFit(french);
    if (alone.french().isEmpty()) {
      Signature more = joined.apply(alone.english());
      return eligible.test(alone.english().getFirst())
          && fits(least, match, more.overlap(french), english.plus(more).lengthFit(french) - fit);
    }
    Signature more = joined.apply(alone.french());
    return eligible.test(alone.french().getFirst())
        && fits(least, match, english.overlap(more), english.lengthFit(french.plus(more)) - fit);
  }

  private static boolean fits(Least least, Match<?> match, double shared, double better) {
    return (shared >= least.shared() && better >= least.betterFit())
        || (match.similarity() < WEAK && shared >= LEAST_SHARED && better >= MUCH_BETTER_FIT);
  }
}
