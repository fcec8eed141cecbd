package org.vivier.check.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.vivier.check.document.Block;

/** Aligns the items of two lists: in order where that explains them best, in any order else. */
final class ListAligner {
  /** How much alike two items must be to be the same in another place of the list. */
  private static final double CLEAR = 0.45;

  /** A pair that is less alike may be a chance neighbourhood. */
  private static final double WEAK = 0.4;

  /** How much better another order must explain the lists. */
  private static final double MARGIN = 0.3;

  /** What an item that only one list has is worth, as in {@link SequenceAligner}. */
  private static final double ALONE = 0.15;

  /** Longer lists are compared in order only. */
  private static final int LONGEST = 60;

  private final Likenesses likenesses;

  ListAligner(Likenesses likenesses) {
    this.likenesses = likenesses;
  }

  /**
   * Items matched.
   *
   * @param reordered whether the items stand in another order
   */
  record Result(List<Match<Block>> items, boolean reordered) {}

  Result align(List<Block> english, List<Block> french) {
    List<Match<Block>> best = inOrder(english, french, true);
    boolean sound = best.stream().allMatch(match -> match.oneToOne() && match.similarity() >= WEAK);
    if (sound || Math.max(english.size(), french.size()) > LONGEST) {
      return new Result(best, false);
    }
    int differ = Math.abs(english.size() - french.size());
    if (alone(best) > differ) {
      List<Match<Block>> single = inOrder(english, french, false);
      best = worth(single, differ) > worth(best, differ) ? single : best;
    }
    List<Match<Block>> clear = likest(english, french, CLEAR, likenesses);
    if (found(clear, best)) {
      return new Result(best, false);
    }
    List<Match<Block>> free = free(clear, english, french);
    return worth(free, differ) > worth(best, differ) + MARGIN
        ? new Result(free, true)
        : new Result(best, false);
  }

  private List<Match<Block>> inOrder(List<Block> english, List<Block> french, boolean several) {
    List<Match<Block>> pairs =
        new SequenceAligner<>(likenesses.ofItems(), several).align(english, french);
    return several ? Absorption.ofItems(pairs, likenesses::joinedBlocks) : pairs;
  }

  /** Whether the order in which the items stand has all pairs that are clear. */
  @SuppressWarnings("ReferenceEquality") // this very block, not one with the same words
  private static boolean found(List<Match<Block>> clear, List<Match<Block>> best) {
    return clear.stream()
        .allMatch(pair ->
            best.stream()
                .anyMatch(match ->
                    !match.alone()
                        && match.english().stream()
                            .anyMatch(block -> block == pair.english().getFirst())
                        && match.french().stream()
                            .anyMatch(block -> block == pair.french().getFirst())));
  }

  /** The likest pairs first, wherever they stand; what is left, in order. */
  private List<Match<Block>> free(
      List<Match<Block>> clear, List<Block> english, List<Block> french) {
    List<Match<Block>> matches = new ArrayList<>(clear);
    List<Block> left = without(english, matches);
    List<Block> right = without(french, matches);
    matches.addAll(inOrder(left, right, true));
    matches.sort(
        Comparator.comparingInt(match ->
            match.english().isEmpty()
                ? english.size()
                : english.indexOf(match.english().getFirst())));
    return matches;
  }

  /** Pairs of blocks that are at least so much alike, the likest first, each block once. */
  static List<Match<Block>> likest(
      List<Block> english, List<Block> french, double least, Likenesses likenesses) {
    List<Match<Block>> pairs = new ArrayList<>();
    for (Block one : english) {
      for (Block two : french) {
        double alike = likenesses.of(one, two);
        if (alike >= least) {
          pairs.add(new Match<>(List.of(one), List.of(two), alike));
        }
      }
    }
    pairs.sort(Comparator.comparingDouble((Match<Block> pair) -> pair.similarity()).reversed());
    List<Match<Block>> chosen = new ArrayList<>();
    for (Match<Block> pair : pairs) {
      if (!has(chosen, pair.english().getFirst()) && !has(chosen, pair.french().getFirst())) {
        chosen.add(pair);
      }
    }
    return chosen;
  }

  private static List<Block> without(List<Block> blocks, List<Match<Block>> matches) {
    return blocks.stream().filter(block -> !has(matches, block)).toList();
  }

  @SuppressWarnings("ReferenceEquality") // this very block, not one with the same words
  private static boolean has(List<Match<Block>> matches, Block block) {
    return matches.stream()
        .anyMatch(match ->
            match.english().stream().anyMatch(one -> one == block)
                || match.french().stream().anyMatch(one -> one == block));
  }

  private static int alone(List<Match<Block>> matches) {
    return (int) matches.stream().filter(Match::alone).count();
  }

  /**
   * Only so many items may be left over as the lists differ in length; a weak pair proves little.
   */
  private static double worth(List<Match<Block>> matches, int differ) {
    double worth = Math.min(differ, alone(matches)) * ALONE;
    for (Match<Block> match : matches) {
      worth += match.similarity() >= WEAK || match.alone() ? match.similarity() : ALONE;
    }
    return worth;
  }
}
