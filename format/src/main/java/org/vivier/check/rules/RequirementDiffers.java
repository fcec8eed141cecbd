package org.vivier.check.rules;

import java.util.ArrayList;
import java.util.List;
import org.vivier.check.align.DocumentPair;
import org.vivier.check.align.Match;
import org.vivier.check.document.Block;
import org.vivier.check.document.Document;
import org.vivier.check.document.Unit;
import org.vivier.check.document.Wording;
import org.vivier.format.Finding;
import org.vivier.format.Language;

/** Essential in one language and an asset in the other: who may apply differs by language. */
final class RequirementDiffers implements PairRule {
  private static final RuleDoc DOC =
      RuleDoc.warning(
              "requirement-differs",
              Family.ALIGNMENT,
              "One language calls something an asset that the other requires: who may apply depends on the language that is read.",
              "Une langue présente comme un atout ce que l’autre exige : qui peut postuler dépend de la langue lue.")
          .shownBy(
              Example.bodies(
                  "You bring:\n\n- years on a canal\n- a licence for the ice boat would be an asset",
                  "Vous apportez :\n\n- des années sur un canal\n- un permis de conduire le bateau à glace"),
              Example.bodies(
                  "You bring:\n\n- years on a canal\n- a licence for the ice boat would be an asset",
                  "Vous apportez :\n\n- des années sur un canal\n- un permis de conduire le bateau à glace serait un atout"));

  /** Clearly no condition. */
  private static final Wording ASSET_EN =
      Wording.of(
          "\\b(?:is|are|be|as|considered|consider) (?:also )?(?:an? (?:strong |definite |real |great |added )?(?:asset|plus|bonus)|assets)\\b|\\bassets? qualifications?\\b|\\bnice[- ]to[- ]haves?\\b|\\(asset\\)|\\bis preferred\\b|\\bwould be preferred\\b|\\ban asset\\b",
          "asset",
          "plus",
          "bonus",
          "nice",
          "preferred");

  private static final Wording ASSET_FR =
      Wording.of(
          "\\b(?:est|sont|serait|seraient|constitue|constituent|constituerait|constitueraient|représente|considérée?s? comme|comme|sera|seront) (?:aussi |également |considérée?s? comme )?(?:un (?:réel |véritable |bon |grand )?(?:atout|plus)|des atouts)\\b|\\bun atout\\b|\\(atout\\)|\\bqualifications? constituant un atout\\b|\\b(?:est|serait|sont|seraient) (?:souhaitable|préférable)s?\\b(?! (?:à|au|aux|de|d'|que|qu'))|\\bun plus\\b",
          "atout",
          "plus",
          "souhaitable",
          "préférable");

  /** Whatever may be meant as none: enough to answer. */
  private static final Wording PERHAPS_EN =
      Wording.of(
          "\\bassets?\\b|\\ba plus\\b|\\bbonus\\b|\\bnice\\b|\\bprefer\\p{L}*\\b|\\bideal(?:ly)?\\b|\\bdesir\\p{L}*\\b|\\badvantage\\p{L}*\\b|\\bbenefi\\p{L}*\\b|\\bhelp(?:ful|s)?\\b|\\bwelcome\\b|\\buseful\\b|\\boptional\\b|\\bappreciat\\p{L}*\\b|\\bvalued\\b|\\bextra\\b|\\bnot (?:required|necessary|essential)\\b|\\bconsidered\\b|\\bif you\\b|\\beven better\\b");

  private static final Wording PERHAPS_FR =
      Wording.of(
          "\\batouts?\\b|\\bun plus\\b|\\bprim[eé]\\b|\\bpréfér\\p{L}*\\b|\\bidéal\\p{L}*\\b|\\bsouhait\\p{L}*\\b|\\bavantag\\p{L}*\\b|\\bbénéfi\\p{L}*\\b|\\butiles?\\b|\\bappréci\\p{L}*\\b|\\bbienvenue?s?\\b|\\bfacultati\\p{L}*\\b|\\boptionnel\\p{L}*\\b|\\bn'est pas (?:exigé|requis|nécessaire|obligatoire|essentiel)\\p{L}*\\b|\\bpas obligatoire\\p{L}*\\b|\\bactifs?\\b|\\bbonus\\b|\\bmieux\\b|\\bvaloris\\p{L}*\\b|\\bseraient?\\b|\\bconsidér\\p{L}*\\b|\\bqualités? recherchées?\\b|\\bsecondaires?\\b|\\bcomplémentaires?\\b|\\bconstitu\\p{L}*\\b");

  @Override
  public RuleDoc doc() {
    return DOC;
  }

  @Override
  public void check(DocumentPair pair, Findings findings) {
    List<Match<Block>> same = new ArrayList<>(pair.alignment().items());
    for (Match<Unit> match : pair.alignment().units()) {
      if (match.oneToOne()
          && !match.english().getFirst().list()
          && !match.french().getFirst().list()) {
        same.add(
            new Match<>(
                List.of(match.english().getFirst().first()),
                List.of(match.french().getFirst().first()),
                match.similarity()));
      }
    }
    for (Match<Block> match : same) {
      if (match.oneToOne()) {
        check(pair, match.english().getFirst(), match.french().getFirst(), findings);
      }
    }
  }

  private static void check(DocumentPair pair, Block english, Block french, Findings findings) {
    boolean assetInEnglish = ASSET_EN.in(english.prose());
    boolean assetInFrench = ASSET_FR.in(french.prose());
    if (assetInEnglish && !perhaps(pair.french(), french)) {
      findings.add(
          told(
              pair,
              english,
              french,
              "English calls this an asset (“%2$s”), French requires it (“%1$s”): make them agree.",
              "L’anglais en fait un atout (« %2$s »), le français l’exige (« %1$s ») : faites-les concorder."));
    } else if (assetInFrench && !perhaps(pair.english(), english)) {
      findings.add(
          told(
              pair,
              english,
              french,
              "French calls this an asset (“%1$s”), English requires it (“%2$s”): make them agree.",
              "Le français en fait un atout (« %1$s »), l’anglais l’exige (« %2$s ») : faites-les concorder."));
    }
  }

  private static Finding told(
      DocumentPair pair, Block english, Block french, String en, String fr) {
    return DOC.finding(
            pair.french().path(),
            french.span(),
            en,
            fr,
            Quote.of(french.text()),
            Quote.of(english.text()))
        .against(pair.english().at(english.span()));
  }

  /** Whether the block, its heading or the line that introduces its list may say the same. */
  private static boolean perhaps(Document document, Block block) {
    Wording wording = document.language() == Language.EN ? PERHAPS_EN : PERHAPS_FR;
    if (wording.in(block.prose())) {
      return true;
    }
    boolean reached = false;
    for (Unit unit : document.units().reversed()) {
      boolean own = unit.blocks().contains(block);
      reached |= own;
      if (reached && !own && !unit.list()) {
        if (wording.in(unit.first().prose())) {
          return true;
        }
        if (unit.opensSection()) {
          return false;
        }
      }
    }
    return false;
  }
}
