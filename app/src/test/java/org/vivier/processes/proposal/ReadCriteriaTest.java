package org.vivier.processes.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.vivier.processes.Bilingual;
import org.vivier.processes.criteria.Criterion.Kind;
import org.vivier.processes.criteria.Criterion.Quality;
import org.vivier.processes.criteria.WrittenCriterion;

class ReadCriteriaTest {
  private static final String ENGLISH =
      """
      # Developer
      ## What you would do
      * Build services
      ## Essential qualifications
      * **Experience** building [services](https://example.org)
      * Knowledge of accessibility
      ## Nice to have
      - A degree in computing
      """;

  private static final String FRENCH =
      """
      # Développement
      ## Ce que vous ferez
      * Construire des services
      ## Qualifications essentielles
      * **Expérience** de la construction de services
      * Connaissance de l’accessibilité
      ## Atouts
      - Un diplôme en informatique
      """;

  @Test
  void readsPointsBelowHeadingsThatNameAKindAndPairsThem() {
    List<WrittenCriterion> found = ReadCriteria.from(ENGLISH, FRENCH);
    assertThat(found)
        .extracting(WrittenCriterion::kind)
        .containsExactly(Kind.ESSENTIAL, Kind.ESSENTIAL, Kind.ASSET);
    assertThat(found)
        .extracting(WrittenCriterion::quality)
        .containsExactly(Quality.EXPERIENCE, Quality.KNOWLEDGE, Quality.EDUCATION);
    assertThat(found.get(1).text())
        .isEqualTo(new Bilingual("Knowledge of accessibility", "Connaissance de l’accessibilité"));
    assertThat(found.getFirst().text().english()).startsWith("Experience building");
  }

  /** Nobody knows which point is which: better none than wrong twins. */
  @Test
  void pairsNothingWhenOneLanguageHasMorePoints() {
    String more = FRENCH.replace("## Atouts", "* Une de plus\n## Atouts");
    assertThat(ReadCriteria.from(ENGLISH, more))
        .extracting(WrittenCriterion::kind)
        .containsExactly(Kind.ASSET);
    assertThat(ReadCriteria.from(ENGLISH, "")).isEmpty();
  }

  @Property(tries = 200)
  void readsAnythingWithoutFailing(@ForAll String one, @ForAll String other) {
    assertThat(ReadCriteria.from("## Essential\n* " + one, "## Exigences\n* " + other))
        .allSatisfy(found -> assertThat(found.text().english()).isNotBlank());
  }
}
