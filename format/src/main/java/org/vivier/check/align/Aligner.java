package org.vivier.check.align;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vivier.check.document.Block;
import org.vivier.check.document.Document;
import org.vivier.check.document.Unit;

/** Aligns two documents: first their units, then the items of lists that match. */
final class Aligner {
  private static final double NEVER = -1;

  /** What several on one side must each share with the one on the other. */
  private static final double SHARE = 0.13;

  /** How much alike blocks in different places must be to be the same block, moved. */
  private static final double MOVED = 0.45;

  /** How much better several must fit together than the best of them does alone. */
  private static final double GAIN = 0.03;

  /** What an item must have in words, and share of them, to be the translation of its place. */
  private static final int ITEM_WORDS = 10;

  private static final double ITEM_SHARE = 0.08;

  /** The same for a paragraph, which has more words that may return by chance. */
  private static final int PARAGRAPH_WORDS = 25;

  private static final double PARAGRAPH_SHARE = 0.24;

  private final IdentityHashMap<Block, Signature> signatures = new IdentityHashMap<>();
  private final IdentityHashMap<Unit, Signature> unitSignatures = new IdentityHashMap<>();

  private Aligner() {}

  static Alignment align(Document english, Document french, Lexicon lexicon) {
    Aligner aligner = new Aligner();
    aligner.sign(english, new Signatures(lexicon));
    aligner.sign(french, new Signatures(lexicon));
    List<Match<Unit>> units =
        new SequenceAligner<>(aligner.ofUnits()).align(english.units(), french.units());
    units = Absorption.of(units, aligner::joined, Aligner::paragraph);
    List<Match<Block>> items = new ArrayList<>();
    for (Match<Unit> match : units) {
      if (!match.alone() && match.english().getFirst().list() && match.french().getFirst().list()) {
        List<Match<Block>> pairs =
            new SequenceAligner<>(aligner.ofItems())
                .align(blocks(match.english()), blocks(match.french()));
        items.addAll(Absorption.of(pairs, aligner::joinedBlocks, any -> true));
      }
    }
    return new Alignment(units, items, aligner.moved(units, items), aligner.unlike(units, items));
  }

  /** Equal counts prove nothing: a text of many words of which hardly one returns is another. */
  private List<Match<Block>> unlike(List<Match<Unit>> units, List<Match<Block>> items) {
    List<Match<Block>> unlike = new ArrayList<>();
    for (Match<Unit> match : units) {
      if (match.oneToOne()
          && paragraph(match.english().getFirst())
          && paragraph(match.french().getFirst())) {
        unlike(
            match.english().getFirst().first(),
            match.french().getFirst().first(),
            PARAGRAPH_WORDS,
            PARAGRAPH_SHARE,
            unlike);
      }
    }
    for (Match<Block> match : items) {
      if (match.oneToOne()) {
        unlike(
            match.english().getFirst(), match.french().getFirst(), ITEM_WORDS, ITEM_SHARE, unlike);
      }
    }
    return unlike;
  }

  private void unlike(
      Block english, Block french, int words, double share, List<Match<Block>> unlike) {
    Signature left = signature(english);
    Signature right = signature(french);
    double shared = left.overlap(right);
    if (Math.min(left.words(), right.words()) >= words && shared < share) {
      unlike.add(new Match<>(List.of(english), List.of(french), shared));
    }
  }

  private static boolean paragraph(Unit unit) {
    return !unit.list() && unit.first().kind() == Block.Kind.PARAGRAPH;
  }

  /** Blocks alone in their places that clearly say the same. */
  private List<Match<Block>> moved(List<Match<Unit>> units, List<Match<Block>> items) {
    List<Block> english = new ArrayList<>();
    List<Block> french = new ArrayList<>();
    for (Match<Unit> match : units) {
      if (match.alone()) {
        match.english().forEach(unit -> english.addAll(unit.blocks()));
        match.french().forEach(unit -> french.addAll(unit.blocks()));
      }
    }
    for (Match<Block> match : items) {
      if (match.alone()) {
        english.addAll(match.english());
        french.addAll(match.french());
      }
    }
    List<Match<Block>> moved = new ArrayList<>();
    for (Block one : english) {
      @Nullable Block best = null;
      double alike = MOVED;
      for (Block two : french) {
        double likeness = comparable(one, two) ? likeness(signature(one), signature(two)) : 0;
        if (likeness > alike) {
          best = two;
          alike = likeness;
        }
      }
      if (best != null) {
        moved.add(new Match<>(List.of(one), List.of(best), alike));
        french.remove(best);
      }
    }
    return moved;
  }

  /** An item that the other language has as a paragraph is still there. */
  private static boolean comparable(Block one, Block two) {
    return one.kind() == two.kind() || (prose(one) && prose(two));
  }

  private static boolean prose(Block block) {
    return block.kind() == Block.Kind.ITEM || block.kind() == Block.Kind.PARAGRAPH;
  }

  private Signature joinedBlocks(List<Block> blocks) {
    Signature whole = signature(blocks.getFirst());
    for (Block block : blocks.subList(1, blocks.size())) {
      whole = whole.plus(signature(block));
    }
    return whole;
  }

  private static List<Block> blocks(List<Unit> units) {
    return units.stream().filter(Unit::list).flatMap(unit -> unit.blocks().stream()).toList();
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

  private SequenceAligner.Likeness<Unit> ofUnits() {
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

  private SequenceAligner.Likeness<Block> ofItems() {
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

  private Signature signature(Block block) {
    return requireNonNull(signatures.get(block));
  }

  private Signature signature(Unit unit) {
    return requireNonNull(unitSignatures.get(unit));
  }

  private double itemLikeness(List<Block> english, List<Block> french) {
    Signature left = joinedBlocks(english);
    Signature right = joinedBlocks(french);
    if (english.size() + french.size() == 2) {
      return likeness(left, right);
    }
    boolean shared = true;
    for (Block block : english) {
      shared &= signature(block).overlap(right) >= SHARE;
    }
    for (Block block : french) {
      shared &= left.overlap(signature(block)) >= SHARE;
    }
    double together = likeness(left, right);
    return shared && left.lengthFit(right) > 0.5 && together > bestItem(english, french) + GAIN
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
    boolean shared = left.lengthFit(right) > 0.4;
    for (Unit unit : english) {
      shared &= signature(unit).overlap(right) >= SHARE * 0.6;
    }
    for (Unit unit : french) {
      shared &= left.overlap(signature(unit)) >= SHARE * 0.6;
    }
    double together = likeness(left, right);
    double apart = 0;
    for (Unit one : english) {
      for (Unit two : french) {
        apart = Math.max(apart, likeness(signature(one), signature(two)));
      }
    }
    return shared && together > apart + GAIN ? together + 0.1 : NEVER;
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

  private Signature joined(List<Unit> units) {
    Signature whole = signature(units.getFirst());
    for (Unit unit : units.subList(1, units.size())) {
      whole = whole.plus(signature(unit));
    }
    return whole;
  }

  private static double likeness(Signature english, Signature french) {
    return 0.7 * Math.min(1, 1.6 * english.overlap(french)) + 0.3 * english.lengthFit(french);
  }
}
