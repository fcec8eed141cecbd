package org.vivier.check.align;

import java.util.ArrayList;
import java.util.List;
import org.vivier.check.align.Fact.Kind;
import org.vivier.check.document.Prose;
import org.vivier.format.Language;

/** Facts that stand in words rather than in figures: tenures, security, language requirements. */
final class Wordings {
  private static final List<Telling> ENGLISH =
      List.of(
          Telling.stated(Kind.TENURE, "indeterminate", "indeterminate", "\\bindeterminate\\b"),
          Telling.stated(Kind.TENURE, "term", "determinate", "(?<!in)\\bdeterminate\\b"),
          Telling.stated(Kind.TENURE, "term", "specified period", "\\bspecified period\\b"),
          Telling.stated(
              Kind.TENURE,
              "term",
              "term",
              "\\b(?:months?|years?)[- ]terms?\\b|(?<!-)\\bterm"
                  + " (?:position|appointment|employment|contract|role|job|opportunity|opening|hire|assignment|post|basis|employee|staffing)s?\\b|\\b(?:fixed|limited)[-"
                  + " ]term\\b|\\bterm (?:of|for) (?:up to )?\\w+"
                  + " (?:years?|months?)\\b|\\b(?:a|an|initial|specified|determinate) term\\b(?= of"
                  + " (?:up to )?(?:\\d|one|two|three))"),
          Telling.loose(
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
          Telling.stated(
              Kind.TENURE,
              "indeterminate",
              "permanent",
              "\\bpermanent (?:full-time |part-time"
                  + " )?(?:position|job|role|employment|appointment|post)\\b|\\b(?:position|job|role|employment|appointment)"
                  + " (?:is|will be) permanent\\b|^permanent(?= ?$|,)|, permanent(?= ?$|\\.)"),
          Telling.stated(
              Kind.TENURE,
              "term",
              "temporary",
              "\\btemporary (?:full-time |part-time"
                  + " )?(?:position|job|role|employment|appointment|post)\\b"),
          Telling.loose(
              Kind.TENURE,
              "indeterminate",
              "\\bpermanent\\b|\\bindefinite\\b|\\b(?:open-ended|ongoing|continuing|unlimited)\\b",
              "permanent",
              "indefinite",
              "open-ended",
              "ongoing",
              "continuing",
              "unlimited"),
          Telling.loose(
              Kind.TENURE,
              "acting",
              "\\bacting\\b|\\binterim\\b|\\bact as\\b|\\breplac(?:e|ement)",
              "acting",
              "interim",
              "act as",
              "replac"),
          Telling.loose(Kind.TENURE, "casual", "\\bcasuals?\\b", "casual"),
          Telling.loose(
              Kind.TENURE,
              "secondment",
              "\\bsecond(?:ed|ments?)\\b|\\bassignments?\\b",
              "second",
              "assignment"),
          Telling.loose(Kind.SECURITY, "reliability", "\\breliability\\b", "reliability"),
          Telling.loose(Kind.SECURITY, "secret", "(?<!top )\\bsecret\\b", "secret"),
          Telling.stated(Kind.TENURE, "acting", "interim", "\\binterim\\b"),
          Telling.stated(
              Kind.TENURE,
              "acting",
              "acting",
              "\\bacting (?:appointment|position|assignment|role|basis)\\b|\\bacting,|,"
                  + " acting\\b|\\(acting"),
          Telling.stated(Kind.TENURE, "secondment", "secondment", "\\bsecondments?\\b"),
          Telling.stated(
              Kind.TENURE,
              "casual",
              "casual",
              "\\bcasual (?:contract|employment|worker|position|basis)s?\\b"),
          Telling.stated(
              Kind.TENURE,
              "interchange",
              "interchange",
              "\\binterchange(?: canada|s?,? agreements?| program)"),
          Telling.stated(Kind.SECURITY, "top secret", "top secret", "\\btop secret\\b"),
          Telling.stated(
              Kind.SECURITY,
              "secret",
              "secret",
              "(?<!top )\\bsecret\\b(?= (?:security|clearance|level|status)|\\))"),
          Telling.stated(
              Kind.SECURITY,
              "reliability",
              "reliability",
              "\\breliability (?:status|clearance|level|security|check)"),
          Telling.hinted(
              Kind.LANGUAGE_REQUIREMENT,
              "bilingual",
              "\\b(?:position|job|role) (?:is|must be|will be) (?:designated )?bilingual\\b(?!"
                  + " (?:imperative|non))",
              "bilingual"),
          Telling.stated(
              Kind.LANGUAGE_REQUIREMENT,
              "bilingual imperative",
              "bilingual imperative",
              "\\bbilingual imperative\\b"),
          Telling.stated(
              Kind.LANGUAGE_REQUIREMENT,
              "bilingual non-imperative",
              "non-imperative",
              "\\bbilingual non-imperative\\b"),
          Telling.stated(
              Kind.LANGUAGE_REQUIREMENT,
              "english or french essential",
              "essential",
              "\\benglish or french essential\\b|\\benglish essential or french"
                  + " essential\\b|\\beither english or french essential\\b"),
          Telling.stated(
              Kind.LANGUAGE_REQUIREMENT,
              "english essential",
              "english essential",
              "\\benglish essential\\b(?! or french)"),
          Telling.stated(
              Kind.LANGUAGE_REQUIREMENT,
              "french essential",
              "french essential",
              "(?<!or )\\bfrench essential\\b"));

  private static final List<Telling> FRENCH =
      List.of(
          Telling.stated(Kind.TENURE, "indeterminate", "indétermin", "\\bindéterminée?s?\\b"),
          Telling.stated(
              Kind.TENURE,
              "term",
              "détermin",
              "(?:poste|période|durée|emploi|contrat|nomination|affectation|mandat|engagement)s?"
                  + " (?:\\p{L}+ ){0,2}déterminée?s?\\b"),
          Telling.stated(
              Kind.TENURE,
              "term",
              "mandat",
              "\\bmandat (?:d'une durée )?de (?:\\d+|\\p{L}+) (?:ans?|mois|années?)\\b"),
          Telling.loose(
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
          Telling.stated(
              Kind.TENURE,
              "indeterminate",
              "permanent",
              "\\b(?:poste|emploi|rôle|nomination) (?:\\p{L}+ ){0,2}permanente?\\b|^permanent(?="
                  + " ?$|,)|, permanente?(?= ?$|\\.)"),
          Telling.stated(
              Kind.TENURE,
              "term",
              "temporaire",
              "\\b(?:poste|emploi|rôle|nomination) (?:\\p{L}+ ){0,2}temporaire\\b"),
          Telling.loose(
              Kind.TENURE,
              "indeterminate",
              "\\bpermanente?s?\\b|\\bdurée indéfinie\\b|\\b(?:continue?|stable)s?\\b",
              "permanent",
              "indéfinie",
              "continu",
              "stable"),
          Telling.loose(Kind.TENURE, "acting", "\\bintérim", "intérim"),
          Telling.loose(Kind.TENURE, "casual", "\\boccasionnel(?:le)?s?\\b", "occasionnel"),
          Telling.loose(
              Kind.TENURE,
              "secondment",
              "\\bdétach(?:é|ée|és|ées|ements?)\\b|\\baffectations?\\b|\\bprêts? de service",
              "détach",
              "affectation",
              "prêt"),
          Telling.loose(Kind.SECURITY, "reliability", "\\bfiabilité\\b", "fiabilité"),
          Telling.loose(Kind.SECURITY, "secret", "(?<!très )\\bsecret\\b", "secret"),
          Telling.stated(Kind.TENURE, "acting", "intérim", "\\bintérim(?:aires?)?\\b"),
          Telling.stated(Kind.TENURE, "secondment", "détachement", "\\bdétachements?\\b"),
          Telling.stated(
              Kind.TENURE,
              "casual",
              "occasionnel",
              "\\b(?:emploi|poste|contrat|employée?|nomination)s? occasionnel(?:le)?s?\\b"),
          Telling.stated(Kind.TENURE, "interchange", "changes canada", "\\b[ée]changes canada\\b"),
          Telling.stated(Kind.SECURITY, "top secret", "très secret", "\\btrès secret\\b"),
          Telling.stated(
              Kind.SECURITY,
              "secret",
              "secret",
              "(?:sécurité|cote|habilitation|niveau|autorisation)[^.;]{0,40}(?<!très"
                  + " )\\bsecret(?![\\p{L}])"),
          Telling.stated(
              Kind.SECURITY,
              "reliability",
              "fiabilité",
              "\\b(?:cote|vérification|enquête|autorisation) (?:de sécurité )?(?:de |du niveau |au"
                  + " niveau )?(?:«? ?)?(?:la )?fiabilité\\b"),
          Telling.hinted(
              Kind.LANGUAGE_REQUIREMENT,
              "bilingual",
              "\\b(?:poste|emploi|rôle) (?:est|sera|doit être) (?:désigné )?(?:« ?)?bilingue\\b(?!"
                  + " (?:impér|non|à nomination))",
              "bilingue"),
          Telling.stated(
              Kind.LANGUAGE_REQUIREMENT,
              "bilingual imperative",
              "imp",
              "\\bbilingue[s ]+(?:à nomination )?impérati[fv]e?s?\\b|\\bbilingue à nomination"
                  + " impérative\\b"),
          Telling.stated(
              Kind.LANGUAGE_REQUIREMENT,
              "bilingual non-imperative",
              "non",
              "\\bbilingue[s ]+(?:à nomination )?non[- ]impérati[fv]e?s?\\b"),
          Telling.stated(
              Kind.LANGUAGE_REQUIREMENT,
              "english or french essential",
              "essentiel",
              "\\b(?:l')?anglais ou (?:le )?français essentiel\\b|\\bfrançais ou (?:l')?anglais"
                  + " essentiel\\b|\\banglais essentiel ou français essentiel\\b"),
          Telling.stated(
              Kind.LANGUAGE_REQUIREMENT,
              "english essential",
              "anglais essentiel",
              "(?<!ou )(?<!ou l')\\banglais essentiel\\b(?! ou)"),
          Telling.stated(
              Kind.LANGUAGE_REQUIREMENT,
              "french essential",
              "français essentiel",
              "(?<!ou )(?<!ou le )\\bfrançais essentiel\\b"));

  private Wordings() {}

  static List<Fact> read(Prose prose, Language language) {
    List<Fact> facts = new ArrayList<>();
    Telling.read(language == Language.EN ? ENGLISH : FRENCH, prose, facts);
    Qualifiers.read(prose, language, facts);
    Places.read(prose, language, facts);
    return facts;
  }
}
