package org.vivier.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.vivier.check.rules.Example;
import org.vivier.format.Finding;
import org.vivier.format.Severity;

/** Lists that became one, tables, translations that share no word, texts without end. */
class ShapesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
  private static final String TASKS =
      """
      - Steer the ferry between the two landings
      - Grease the winch every Monday
      - Write the log of the day
      """;
  private static final String TASKS_FR =
      """
      - Gouverner le traversier entre les deux débarcadères
      - Graisser le treuil tous les lundis
      - Tenir le journal de la journée
      """;
  private static final String PERSON =
      "- Patience with fog and with tourists\n- Courtesy in both official languages\n";
  private static final String PERSON_FR =
      """
      - De la patience devant le brouillard et les touristes
      - De la courtoisie dans les deux langues officielles
      """;

  @Test
  void twoListsThatBecameOneByALostHeadingLackNothing() {
    assertThat(
            check(
                "## Tasks\n\n" + TASKS + "\n## You\n\n" + PERSON,
                "## Tâches\n\n" + TASKS_FR + "\n" + PERSON_FR))
        .noneMatch(finding -> finding.severity() == Severity.ERROR)
        .extracting(Finding::rule)
        .contains("heading-missing")
        .doesNotContain("list-item-missing", "block-moved");
  }

  @Test
  void anItemThatIsGoneFromTwoListsThatBecameOneIsNamed() {
    String less = TASKS_FR.replace("- Graisser le treuil tous les lundis\n", "");
    assertThat(
            check(
                "## Tasks\n\n" + TASKS + "\n## You\n\n" + PERSON,
                "## Tâches\n\n" + less + "\n" + PERSON_FR))
        .filteredOn(finding -> finding.rule().equals("list-item-missing"))
        .singleElement()
        .satisfies(finding -> assertThat(finding.message().en()).contains("Grease the winch"));
  }

  @Test
  void movedListsThatShareNoWordAreInDoubt() {
    String verbs = "## What you do\n\n- Sail\n- Paint\n- Cook\n- Sleep\n";
    String verbes = "## Vos tâches\n\n- Naviguer\n- Peindre\n- Cuisiner\n- Dormir\n";
    String you = "## Who you are\n\n- You love the water\n- You keep calm\n- You speak up\n";
    String vous =
        """
        ## Votre profil

        - L’eau vous passionne
        - Rien ne vous énerve
        - Vous dites ce que vous pensez
        """;
    assertThat(check(you + "\n" + verbs, verbes + "\n" + vous))
        .noneMatch(finding -> finding.severity() == Severity.ERROR);
  }

  @Test
  void aRowThatOneTableLacksIsNamed() {
    String head = "| Level | Salary |\n|---|---|\n| IT-01 | $61,200 |\n";
    String tete = "| Niveau | Salaire |\n|---|---|\n| IT-01 | 61 200 $ |\n";
    assertThat(check(head + "| IT-02 | $75,100 |\n\n" + TASKS, tete + "\n" + TASKS_FR))
        .filteredOn(finding -> finding.rule().equals("paragraph-missing"))
        .singleElement()
        .satisfies(finding -> assertThat(finding.message().en()).contains("IT-02 | $75,100"));
    assertThat(check(head + "\n" + TASKS, tete + "\n" + TASKS_FR))
        .extracting(Finding::rule)
        .doesNotContain("paragraph-missing");
  }

  @Test
  void whatIsNotComparedIsTold() {
    String links =
        IntStream.range(0, 401)
            .mapToObj(i -> "[a](https://lake.example/" + i + ")")
            .collect(Collectors.joining(" "));
    String items = "- x\n".repeat(401);
    String dates = "Day 1. ".repeat(501);
    String words = "lake ".repeat(4_100);
    for (String body : List.of(links, items, dates, words)) {
      assertThat(check(body, body))
          .filteredOn(finding -> finding.rule().equals("compared-in-part"))
          .extracting(Finding::file)
          .containsExactlyInAnyOrder(
              "en/careers/lock-keeper.md", "fr/careers/éclusière-ou-éclusier.md");
    }
    assertThat(check(TASKS, TASKS_FR)).extracting(Finding::rule).doesNotContain("compared-in-part");
  }

  private static List<Finding> check(String english, String french) {
    Example example = Example.bodies(english, french);
    return new Checker(Configuration.DEFAULT, TODAY).check(SoundPosting.with(example));
  }
}
