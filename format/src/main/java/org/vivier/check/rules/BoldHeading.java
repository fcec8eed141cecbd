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
              "A bold line is used as a heading: screen readers and tables of contents don’t see it.",
              "Une ligne en gras sert de titre : les lecteurs d’écran et les tables des matières ne la voient pas.")
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
      if (block.kind() == Kind.BOLD_LINE && !sentence(block.text())) {
        findings.add(
            DOC.finding(
                document.path(),
                block.span(),
                "The bold line “%s” is used as a heading: write “## …”.",
                "La ligne en gras « %s » sert de titre : écrivez « ## … ».",
                Quote.of(block.text())));
      }
    }
  }

  /** A whole sentence in bold is emphasis. */
  private static boolean sentence(String text) {
    String end = text.strip();
    return end.endsWith(".") || end.endsWith("!") || end.length() > 110;
  }
}
