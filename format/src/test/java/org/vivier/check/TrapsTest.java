package org.vivier.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vivier.check.rules.Example;
import org.vivier.format.Finding;
import org.vivier.format.Language;

/** Wordings that a careless rule takes for a mistake, and mistakes that it overlooks. */
class TrapsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Vous vous plairez au canal et nous nous réjouissons, tout en en parlant.",
        "Vous aimez rire. :)",
        "Voici le plan\u00A0: « ouvrir\u00A0» les portes de l’écluse.",
        "Voyez [la carte](\nhttps://canals.example.org/carte) du canal.",
        "a) ouvrir les portes ; b) accueillir les bateaux.",
        "Les intervenant·e·s et les candidat·e·s du canal.",
        "Nous cherchons un(e) conseiller(ère) et un(e) éclusier (voir la note).",
        "Le poste est bilingue*.\n\n*Le niveau dépend de l’écluse.",
        "Une chercheuse ou un chercheur, un navigateur/navigatrice, des ingénieurs/ingénieures.",
        "Et puis... Voyez et/ou écoutez.",
        "*Toutes les entrevues se passent à distance, par prudence.*",
        "Ceux qui écrivent et parlent nous plaisent."
      })
  void soundFrench(String body) {
    assertThat(check(Example.body(Language.FR, "## Votre travail\n\n" + body)))
        .filteredOn(finding -> finding.file().startsWith("fr/"))
        .filteredOn(finding ->
            !finding.rule().matches("paragraph-missing|link-missing|stub|statement-missing"))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The canal is open 24 hours a day, 7 days a week.|Le canal est ouvert 24 heures sur 24, 7 jours sur 7.",
        "The canal is open 24/7.|Le canal est ouvert 24 heures sur 24.",
        "Work in both languages at the two locks.|Travailler dans les deux langues aux deux écluses.",
        "Work with us as AS-02 at the canal.|Travaillez avec nous comme AS-02 au canal.",
        "Build a strong candidate pool for the canal.|Former un solide bassin de candidats pour le canal.",
        "The salary is $75,129 to $91,953.|Le salaire va de 75 129 $ à 91 953 $.",
        "A two year term at the canal.|Un mandat de 24 mois au canal.",
        "Apply by December 4, 2099.|Postulez d’ici le 4 décembre 2099.",
        "Join a team of eighteen people.|Joignez-vous à une équipe de 18 personnes.",
        "About 10,000 boats pass each year.|Environ 10 000 bateaux passent chaque année.",
        "The lock in Montreal needs you.|L’écluse de Montréal a besoin de vous."
      })
  void sameFactsInBothLanguages(String english, String french) {
    assertThat(check(Example.bodies(english, french)))
        .extracting(Finding::rule)
        .noneMatch(rule -> rule.endsWith("-differs") || rule.equals("statement-missing"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The canal offers a two year term.|Le canal offre un mandat de 18 mois.|duration-differs",
        "The canal classifies it as AS-02.|Le canal le classe AS-03.|classification-differs",
        "Write to the canal at lock.keeper@example.org.|Écrivez au canal à lock.master@example.org.|email-differs",
        "The canal pays $75,129.|Le canal paie 75 219 $.|money-differs",
        "The canal asks for CBC/CBC, bilingual.|Le canal exige CBC/BBC, bilingue.|profile-differs",
        "Apply to the canal by December 4.|Postulez au canal d’ici le 14 décembre.|date-differs",
        "The canal has a team of four people.|Le canal a une équipe de six personnes.|number-differs"
      })
  void differentFactsInTheTwoLanguages(String english, String french, String rule) {
    assertThat(check(Example.bodies(english, french))).extracting(Finding::rule).contains(rule);
  }

  private static List<Finding> check(Example example) {
    return new Checker(Configuration.DEFAULT, TODAY).check(SoundPosting.with(example));
  }
}
