package org.vivier.check.align;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.vivier.check.document.Block;
import org.vivier.check.document.Document;
import org.vivier.check.document.Unit;

/**
 * Aligns two documents: their sections, then their units, then the items of lists that match; what
 * is left over is then looked for in the whole of the other text.
 */
final class Aligner {
  /** How much alike blocks in different places must be to be the same block, moved. */
  private static final double MOVED = 0.45;

  /** How much alike two whole lists must be to be the same list in another place. */
  private static final double LIST_MOVED = 0.4;

  /** What keeps a block from being called missing: something left over that may be it. */
  private static final double PERHAPS = 0.36;

  /** How much better the text must fit together with its sections in another order. */
  private static final double MARGIN = 0.2;

  private static final double ALONE = 0.15;

  /** What two units have in common that surely stand in the right place. */
  private static final double SOUND = 0.4;

  /** What an item must have in words, and share of them, to be the translation of its place. */
  private static final int ITEM_WORDS = 10;

  private static final double ITEM_SHARE = 0.08;

  /** The same for a paragraph, which has more words that may return by chance. */
  private static final int PARAGRAPH_WORDS = 25;

  private static final double PARAGRAPH_SHARE = 0.24;

  private final Likenesses likenesses;
  private final List<Match<Block>> items = new ArrayList<>();
  private final List<Match<Block>> moved = new ArrayList<>();
  private final List<Match<Block>> sections = new ArrayList<>();
  private final List<Match<Block>> reordered = new ArrayList<>();
  private final List<Match<Block>> unlike = new ArrayList<>();
  private final Set<Block> doubtful = Collections.newSetFromMap(new IdentityHashMap<>());
  private List<Match<Unit>> units = List.of();

  private Aligner(Likenesses likenesses) {
    this.likenesses = likenesses;
  }

  static Alignment align(Document english, Document french, Lexicon lexicon) {
    Aligner aligner = new Aligner(new Likenesses(english, french, lexicon));
    aligner.units(english.units(), french.units());
    aligner.lists();
    aligner.leftovers();
    aligner.unlike();
    return new Alignment(
        aligner.units,
        aligner.items,
        aligner.moved,
        aligner.sections,
        aligner.reordered,
        aligner.unlike,
        aligner.doubtful);
  }

  private void units(List<Unit> english, List<Unit> french) {
    List<Match<Unit>> asWritten = inOrder(english, french);
    units = asWritten;
    SectionOrder.Order order =
        asWritten.stream().allMatch(Aligner::sound)
            ? new SectionOrder.Order(french, List.of())
            : new SectionOrder(likenesses).of(english, french);
    if (!order.moved().isEmpty()) {
      List<Match<Unit>> other = inOrder(english, order.french());
      if (worth(other) > worth(asWritten) + MARGIN) {
        units = other;
        sections.addAll(order.moved());
      }
    }
    units = Absorption.ofParagraphs(units, likenesses::joined, Aligner::paragraph);
    units = new ListJoiner(likenesses).joined(units);
    movedUnits();
  }

  /** Where all are, no other order explains more. */
  private static boolean sound(Match<Unit> match) {
    return !match.alone() && match.similarity() >= SOUND;
  }

  private List<Match<Unit>> inOrder(List<Unit> english, List<Unit> french) {
    return new SequenceAligner<>(likenesses.ofUnits(), true).align(english, french);
  }

  private static double worth(List<Match<Unit>> matches) {
    return matches.stream()
        .mapToDouble(match ->
            match.alone()
                ? ALONE * (match.english().size() + match.french().size())
                : match.similarity())
        .sum();
  }

