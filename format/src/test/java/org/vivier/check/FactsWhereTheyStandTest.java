package org.vivier.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vivier.format.Finding;
import org.vivier.format.PostingFile;
import org.vivier.format.PostingSet;
import org.vivier.format.Severity;

/** A value that is repeated elsewhere must not hide that the texts contradict each other. */
class FactsWhereTheyStandTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The lock pays as AS-02.|L’écluse paie au niveau AS-02.|This lock position is classified as AS-02.|Ce poste à l’écluse est classé AS-03.|classification-differs",
        "The lock pays $61,000.|L’écluse paie 61 000 $.|The lock pays $61,000 a year.|L’écluse paie 67 000 $ par année.|money-differs",
        "Apply by March 4, 2099.|Postulez d’ici le 4 mars 2099.|Apply to the lock by March 4, 2099.|Postulez à l’écluse d’ici le 5 mars 2099.|date-differs",
        "A two year term.|Un mandat de deux ans.|This lock offers a two year term.|Cette écluse offre un mandat de trois ans.|duration-differs",
        "Needs CBC/CBC.|Exige CBC/CBC.|The lock is bilingual (CBC/CBC).|L’écluse est bilingue (BBB/BBB).|profile-differs"
      })
  void theDescriptionHidesNothing(
      String about, String surLeSujet, String english, String french, String rule) {
    assertThat(check(about, english, surLeSujet, french))
        .filteredOn(finding -> finding.rule().equals(rule))
        .singleElement()
        .satisfies(finding -> {
          assertThat(finding.severity()).isEqualTo(Severity.ERROR);
          assertThat(finding.span().line()).isGreaterThan(9);
        });
  }

  @Test
  void anotherPlaceInTheTextHidesNothing() {
    String english = "Lock keepers are AS-02.\n\n## Pay\n\nThis position is classified as AS-02.";
    String french = "Les éclusiers sont AS-02.\n\n## Salaire\n\nCe poste est classé AS-03.";
    assertThat(check("Keeps it.", english, "Garde.", french))
        .filteredOn(finding -> finding.severity() == Severity.ERROR)
        .extracting(Finding::rule)
        .contains("classification-differs");
  }

  @Test
  void factsThatChangePlacesContradictNothing() {
    String english = "The lock needs AS-02.\n\nThe bridge needs AS-04.";
    String french = "Le pont exige AS-04.\n\nL’écluse exige AS-02.";
    assertThat(check("Keeps it.", english, "Garde.", french))
        .extracting(Finding::rule)
        .doesNotContain("classification-differs");
  }

  @Test
  void theDescriptionsAreComparedWithEachOther() {
    assertThat(check("Keeps the lock as AS-02.", "Come.", "Garde l’écluse, AS-03.", "Venez."))
        .filteredOn(finding -> finding.rule().equals("classification-differs"))
        .singleElement()
        .satisfies(finding -> assertThat(finding.span().line()).isEqualTo(5));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "This lock is English Essential.|The lock is bilingual imperative.|Cette écluse est anglais essentiel.|L’écluse est bilingue impératif.",
        "Keeps the lock as AS-02.|The lock is classified as AS-03.|Garde l’écluse, AS-02.|L’écluse est classée AS-03.",
        "An indeterminate position.|This is a term position at the lock.|Un poste de durée indéterminée.|Un poste pour une période déterminée à l’écluse."
      })
  void aDescriptionAgainstItsOwnText(String about, String english, String sur, String french) {
    assertThat(check(about, english, sur, french))
        .filteredOn(finding -> finding.rule().equals("description-contradicts"))
        .extracting(Finding::file)
        .containsExactlyInAnyOrder("en/careers/lock-keeper.md", "fr/careers/ecluse.md");
  }

  @Test
  void aDescriptionMayLeaveOutAndTheTextMayMentionOthers() {
    assertThat(
            check(
                "Keeps the lock as AS-02.",
                "You report to an EX-01. The lock is AS-02 or AS-03.",
                "Garde l’écluse, AS-02.",
                "Vous relevez d’un EX-01. L’écluse est AS-02 ou AS-03."))
        .extracting(Finding::rule)
        .doesNotContain("description-contradicts", "classification-differs");
  }

  @Test
  void descriptionsThatShareNothing() {
    String english = "Cares for the stone gates of the canal and greets the crews of old boats.";
    String same =
        "Prend soin des portes de pierre du canal et accueille les équipages des vieux bateaux.";
    String other =
        "Nous cherchons une personne passionnée pour vendre des billets aux touristes de passage.";
    assertThat(check(english, "Come.", same, "Venez."))
        .extracting(Finding::rule)
        .doesNotContain("description-differs");
    assertThat(check(english, "Come.", other, "Venez."))
        .filteredOn(finding -> finding.rule().equals("description-differs"))
        .singleElement()
        .satisfies(finding -> assertThat(finding.file()).startsWith("fr/"));
  }

  private static List<Finding> check(String about, String english, String sur, String french) {
    PostingFile one = file("en/careers/lock-keeper.md", "Lock keeper", about, english);
    PostingFile two = file("fr/careers/ecluse.md", "Éclusière ou éclusier", sur, french);
    return new Checker(Configuration.DEFAULT, TODAY)
        .check(PostingSet.assemble(List.of(one, two)).pairs().getFirst());
  }

  private static PostingFile file(String path, String title, String description, String body) {
    String source =
        """
        ---
        layout: job-posting
        type: section
        title: %s
        description: %s
        archived: false
        translationKey: lock
        leverId: 0d1f6c1e-53f0-4a6c-9a57-5d6f1c1f0001
        ---

        %s
        """
            .formatted(title, description, body);
    return PostingFile.parse(path, source.getBytes(StandardCharsets.UTF_8));
  }
}
