package org.vivier.check.rules;

import org.vivier.check.document.Block;
import org.vivier.check.document.Block.Kind;
import org.vivier.check.document.Document;
import org.vivier.format.Language;

/** A bold line that stands where a heading belongs. */
final class BoldHeading implements DocumentRule {
  private static final RuleDoc DOC =
      RuleDoc.warning(
              "bold-heading",
              Family.MARKDOWN,
              "A line in bold or italics is used as a heading: screen readers and tables of contents don’t see it.",
              "Une ligne en gras ou en italique sert de titre : les lecteurs d’écran et les tables des matières ne la voient pas.")
          .shownBy(
              Example.body(Language.EN, "**Your work**\n\n- open the gates\n- greet the boats"),
              Example.body(Language.EN, "## Your work\n\n- open the gates\n- greet the boats"));

  @Override
  public RuleDoc doc() {
    return DOC;
  }

  @Override
  public void check(Document document, Findings findings) {
    for (Block block : document.blocks()) {
      if (block.kind() == Kind.BOLD_LINE && !sentence(block)) {
        findings.add(
            DOC.finding(
                document.path(),
                block.span(),
                "The line “%s”, in bold or italics, is used as a heading: write “## …”.",
                "La ligne « %s », en gras ou en italique, sert de titre : écrivez « ## … ».",
                Quote.of(block.text())));
      }
    }
  }

  /** A whole sentence is emphasis. */
  static boolean sentence(Block block) {
    String end = block.text().strip();
    return end.endsWith(".") || end.endsWith("!") || end.length() > 110;
  }
}
