package org.vivier.check.rules;

import org.vivier.check.align.DocumentPair;
import org.vivier.check.align.Match;
import org.vivier.check.document.Unit;

/** Numbered in one language and not in the other. */
final class ListTypeDiffers implements PairRule {
  private static final RuleDoc DOC =
      RuleDoc.warning(
              "list-type-differs",
              Family.ALIGNMENT,
              "A list is numbered in one language and not in the other, or a list here is a"
                  + " paragraph there.",
              "Une liste est numérotée dans une langue et non dans l’autre, ou une liste ici est un"
                  + " paragraphe là.")
          .shownBy(
              Example.bodies(
                  "You will:\n\n1. open the gates\n2. greet the boats",
                  "Vous devrez :\n\n- ouvrir les portes\n- accueillir les bateaux"),
              Example.bodies(
                  "You will:\n\n- open the gates\n- greet the boats",
                  "Vous devrez :\n\n- ouvrir les portes\n- accueillir les bateaux"));

  @Override
  public RuleDoc doc() {
    return DOC;
  }

  @Override
  public void check(DocumentPair pair, Findings findings) {
    for (Match<Unit> match : pair.alignment().units()) {
      if (match.oneToOne()) {
        Unit english = match.english().getFirst();
        Unit french = match.french().getFirst();
        if (english.list() != french.list()
            && (ListMarker.tells(pair.english(), english.first())
                || ListMarker.tells(pair.french(), french.first()))) {
          // The markers that were lost are the cause, and they are told.
          continue;
        }
        if (english.list() != french.list()) {
          report(
              pair,
              english,
              french,
              "This is a list in one language and a paragraph in the other.",
              "Ceci est une liste dans une langue et un paragraphe dans l’autre.",
              findings);
        } else if (english.list() && english.first().ordered() != french.first().ordered()) {
          report(
              pair,
              english,
              french,
              "This list is numbered in one language and not in the other.",
              "Cette liste est numérotée dans une langue et non dans l’autre.",
              findings);
        }
      }
    }
  }

  private static void report(
      DocumentPair pair, Unit english, Unit french, String en, String fr, Findings findings) {
    findings.add(
        DOC.finding(pair.french().path(), french.first().span(), en, fr)
            .against(pair.english().at(english.first().span())));
  }
}
