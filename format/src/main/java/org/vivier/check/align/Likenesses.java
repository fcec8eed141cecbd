package org.vivier.check.align;

import static java.util.Objects.requireNonNull;

import java.util.IdentityHashMap;
import java.util.List;
import org.vivier.check.document.Block;
import org.vivier.check.document.Document;
import org.vivier.check.document.Unit;

/** How much alike the units and items of two documents are. */
final class Likenesses {
  private static final double NEVER = -1;

  /** What several on one side must each share with the one on the other. */
  private static final double SHARE = 0.13;

  /** How much better several must fit together than the best of them does alone. */
  private static final double GAIN = 0.03;

  /** How much worse the lengths of several may fit than those of the best two. */
  private static final double WORSE_FIT = 0.15;

  /** What a paragraph must have more in common with an item than another item. */
  private static final double OTHER_KIND = 0.05;

  private final IdentityHashMap<Block, Signature> signatures = new IdentityHashMap<>();
  private final IdentityHashMap<Unit, Signature> unitSignatures = new IdentityHashMap<>();

  Likenesses(Document english, Document french, Lexicon lexicon) {
    sign(english, new Signatures(lexicon));
    sign(french, new Signatures(lexicon));
  }

  Signature joinedBlocks(List<Block> blocks) {
    Signature whole = signature(blocks.getFirst());
    for (Block block : blocks.subList(1, blocks.size())) {
      whole = whole.plus(signature(block));
    }
    return whole;
  }

  private void sign(Document document, Signatures maker) {
    List<Block> blocks = document.blocks();
    List<Signature> made =
        maker.of(blocks.stream().map(Block::prose).toList(), document.language());
    for (int i = 0; i < blocks.size(); i++) {
      signatures.put(blocks.get(i), made.get(i));
    }
    for (Unit unit : document.units()) {
      Signature whole = signature(unit.first());
      for (Block block : unit.blocks().subList(1, unit.blocks().size())) {
        whole = whole.plus(signature(block));
      }
      unitSignatures.put(unit, whole);
    }
  }

  SequenceAligner.Likeness<Unit> ofUnits() {
    return new SequenceAligner.Likeness<>() {
      @Override
      public double of(List<Unit> english, List<Unit> french) {
        return unitLikeness(english, french);
      }

      @Override
      public boolean related(Unit english, Unit french) {
        return english.list() == french.list()
            && signature(english).overlap(signature(french)) >= SHARE * 0.6;
      }
    };
  }

  SequenceAligner.Likeness<Block> ofItems() {
    return new SequenceAligner.Likeness<>() {
      @Override
      public double of(List<Block> english, List<Block> french) {
        return itemLikeness(english, french);
      }

      @Override
      public boolean related(Block english, Block french) {
        return signature(english).overlap(signature(french)) >= SHARE;
      }
    };
  }

  Signature signature(Block block) {
    return requireNonNull(signatures.get(block));
  }

  Signature signature(Unit unit) {
    return requireNonNull(unitSignatures.get(unit));
  }

  private double itemLikeness(List<Block> english, List<Block> french) {
    Signature left = joinedBlocks(english);
    Signature right = joinedBlocks(french);
    if (english.size() + french.size() == 2) {
      return likeness(left, right);
    }
    double fit = left.lengthFit(right);
    // The cheapest question first: most that are asked about don't belong together.
    if (fit <= 0.5) {
      return NEVER;
    }
    for (Block block : english) {
      if (signature(block).overlap(right) < SHARE) {
        return NEVER;
      }
    }
    for (Block block : french) {
      if (left.overlap(signature(block)) < SHARE) {
        return NEVER;
      }
    }
    double together = likeness(left, right);
    return fit > bestFit(english, french) - WORSE_FIT && together > bestItem(english, french) + GAIN
        ? together + 0.1
        : NEVER;
  }

  private double unitLikeness(List<Unit> english, List<Unit> french) {
    Unit left = english.getFirst();
    Unit right = french.getFirst();
    if (english.size() + french.size() == 2) {
      double kind = Kinds.fit(left, right);
      return kind < 0 ? NEVER : 0.85 * likeness(signature(left), signature(right)) + 0.15 * kind;
    }
    return several(english, french);
  }

  private double several(List<Unit> english, List<Unit> french) {
    if (!Kinds.joinable(english)
        || !Kinds.joinable(french)
        || english.getFirst().list() != french.getFirst().list()) {
      return NEVER;
    }
    Signature left = joined(english);
    Signature right = joined(french);
    if (left.lengthFit(right) <= 0.4) {
      return NEVER;
    }
    for (Unit unit : english) {
      if (signature(unit).overlap(right) < SHARE * 0.6) {
        return NEVER;
      }
    }
    for (Unit unit : french) {
      if (left.overlap(signature(unit)) < SHARE * 0.6) {
        return NEVER;
      }
    }
    double together = likeness(left, right);
    double apart = 0;
    for (Unit one : english) {
      for (Unit two : french) {
        apart = Math.max(apart, likeness(signature(one), signature(two)));
      }
    }
    return together > apart + GAIN ? together + 0.1 : NEVER;
  }

  /** How well the lengths of the likest two fit. */
  private double bestFit(List<Block> english, List<Block> french) {
    double best = 0;
    double fit = 0;
    for (Block one : english) {
      for (Block two : french) {
        double shared = shared(one, two);
        if (shared > best) {
          best = shared;
          fit = signature(one).lengthFit(signature(two));
        }
      }
    }
    return fit;
  }

  private double bestItem(List<Block> english, List<Block> french) {
    double best = 0;
    for (Block one : english) {
      for (Block two : french) {
        best = Math.max(best, likeness(signature(one), signature(two)));
      }
    }
    return best;
  }

  Signature joined(List<Unit> units) {
    Signature whole = signature(units.getFirst());
    for (Unit unit : units.subList(1, units.size())) {
      whole = whole.plus(signature(unit));
    }
    return whole;
  }

  /**
   * How much alike two blocks are, wherever they stand; 0 when they can't be the same, and less
   * than it seems when one is an item and the other a paragraph.
   */
  double of(Block english, Block french) {
    if (!comparable(english, french)) {
      return 0;
    }
    double alike = likeness(signature(english), signature(french));
    return english.kind() == french.kind() ? alike : alike - OTHER_KIND;
  }

  /** The share of words that two blocks have in common. */
  double shared(Block english, Block french) {
    return signature(english).overlap(signature(french));
  }

  /** An item that the other language has as a paragraph is still there. */
  private static boolean comparable(Block one, Block two) {
    return one.kind() == two.kind()
        || (prose(one) && prose(two))
        || (one.opensSection() && two.opensSection());
  }

  private static boolean prose(Block block) {
    return block.kind() == Block.Kind.ITEM || block.kind() == Block.Kind.PARAGRAPH;
  }

  static double likeness(Signature english, Signature french) {
    return 0.7 * Math.min(1, 1.6 * english.overlap(french)) + 0.3 * english.lengthFit(french);
  }
}
