package org.vivier.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vivier.check.rules.Example;
import org.vivier.format.Finding;
import org.vivier.format.Language;
import org.vivier.format.PostingFile;
import org.vivier.format.PostingSet;
import org.vivier.format.Severity;

/** Kinds of findings that editors called wrong, missed or told too often. */
class EditorKindsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "This lock is rated IT-03 (previously CS-03).|Cette écluse est classée IT-03 (anciennement"
            + " CS-03).",
        "The canal hires at IT-02, formerly known as CS-02.|Le canal embauche au niveau IT-02,"
            + " autrefois CS-02.",
        "The lock is an IT-02/CS-02 position.|Le poste à l’écluse est IT-02/CS-02.",
        "The canal offers a term role at the lock.|Le canal offre un poste à durée déterminée à"
            + " l’écluse.",
        "You keep the lock for a three-year term.|Vous gardez l’écluse pour une période de trois"
            + " ans.",
        "You keep the lock as a term employee.|Vous gardez l’écluse sous contrat temporaire.",
        "The lock opens at 7 a.m. and closes at 9 p.m. each day.|L’écluse ouvre à 7 heures et ferme"
            + " à 21 heures chaque jour.",
        "The lock opens from 8 a.m. to 4 p.m. on weekdays.|L’écluse ouvre de 8 heures à 16 heures"
            + " en semaine.",
        "The site of the lock meets WCAG 2.1 level AAA on every page.|Le site de l’écluse atteint"
            + " le niveau AAA des WCAG 2.1 sur chaque page.",
        "The keeper adapts to the weather of the canal.|Capacité d’adaptation à la météo du canal.",
        "The lock pays $85,000.50 for the season.|L’écluse paie 85 000,50 $ pour la saison.",
        "The lock pays 85,000 dollars a year.|L’écluse paie 85 000 dollars par année.",
        "The lock pays from $75,129 to 91,953.|L’écluse paie de 75 129 à 91 953 $.",
        "The canal carries 12 500 boats, 3.50% of them by night.|Le canal porte 12 500 bateaux,"
            + " dont 3,5 % de nuit.",
        "The keeper greets twenty-five boats.|On accueille vingt-cinq bateaux.",
        "The keeper greets 71 boats.|On accueille soixante et onze bateaux.",
        "The keeper greets 81 boats.|On accueille quatre-vingt-un bateaux.",
        "The keeper greets seventy-five boats.|On accueille soixante-quinze bateaux.",
        "The keeper greets 97 boats.|On accueille quatre-vingt-dix-sept bateaux.",
        "The canal is closed for forty-five days.|Le canal est fermé 45 jours.",
        "Write to the lock before Sept. 5, 2099.|Écrivez à l’écluse avant le 5 sept. 2099.",
        "The canal costs $1.5 million each year.|Le canal coûte 1,5 M$ chaque année."
      })
  void saysNothingWhereBothAgree(String english, String french) {
    assertThat(rules(Example.bodies(english, french)))
        .noneMatch(rule ->
            rule.endsWith("-differs")
                || rule.equals("statement-missing")
                || rule.equals("classification-obsolete"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The lock pays $85,000.50 for the season.|L’écluse paie 85 000,05 $ pour la"
            + " saison.|money-differs",
        "The canal is closed for forty-five days.|Le canal est fermé trente-cinq"
            + " jours.|duration-differs",
        "The lock opens at 7:30 a.m. each day.|L’écluse ouvre à 8 h 30 chaque jour.|time-differs",
        "The canal is rated PM-02.|Le canal est classé PM 02-03.|classification-form",
        "The canal is rated PM-02.|Le canal est classé PM-02-03.|classification-form",
        "Know the winds of the canal.|Connaître les vents du canal serait un"
            + " atout.|requirement-differs",
        "Knowing the winds would be an asset.|Connaître les vents du canal.|requirement-differs",
        "Visit with the link below.#Visit the lock|Venez à l’écluse du canal.#Visitez"
            + " l’écluse|link-lost",
        "Visit the lock of the canal.#Visit the lock|Visitez l’écluse avec le lien"
            + " ci-dessous.#Visitez l’écluse|link-lost",
        "You keep the lock and look after the gates.#Visit the lock and open it et accueillir les"
            + " équipages des bateaux.|Vous gardez l’écluse et ses portes.#Visitez l’écluse et"
            + " accueillez les équipages.|line-language",
        "Open the gates and greet the crews.|Ouvrir les portes du canal and greet the crews of the"
            + " boats.|line-language",
        "See [the rates](https://a.example.org/rates#lock) here.|Voyez [les"
            + " tarifs](https://a.example.org/tarifs) ici.|link-fragment-differs"
      })
  void findsWhatDiffers(String english, String french, String rule) {
    assertThat(rules(Example.bodies(english.replace("#V", "\n\nV"), french.replace("#V", "\n\nV"))))
        .contains(rule);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Deux postes sont à pouvoir au canal.|word-slip",
        "Vos devrez ouvrir les portes.|word-slip",
        "Votre travail: ouvrir les portes.|colon-blank",
        "Les directeur·trice·s et les administrateur·rice·s du canal.|inclusive-mixed",
        "- ouvrir les portes du canal.#Accueillir les équipages des bateaux.|list-marker",
        "Le salaire {{< salaire >}} du canal.|editing-leftover",
        "Le salaire du canal : XXX|editing-leftover",
        "Le salaire du canal (à compléter)|editing-leftover",
        "Le canal. <!-- voir Anne -->|editing-leftover",
        "  <<<<<<< .mine|editing-leftover",
        "Le salaire <%= salaire %> du canal.|editing-leftover",
        "Le salaire ${salaire} du canal.|editing-leftover",
        "Lâ€™Ã©quipe du canal.|editing-leftover",
        "Le canalÂ\u00a0: ouvert.|editing-leftover",
        "L\ufffd\ufffdquipe du canal.|editing-leftover"
      })
  void findsInFrench(String body, String rule) {
    assertThat(rules(Example.body(Language.FR, body.replace('#', '\n')))).contains(rule);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Un formulaire à compléter vous sera remis.",
        "Vous savez ce que c’est que de pouvoir compter sur les autres.",
        "Titre\n=======\n\nLe texte de l’écluse.",
        "Le canal a le pouvoir de vous plaire.",
        "- ouvrir les portes\n  et les fermer\n- accueillir"
      })
  void leavesSoundFrenchAlone(String body) {
    assertThat(rules(Example.body(Language.FR, body)))
        .doesNotContain("editing-leftover", "word-slip", "list-marker");
  }

  @ParameterizedTest
  @ValueSource(strings = {"title: TODO", "description: 'Le canal {{ canal }}'", "tags: [TBD]"})
  void leftoversInKeysAreErrors(String line) {
    assertThat(check(Example.keys(Language.FR, line)))
        .anyMatch(f ->
            f.rule().equals("editing-leftover")
                && f.severity() == Severity.ERROR
                && f.file().startsWith("fr/"));
  }

  @Test
  void aConflictIsToldOnceWhereItStarts() {
    String body =
        "Ouvrir.\n\n<<<<<<< HEAD\n- un\n||||||| base\n- deux\n=======\n- trois\n>>>>>>> b";
    assertThat(check(Example.body(Language.FR, body)))
        .filteredOn(f -> f.rule().equals("editing-leftover"))
        .singleElement()
        .satisfies(f -> assertThat(f.span().line()).isEqualTo(13));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "title: Concours : éclusier",
        "title: @éclusier",
        "title: `éclusier`",
        "title: %éclusier",
        "title: *éclusier* du canal",
        "title: &éclusier du canal",
        "title: !éclusier du canal",
        "title: \"L’écluse\" du canal",
        "title: \"L’écluse",
        "title: 'l'écluse'",
        "title: [écluse",
        "title: | écluse",
        "\ttitle: écluse",
        "title:\tune : écluse",
        "title: \"C:\\écluse\"",
        "éclusier sans clé",
        "<<<<<<< HEAD"
      })
  void whatYamlCantReadIsToldInOurWordsAndAtItsLine(String line) {
    String source =
        SoundPosting.file(Language.FR, null, true)
            .source()
            .replaceFirst("title: .*", java.util.regex.Matcher.quoteReplacement(line));
    PostingFile french =
        PostingFile.parse("fr/careers/x.md", source.getBytes(StandardCharsets.UTF_8));
    PostingFile english = SoundPosting.file(Language.EN, null, true);
    var set = PostingSet.assemble(List.of(english, french));
    assertThat(set.findings()).isEmpty();
    List<Finding> findings =
        new Checker(Configuration.DEFAULT, TODAY).check(set.pairs().getFirst());
    assertThat(findings)
        .filteredOn(f -> f.rule().equals("front-matter-unreadable"))
        .singleElement()
        .satisfies(f -> {
          assertThat(f.span().line()).isEqualTo(4);
          assertThat(f.message().fr())
              .doesNotContain("mapping", "while", "token", "expected", "cannot", "not allowed")
              .doesNotContain("Cette ligne de l’en-tête ne se lit pas");
        });
    assertThat(findings)
        .extracting(Finding::rule)
        .doesNotContain("counterpart-missing", "archived-differs", "lever-id-differs");
  }

  @Test
  void saysOnceWhatBelongsTogether() {
    String long1 = "Vous gardez l’écluse et accueillez les bateaux. ".repeat(40);
    assertThat(
            rules(
                Example.body(
                    Language.FR,
                    long1 + "\n\n**Vous**\n\n- un\n- deux\n\n**Nous**\n\n- trois\n- quatre")))
        .doesNotContain("headings-none")
        .containsOnlyOnce("bold-heading");
    String thin = "On dit «\u2009a\u2009» et «\u2009b\u2009».\n\nPuis «\u2009c\u2009».";
    assertThat(check(Example.body(Language.FR, thin)))
        .filteredOn(f -> f.rule().equals("invisible-character"))
        .singleElement()
        .satisfies(f -> assertThat(f.message().fr()).contains("espace insécable"));
  }

  private static List<String> rules(Example example) {
    return check(example).stream().map(Finding::rule).toList();
  }

  private static List<Finding> check(Example example) {
    return new Checker(Configuration.DEFAULT, TODAY).check(SoundPosting.with(example));
  }
}
