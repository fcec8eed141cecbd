package org.vivier.check.rules;

import java.util.List;
import org.vivier.check.align.DocumentPair;
import org.vivier.check.align.Match;
import org.vivier.check.document.Block;
import org.vivier.check.document.Document;

/** Items that are one item in the other language. */
final class ItemsMerged implements PairRule {
  private static final RuleDoc DOC =
      RuleDoc.warning(
              "list-items-merged",
              Family.ALIGNMENT,
              "Several items of one language seem to be one item of the other: nothing is lost, but the lists no longer run in parallel.",
              "Plusieurs éléments d’une langue semblent n’en faire qu’un dans l’autre : rien n’est perdu, mais les listes ne sont plus parallèles.")
          .shownBy(
              Example.bodies(
                  "You will:\n\n- collaborate with partners and stakeholders. Contribute to open source projects on GitHub\n- promote innovation at the canal",
                  "Vous devrez :\n\n- collaborer avec des partenaires et des parties prenantes\n- contribuer à des projets de code source ouvert sur GitHub\n- promouvoir l’innovation au canal"),
              Example.bodies(
                  "You will:\n\n- collaborate with partners and stakeholders\n- contribute to open source projects on GitHub\n- promote innovation at the canal",
                  "Vous devrez :\n\n- collaborer avec des partenaires et des parties prenantes\n- contribuer à des projets de code source ouvert sur GitHub\n- promouvoir l’innovation au canal"));

  @Override
  public RuleDoc doc() {
    return DOC;
  }

  @Override
  public void check(DocumentPair pair, Findings findings) {
    for (Match<Block> match : pair.alignment().items()) {
      if (!match.alone() && !match.oneToOne()) {
        boolean englishOne = match.english().size() == 1;
        if (ListMarker.tells(
            englishOne ? pair.english() : pair.french(),
            (englishOne ? match.english() : match.french()).getFirst())) {
          // The marker that was lost is the cause, and it is told.
          continue;
        }
        report(
            englishOne ? pair.english() : pair.french(),
            (englishOne ? match.english() : match.french()).getFirst(),
            englishOne ? pair.french() : pair.english(),
            englishOne ? match.french() : match.english(),
            findings);
      }
    }
  }

  private static void report(
      Document document, Block one, Document other, List<Block> several, Findings findings) {
    findings.add(
        DOC.finding(
                document.path(),
                one.span(),
                "This item seems to be %s items in the other language (the first: “%s”): split or join, so that the lists are parallel.",
                "Cet élément semble en faire %s dans l’autre langue (le premier : « %s ») : séparez ou joignez, pour que les listes soient parallèles.",
                several.size(),
                Quote.of(several.getFirst().text()))
            .against(other.at(several.getFirst().span())));
  }
}
