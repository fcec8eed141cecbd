package org.vivier.check.rules;

import java.util.List;
import org.vivier.format.FormatRules;
import org.vivier.format.Language;

/** Documentation of the rules that reading and pairing files apply. */
final class FormatRuleBook {
  private static final String ID = "leverId: 0d1f6c1e-53f0-4a6c-9a57-5d6f1c1f00";

  private static final String QUOTE_IN_ENGLISH =
      "quote: The canal is never the same.\nquoteBy: Ana Roy, lock keeper";
  private static final String QUOTE_IN_FRENCH =
      "quote: Le canal n’est jamais le même.\nquoteBy: Ana Roy, éclusière";

  private FormatRuleBook() {}

  static List<Rule> rules() {
    return List.of(
        rule(
            RuleDoc.error(
                FormatRules.FILE_UNREADABLE,
                Family.FRONT_MATTER,
                "The file can’t be opened, isn’t UTF-8 text, holds binary data or is larger than 1"
                    + " MiB.",
                "Le fichier ne s’ouvre pas, n’est pas du texte UTF-8, contient des données binaires"
                    + " ou dépasse 1 Mio.")),
        rule(
            RuleDoc.error(
                FormatRules.FILE_LINK,
                Family.FRONT_MATTER,
                "A symbolic link leaves the content folder, leads to a folder or leads nowhere; it"
                    + " isn’t followed.",
                "Un lien symbolique sort du dossier de contenu, mène à un dossier ou ne mène nulle"
                    + " part ; il n’est pas suivi.")),
        rule(
            RuleDoc.error(
                    FormatRules.UNREADABLE,
                    Family.FRONT_MATTER,
                    "The front matter is missing, has no end or isn’t readable YAML. Aliases and"
                        + " deep nesting aren’t accepted.",
                    "L’en-tête manque, n’a pas de fin ou n’est pas du YAML lisible. Les alias et"
                        + " l’imbrication profonde ne sont pas acceptés.")
                .shownBy(
                    Example.keys(Language.EN, "title: \"Lock keeper"),
                    Example.keys(Language.EN, "title: \"Lock keeper\""))),
        rule(
            RuleDoc.error(
                    FormatRules.DUPLICATE_KEY,
                    Family.FRONT_MATTER,
                    "A key stands twice; which value counts depends on the program that reads it.",
                    "Une clé figure deux fois ; la valeur retenue dépend du programme qui la lit.")
                .shownBy(
                    Example.keys(Language.EN, "tags: canal\ntags: lock"),
                    Example.keys(Language.EN, "tags: [canal, lock]"))),
        rule(
            RuleDoc.error(
                    FormatRules.FACT_MALFORMED,
                    Family.FRONT_MATTER,
                    "A structured key has a value that isn’t one: a day that doesn’t exist, a test"
                        + " result as a language level, a salary whose minimum is above its"
                        + " maximum.",
                    "Une clé structurée a une valeur qui n’en est pas une : un jour qui n’existe"
                        + " pas, un résultat d’examen comme niveau de langue, un salaire minimal"
                        + " supérieur au maximal.")
                .shownBy(
                    Example.keys(Language.EN, "closes: 2099-02-30"),
                    Example.keys(Language.EN, "closes: 2099-02-28"))),
        rule(
            RuleDoc.error(
                    FormatRules.QUESTION_MALFORMED,
                    Family.FRONT_MATTER,
                    "A question for those who apply can’t be read: it lacks its words, names a type"
                        + " or a key that there isn’t, or hangs on a question or an answer that"
                        + " doesn’t come before it.",
                    "Une question destinée aux personnes qui postulent ne se lit pas : ses mots"
                        + " manquent, elle nomme un type ou une clé qui n’existe pas, ou elle"
                        + " dépend d’une question ou d’une réponse qui ne la précède pas.")
                .shownBy(
                    Example.keys(questionInEnglish("yes-or-no"), questionInFrench("yes-or-no")),
                    Example.keys(questionInEnglish("yes-no"), questionInFrench("yes-no")))),
        rule(
            RuleDoc.error(
                    FormatRules.QUESTIONS_DIFFER,
                    Family.PAIRING,
                    "The two files don’t ask the same: a question, a hint or an option stands in"
                        + " one language only, or the two differ in anything but their words.",
                    "Les deux fichiers ne posent pas les mêmes questions : une question, une"
                        + " indication ou une option ne figure que dans une langue, ou les deux"
                        + " diffèrent par autre chose que leurs mots.")
                .shownBy(
                    Example.keys(questionInEnglish("yes-no"), questionInFrench("text")),
                    Example.keys(questionInEnglish("yes-no"), questionInFrench("yes-no")))),
        rule(
            RuleDoc.error(
                FormatRules.PICTURE_MISSING,
                Family.FRONT_MATTER,
                "The picture that “picture” names is not in the content folder.",
                "L’image que nomme « picture » n’est pas dans le dossier de contenu.")),
        rule(
            RuleDoc.error(
                FormatRules.PICTURE_UNUSABLE,
                Family.FRONT_MATTER,
                "The picture can’t be shown: it isn’t a JPEG or PNG file, is larger than 5 MB, or"
                    + " has too few or too many pixels.",
                "L’image ne peut pas être montrée : ce n’est pas un fichier JPEG ou PNG, elle"
                    + " dépasse 5 Mo, ou elle a trop peu ou trop de pixels.")),
        rule(
            RuleDoc.error(
                FormatRules.PICTURE_ALT_MISSING,
                Family.PAIRING,
                "One language doesn’t say what the picture shows: who doesn’t see it learns"
                    + " nothing.",
                "Une langue ne dit pas ce que montre l’image : qui ne la voit pas n’apprend"
                    + " rien.")),
        rule(
            RuleDoc.error(
                    FormatRules.QUOTE_INCOMPLETE,
                    Family.PAIRING,
                    "A quote, or who says it, stands in one language only.",
                    "Une citation, ou le nom de qui la dit, ne figure que dans une langue.")
                .shownBy(
                    Example.keys(QUOTE_IN_ENGLISH, "tags: écluse"),
                    Example.keys(QUOTE_IN_ENGLISH, QUOTE_IN_FRENCH))),
        rule(
            RuleDoc.error(
                    FormatRules.FACT_CONFLICT,
                    Family.PAIRING,
                    "A structured key is given in both languages with different values.",
                    "Une clé structurée est donnée dans les deux langues avec des valeurs"
                        + " différentes.")
                .shownBy(
                    Example.keys("classification: IT-02", "classification: IT-03"),
                    Example.keys("classification: IT-02", "classification: IT-02"))),
        rule(
            RuleDoc.error(
                FormatRules.COUNTERPART_MISSING,
                Family.PAIRING,
                "No file in the other language has this translation key: a posting in one language"
                    + " alone is never public.",
                "Aucun fichier de l’autre langue n’a cette clé de traduction : une offre dans une"
                    + " seule langue n’est jamais publique.")),
        rule(
            RuleDoc.warning(
                FormatRules.COPY_IDENTICAL,
                Family.PAIRING,
                "Two files of one language and translation key say the same: one posting with two"
                    + " addresses.",
                "Deux fichiers de même langue et de même clé de traduction disent la même chose :"
                    + " une offre à deux adresses.")),
        rule(
            RuleDoc.error(
                FormatRules.COPY_DRIFTED,
                Family.PAIRING,
                "Two files of one language and translation key say different things: nobody knows"
                    + " which one counts.",
                "Deux fichiers de même langue et de même clé de traduction disent des choses"
                    + " différentes : nul ne sait lequel compte.")),
        rule(
            RuleDoc.error(
                    FormatRules.LEVER_ID_DIFFERS,
                    Family.PAIRING,
                    "The id in the applicant tracking system differs between the languages:"
                        + " applications for one job go two ways. On a closed posting it is a"
                        + " warning.",
                    "L’identifiant dans le système de suivi des candidatures diffère d’une langue à"
                        + " l’autre : les candidatures à un même poste se séparent. Pour une offre"
                        + " fermée, c’est un avertissement.")
                .shownBy(Example.keys(ID + "01", ID + "02"), Example.keys(ID + "01", ID + "01"))),
        rule(
            RuleDoc.error(
                    FormatRules.ARCHIVED_DIFFERS,
                    Family.PAIRING,
                    "One language is archived and the other still open.",
                    "Une langue est archivée et l’autre encore ouverte.")
                .shownBy(
                    Example.keys("archived: false", "archived: true"),
                    Example.keys("archived: false", "archived: false"))));
  }

  private static String questionInEnglish(String type) {
    return question(type, "Have you kept a lock in winter?");
  }

  private static String questionInFrench(String type) {
    return question(type, "Avez-vous déjà gardé une écluse en hiver\u202F?");
  }

  private static String question(String type, String label) {
    return "questions:\n  - id: winter\n    type: %s\n    label: %s".formatted(type, label);
  }

  private static Rule rule(RuleDoc doc) {
    return new FormatRule(doc);
  }
}
