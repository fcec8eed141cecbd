package org.vivier.check.align;

import java.util.List;
import org.vivier.check.align.Fact.Kind;
import org.vivier.check.document.Prose;
import org.vivier.format.Language;

/** What limits a number, and which schooling is asked for. */
final class Qualifiers {
  private static final String NUMBER_EN =
      " (?:of"
          + " )?(?:\\(?\\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|eighteen|twenty|thirty|fifty)";

  private static final String NUMBER_FR =
      " (?:de"
          + " |d')?(?:\\(?\\d|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente|cinquante)";

  private static final List<Telling> ENGLISH =
      List.of(
          Telling.hinted(
              Kind.LIMIT,
              "at least",
              "\\b(?:at least|(?:at a )?minimum|no fewer than|no less than)" + NUMBER_EN,
              "at least",
              "minimum",
              "no fewer",
              "no less"),
          Telling.hinted(
              Kind.LIMIT,
              "more than",
              "(?<!no )(?<!not )(?<!or )\\b(?:more than|in excess of)" + NUMBER_EN,
              "more than",
              "excess"),
          Telling.hinted(
              Kind.LIMIT,
              "at most",
              "\\b(?:at most|(?:a )?maximum|no more than|not more than|up to)" + NUMBER_EN,
              "at most",
              "maximum",
              "more than",
              "up to"),
          Telling.hinted(
              Kind.LIMIT,
              "less than",
              "(?<!no )(?<!not )\\b(?:less than|fewer than)" + NUMBER_EN,
              "less than",
              "fewer than"),
          Telling.loose(
              Kind.LIMIT,
              "at least",
              "\\bor more\\b|\\d ?\\+|\\bminimum\\b|\\bat least\\b|\\bnot less\\b|\\bor above\\b",
              "or more",
              "+",
              "minimum",
              "least",
              "less",
              "or above"),
          Telling.loose(
              Kind.LIMIT,
              "more than",
              "\\bor more\\b|\\d ?\\+|\\bmore than\\b|\\b(?:over|above|beyond|exceed\\p{L}*)\\b",
              "or more",
              "+",
              "more than",
              "over",
              "above",
              "beyond",
              "exceed"),
          Telling.loose(
              Kind.LIMIT,
              "at most",
              "\\b(?:maximum|max|within|under|until|limit\\p{L}*|or less|or"
                  + " fewer|exceed\\p{L}*)\\b|\\bup to\\b|\\bmore than\\b|\\bas (?:many|much)"
                  + " as\\b",
              "max",
              "within",
              "under",
              "until",
              "limit",
              "or less",
              "or fewer",
              "exceed",
              "up to",
              "more than",
              "as many",
              "as much"),
          Telling.loose(
              Kind.LIMIT,
              "less than",
              "\\b(?:under|below|within|less|fewer)\\b",
              "under",
              "below",
              "within",
              "less",
              "fewer"),
          Telling.hinted(
              Kind.EDUCATION,
              "secondary",
              "\\bhigh school\\b|(?<!post-)(?<!post )\\bsecondary school\\b",
              "high school",
              "secondary"),
          Telling.hinted(
              Kind.EDUCATION, "college", "\\bcollege (?:diploma|certificate)\\b", "college"),
          Telling.hinted(
              Kind.EDUCATION,
              "bachelor",
              "\\bbachelor'?s?\\b(?! party)|\\bundergraduate degree\\b",
              "bachelor",
              "undergraduate"),
          Telling.hinted(
              Kind.EDUCATION,
              "master",
              "\\bmaster's\\b(?: degree)?|\\bmasters degree\\b",
              "master"),
          Telling.hinted(
              Kind.EDUCATION, "doctorate", "\\bdoctorates?\\b|\\bph\\.?d\\b", "doctorate", "ph"),
          Telling.loose(
              Kind.EDUCATION,
              "secondary",
              "\\bgrade 12\\b|\\bsecondary\\b",
              "grade 12",
              "secondary"),
          Telling.loose(Kind.EDUCATION, "college", "\\bcollege\\b", "college"),
          Telling.loose(
              Kind.EDUCATION,
              "bachelor",
              "\\bdegree\\b|\\bundergraduate\\b|\\buniversity\\b",
              "degree",
              "undergraduate",
              "university"),
          Telling.loose(
              Kind.EDUCATION, "master", "\\bgraduate\\b|\\bmasters?\\b", "graduate", "master"),
          Telling.loose(
              Kind.EDUCATION, "doctorate", "\\bgraduate\\b|\\bdoctora", "graduate", "doctora"));

