package org.vivier.check.rules;

import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import org.vivier.check.document.Block;
import org.vivier.check.document.Document;
import org.vivier.check.document.Wording;
import org.vivier.format.Language;

/**
 * A word that exists and can't be meant here, so that no spelling check finds it. Only wordings
 * that are never right.
 */
final class WordSlip implements DocumentRule {
  private static final RuleDoc DOC =
      RuleDoc.warning(
              "word-slip",
              Family.LANGUAGE,
              "A word stands in the place of another that is spelt nearly alike (“à pouvoir” for “à pourvoir”, “pubic service”). Only what is never right is told.",
              "Un mot figure à la place d’un autre, d’orthographe voisine (« à pouvoir » pour « à pourvoir », « pubic service »). Seul ce qui n’est jamais juste est signalé.")
          .shownBy(
              Example.body(Language.FR, "Un poste est à pouvoir à l’écluse."),
              Example.body(Language.FR, "Un poste est à pourvoir à l’écluse."));

  /** A wording and what was meant; the first group, where there is one, is the word itself. */
  private record Slip(Wording wording, String meant) {}

  /** Verbs in the second person, which only "vous" can have before them. */
  private static final String SECOND_PERSON =
      "avez|êtes|devez|devrez|pouvez|pourrez|serez|aurez|ferez|faites|savez|saurez|voulez|aimez|travaillez|travaillerez|participerez|contribuerez|collaborerez|possédez|connaissez|dirigerez";

  private static final List<Slip> FRENCH =
      List.of(
          slip(
              "\\b(?:postes?|emplois?|mandats?)(?: \\p{L}+){0,2} à (pouvoir)\\b(?! \\p{L}+(?:er|ir|re)\\b)|\\bà (pouvoir)(?=[.,;)]| (?:un|le|ce|des|les) (?:poste|emploi)|$)",
              "pourvoir",
              "à pouvoir"),
          before("(?<![\\p{L}'])", "vos", SECOND_PERSON, "vous"),
          before("(?<![\\p{L}'])", "votre", SECOND_PERSON, "vous"),
          before(
              "(?<![\\p{L}'])",
              "nos",
              "avons|sommes|cherchons|recherchons|travaillons|offrons|devons|pouvons|voulons|croyons",
              "nous"),
          before(
              "(?:^|(?<=[;:] ))",
              "as",
              "de l'expérience|une expérience|de l'intérêt|la capacité|de solides|une bonne|une solide|de bonnes|déjà",
              "a"),
          slip("\\b(tout) les (?!deux\\b)\\p{L}+s\\b", "tous", "tout les"),
          slip("\\b(par mis|parmis)\\b", "parmi", "par mis", "parmis"),
          slip("\\b(la plus part)\\b", "la plupart", "plus part"),
          before("(?<![\\p{L}'])", "se", "poste|rôle|mandat|titulaire", "ce"),
          before("\\b", "ce", "joindre|familiariser|tenir au courant", "se"),
          slip("\\bmise en (ouvre)\\b", "œuvre", "en ouvre"),
          slip("\\bprise en (conte|comte)\\b", "compte", "en con", "en com"),
          slip("\\bau (seins) (?:de|d'|du)\\b", "sein", "seins"),
          slip("\\b(d'avantage) de\\b", "davantage", "d'avantage"));

  private static final List<Slip> ENGLISH =
      List.of(
          slip(
              "\\b(pubic) (?:service|servants?|sector|policy|works|administration|health|affairs|engagement)\\b",
              "public",
              "pubic"),
          slip(
              "\\b(?:project|product|hiring|program|programme|team|senior|delivery|general|line|people) (mangers?)\\b",
              "manager",
              "manger"),
          before("(?<![\\p{L}'])", "your", "are|will be|have been|will have|must be able", "you"),
          before(
              "\\b",
              "you're",
              "experience|responsibilities|skills|team|role|resume|résumé|work|application|cover letter",
              "your"),
          before("(?<![\\p{L}'])", "their", "is|are|will be|was|were", "there"),
          slip(
              "\\b(?:could|should|would|must) (of)(?= (?:been|done|had|gone))",
              "have",
              "ld of ",
              "must of "),
          slip(
              "\\b(?:rather|more|less|better|other) (then)(?= (?:\\d|one|two|the|a|an|just|what)\\b)",
              "than",
              "her then ",
              "re then ",
              "ess then ",
              "ter then "),
          slip(
              "\\b(principle) (?:investigator|engineer|developer|consultant|advisor|designer|architect)\\b",
              "principal",
              "principle"),
          slip("\\b(an other)\\b", "another", "an other"),
          slip(
              "\\b(costumers?) (?:service|experience|support|needs|satisfaction)\\b",
              "customer",
              "costumer"));

  /** A word that is wrong before each of some words, and known by the two together. */
  private static Slip before(String edge, String word, String following, String meant) {
    String[] hints =
        Arrays.stream(following.split("\\|")).map(next -> word + " " + next).toArray(String[]::new);
    return slip(edge + "(" + word + ") (?:" + following + ")\\b", meant, hints);
  }

  private static Slip slip(String wording, String meant, String... hints) {
    return new Slip(Wording.of(wording, hints), meant);
  }

  @Override
  public RuleDoc doc() {
    return DOC;
  }

  @Override
  public void check(Document document, Findings findings) {
    for (Block block : document.prose()) {
      if (block.kind() != Block.Kind.CODE && block.kind() != Block.Kind.HTML) {
        for (Slip slip : document.language() == Language.EN ? ENGLISH : FRENCH) {
          slip.wording()
              .first(block.prose())
              .filter(found -> !findings.exceptions().contains(found.group().strip()))
              .ifPresent(found -> report(document, block, slip, found, findings));
        }
      }
    }
  }

  private static void report(
      Document document, Block block, Slip slip, MatchResult found, Findings findings) {
    int group = 1;
    while (group < found.groupCount() && found.group(group) == null) {
      group++;
    }
    String quoted = block.text().substring(found.start(), found.end()).strip();
    findings.add(
        DOC.finding(
            document.path(),
            document.span(block.prose(), found.start(group), found.end(group)),
            "“%s”: “%s” is meant.",
            "« %s » : il faut « %s ».",
            quoted,
            slip.meant()));
  }
}
