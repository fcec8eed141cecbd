package org.vivier.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vivier.check.rules.Example;
import org.vivier.format.Finding;
import org.vivier.format.Severity;

/** Sections and items in another order, and what is missing nevertheless. */
class OrderTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final String DUTIES =
      "**Every week:**\n\n- Polish the brass of the signal lamp.\n- Air the rope store.\n- Feed the two geese.\n";
  private static final String DUTIES_FR =
      "**Chaque semaine :**\n\n- Faire briller le laiton de la lampe de signalisation.\n- Aérer la réserve de cordes.\n- Nourrir les deux oies.\n";
  private static final String PERSON =
      "**You will like it here if you:**\n\n- sleep well beside running water\n- count to forty without a pause\n- own a raincoat and dry boots\n";
  private static final String PERSON_FR =
      "**Vous vous plairez ici si vous :**\n\n- dormez bien au bord de l’eau vive\n- comptez jusqu’à quarante d’une traite\n- possédez un imperméable et des bottes sèches\n";

  @Test
  void sectionsInAnotherOrderAreOneWarning() {
    assertThat(aboutOrder(DUTIES + "\n" + PERSON, PERSON_FR + "\n" + DUTIES_FR))
        .singleElement()
        .satisfies(finding -> {
          assertThat(finding.rule()).isEqualTo("block-moved");
          assertThat(finding.severity()).isEqualTo(Severity.WARNING);
          assertThat(finding.message().fr()).startsWith("La partie qui commence par");
        });
  }

  @Test
  void anItemThatIsGoneIsNamedInSectionsInAnotherOrder() {
    String less = DUTIES_FR.replace("- Aérer la réserve de cordes.\n", "");
    assertThat(aboutOrder(DUTIES + "\n" + PERSON, PERSON_FR + "\n" + less))
        .filteredOn(finding -> finding.severity() == Severity.ERROR)
        .singleElement()
        .satisfies(finding -> assertThat(finding.message().en()).contains("Air the rope store."));
  }

  @Test
  void anItemInAnotherListIsAWarningAndNothingIsMissing() {
    String item = "- Nourrir les deux oies.\n";
    assertThat(
            aboutOrder(
                DUTIES + "\n" + PERSON, DUTIES_FR.replace(item, "") + "\n" + PERSON_FR + item))
        .noneMatch(finding -> finding.severity() == Severity.ERROR)
        .extracting(Finding::rule)
        .contains("block-moved");
  }

  @Test
  void aWholeListThatIsGoneIsNamedItemByItem() {
    assertThat(aboutOrder(DUTIES + "\n" + PERSON, DUTIES_FR))
        .filteredOn(finding -> finding.severity() == Severity.ERROR)
        .extracting(Finding::rule)
        .containsExactly("list-item-missing", "list-item-missing", "list-item-missing");
  }

  @Test
  void listsOfOneLengthWithDifferentItemsAreAWarning() {
    String english =
        "- Paint the boat\n- Light the lamp every evening\n- Answer the radio\n- Write reports on the weather\n";
    String french =
        "- Allumer la lampe chaque soir\n- Répondre à la radio\n- Rédiger des rapports sur la météo\n- Semer des carottes\n";
    assertThat(aboutOrder(english, french))
        .isNotEmpty()
        .allMatch(finding -> finding.severity() == Severity.WARNING);
  }

  private static List<Finding> aboutOrder(String english, String french) {
    return new Checker(Configuration.DEFAULT, TODAY)
        .check(SoundPosting.with(Example.bodies(english, french))).stream()
            .filter(
                finding -> finding.rule().matches("block-moved|text-differs|.*-missing|.*-merged"))
            .toList();
  }
}
