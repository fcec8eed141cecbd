package org.vivier.check.document;

import java.util.List;

/**
 * What stands side by side in a text: a single block, or a whole list with its items.
 *
 * @param blocks one block, or the items of a list in order, nested ones included
 */
public record Unit(boolean list, List<Block> blocks) {
  public Unit {
    blocks = List.copyOf(blocks);
  }

  /** The block itself, or the list's first item. */
  public Block first() {
    return blocks.getFirst();
  }

  /** Whether it opens a section. */
  public boolean opensSection() {
    return !list && first().opensSection();
  }
}
