package org.vivier.check.rules;

import org.vivier.check.align.DocumentPair;
import org.vivier.check.align.Match;
import org.vivier.check.document.Block;

/** An item or paragraph in the place of its translation that says something else. */
final class TextDiffers implements PairRule {
  private static final RuleDoc DOC =
      RuleDoc.warning(
              "text-differs",
              Family.ALIGNMENT,
              "An item or paragraph stands where its translation belongs and seems to say something else: the counts agree, the contents don’t.",
              "Un élément ou un paragraphe figure à la place de sa traduction et semble dire autre chose : le compte y est, pas le contenu.")
          .shownBy(
              Example.bodies(
                  "You will:\n\n- Optimize the cost of water by clear requirements, capacity planning and efficient pumps along the canal\n- Greet the boats at the canal",
                  "Vous devrez :\n\n- Chercher sans relâche à alléger la tâche de notre petit groupe, qui grandit peu alors que les bateaux affluent\n- Accueillir les bateaux au canal"),
              Example.bodies(
                  "You will:\n\n- Optimize the cost of water by clear requirements, capacity planning and efficient pumps along the canal\n- Greet the boats at the canal",
                  "Vous devrez :\n\n- Optimiser le coût de l’eau par des exigences claires, la planification de la capacité et des pompes efficaces le long du canal\n- Accueillir les bateaux au canal"));

  @Override
  public RuleDoc doc() {
    return DOC;
  }

  @Override
  public void check(DocumentPair pair, Findings findings) {
    for (Match<Block> match : pair.alignment().unlike()) {
      Block english = match.english().getFirst();
      Block french = match.french().getFirst();
      findings.add(
          DOC.finding(
                  pair.french().path(),
                  french.span(),
                  "“%s” seems to say something else than English does here (“%s”): check both.",
                  "« %s » semble dire autre chose que l’anglais à cet endroit (« %s ») : vérifiez les deux.",
                  Quote.of(french.text()),
                  Quote.of(english.text()))
              .against(pair.english().at(english.span())));
    }
  }
}