  /** Whole lists that only one language has in their place, and lists told as a paragraph. */
  private void movedUnits() {
    List<Unit> english = aloneUnits(true);
    List<Unit> french = aloneUnits(false);
    List<Match<Unit>> pairs = new ArrayList<>();
    for (Unit one : english) {
      for (Unit two : french) {
        if ((one.list() || two.list()) && !one.opensSection() && !two.opensSection()) {
          double alike = Likenesses.likeness(likenesses.signature(one), likenesses.signature(two));
          if (alike >= LIST_MOVED) {
            pairs.add(new Match<>(List.of(one), List.of(two), alike));
          }
        }
      }
    }
    pairs.sort(Comparator.comparingDouble((Match<Unit> pair) -> pair.similarity()).reversed());
    List<Match<Unit>> all = new ArrayList<>(units);
    for (Match<Unit> pair : pairs) {
      Unit one = pair.english().getFirst();
      Unit two = pair.french().getFirst();
      if (all.stream().anyMatch(match -> isAlone(match, one))
          && all.stream().anyMatch(match -> isAlone(match, two))) {
        all.removeIf(match -> isAlone(match, one) || isAlone(match, two));
        all.add(pair);
        sections.add(new Match<>(List.of(one.first()), List.of(two.first()), pair.similarity()));
      }
    }
    units = all;
    perhapsTheSame();
  }

  /**
   * Lists that are alone in both texts and have about as many items: freely translated and moved,
   * they may share no word, so that none of their items is certainly missing.
   */
  private void perhapsTheSame() {
    List<Unit> french = new ArrayList<>(aloneUnits(false));
    for (Unit one : aloneUnits(true)) {
      french.stream()
          .filter(two -> one.list() && two.list() && Math.abs(items(one) - items(two)) <= 1)
          .min(Comparator.comparingInt(two -> Math.abs(items(one) - items(two))))
          .ifPresent(two -> {
            french.remove(two);
            doubtful.addAll(one.blocks());
            doubtful.addAll(two.blocks());
          });
    }
  }

  private static int items(Unit list) {
    return list.blocks().size();
  }

  private List<Unit> aloneUnits(boolean english) {
    return units.stream()
        .filter(Match::alone)
        .flatMap(match -> (english ? match.english() : match.french()).stream())
        .toList();
  }

  @SuppressWarnings("ReferenceEquality") // this very unit, not one with the same words
  private static boolean isAlone(Match<Unit> match, Unit unit) {
    return match.alone()
        && match.english().size() + match.french().size() == 1
        && (match.english().isEmpty() ? match.french() : match.english()).getFirst() == unit;
  }

  private void lists() {
    ListAligner aligner = new ListAligner(likenesses);
    for (Match<Unit> match : units) {
      if (!match.alone() && match.english().getFirst().list() && match.french().getFirst().list()) {
        List<Block> english = blocks(match.english());
        List<Block> french = blocks(match.french());
        ListAligner.Result result = aligner.align(english, french);
        items.addAll(result.items());
        if (result.reordered()) {
          reordered.add(new Match<>(english, french, match.similarity()));
        }
      }
    }
  }

  private static List<Block> blocks(List<Unit> units) {
    return units.stream().filter(Unit::list).flatMap(unit -> unit.blocks().stream()).toList();
  }

  /**
   * Looks for what is left over everywhere else, then within its own list. What may be something
   * else that is left over, or stands in a list that is as long as its counterpart, is in doubt.
   */
  private void leftovers() {
    List<Block> english = left(true);
    List<Block> french = left(false);
    moved.addAll(ListAligner.likest(english, french, MOVED, likenesses));
    for (Match<Unit> match :
        english.isEmpty() && french.isEmpty() ? List.<Match<Unit>>of() : units) {
      if (!match.alone() && match.english().getFirst().list() && match.french().getFirst().list()) {
        withinList(blocks(match.english()), blocks(match.french()));
      }
    }
    List<Block> stillEnglish = left(true).stream().filter(this::unmoved).toList();
    List<Block> stillFrench = left(false).stream().filter(this::unmoved).toList();
    for (Match<Block> perhaps :
        ListAligner.likest(stillEnglish, stillFrench, PERHAPS, likenesses)) {
      doubtful.addAll(perhaps.english());
      doubtful.addAll(perhaps.french());
    }
  }

