package org.vivier.check.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.vivier.check.align.Fact.Kind;
import org.vivier.check.document.Prose;
import org.vivier.check.document.Wording;
import org.vivier.format.Language;

/** Facts that stand in words rather than in figures: places, tenures, security levels. */
final class Wordings {
  /** A fact and how it is put. */
  private record Telling(Kind kind, String value, Wording wording, boolean answers) {}

  private static final List<Telling> ENGLISH =
      List.of(
          telling(Kind.TENURE, "indeterminate", "indeterminate", "\\bindeterminate\\b"),
          telling(Kind.TENURE, "term", "determinate", "(?<!in)\\bdeterminate\\b"),
          telling(Kind.TENURE, "term", "specified period", "\\bspecified period\\b"),
          telling(
              Kind.TENURE,
              "term",
              "term",
              "\\b(?:months?|years?)[- ]terms?\\b|(?<!-)\\bterm"
                  + " (?:position|appointment|employment|contract|role|job|opportunity|opening|hire|assignment|post|basis|employee|staffing)s?\\b|\\b(?:fixed|limited)[-"
                  + " ]term\\b|\\bterm (?:of|for) (?:up to )?\\w+"
                  + " (?:years?|months?)\\b|\\b(?:a|an|initial|specified|determinate) term\\b(?= of"
                  + " (?:up to )?(?:\\d|one|two|three))"),
          answer(
              Kind.TENURE,
              "term",
              "(?<!long[- ])(?<!short[- ])(?<!in )\\bterms?\\b(?! and"
                  + " conditions)|\\btemporary\\b|\\bcontract\\b|\\b(?:year|month)s?[-"
                  + " ](?:position|appointment|assignment|role|contract|mandate)\\b|\\b(?:for|of)"
                  + " (?:a (?:period|duration) of )?(?:up to"
                  + " )?(?:\\d+|one|two|three|four|five|six|nine|twelve|eighteen|twenty-four)"
                  + " (?:years?|months?)\\b(?!'? (?:of|experience)\\b)",
              "term",
              "temporary",
              "contract",
              "year",
              "month"),
          answer(
              Kind.TENURE,
              "indeterminate",
              "\\bpermanent\\b|\\bindefinite\\b",
              "permanent",
              "indefinite"),
          answer(Kind.TENURE, "acting", "\\bacting\\b|\\binterim\\b", "acting", "interim"),
          answer(Kind.TENURE, "casual", "\\bcasuals?\\b", "casual"),
          answer(
              Kind.TENURE,
              "secondment",
              "\\bsecond(?:ed|ments?)\\b|\\bassignments?\\b",
              "second",
              "assignment"),
          answer(Kind.SECURITY, "reliability", "\\breliability\\b", "reliability"),
          answer(Kind.SECURITY, "secret", "(?<!top )\\bsecret\\b", "secret"),
          telling(Kind.TENURE, "acting", "interim", "\\binterim\\b"),
          telling(
              Kind.TENURE,
              "acting",
              "acting",
              "\\bacting (?:appointment|position|assignment|role|basis)\\b|\\bacting,|,"
                  + " acting\\b|\\(acting"),
          telling(Kind.TENURE, "secondment", "secondment", "\\bsecondments?\\b"),
          telling(
              Kind.TENURE,
              "casual",
              "casual",
              "\\bcasual (?:contract|employment|worker|position|basis)s?\\b"),
          telling(
              Kind.TENURE,
              "interchange",
              "interchange",
              "\\binterchange(?: canada|s?,? agreements?| program)"),
          telling(Kind.SECURITY, "top secret", "top secret", "\\btop secret\\b"),
          telling(
              Kind.SECURITY,
              "secret",
              "secret",
              "(?<!top )\\bsecret\\b(?= (?:security|clearance|level|status)|\\))"),
          telling(
              Kind.SECURITY,
              "reliability",
              "reliability",
              "\\breliability (?:status|clearance|level|security|check)"),
          telling(
              Kind.LANGUAGE_REQUIREMENT,
              "bilingual imperative",
              "bilingual imperative",
              "\\bbilingual imperative\\b"),
          telling(
              Kind.LANGUAGE_REQUIREMENT,
              "bilingual non-imperative",
              "non-imperative",
              "\\bbilingual non-imperative\\b"),
          telling(
              Kind.LANGUAGE_REQUIREMENT,
              "english or french essential",
              "essential",
              "\\benglish or french essential\\b|\\benglish essential or french"
                  + " essential\\b|\\beither english or french essential\\b"),
          telling(
              Kind.LANGUAGE_REQUIREMENT,
              "english essential",
              "english essential",
              "\\benglish essential\\b(?! or french)"),
          telling(
              Kind.LANGUAGE_REQUIREMENT,
              "french essential",
              "french essential",
              "(?<!or )\\bfrench essential\\b"));

