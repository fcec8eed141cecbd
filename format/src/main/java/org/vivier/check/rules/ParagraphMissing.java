package org.vivier.check.rules;

import org.vivier.check.align.DocumentPair;
import org.vivier.check.align.Match;
import org.vivier.check.document.Block.Kind;
import org.vivier.check.document.Document;
import org.vivier.check.document.Unit;

/** A paragraph that only one language has. */
final class ParagraphMissing implements PairRule {
  private static final int SHORTEST = 25;
  private static final RuleDoc DOC =
      RuleDoc.warning(
              "paragraph-missing",
              Family.ALIGNMENT,
              "A paragraph has no counterpart in the other language.",
              "Un paragraphe n’a pas d’équivalent dans l’autre langue.")
          .shownBy(
              Example.bodies(
                  "The lock opens at dawn and closes at dusk.\n\nYou live in the house beside the gate, rent free.",
                  "L’écluse ouvre à l’aube et ferme au crépuscule."),
              Example.bodies(
                  "The lock opens at dawn and closes at dusk.\n\nYou live in the house beside the gate, rent free.",
                  "L’écluse ouvre à l’aube et ferme au crépuscule.\n\nVous logez sans frais dans la maison voisine de la porte."));

  @Override
  public RuleDoc doc() {
    return DOC;
  }

  @Override
  public void check(DocumentPair pair, Findings findings) {
    for (Match<Unit> match : pair.alignment().units()) {
      if (match.alone()) {
        match.english().stream()
            .filter(unit -> !pair.alignment().isMoved(unit.first()))
            .filter(
                unit -> !StatementMissing.tells(pair, pair.english(), pair.french(), unit.first()))
            .forEach(unit -> report(pair.english(), pair.french(), unit, findings));
        match.french().stream()
            .filter(unit -> !pair.alignment().isMoved(unit.first()))
            .filter(
                unit -> !StatementMissing.tells(pair, pair.french(), pair.english(), unit.first()))
            .forEach(unit -> report(pair.french(), pair.english(), unit, findings));
      }
    }
  }

  private static void report(Document document, Document other, Unit unit, Findings findings) {
    boolean paragraph = !unit.list() && unit.first().kind() == Kind.PARAGRAPH;
    if (paragraph && unit.first().text().strip().length() >= SHORTEST) {
      findings.add(
          DOC.finding(
              document.path(),
              unit.first().span(),
              "The paragraph “%s” has no counterpart in “%s”.",
              "Le paragraphe « %s » n’a pas d’équivalent dans « %s ».",
              Quote.of(unit.first().text()),
              other.path()));
    }
  }
}