  /** Pairs what both lists have left over: where the counts agree, nothing is missing. */
  private void withinList(List<Block> english, List<Block> french) {
    for (Match<Block> pair : ListAligner.likest(aloneOf(english), aloneOf(french), 0, likenesses)) {
      items.removeIf(match -> match.alone() && contains(match, pair));
      items.add(pair);
      if (pair.similarity() < PERHAPS) {
        unlike.add(pair);
      }
    }
    List<Block> aloneInEnglish = aloneOf(english);
    List<Block> aloneInFrench = aloneOf(french);
    if (aloneInEnglish.isEmpty() && aloneInFrench.isEmpty()) {
      return;
    }
    int surplus = effective(english) - effective(french);
    if (surplus <= 0) {
      doubtful.addAll(aloneInEnglish);
    }
    if (surplus >= 0) {
      doubtful.addAll(aloneInFrench);
    }
  }

  /** How many items a list has where those that are one item in the other language count once. */
  @SuppressWarnings("ReferenceEquality") // this very block, not one with the same words
  private int effective(List<Block> list) {
    int count = list.size();
    for (Match<Block> match : items) {
      if (!match.alone()) {
        for (List<Block> side : List.of(match.english(), match.french())) {
          if (list.stream().anyMatch(own -> own == side.getFirst())) {
            count -= side.size() - 1;
          }
        }
      }
    }
    return count;
  }

  @SuppressWarnings("ReferenceEquality") // this very block, not one with the same words
  private static boolean contains(Match<Block> alone, Match<Block> pair) {
    Block block = (alone.english().isEmpty() ? alone.french() : alone.english()).getFirst();
    return block == pair.english().getFirst() || block == pair.french().getFirst();
  }

  @SuppressWarnings("ReferenceEquality") // this very block, not one with the same words
  private List<Block> aloneOf(List<Block> list) {
    List<Block> alone = new ArrayList<>();
    for (Match<Block> match : items) {
      if (match.alone()) {
        Block block = (match.english().isEmpty() ? match.french() : match.english()).getFirst();
        if (unmoved(block) && list.stream().anyMatch(own -> own == block)) {
          alone.add(block);
        }
      }
    }
    return alone;
  }

  @SuppressWarnings("ReferenceEquality") // this very block, not one with the same words
  private boolean unmoved(Block block) {
    return moved.stream()
        .noneMatch(
            match -> match.english().getFirst() == block || match.french().getFirst() == block);
  }

  /** All blocks that are alone in their places. */
  private List<Block> left(boolean english) {
    List<Block> left = new ArrayList<>();
    for (Match<Unit> match : units) {
      if (match.alone()) {
        (english ? match.english() : match.french()).forEach(unit -> left.addAll(unit.blocks()));
      }
    }
    for (Match<Block> match : items) {
      if (match.alone()) {
        left.addAll(english ? match.english() : match.french());
      }
    }
    return left;
  }

  /** Equal counts prove nothing: a text of many words of which hardly one returns is another. */
  private void unlike() {
    for (Match<Unit> match : units) {
      if (match.oneToOne()
          && paragraph(match.english().getFirst())
          && paragraph(match.french().getFirst())) {
        unlike(
            match.english().getFirst().first(),
            match.french().getFirst().first(),
            PARAGRAPH_WORDS,
            PARAGRAPH_SHARE);
      }
    }
    for (Match<Block> match : items) {
      if (match.oneToOne() && !unlike.contains(match)) {
        unlike(match.english().getFirst(), match.french().getFirst(), ITEM_WORDS, ITEM_SHARE);
      }
    }
  }

  private void unlike(Block english, Block french, int words, double share) {
    Signature left = likenesses.signature(english);
    Signature right = likenesses.signature(french);
    double shared = left.overlap(right);
    if (Math.min(left.words(), right.words()) >= words && shared < share) {
      unlike.add(new Match<>(List.of(english), List.of(french), shared));
    }
  }

  private static boolean paragraph(Unit unit) {
    return !unit.list() && unit.first().kind() == Block.Kind.PARAGRAPH;
  }
}
