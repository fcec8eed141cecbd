package org.vivier.correspondence.text;

import java.util.List;

/**
 * A letter as written, in one language. This is what is kept; plain text and HTML are made of it.
 *
 * @param subject one line
 * @param blocks from greeting to small print
 */
public record LetterText(String subject, List<Block> blocks) {
  /** Takes a copy. */
  public LetterText {
    blocks = List.copyOf(blocks);
  }

  /** Without the words, so that no log shows them. */
  @Override
  public String toString() {
    return "LetterText[" + blocks.size() + " blocks]";
  }
}
