package org.vivier.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vivier.check.rules.Example;
import org.vivier.format.Finding;
import org.vivier.format.Language;
import org.vivier.format.PostingFile;
import org.vivier.format.PostingSet;
import org.vivier.format.Severity;

/** Each kind of defect that the design names, with a fixture of its own. */
class NamedDefectsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "title: ''|key-required",
        "layout:|key-required",
        "description: 'null'|literal-null",
        "leverId: 'null'|literal-null",
        "archved: false|key-unknown",
        "archived: 'no'|archived-not-boolean",
        "leverId:|lever-id-missing",
        "leverId: null|lever-id-missing",
        "leverId: https://jobs.example.org/0d1f6c1e-53f0-4a6c-9a57-5d6f1c1f0001|lever-id-format",
        "leverId: 0d1f6c1e-53f0-4a6c-9a57-5d6f1c1f0001, 0d1f6c1e-53f0-4a6c-9a57-5d6f1c1f0002|lever-id-format",
        "leverId: [0d1f6c1e-53f0-4a6c-9a57-5d6f1c1f0001, 0d1f6c1e-53f0-4a6c-9a57-5d6f1c1f0002]|lever-id-format",
        "title: ' Éclusière ou éclusier'|title-blanks",
        "title: 'Éclusière  ou éclusier'|title-blanks",
        "title: 'Éclusier (ière)'|title-blanks",
        "title: Éclusière/ Éclusier|title-blanks",
        "title: Navigateur/navigatrie|inclusive-broken",
        "title: Gestionnaire principal du canal|title-masculine",
        "title: Gestionnaire de canaux expérimenté|title-masculine",
        "title: Conseiller en navigation (canaux)|title-masculine",
        "leverId: 0d1f6c1e-53f0-4a6c-9a57-5d6f1c1f0009|lever-id-differs",
        "archived: true|archived-differs",
        "layout: page|layout-differs",
        "closes: 2001-01-31|closing-past",
        "closes: 2099-02-30|fact-malformed",
      })
  void inFrontMatter(String line, String rule) {
    assertThat(rules(Example.keys(Language.FR, line))).contains(rule);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "leverId: null|lever-id-missing|literal-null",
        "leverId: ~|lever-id-missing|literal-null",
        "leverId: 'null'|literal-null|lever-id-missing",
        "description: null|key-required|literal-null",
        "description: 'null'|literal-null|key-required"
      })
  void nothingAndTheWordNullAreNeverBothTold(String line, String told, String other) {
    assertThat(rules(Example.keys(Language.FR, line))).contains(told).doesNotContain(other);
  }

  @Test
  void anIdThatDiffersIsAnErrorOnlyOnAnOpenPosting() {
    assertThat(ids("false", "false")).isEqualTo(Severity.ERROR);
    assertThat(ids("true", "false")).isEqualTo(Severity.ERROR);
    assertThat(ids("true", "true")).isEqualTo(Severity.WARNING);
  }

  private static Severity ids(String english, String french) {
    return new Checker(Configuration.DEFAULT, TODAY)
            .check(
                SoundPosting.with(
                    Example.keys(
                        "leverId: 0d1f6c1e-53f0-4a6c-9a57-5d6f1c1f0001\narchived: " + english,
                        "leverId: 0d1f6c1e-53f0-4a6c-9a57-5d6f1c1f0002\narchived: " + french)))
            .stream()
            .filter(finding -> finding.rule().equals("lever-id-differs"))
            .findFirst()
            .orElseThrow()
            .severity();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Nous cherchons un·e praticien·ne· du canal.|inclusive-broken",
        "Vous êtes la bonne/ le bon candidat(e) du canal.|inclusive-broken",
        "Nous cherchons un(e) développeur du canal.|inclusive-broken",
        "Les candidat·e·s et les étudiant(e)s du canal.|inclusive-mixed",
        "Voici le canal.Et voici l’écluse du canal.|space-after-period",
        "Voici le canal.. Et voici l’écluse du canal.|punctuation-doubled",
        "Demandez des mesures d’hébergement pour l’entrevue.|false-friend",
        "Connaître un language de programmation du canal.|false-friend",
        "Dites nous pourquoi le canal vous plaît.|imperative-hyphen",
        "Voyez [la carte](https://example.gc.ca/en/map) du canal.|link-language",
        "Voyez [la carte](https://example.gc.ca/map-eng.aspx) du canal.|link-language",
        "Voyez [la carte](https://example.org/map?lang=en) du canal.|link-language",
        "Vous **ouvrez ** les portes du canal.|emphasis-unrendered",
        "*Par mesure de prudence, tout se passe à distance.|emphasis-unrendered",
        "Voyez [la carte] (https://example.org/carte) du canal.|link-blank",
        "Voyez [la carte]() du canal.|link-broken",
        "Vous&nbsp;ouvrez les portes du canal.|html-entity",
        "Vous ouvrez\u2009les portes du canal.|invisible-character",
        "Vous ouvrez les por\u00ADtes du canal.|invisible-character",
        "Vous ouvrez les portes (du canal.|unbalanced",
        "Vous dites « bonjour aux bateaux.|unbalanced",
        "Vous ouvrez les portes , puis les fermez.|space-before-punctuation",
        "L’écluse d'Ottawa vous attend.|apostrophes-mixed",
        "Ce poste est classé IT2 dans son groupe.|classification-form",
        "Ce poste est classé QQ-02.|classification-unknown",
        "Ce poste est classé CS-02.|classification-obsolete",
        "Ce poste IT-02 est du groupe Systèmes d’ordinateurs.|group-name",
        "Ce poste IS-04 est du groupe des systèmes d’information.|group-name",
        "Ce poste AS-02 est du groupe Administration des programmes.|group-name",
        "Ce poste est bilingue impératif (CXC/CBC).|profile-form",
        "Ce poste est bilingue impératif (EBC/CBC).|profile-form",
        "Postulez d’ici le 31 juin 2099.|date-impossible",
        "Voyez [le plan](https://docs.google.com/document/d/1/edit) du canal.|link-private",
        "Voyez [le plan](https://www.google.com/url?q=https://example.org) du canal.|link-redirect",
        "Voyez [le plan](https://example.org/plan#a/) du canal.|link-fragment",
        "À venir|stub",
        "Merci de votre intérêt. Cette offre est maintenant fermée, mais d’autres suivront bientôt au canal.|stub"
      })
  void inFrench(String body, String rule) {
    String text = body.replace("\\u2009", "\u2009").replace("\\u00AD", "\u00AD");
    assertThat(rules(Example.body(Language.FR, text))).contains(rule);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "## Your work#- Open the gates|Votre travail :#- Ouvrir les portes|heading-differs",
        "## Your work#- Open the gates|#### Votre travail#- Ouvrir les portes|heading-differs",
        "The lock offers a pool of qualified candidates.|L’écluse vous attend.|statement-missing",
        "Ask for accommodation at the lock.|L’écluse vous attend.|statement-missing",
        "Conditions of employment apply at the lock.|L’écluse vous attend.|statement-missing",
        "The lock is bilingual.|L’écluse vous attend.|statement-missing",
        "This lock position is indeterminate.|Ce poste à l’écluse est un emploi pour une période déterminée.|tenure-differs",
        "Write to lock@example.org today.|Écrivez à ecluse@example.org aujourd’hui.|email-differs",
        "Join a team of sixteen people.|Joignez-vous à une équipe de douze personnes.|number-differs"
      })
  void betweenTheLanguages(String english, String french, String rule) {
    assertThat(rules(Example.bodies(english.replace("#-", "\n\n-"), french.replace("#-", "\n\n-"))))
        .contains(rule);
  }

  @ParameterizedTest
  @CsvSource({
    "fr/careers/écluse: du canal.md,file-name-unsafe",
    "fr/careers/écluse & canal.md,file-name-unsafe",
    "fr/careers/écluse--null.md,file-name-unsafe",
    "fr/careers/test.md,file-name-unsafe",
    "fr/careers/head-of-engineering.md,file-name-language",
    "en/careers/chef-de-la-conception.md,file-name-language"
  })
  void inTheFileName(String path, String rule) {
    Language language = path.startsWith("fr") ? Language.FR : Language.EN;
    String source = SoundPosting.file(language, null, true).source();
    PostingFile file = PostingFile.parse(path, source.getBytes(StandardCharsets.UTF_8));
    var pair = PostingSet.assemble(List.of(file)).pairs().getFirst();
    assertThat(new Checker(Configuration.DEFAULT, TODAY).check(pair))
        .extracting(Finding::rule)
        .contains(rule, "counterpart-missing");
  }

  private static List<String> rules(Example example) {
    return new Checker(Configuration.DEFAULT, TODAY)
        .check(SoundPosting.with(example)).stream().map(Finding::rule).toList();
  }
}
