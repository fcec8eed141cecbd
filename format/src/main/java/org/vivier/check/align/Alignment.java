package org.vivier.check.align;

import java.util.List;
import java.util.Set;
import org.vivier.check.document.Block;
import org.vivier.check.document.Unit;

/**
 * Two texts side by side.
 *
 * @param units headings, paragraphs and whole lists, in the English order
 * @param items for each pair of lists that match, their items
 * @param moved what stands in another place of the other text; in {@code units} and {@code items}
 *     it is alone
 * @param sections whole sections, or lists, that stand in another place, by their first blocks; in
 *     {@code units} they match
 * @param reordered lists whose items stand in another order; in {@code items} they match
 * @param unlike items and paragraphs that stand in the same place and share next to no words
 * @param doubtful blocks that are alone and yet not certainly missing in the other text
 */
public record Alignment(
    List<Match<Unit>> units,
    List<Match<Block>> items,
    List<Match<Block>> moved,
    List<Match<Block>> sections,
    List<Match<Block>> reordered,
    List<Match<Block>> unlike,
    Set<Block> doubtful) {
  public Alignment {
    units = List.copyOf(units);
    items = List.copyOf(items);
    moved = List.copyOf(moved);
    sections = List.copyOf(sections);
    reordered = List.copyOf(reordered);
    unlike = List.copyOf(unlike);
  }

  /** Whether a block that has no counterpart in its place has one elsewhere. */
  @SuppressWarnings("ReferenceEquality") // this very block, not one with the same words
  public boolean isMoved(Block block) {
    return moved.stream()
        .anyMatch(
            match -> match.english().getFirst() == block || match.french().getFirst() == block);
  }

  /** Whether a block that is alone is certainly missing in the other text. */
  public boolean isMissing(Block block) {
    return !isMoved(block) && !doubtful.contains(block);
  }
}
