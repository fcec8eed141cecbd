package org.vivier.check.rules;

import java.util.List;
import org.vivier.check.align.DocumentPair;
import org.vivier.format.Language;

/** An old address can lead to one language only. */
final class AliasCollides implements PairRule {
  private static final RuleDoc DOC =
      RuleDoc.warning(
              "alias-collides",
              Family.PAIRING,
              "Both languages, or two postings, claim the same old address in “aliases”: only one of them gets it.",
              "Les deux langues, ou deux offres, réclament la même ancienne adresse dans « aliases » : une seule l’obtient.")
          .shownBy(
              Example.keys("aliases: [/old-lock/]", "aliases: [/old-lock/]"),
              Example.keys("aliases: [/old-lock/]", "aliases: [/vieille-ecluse/]"));

  @Override
  public RuleDoc doc() {
    return DOC;
  }

  @Override
  public void check(DocumentPair pair, Findings findings) {
    List<String> english = pair.english().file().aliases();
    List<String> both =
        pair.french().file().aliases().stream()
            .filter(alias -> !alias.startsWith("/" + Language.FR.tag() + "/"))
            .filter(english::contains)
            .toList();
    if (!both.isEmpty()) {
      findings.add(
          DOC.finding(
                  pair.french().path(),
                  pair.french().keySpan("aliases"),
                  "Both languages list %s in “aliases”: keep each in the language of its words.",
                  "Les deux langues indiquent %s dans « aliases » : ne gardez chaque adresse que dans la langue de ses mots.",
                  String.join(", ", both))
              .against(pair.english().at(pair.english().keySpan("aliases"))));
    }
  }
}
