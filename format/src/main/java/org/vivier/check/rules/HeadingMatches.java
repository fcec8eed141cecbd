package org.vivier.check.rules;

import org.vivier.check.align.DocumentPair;
import org.vivier.check.align.Match;
import org.vivier.check.document.Block;
import org.vivier.check.document.Block.Kind;
import org.vivier.check.document.Document;
import org.vivier.check.document.Unit;

/** A heading in one language is a heading of the same level in the other. */
final class HeadingMatches implements PairRule {
  private static final RuleDoc DOC =
      RuleDoc.warning(
              "heading-differs",
              Family.ALIGNMENT,
              "What is a heading in one language is plain text or a heading of another level in the"
                  + " other, so the two pages have different outlines.",
              "Ce qui est un titre dans une langue est du texte ordinaire ou un titre d’un autre"
                  + " niveau dans l’autre : les deux pages n’ont pas le même plan.")
          .shownBy(
              Example.bodies(
                  "## Your work\n\n- Open the gates\n- Greet the boats",
                  "### Votre travail\n\n- Ouvrir les portes\n- Accueillir les bateaux"),
              Example.bodies(
                  "## Your work\n\n- Open the gates\n- Greet the boats",
                  "## Votre travail\n\n- Ouvrir les portes\n- Accueillir les bateaux"));

  @Override
  public RuleDoc doc() {
    return DOC;
  }

  @Override
  public void check(DocumentPair pair, Findings findings) {
    for (Match<Unit> match : pair.alignment().units()) {
      if (match.oneToOne()) {
        compare(
            pair, match.english().getFirst().first(), match.french().getFirst().first(), findings);
      }
    }
  }

  private static void compare(DocumentPair pair, Block english, Block french, Findings findings) {
    boolean one = english.kind() == Kind.HEADING;
    boolean two = french.kind() == Kind.HEADING;
    if (one && two && english.level() != french.level()) {
      findings.add(
          DOC.finding(
                  pair.french().path(),
                  french.span(),
                  "This heading is of level %s, its English counterpart of level %s: make them the"
                      + " same.",
                  "Ce titre est de niveau %s, son équivalent anglais de niveau %s : donnez-leur le"
                      + " même.",
                  french.level(),
                  english.level())
              .against(pair.english().at(english.span())));
    } else if (one != two && !bold(one ? french : english)) {
      plain(
          one ? pair.french() : pair.english(),
          one ? french : english,
          one ? pair.english() : pair.french(),
          one ? english : french,
          findings);
    }
  }

  /** A bold line in a heading's place is told by its own rule. */
  private static boolean bold(Block block) {
    return block.kind() == Kind.BOLD_LINE && !BoldHeading.sentence(block);
  }

  private static void plain(
      Document document, Block block, Document other, Block heading, Findings findings) {
    findings.add(
        DOC.finding(
                document.path(),
                block.span(),
                "“%s” is a heading in the other language and plain text here: make it a heading of"
                    + " level %s.",
                "« %s » est un titre dans l’autre langue et du texte ordinaire ici : faites-en un"
                    + " titre de niveau %s.",
                Quote.of(block.text()),
                heading.level())
            .against(other.at(heading.span())));
  }
}
