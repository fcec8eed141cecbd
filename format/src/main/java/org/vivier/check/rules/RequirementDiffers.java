package org.vivier.check.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
              "One language calls something an asset that the other requires: who may apply depends"
                  + " on the language that is read.",
              "Une langue présente comme un atout ce que l’autre exige : qui peut postuler dépend"
                  + " de la langue lue.")
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
          "\\b(?:is|are|be|as|considered|consider) (?:also )?(?:an? (?:strong |definite |real"
              + " |great |added )?(?:asset|plus|bonus)|assets)\\b|\\bassets?"
              + " qualifications?\\b|\\bnice[- ]to[- ]haves?\\b|\\bnice to know\\b|\\((?:an"
              + " )?(?:asset|optional|preferred|desirable)\\)|\\b(?:is|are|would be|considered)"
              + " (?:also"
              + " )?(?:preferred|desirable|helpful|optional|beneficial|advantageous)\\b|\\ban"
              + " asset\\b|\\b(?:an? |added )?(?:asset|plus|bonus|preferred|desirable|optional)"
              + " ?:|\\b(?:preferably|ideally),|\\byou should ideally\\b|\\b(?:would|is|are)"
              + " (?:also )?(?:be )?(?:an advantage|appreciated)\\b",
          "asset",
          "plus",
          "bonus",
          "nice",
          "prefer",
          "ideally",
          "desirable",
          "optional",
          "helpful",
          "beneficial",
          "advantage",
          "appreciated");

  private static final Wording ASSET_FR =
      Wording.of(
          "\\b(?:est|sont|serait|seraient|constitue|constituent|constituerait|constitueraient|représente|considérée?s?"
              + " comme|comme|sera|seront) (?:aussi |également |considérée?s? comme )?(?:un (?:réel"
              + " |véritable |bon |grand )?(?:atout|plus|avantage)|des atouts)\\b|\\bun"
              + " atout\\b|\\((?:un"
              + " )?(?:atout|facultati(?:f|ve)s?|souhaitables?|optionnel(?:le)?s?)\\)|\\bqualifications?"
              + " constituant un atout\\b|\\b(?:est|serait|sont|seraient)"
              + " (?:souhaitable|souhaitée?|préférable|apprécié?e?|facultati(?:f|ve)|optionnel(?:le)?)s?\\b(?!"
              + " (?:à|au|aux|de|d'|que|qu'))|\\bun"
              + " plus\\b|\\b(?:atouts?|souhaitables?|facultatif|optionnel) ?:|\\b(?:idéalement|de"
              + " préférence),",
          "atout",
          "plus",
          "avantage",
          "souhait",
          "préfér",
          "apprécié",
          "facultati",
          "optionnel",
          "idéalement");

  /** A cell of a table, or a label, that says so and nothing else. */
  private static final Set<String> ASSET_ALONE =
      Set.of(
          "asset",
          "assets",
          "optional",
          "preferred",
          "desirable",
          "nice to have",
          "atout",
          "atouts",
          "facultatif",
          "facultative",
          "souhaitable",
          "souhaité",
          "optionnel",
          "optionnelle",
          "un plus");

  /** Said to be no condition, which contradicts what is one. */
  private static final Wording FREE_EN =
      Wording.of(
          "\\b(?:is|are|be)(?:n't| not) (?:a )?(?:strictly"
              + " )?(?:required|necessary|needed|mandatory|essential|compulsory|requirement)\\b|\\bnot"
              + " (?:required|mandatory|necessary)\\b|\\bno (?:\\p{L}+ ){1,4}(?:is |are"
              + " )?(?:required|needed|necessary)\\b|\\bnot need(?:ed)?\\b",
          "required",
          "necessary",
          "need",
          "mandatory",
          "essential",
          "compulsory",
          "requirement");

  private static final Wording FREE_FR =
      Wording.of(
          "\\b(?:n'est|ne sont|n'es|ne sera|ne seront) (?:pas|plus|aucunement|nullement) (?:un"
              + " critère |strictement"
              + " )?(?:exigé|requis|nécessaire|obligatoire|essentiel|indispensable|une"
              + " exigence)\\p{L}*|\\bpas"
              + " (?:exigé|requis|nécessaire|obligatoire)\\p{L}*|\\bauc[uo]ne? (?:\\p{L}+"
              + " ){1,4}(?:n'est |ne sera )?(?:exigé|requis|nécessaire)\\p{L}*|\\b(?:n'avez|n'est)"
              + " pas besoin\\b|\\bsans (?:\\p{L}+ ){0,3}(?:exigé|requis)\\p{L}*",
          "exigé",
          "requis",
          "nécessaire",
          "obligatoire",
          "essentiel",
          "indispensable",
          "exigence",
          "besoin");

  /** Clearly a condition. */
  private static final Wording MUST_EN =
      Wording.of(
          "\\b(?:is|are|be) (?:also |strictly |absolutely"
              + " )?(?:required|mandatory|essential|compulsory|necessary|needed|a"
              + " must)\\b|\\((?:required|mandatory|essential|must"
              + " have)\\)|\\b(?:required|essential|mandatory) ?:|\\byou (?:must|need"
              + " to)\\b|\\bmust be able\\b",
          "required",
          "mandatory",
          "essential",
          "compulsory",
          "necessary",
          "need",
          "must");

  private static final Wording MUST_FR =
      Wording.of(
          "\\b(?:est|sont|sera|seront|demeure) (?:aussi |absolument |strictement"
              + " )?(?:exigé|requis|obligatoire|essentiel|nécessaire|indispensable)\\p{L}*|\\((?:exigée?|requise?|obligatoire|essentiel|essentielle)s?\\)|\\b(?:essentiel|obligatoire|exigence|requis)"
              + " ?:|\\b(?:vous devez|il faut|il vous faut|il est"
              + " (?:essentiel|obligatoire|nécessaire))\\b",
          "exigé",
          "requis",
          "obligatoire",
          "essentiel",
          "nécessaire",
          "indispensable",
          "exigence",
          "devez",
          "faut");

  /** Wished for, which is no condition beside what must be. */
  private static final Wording WISH_EN =
      Wording.of(
          "\\bit (?:is|would be) (?:desirable|preferable|helpful|useful)\\b",
          "desirable",
          "preferable",
          "helpful",
          "useful");

  private static final Wording WISH_FR =
      Wording.of(
          "\\bil (?:est|serait) (?:souhaitable|préférable|utile)\\b",
          "souhaitable",
          "préférable",
          "utile");

  /** Whatever may be meant as none: enough to answer. */
  private static final Wording PERHAPS_EN =
      Wording.of(
          "\\bassets?\\b|\\ba"
              + " plus\\b|\\bbonus\\b|\\bnice\\b|\\bprefer\\p{L}*\\b|\\bideal(?:ly)?\\b|\\bdesir\\p{L}*\\b|\\badvantage\\p{L}*\\b|\\bbenefi\\p{L}*\\b|\\bhelp(?:ful|s)?\\b|\\bwelcome\\b|\\buseful\\b|\\boptional\\b|\\bappreciat\\p{L}*\\b|\\bvalued\\b|\\bextra\\b|\\bnot"
              + " (?:required|necessary|essential|mandatory)\\b|\\bconsidered\\b|\\bif you\\b|\\bif"
              + " possible\\b|\\bwhere possible\\b|\\beven better\\b|\\b(?:might|may|could) (?:also"
              + " )?(?:have|be|bring)\\b|\\bgreat if\\b|\\badded\\b");

  private static final Wording PERHAPS_FR =
      Wording.of(
          "\\batouts?\\b|\\b(?:un|le|en)"
              + " plus\\b|\\bprim[eé]\\b|\\bpréfér\\p{L}*\\b|\\bidéal\\p{L}*\\b|\\bsouhait\\p{L}*\\b|\\bavantag\\p{L}*\\b|\\bbénéfi\\p{L}*\\b|\\butiles?\\b|\\bappréci\\p{L}*\\b|\\bbienvenue?s?\\b|\\bfacultati\\p{L}*\\b|\\boptionnel\\p{L}*\\b|\\bn'est"
              + " pas (?:exigé|requis|nécessaire|obligatoire|essentiel)\\p{L}*\\b|\\bpas"
              + " obligatoire\\p{L}*\\b|\\bactifs?\\b|\\bbonus\\b|\\bmieux\\b|\\bvaloris\\p{L}*\\b|\\bseraient?\\b|\\bconsidér\\p{L}*\\b|\\bqualités?"
              + " recherchées?\\b|\\bsecondaires?\\b|\\bcomplémentaires?\\b|\\bconstitu\\p{L}*\\b|\\bsi"
              + " possible\\b|\\bpourr(?:ait|iez|aient)\\b");

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
    Document inEnglish = pair.english();
    Document inFrench = pair.french();
    boolean wishedInEnglish = WISH_EN.in(english.prose()) && MUST_FR.in(french.prose());
    boolean wishedInFrench = WISH_FR.in(french.prose()) && MUST_EN.in(english.prose());
    if ((wishedInEnglish || asset(english, ASSET_EN)) && !perhaps(inFrench, french)) {
      findings.add(
          told(
              pair,
              english,
              french,
              "English calls this an asset (“%2$s”), French requires it (“%1$s”): make them agree.",
              "L’anglais en fait un atout (« %2$s »), le français l’exige (« %1$s ») : faites-les"
                  + " concorder."));
    } else if ((wishedInFrench || asset(french, ASSET_FR)) && !perhaps(inEnglish, english)) {
      findings.add(
          told(
              pair,
              english,
              french,
              "French calls this an asset (“%1$s”), English requires it (“%2$s”): make them agree.",
              "Le français en fait un atout (« %1$s »), l’anglais l’exige (« %2$s ») : faites-les"
                  + " concorder."));
    } else if (FREE_EN.in(english.prose())
        && MUST_FR.in(french.prose())
        && !FREE_FR.in(french.prose())
        && !MUST_EN.in(english.prose())) {
      findings.add(
          told(
              pair,
              english,
              french,
              "English says that this isn’t required (“%2$s”), French requires it (“%1$s”): make"
                  + " them agree.",
              "L’anglais dit que ce n’est pas exigé (« %2$s »), le français l’exige (« %1$s ») :"
                  + " faites-les concorder."));
    } else if (FREE_FR.in(french.prose())
        && MUST_EN.in(english.prose())
        && !FREE_EN.in(english.prose())
        && !MUST_FR.in(french.prose())) {
      findings.add(
          told(
              pair,
              english,
              french,
              "French says that this isn’t required (“%1$s”), English requires it (“%2$s”): make"
                  + " them agree.",
              "Le français dit que ce n’est pas exigé (« %1$s »), l’anglais l’exige (« %2$s ») :"
                  + " faites-les concorder."));
    }
  }

  private static boolean asset(Block block, Wording wording) {
    return wording.in(block.prose()) || ASSET_ALONE.contains(block.prose().lower().strip());
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

  /**
   * Whether the block, its heading or the line that introduces its list may say the same, or, of a
   * heading, an item below it.
   */
  private static boolean perhaps(Document document, Block block) {
    Wording wording = document.language() == Language.EN ? PERHAPS_EN : PERHAPS_FR;
    if (wording.in(block.prose())) {
      return true;
    }
    return block.opensSection() ? below(document, block, wording) : above(document, block, wording);
  }

  private static boolean above(Document document, Block block, Wording wording) {
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

  private static boolean below(Document document, Block heading, Wording wording) {
    boolean reached = false;
    for (Unit unit : document.units()) {
      if (reached && unit.opensSection()) {
        return false;
      }
      if (reached && unit.blocks().stream().anyMatch(block -> wording.in(block.prose()))) {
        return true;
      }
      reached |= unit.first().equals(heading);
    }
    return false;
  }
}
