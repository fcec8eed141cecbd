package org.vivier.check.rules;

import org.vivier.check.align.DocumentPair;
import org.vivier.check.align.Match;
import org.vivier.check.document.Block;
import org.vivier.check.document.Document;
import org.vivier.check.document.Unit;

/** A heading that only one language has. */
final class HeadingMissing implements PairRule {
  private static final RuleDoc DOC =
      RuleDoc.warning(
              "heading-missing",
              Family.ALIGNMENT,
              "A heading has no counterpart in the other language.",
              "Un titre n’a pas d’équivalent dans l’autre langue.")
          .shownBy(
              Example.bodies(
                  "## Your work\n\nYou open the gates.\n\n## Interested?\n\nWrite to us today.",
                  "## Votre travail\n\nVous ouvrez les portes.\n\nÉcrivez-nous aujourd’hui."),
              Example.bodies(
                  "## Your work\n\nYou open the gates.\n\n## Interested?\n\nWrite to us today.",
                  "## Votre travail\n\nVous ouvrez les portes.\n\n## Cela vous intéresse ?\n\nÉcrivez-nous aujourd’hui."));

  @Override
  public RuleDoc doc() {
    return DOC;
  }

  @Override
  public void check(DocumentPair pair, Findings findings) {
    for (Match<Unit> match : pair.alignment().units()) {
      match.english().stream()
          .filter(unit -> match.alone() && heading(unit, pair))
          .forEach(unit -> report(pair.english(), pair.french(), unit.first(), findings));
      match.french().stream()
          .filter(unit -> match.alone() && heading(unit, pair))
          .forEach(unit -> report(pair.french(), pair.english(), unit.first(), findings));
    }
  }

  /** A whole sentence in bold may open the next paragraph in the other language. */
  private static boolean heading(Unit unit, DocumentPair pair) {
    Block first = unit.first();
    boolean sentence = first.kind() == Block.Kind.BOLD_LINE && BoldHeading.sentence(first);
    return unit.opensSection() && !sentence && !pair.alignment().isMoved(first);
  }

  private static void report(Document document, Document other, Block heading, Findings findings) {
    findings.add(
        DOC.finding(
            document.path(),
            heading.span(),
            "The heading “%s” has no counterpart in “%s”.",
            "Le titre « %s » n’a pas d’équivalent dans « %s ».",
            Quote.of(heading.text()),
            other.path()));
  }
}
