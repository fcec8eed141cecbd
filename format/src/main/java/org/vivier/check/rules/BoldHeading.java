package org.vivier.check.rules;

import java.util.List;
import java.util.stream.Collectors;
import org.vivier.check.document.Block;
import org.vivier.check.document.Block.Kind;
import org.vivier.check.document.Document;
import org.vivier.format.Finding;
import org.vivier.format.Language;

/** A bold line that stands where a heading belongs. */
final class BoldHeading implements DocumentRule {
  /** Nobody needs the numbers of more lines. */
  private static final int MOST = 30;

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
    List<Block> lines = of(document);
    boolean headings = document.blocks().stream().anyMatch(b -> b.kind() == Kind.HEADING);
    if (lines.size() > 1 && !headings) {
      findings.add(together(document, lines));
    } else {
      lines.forEach(line -> findings.add(alone(document, line)));
    }
  }

  /** The bold lines that stand in a heading's place. */
  static List<Block> of(Document document) {
    return document.blocks().stream()
        .filter(block -> block.kind() == Kind.BOLD_LINE && !sentence(block))
        .toList();
  }

  private static Finding alone(Document document, Block line) {
    return DOC.finding(
        document.path(),
        line.span(),
        "The line “%s”, in bold or italics, is used as a heading: write “## …”.",
        "La ligne « %s », en gras ou en italique, sert de titre : écrivez « ## … ».",
        Quote.of(line.text()));
  }

  /** In a text that has no other headings, all of them are one thing to mend. */
  private static Finding together(Document document, List<Block> lines) {
    String all =
        lines.stream()
            .map(line -> String.valueOf(line.span().line()))
            .limit(MOST)
            .collect(Collectors.joining(", "));
    return DOC.finding(
        document.path(),
        lines.getFirst().span(),
        "This text has no headings; lines in bold or italics are used as such, the first being “%s” (lines %s): write “## …”.",
        "Ce texte n’a pas de titres ; des lignes en gras ou en italique en servent, à commencer par « %s » (lignes %s) : écrivez « ## … ».",
        Quote.of(lines.getFirst().text()),
        all);
  }

  /** A whole sentence is emphasis. */
  static boolean sentence(Block block) {
    String end = block.text().strip();
    return end.endsWith(".") || end.endsWith("!") || end.length() > 110;
  }
}
