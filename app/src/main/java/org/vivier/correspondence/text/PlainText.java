package org.vivier.correspondence.text;

import java.util.List;
import org.vivier.format.Language;
import org.vivier.letters.Block;
import org.vivier.letters.Block.Kind;
import org.vivier.letters.LetterText;
import org.vivier.platform.words.Words;

/** A letter as plain text: what every mail program and every screen reader can show. */
public final class PlainText {
  private PlainText() {}

  /** The letter without its subject. Lines end with a line feed and are as long as they are. */
  public static String of(LetterText letter, Language language) {
    Words words = Words.of(language);
    return of(letter.blocks(), words);
  }

  /**
   * The letter as a page shows it to a browser that may see an application. Whoever began it in
   * somebody's name has such a browser: so without the links, which prove that somebody reads the
   * mail of an address, and without what is for its owner alone.
   */
  public static String shown(LetterText letter, Language language) {
    Words words = Words.of(language);
    List<Block> shown =
        letter.blocks().stream()
            .filter(block -> block.kind() != Kind.PRIVATE)
            .map(block ->
                block.kind() == Kind.ACTION || block.kind() == Kind.LINK
                    ? new Block(
                        block.kind(), block.text(), words.text("letters.letter.linkLeftOut"))
                    : block)
            .toList();
    return of(shown, words);
  }

  private static String of(List<Block> blocks, Words words) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (startsSmallPrint(blocks, i)) {
        text.append("-- \n");
      }
      text.append(of(block, words)).append('\n');
      if (!continues(blocks, i)) {
        text.append('\n');
      }
    }
    return text.toString().stripTrailing() + "\n";
  }

  private static String of(Block block, Words words) {
    return switch (block.kind()) {
      case PARAGRAPH, PRIVATE, QUOTE, SMALL -> block.text();
      case LINK -> block.text().strip() + "\n" + block.given();
      case FACT, CODE -> words.text("letters.letter.labelled", block.text(), block.given());
      case ACTION ->
          words.text("letters.letter.labelled", block.text(), "").strip() + "\n" + block.given();
    };
  }

  private static boolean startsSmallPrint(List<Block> blocks, int i) {
    return blocks.get(i).kind() == Kind.SMALL && blocks.get(i - 1).kind() != Kind.SMALL;
  }

  /** Facts stand together, and so does the small print. */
  private static boolean continues(List<Block> blocks, int i) {
    Kind kind = blocks.get(i).kind();
    return (kind == Kind.FACT || kind == Kind.SMALL)
        && i + 1 < blocks.size()
        && blocks.get(i + 1).kind() == kind;
  }
}
