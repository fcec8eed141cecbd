package org.vivier.format;

import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * The one way in which a posting's text is parsed: CommonMark with tables. Nesting is bounded, so
 * that no text can exhaust the stack of whoever walks the tree.
 */
public final class Markdown {
  private static final int MAX_NESTING = 50;

  private static final Parser PARSER =
      Parser.builder()
          .extensions(extensions())
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .maxOpenBlockParsers(MAX_NESTING)
          .maxInlineNesting(MAX_NESTING)
          .build();

  private Markdown() {}

  /** The extensions to hand to a renderer. */
  public static List<Extension> extensions() {
    return List.of(TablesExtension.create());
  }

  /** The tree of a text, with source positions. */
  public static Node parse(String text) {
    return PARSER.parse(text);
  }
}