  private static final List<Telling> FRENCH =
      List.of(
          telling(Kind.TENURE, "indeterminate", "indétermin", "\\bindéterminée?s?\\b"),
          telling(
              Kind.TENURE,
              "term",
              "détermin",
              "(?:poste|période|durée|emploi|contrat|nomination|affectation|mandat|engagement)s?"
                  + " (?:\\p{L}+ ){0,2}déterminée?s?\\b"),
          telling(
              Kind.TENURE,
              "term",
              "mandat",
              "\\bmandat (?:d'une durée )?de (?:\\d+|\\p{L}+) (?:ans?|mois|années?)\\b"),
          answer(
              Kind.TENURE,
              "term",
              "\\bmandats?\\b|\\btemporaires?\\b|\\bcontrats?\\b|\\bpériode"
                  + " (?:fixe|limitée|précise|définie)\\b|\\bdurée"
                  + " (?:fixe|limitée|précise|définie)\\b|\\bdéterminée?s?\\b|\\b(?:période|durée|pour|pendant|poste|emploi|affectation)"
                  + " (?:maximale |initiale )?(?:de"
                  + " |d')?(?:\\d+|une?|deux|trois|quatre|cinq|six|neuf|douze|dix-huit|vingt-quatre)"
                  + " (?:\\(\\d+\\) )?(?:ans?|mois|années?)\\b(?! d'exp)",
              "mandat",
              "temporaire",
              "contrat",
              "période",
              "durée",
              "détermin",
              " ans",
              " mois",
              "année"),
          answer(
              Kind.TENURE,
              "indeterminate",
              "\\bpermanente?s?\\b|\\bdurée indéfinie\\b",
              "permanent",
              "indéfinie"),
          answer(Kind.TENURE, "casual", "\\boccasionnel(?:le)?s?\\b", "occasionnel"),
          answer(
              Kind.TENURE,
              "secondment",
              "\\bdétach(?:é|ée|és|ées|ements?)\\b|\\baffectations?\\b|\\bprêts? de service",
              "détach",
              "affectation",
              "prêt"),
          answer(Kind.SECURITY, "reliability", "\\bfiabilité\\b", "fiabilité"),
          answer(Kind.SECURITY, "secret", "(?<!très )\\bsecret\\b", "secret"),
          telling(Kind.TENURE, "acting", "intérim", "\\bintérim(?:aires?)?\\b"),
          telling(Kind.TENURE, "secondment", "détachement", "\\bdétachements?\\b"),
          telling(
              Kind.TENURE,
              "casual",
              "occasionnel",
              "\\b(?:emploi|poste|contrat|employée?|nomination)s? occasionnel(?:le)?s?\\b"),
          telling(Kind.TENURE, "interchange", "changes canada", "\\b[ée]changes canada\\b"),
          telling(Kind.SECURITY, "top secret", "très secret", "\\btrès secret\\b"),
          telling(
              Kind.SECURITY,
              "secret",
              "secret",
              "(?:sécurité|cote|habilitation|niveau|autorisation)[^.;]{0,40}(?<!très"
                  + " )\\bsecret(?![\\p{L}])"),
          telling(
              Kind.SECURITY,
              "reliability",
              "fiabilité",
              "\\b(?:cote|vérification|enquête|autorisation) (?:de sécurité )?(?:de |du niveau |au"
                  + " niveau )?(?:«? ?)?(?:la )?fiabilité\\b"),
          telling(
              Kind.LANGUAGE_REQUIREMENT,
              "bilingual imperative",
              "imp",
              "\\bbilingue[s ]+(?:à nomination )?impérati[fv]e?s?\\b|\\bbilingue à nomination"
                  + " impérative\\b"),
          telling(
              Kind.LANGUAGE_REQUIREMENT,
              "bilingual non-imperative",
              "non",
              "\\bbilingue[s ]+(?:à nomination )?non[- ]impérati[fv]e?s?\\b"),
          telling(
              Kind.LANGUAGE_REQUIREMENT,
              "english or french essential",
              "essentiel",
              "\\b(?:l')?anglais ou (?:le )?français essentiel\\b|\\bfrançais ou (?:l')?anglais"
                  + " essentiel\\b|\\banglais essentiel ou français essentiel\\b"),
          telling(
              Kind.LANGUAGE_REQUIREMENT,
              "english essential",
              "anglais essentiel",
              "(?<!ou )(?<!ou l')\\banglais essentiel\\b(?! ou)"),
          telling(
              Kind.LANGUAGE_REQUIREMENT,
              "french essential",
              "français essentiel",
              "(?<!ou )(?<!ou le )\\bfrançais essentiel\\b"));

