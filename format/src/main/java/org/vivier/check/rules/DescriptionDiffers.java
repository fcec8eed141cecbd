package org.vivier.check.rules;

import org.vivier.check.align.DocumentPair;
import org.vivier.check.document.Document;

/** A description of which one language has half. */
final class DescriptionDiffers implements PairRule {
  /** How many times as long French usually is. */
  private static final double USUAL = 1.22;

  /** Beyond this, a sentence is missing. */
  private static final double HALF = 1.7;

  private static final int SHORTEST = 60;

  private static final RuleDoc DOC =
      RuleDoc.warning(
              "description-differs",
              Family.ALIGNMENT,
              "“description” says about half as much in one language as in the other.",
              "« description » en dit à peu près deux fois moins dans une langue que dans l’autre.")
          .shownBy(
              Example.keys(
                  "description: Keeps the lock of the canal in every season. Greets the boats, looks after the gates and lives in the house beside them.",
                  "description: Garde l’écluse du canal en toute saison."),
              Example.keys(
                  "description: Keeps the lock of the canal in every season. Greets the boats, looks after the gates and lives in the house beside them.",
                  "description: Garde l’écluse du canal en toute saison. Accueille les bateaux, prend soin des portes et loge dans la maison voisine."));

  @Override
  public RuleDoc doc() {
    return DOC;
  }

  @Override
  public void check(DocumentPair pair, Findings findings) {
    int english = pair.english().file().description().length();
    int french = pair.french().file().description().length();
    if (english == 0 || french == 0 || Math.max(english, french) < SHORTEST) {
      return;
    }
    double ratio = french / (USUAL * english);
    if (ratio < 1 / HALF) {
      report(pair.french(), pair.english(), french, english, findings);
    } else if (ratio > HALF) {
      report(pair.english(), pair.french(), english, french, findings);
    }
  }

  private static void report(
      Document shorter, Document longer, int few, int many, Findings findings) {
    findings.add(
        DOC.finding(
                shorter.path(),
                shorter.keySpan("description"),
                "This description has %s characters, the one in “%s” %s: a part seems to be missing here.",
                "Cette description compte %s caractères, celle de « %s » en compte %s : il semble en manquer une partie ici.",
                few,
                longer.path(),
                many)
            .against(longer.at(longer.keySpan("description"))));
  }
}
