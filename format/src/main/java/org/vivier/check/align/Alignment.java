package org.vivier.check.align;

import java.util.List;
import org.vivier.check.document.Block;
import org.vivier.check.document.Unit;

/**
 * Two texts side by side.
 *
 * @param units headings, paragraphs and whole lists, in order
 * @param items for each pair of lists that match, their items, in order
 * @param moved what stands in another place of the other text; in {@code units} and {@code items}
 *     it is alone
 * @param unlike items and paragraphs that stand in the same place and share next to no words
 */
public record Alignment(
    List<Match<Unit>> units,
    List<Match<Block>> items,
    List<Match<Block>> moved,
    List<Match<Block>> unlike) {
  public Alignment {
    units = List.copyOf(units);
    items = List.copyOf(items);
    moved = List.copyOf(moved);
    unlike = List.copyOf(unlike);
  }

  /** Whether a block that has no counterpart in its place has one elsewhere. */
  @SuppressWarnings("ReferenceEquality") // this very block, not one with the same words
  public boolean isMoved(Block block) {
    return moved.stream()
        .anyMatch(
            match -> match.english().getFirst() == block || match.french().getFirst() == block);
  }
}
