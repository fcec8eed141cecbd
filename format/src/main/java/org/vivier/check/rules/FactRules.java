package org.vivier.check.rules;

import java.util.List;
import org.vivier.check.align.Fact.Kind;

/** The rules about facts, one for each kind of fact. */
final class FactRules {
  private FactRules() {}

  static List<Rule> rules() {
    return List.of(
        rule(
            Kind.CLASSIFICATION,
            RuleDoc.error(
                "classification-differs",
                Family.ALIGNMENT,
                "The two texts name different groups and levels.",
                "Les deux textes nomment des groupes et niveaux différents."),
            "This position is classified as IT-02.",
            "Ce poste est classé IT-03.",
            "Ce poste est classé IT-02."),
        rule(
            Kind.PROFILE,
            RuleDoc.error(
                "profile-differs",
                Family.ALIGNMENT,
                "The two texts ask for different linguistic profiles. Profiles are compared skill"
                    + " by skill.",
                "Les deux textes exigent des profils linguistiques différents. Les profils sont"
                    + " comparés compétence par compétence."),
            "The position is bilingual (CBC/CBC).",
            "Le poste est bilingue (BBB/BBB).",
            "Le poste est bilingue (CBC/CBC)."),
        rule(
            Kind.MONEY,
            RuleDoc.error(
                "money-differs",
                Family.ALIGNMENT,
                "The two texts give different amounts of money.",
                "Les deux textes donnent des montants différents."),
            "The salary is $75,129 a year.",
            "Le salaire est de 75 192 $ par année.",
            "Le salaire est de 75 129 $ par année."),
        rule(
            Kind.DATE,
            RuleDoc.error(
                "date-differs",
                Family.ALIGNMENT,
                "The two texts give different days.",
                "Les deux textes donnent des jours différents."),
            "Apply by December 4, 2099.",
            "Postulez d’ici le 5 décembre 2099.",
            "Postulez d’ici le 4 décembre 2099."),
        rule(
            Kind.TIME,
            RuleDoc.warning(
                "time-differs",
                Family.ALIGNMENT,
                "The two texts give different times of day; 5 p.m. and 17 h are the same.",
                "Les deux textes donnent des heures différentes ; « 5 p.m. » et « 17 h » sont la"
                    + " même."),
            "Apply before 5:30 p.m. at the canal.",
            "Postulez avant 16 h 30 au canal.",
            "Postulez avant 17 h 30 au canal."),
        rule(
            Kind.DURATION,
            RuleDoc.error(
                "duration-differs",
                Family.ALIGNMENT,
                "The two texts give different lengths of time; two years and 24 months are the"
                    + " same.",
                "Les deux textes donnent des durées différentes ; deux ans et 24 mois sont la"
                    + " même."),
            "This is a two year term at the canal.",
            "Il s’agit d’un mandat de trois ans au canal.",
            "Il s’agit d’un mandat de 24 mois au canal."),
        rule(
            Kind.TIME_ZONE,
            RuleDoc.warning(
                "time-zone-differs",
                Family.ALIGNMENT,
                "The two texts give a time of day in different time zones, or one gives none; ET"
                    + " and HE are the same.",
                "Les deux textes donnent une heure dans des fuseaux horaires différents, ou l’un"
                    + " n’en donne pas ; « ET » et « HE » sont le même."),
            "Apply before 5:30 p.m. Pacific time at the canal.",
            "Postulez avant 17 h 30, heure de l’Est, au canal.",
            "Postulez avant 17 h 30, heure du Pacifique, au canal."),
        rule(
            Kind.LIMIT,
            RuleDoc.warning(
                "limit-differs",
                Family.ALIGNMENT,
                "A number is the least in one language and the most in the other, or is itself"
                    + " enough in one and not in the other: “at least” isn’t « plus de ».",
                "Un nombre est un minimum dans une langue et un maximum dans l’autre, ou suffit"
                    + " dans l’une et non dans l’autre : « at least » n’est pas « plus de »."),
            "You need at least five boats at the canal.",
            "Il vous faut moins de cinq bateaux au canal.",
            "Il vous faut au moins cinq bateaux au canal."),
        rule(
            Kind.EDUCATION,
            RuleDoc.warning(
                "education-differs",
                Family.ALIGNMENT,
                "The two texts ask for different diplomas or degrees.",
                "Les deux textes exigent des diplômes ou des grades différents."),
            "You have a bachelor’s degree in canals.",
            "Vous avez une maîtrise en canaux.",
            "Vous avez un baccalauréat en canaux."),
        rule(
            Kind.NUMBER,
            RuleDoc.warning(
                "number-differs",
                Family.ALIGNMENT,
                "The two texts give different numbers, in figures or in words.",
                "Les deux textes donnent des nombres différents, en chiffres ou en lettres."),
            "You join a team of 16 people at the canal.",
            "Vous rejoignez une équipe de 12 personnes au canal.",
            "Vous rejoignez une équipe de 16 personnes au canal."),
        rule(
            Kind.EMAIL,
            RuleDoc.warning(
                "email-differs",
                Family.ALIGNMENT,
                "The two texts give different e-mail addresses.",
                "Les deux textes donnent des adresses de courriel différentes."),
            "Write to the canal at lock@example.org today.",
            "Écrivez au canal à locks@example.org aujourd’hui.",
            "Écrivez au canal à lock@example.org aujourd’hui."),
        rule(
            Kind.PLACE,
            RuleDoc.warning(
                "place-differs",
                Family.ALIGNMENT,
                "The two texts name different cities.",
                "Les deux textes nomment des villes différentes."),
            "The lock is in Ottawa, near the canal.",
            "L’écluse est à Montréal, près du canal.",
            "L’écluse est à Ottawa, près du canal."),
        rule(
            Kind.TENURE,
            RuleDoc.warning(
                "tenure-differs",
                Family.ALIGNMENT,
                "The two texts name different tenures.",
                "Les deux textes nomment des durées d’emploi différentes."),
            "This is an indeterminate position at the canal.",
            "Il s’agit d’un poste pour une période déterminée au canal.",
            "Il s’agit d’un poste de durée indéterminée au canal."),
        rule(
            Kind.SECURITY,
            RuleDoc.warning(
                "security-differs",
                Family.ALIGNMENT,
                "The two texts ask for different security levels.",
                "Les deux textes exigent des niveaux de sécurité différents."),
            "Be eligible for a secret security clearance at the canal.",
            "Être admissible à une cote de fiabilité au canal.",
            "Être admissible à une cote de sécurité secret au canal."),
        rule(
            Kind.LANGUAGE_REQUIREMENT,
            RuleDoc.warning(
                "language-requirement-differs",
                Family.ALIGNMENT,
                "The two texts state different language requirements.",
                "Les deux textes énoncent des exigences linguistiques différentes."),
            "The position at the canal is bilingual imperative.",
            "Le poste au canal est français essentiel.",
            "Le poste au canal est bilingue impératif."));
  }

  private static Rule rule(Kind kind, RuleDoc doc, String english, String bad, String good) {
    RuleDoc shown = doc.shownBy(Example.bodies(english, bad), Example.bodies(english, good));
    return new FactsDiffer(shown, kind, true);
  }
}
