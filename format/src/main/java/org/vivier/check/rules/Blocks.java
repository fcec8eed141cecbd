package org.vivier.check.rules;

import java.util.List;
import java.util.stream.Stream;
import org.vivier.check.document.Block;
import org.vivier.check.document.Document;

/** Which blocks of a document a rule looks at. */
final class Blocks {
  private Blocks() {}

  /** Title, description and all of the text. */
  static List<Block> withHead(Document document) {
    return Stream.concat(document.head().stream(), document.blocks().stream()).toList();
  }
}
