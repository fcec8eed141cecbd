package org.vivier.check.rules;

import org.vivier.check.align.DocumentPair;
import org.vivier.check.align.Match;
import org.vivier.check.document.Block;
import org.vivier.check.document.Block.Kind;
import org.vivier.format.Finding;
import org.vivier.format.Severity;

/** The same item in another list, or the same paragraph in another place. */
final class BlockMoved implements PairRule {
  private static final RuleDoc DOC =
      RuleDoc.warning(
              "block-moved",
              Family.ALIGNMENT,
              "An item, a paragraph or a whole section stands in another place in the other language: an item in another list changes what it says. The same items of one list in another order are only worth knowing.",
              "Un élément, un paragraphe ou une partie entière figure à un autre endroit dans l’autre langue : un élément placé dans une autre liste change de sens. Les mêmes éléments d’une liste dans un autre ordre sont seulement bons à savoir.")
          .shownBy(
              Example.bodies(
                  "## In this role, you will\n\n- Process invoice payments and purchase orders for the canal\n- Produce financial reports and expenditure forecasts\n\n## You are an excellent candidate if you are\n\n- Bilingual in both official languages\n- Responsive to the needs of a technology team\n- Trustworthy with personal information",
                  "## Dans ce rôle, vous devrez\n\n- Être bilingue dans les deux langues officielles\n- Traiter les paiements de factures et les bons de commande du canal\n- Produire des rapports financiers et des prévisions de dépenses\n\n## Vous êtes une excellente candidate ou un excellent candidat si vous\n\n- savez répondre aux besoins d’une équipe technologique\n- êtes digne de confiance avec des renseignements personnels"),
              Example.bodies(
                  "## In this role, you will\n\n- Process invoice payments and purchase orders for the canal\n- Produce financial reports and expenditure forecasts\n\n## You are an excellent candidate if you are\n\n- Bilingual in both official languages\n- Responsive to the needs of a technology team\n- Trustworthy with personal information",
                  "## Dans ce rôle, vous devrez\n\n- Traiter les paiements de factures et les bons de commande du canal\n- Produire des rapports financiers et des prévisions de dépenses\n\n## Vous êtes une excellente candidate ou un excellent candidat si vous\n\n- êtes bilingue dans les deux langues officielles\n- savez répondre aux besoins d’une équipe technologique\n- êtes digne de confiance avec des renseignements personnels"));

  @Override
  public RuleDoc doc() {
    return DOC;
  }

  @Override
  public void check(DocumentPair pair, Findings findings) {
    for (Match<Block> match : pair.alignment().moved()) {
      if (unread(pair, match)) {
        continue;
      }
      Block english = match.english().getFirst();
      Block french = match.french().getFirst();
      boolean item = french.kind() == Kind.ITEM || english.kind() == Kind.ITEM;
      Finding finding =
          finding(
              pair,
              match,
              "“%s” stands in another place in English (line %s).",
              "« %s » figure à un autre endroit en anglais (ligne %s).");
      findings.add(item ? finding : finding.at(Severity.INFO));
    }
    for (Match<Block> section : pair.alignment().sections()) {
      if (unread(pair, section)) {
        continue;
      }
      findings.add(
          finding(
              pair,
              section,
              "The section that begins with “%s” stands in another place in English (line %s).",
              "La partie qui commence par « %s » figure à un autre endroit en anglais (ligne %s)."));
    }
    for (Match<Block> list : pair.alignment().reordered()) {
      findings.add(
          finding(
                  pair,
                  list,
                  "The items of the list that begins with “%s” stand in another order in English (line %s).",
                  "Les éléments de la liste qui commence par « %s » sont dans un autre ordre en anglais (ligne %s).")
              .at(Severity.INFO));
    }
  }

  /** An item that lost its marker stands where it belongs, and the marker is told. */
  private static boolean unread(DocumentPair pair, Match<Block> match) {
    return ListMarker.tells(pair.english(), match.english().getFirst())
        || ListMarker.tells(pair.french(), match.french().getFirst());
  }

  private static Finding finding(DocumentPair pair, Match<Block> match, String en, String fr) {
    Block english = match.english().getFirst();
    Block french = match.french().getFirst();
    return DOC.finding(
            pair.french().path(),
            french.span(),
            en,
            fr,
            Quote.of(french.text()),
            english.span().line())
        .against(pair.english().at(english.span()));
  }
}
