package org.vivier.check.rules;

import java.util.Optional;
import org.vivier.check.align.DocumentPair;
import org.vivier.check.document.Block;
import org.vivier.check.document.Document;
import org.vivier.check.document.Prose;
import org.vivier.format.Language;

/** A description of which one language has half, or that says something else altogether. */
final class DescriptionDiffers implements PairRule {
  /** How many times as long French usually is. */
  private static final double USUAL = 1.22;

  /** Beyond this, a sentence is missing. */
  private static final double HALF = 1.7;

  private static final int SHORTEST = 60;

  /** How many words must be there before it means something that hardly any is shared. */
  private static final int WORDS = 6;

  /** What a translation, however free, has in common with its text. */
  private static final double SHARED = 0.15;

  private static final RuleDoc DOC =
      RuleDoc.warning(
              "description-differs",
              Family.ALIGNMENT,
              "“description” says about half as much in one language as in the other, or something"
                  + " else altogether.",
              "« description » en dit à peu près deux fois moins dans une langue que dans l’autre,"
                  + " ou tout autre chose.")
          .shownBy(
              Example.keys(
                  "description: Keeps the lock of the canal in every season. Greets the boats,"
                      + " looks after the gates and lives in the house beside them.",
                  "description: Garde l’écluse du canal en toute saison."),
              Example.keys(
                  "description: Keeps the lock of the canal in every season. Greets the boats,"
                      + " looks after the gates and lives in the house beside them.",
                  "description: Garde l’écluse du canal en toute saison. Accueille les bateaux,"
                      + " prend soin des portes et loge dans la maison voisine."));

  @Override
  public RuleDoc doc() {
    return DOC;
  }

  @Override
  public void check(DocumentPair pair, Findings findings) {
    int english = length(pair.english());
    int french = length(pair.french());
    if (english > 0 && french > 0 && unlike(pair)) {
      other(pair, findings);
    } else if (halfInFrench(english, french)) {
      report(pair.french(), pair.english(), french, english, findings);
    } else if (halfInEnglish(english, french)) {
      report(pair.english(), pair.french(), english, french, findings);
    }
  }

  /** Whether it is told that one language has half a description. */
  static boolean tells(DocumentPair pair) {
    int english = length(pair.english());
    int french = length(pair.french());
    return halfInFrench(english, french) || halfInEnglish(english, french);
  }

  private static int length(Document document) {
    return document.file().description().length();
  }

  private static boolean halfInFrench(int english, int french) {
    return comparable(english, french) && french * HALF < USUAL * english;
  }

  private static boolean halfInEnglish(int english, int french) {
    return comparable(english, french) && french > HALF * USUAL * english;
  }

  private static boolean comparable(int english, int french) {
    return Math.min(english, french) > 0 && Math.max(english, french) >= SHORTEST;
  }

  private static boolean unlike(DocumentPair pair) {
    Optional<Block> english = description(pair.english());
    Optional<Block> french = description(pair.french());
    if (english.isEmpty() || french.isEmpty() || foreign(english.get(), french.get())) {
      return false;
    }
    Prose one = english.get().prose();
    Prose two = french.get().prose();
    return pair.shared(one, two, WORDS) < SHARED;
  }

  /** One that is in the wrong language shares nothing, and is told by that. */
  private static boolean foreign(Block english, Block french) {
    return Evidence.of(english).clearly(Language.FR) || Evidence.of(french).clearly(Language.EN);
  }

  private static Optional<Block> description(Document document) {
    return document.head().stream()
        .filter(block -> block.span().equals(document.keySpan("description")))
        .findFirst();
  }

  private static void other(DocumentPair pair, Findings findings) {
    findings.add(
        DOC.finding(
                pair.french().path(),
                pair.french().keySpan("description"),
                "This description seems to say something else than the English one (“%s”): check"
                    + " both.",
                "Cette description semble dire autre chose que l’anglaise (« %s ») : vérifiez les"
                    + " deux.",
                Quote.of(pair.english().file().description()))
            .against(pair.english().at(pair.english().keySpan("description"))));
  }

  private static void report(
      Document shorter, Document longer, int few, int many, Findings findings) {
    findings.add(
        DOC.finding(
                shorter.path(),
                shorter.keySpan("description"),
                "This description has %s characters, the one in “%s” %s: a part seems to be missing"
                    + " here.",
                "Cette description compte %s caractères, celle de « %s » en compte %s : il semble"
                    + " en manquer une partie ici.",
                few,
                longer.path(),
                many)
            .against(longer.at(longer.keySpan("description"))));
  }
}
