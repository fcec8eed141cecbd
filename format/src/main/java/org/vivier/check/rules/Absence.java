package org.vivier.check.rules;

import java.util.List;
import org.vivier.check.align.DocumentPair;
import org.vivier.check.align.Match;
import org.vivier.check.document.Block;
import org.vivier.check.document.Unit;

/** Blocks that one language lacks as a whole: what stands in them is then not reported again. */
final class Absence {
  private Absence() {}

  /** Whether a block is an item without a counterpart. */
  static boolean ofItem(DocumentPair pair, Block block) {
    return pair.alignment().items().stream().anyMatch(match -> match.alone() && has(match, block))
        || pair.alignment().units().stream()
            .anyMatch(match -> match.alone() && holds(match, block, true));
  }

  /** Whether a block of any kind has no counterpart. */
  static boolean of(DocumentPair pair, Block block) {
    return ofItem(pair, block)
        || pair.alignment().units().stream()
            .anyMatch(match -> match.alone() && holds(match, block, false));
  }

  private static boolean has(Match<Block> match, Block block) {
    return match.english().contains(block) || match.french().contains(block);
  }

  private static boolean holds(Match<Unit> match, Block block, boolean list) {
    return holds(match.english(), block, list) || holds(match.french(), block, list);
  }

  private static boolean holds(List<Unit> units, Block block, boolean list) {
    return units.stream().anyMatch(unit -> unit.list() == list && unit.blocks().contains(block));
  }
}
