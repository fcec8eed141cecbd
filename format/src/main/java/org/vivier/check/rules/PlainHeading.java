package org.vivier.check.rules;

import java.util.List;
import org.vivier.check.document.Block;
import org.vivier.check.document.Block.Kind;
import org.vivier.check.document.Document;
import org.vivier.check.document.Unit;
import org.vivier.format.Language;

/** A plain line that introduces a list, in a text that has no headings or marks others as such. */
final class PlainHeading implements DocumentRule {
  private static final int LONGEST = 90;
  private static final RuleDoc DOC =
      RuleDoc.info(
              "plain-heading",
              Family.MARKDOWN,
              "A short plain line before a list does the work of a heading: as a heading it could be jumped to.",
              "Une courte ligne ordinaire devant une liste joue le rôle d’un titre : en titre, on pourrait y sauter.")
          .shownBy(
              Example.body(
                  Language.EN,
                  "You will:\n\n- open the gates\n- greet the boats\n- paint the bollards"),
              Example.body(
                  Language.EN,
                  "## You will\n\n- open the gates\n- greet the boats\n- paint the bollards"));

  @Override
  public RuleDoc doc() {
    return DOC;
  }

  @Override
  public void check(Document document, Findings findings) {
    List<Unit> units = document.units();
    for (int i = 0; i + 1 < units.size(); i++) {
      Block line = units.get(i).first();
      boolean before = units.get(i + 1).list() && units.get(i + 1).blocks().size() > 1;
      boolean alone = i == 0 || !units.get(i - 1).opensSection();
      if (before && alone && !units.get(i).list() && looksLikeHeading(line)) {
        findings.add(
            DOC.finding(
                document.path(),
                line.span(),
                "The plain line “%s” does the work of a heading: write “## …”.",
                "La ligne ordinaire « %s » joue le rôle d’un titre : écrivez « ## … ».",
                Quote.of(line.text())));
      }
    }
  }

  private static boolean looksLikeHeading(Block line) {
    String text = line.text().strip();
    return line.kind() == Kind.PARAGRAPH
        && !text.isEmpty()
        && text.length() <= LONGEST
        && !text.endsWith(".")
        && text.indexOf(". ") < 0;
  }
}