  /** Cities as either language writes them. */
  private static final Map<String, String> PLACES =
      Map.ofEntries(
          Map.entry("ottawa", "Ottawa"), Map.entry("toronto", "Toronto"),
          Map.entry("montreal", "Montréal"), Map.entry("montréal", "Montréal"),
          Map.entry("kitchener", "Kitchener"), Map.entry("waterloo", "Waterloo"),
          Map.entry("gatineau", "Gatineau"), Map.entry("vancouver", "Vancouver"),
          Map.entry("halifax", "Halifax"), Map.entry("calgary", "Calgary"),
          Map.entry("edmonton", "Edmonton"), Map.entry("winnipeg", "Winnipeg"),
          Map.entry("regina", "Regina"), Map.entry("moncton", "Moncton"),
          Map.entry("fredericton", "Fredericton"), Map.entry("whitehorse", "Whitehorse"),
          Map.entry("iqaluit", "Iqaluit"), Map.entry("yellowknife", "Yellowknife"));

  private Wordings() {}

  private static Telling telling(Kind kind, String value, String hint, String regex) {
    return new Telling(kind, value, Wording.of(regex, hint), false);
  }

  /** A wording that means this where the other language says so, and may mean other things. */
  private static Telling answer(Kind kind, String value, String regex, String... hints) {
    return new Telling(kind, value, Wording.of(regex, hints), true);
  }

  static List<Fact> read(Prose prose, Language language) {
    List<Fact> facts = new ArrayList<>();
    for (Telling telling : language == Language.EN ? ENGLISH : FRENCH) {
      telling
          .wording()
          .first(prose)
          .ifPresent(found -> facts.add(fact(telling, prose, found.start(), found.end())));
    }
    places(prose, facts);
    return facts;
  }

  /** Words with a capital that are the name of a city. */
  private static void places(Prose prose, List<Fact> facts) {
    String text = prose.text();
    for (int i = 0; i < text.length(); i++) {
      if (Character.isUpperCase(text.charAt(i))
          && (i == 0 || !Character.isLetter(text.charAt(i - 1)))) {
        int end = i + 1;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
          end++;
        }
        if (end - i >= 6) {
          String name = PLACES.get(prose.lower().substring(i, end));
          if (name != null) {
            facts.add(fact(Kind.PLACE, name, prose, i, end));
          }
        }
        i = end - 1;
      }
    }
  }

  private static Fact fact(Telling telling, Prose prose, int start, int end) {
    return new Fact(
        telling.kind(),
        telling.value(),
        prose.text().substring(start, end),
        prose,
        start,
        end,
        telling.answers());
  }

  private static Fact fact(Kind kind, String value, Prose prose, int start, int end) {
    return new Fact(kind, value, prose.text().substring(start, end), prose, start, end);
  }
}