  private static final List<Telling> FRENCH =
      List.of(
          Telling.hinted(
              Kind.LIMIT,
              "at least",
              "(?<!du )(?<!ou )\\b(?:au moins|d'au moins|(?:au |un )?minimum|pas moins de|non moins"
                  + " de)"
                  + NUMBER_FR,
              "moins",
              "minimum"),
          Telling.hinted(
              Kind.LIMIT,
              "more than",
              "(?<!pas )(?<!non )(?<!en )\\bplus d(?:e |')" + NUMBER_FR.substring(1),
              "plus d"),
          Telling.hinted(
              Kind.LIMIT,
              "at most",
              "\\b(?:au plus|d'au plus|tout au plus|(?:au |un )?maximum|pas plus de|jusqu'à)"
                  + NUMBER_FR,
              "plus",
              "maximum",
              "jusqu"),
          Telling.hinted(
              Kind.LIMIT,
              "less than",
              "(?<!pas )(?<!non )(?<!en )\\bmoins d(?:e |')" + NUMBER_FR.substring(1),
              "moins d"),
          Telling.loose(
              Kind.LIMIT,
              "at least",
              "\\b(?:ou plus|et plus|minimums?|minimale?s?)\\b|\\bau moins\\b|\\d ?\\+|\\bà partir"
                  + " de\\b",
              "ou plus",
              "et plus",
              "minim",
              "moins",
              "+",
              "partir"),
          Telling.loose(
              Kind.LIMIT,
              "more than",
              "\\bplus\\b|\\d ?\\+|\\b(?:au-delà|supérieure?s?|dépass\\p{L}*|excéd\\p{L}*)\\b",
              "plus",
              "+",
              "au-delà",
              "supérieur",
              "dépass",
              "excéd"),
          Telling.loose(
              Kind.LIMIT,
              "at most",
              "\\b(?:maximums?|maximale?s?|max|limit\\p{L}*|dépass\\p{L}*|excéd\\p{L}*|ou"
                  + " moins|d'ici)\\b|\\bjusqu'|\\bau plus\\b|\\bpas plus\\b|\\bdans (?:les|un"
                  + " délai)\\b",
              "max",
              "limit",
              "dépass",
              "excéd",
              "ou moins",
              "d'ici",
              "jusqu'",
              "plus",
              "dans "),
          Telling.loose(
              Kind.LIMIT,
              "less than",
              "\\bmoins\\b|\\b(?:inférieure?s?|sous|dans)\\b",
              "moins",
              "inférieur",
              "sous",
              "dans"),
          Telling.hinted(
              Kind.EDUCATION,
              "secondary",
              "\\b(?:diplôme|études) (?:d'études )?(?:du )?secondaires?\\b|\\bdiplôme d'études"
                  + " secondaires\\b",
              "secondaire"),
          Telling.hinted(
              Kind.EDUCATION,
              "college",
              "\\bétudes collégiales\\b|\\b(?:diplôme|certificat) collégial\\b",
              "collégial"),
          Telling.hinted(
              Kind.EDUCATION,
              "bachelor",
              "\\bbaccalauréat\\b|\\b(?:diplôme|études|grade) (?:\\p{L}+ )?(?:de|du) premier"
                  + " cycle\\b",
              "baccalauréat",
              "premier cycle"),
          Telling.hinted(
              Kind.EDUCATION,
              "master",
              "\\b(?:diplôme|grade|niveau) de (?:la )?maîtrise\\b|\\bune maîtrise(?= (?:en|ès|ou) |"
                  + " ?[,.;)]| ?$)",
              "maîtrise"),
          Telling.hinted(
              Kind.EDUCATION, "doctorate", "\\bdoctorats?\\b|\\bph\\.?d\\b", "doctorat", "ph"),
          Telling.loose(
              Kind.EDUCATION,
              "secondary",
              "\\bsecondaires?\\b|\\b12e année\\b",
              "secondaire",
              "12e"),
          Telling.loose(
              Kind.EDUCATION,
              "college",
              "\\bcollég|\\bcégep\\b|\\bdec\\b|\\bcollège\\b",
              "collég",
              "cégep",
              "dec",
              "collège"),
          Telling.loose(
              Kind.EDUCATION,
              "bachelor",
              "\\bpremier cycle\\b|\\buniversitaires?\\b|\\blicence\\b|\\bgrade\\b",
              "cycle",
              "universit",
              "licence",
              "grade"),
          Telling.loose(
              Kind.EDUCATION,
              "master",
              "\\bmaîtrises?\\b|\\bcycles?\\b|\\bmaster\\b",
              "maîtrise",
              "cycle",
              "master"),
          Telling.loose(
              Kind.EDUCATION, "doctorate", "\\bdoctora|\\bcycles?\\b", "doctora", "cycle"));

  private Qualifiers() {}

  static void read(Prose prose, Language language, List<Fact> facts) {
    Telling.read(language == Language.EN ? ENGLISH : FRENCH, prose, facts);
  }
}
