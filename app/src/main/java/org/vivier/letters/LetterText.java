package org.vivier.letters;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A letter as written, in one language. This is what is kept; plain text and HTML are made of it.
 *
 * @param subject one line
 * @param blocks from greeting to small print
 * @param replyTo where an answer goes; null, as in letters written before: to the organization
 * @param stop where a mail program's button ends such letters (RFC 8058); null for letters that
 *     come once
 */
public record LetterText(
    String subject, List<Block> blocks, @Nullable String replyTo, @Nullable String stop) {
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
