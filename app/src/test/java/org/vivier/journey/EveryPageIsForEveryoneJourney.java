package org.vivier.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vivier.testing.Accessibility;

/** Each kind of page, served by the program: no barrier, at home on a phone, nothing blocked. */
class EveryPageIsForEveryoneJourney extends Site {
  @ParameterizedTest
  @CsvSource({
    "list-en, /en/careers",
    "list-fr, /fr/carrieres",
    "filtered-en, /en/careers?q=design&arrangement=remote&arrangement=hybrid",
    "filtered-fr, /fr/carrieres?q=conception&arrangement=remote&arrangement=hybrid",
    "no-match-en, /en/careers?q=volcano&tenure=term",
    "no-match-fr, /fr/carrieres?q=volcan&tenure=term",
    "sample-en, /en/careers/positions/software-developer",
    "sample-fr, /fr/carrieres/postes/developpeuse-ou-developpeur-de-logiciels"
  })
  void withTheSamples(String name, String path) {
    publishSamples();
    assertForEveryone(name, path);
  }

  @ParameterizedTest
  @CsvSource({
    "open-en, /en/careers/positions/open",
    "open-fr, /fr/carrieres/postes/open",
    "closed-en, /en/careers/positions/closed",
    "closed-fr, /fr/carrieres/postes/closed",
    "upcoming-en, /en/careers/positions/upcoming",
    "upcoming-fr, /fr/carrieres/postes/upcoming",
    "evergreen-en, /en/careers/positions/evergreen-job-posting",
    "evergreen-fr, /fr/carrieres/postes/evergreen-job-posting",
    "apply-en, /en/careers/positions/open/apply",
    "apply-fr, /fr/carrieres/postes/open/postuler",
    "apply-closed-fr, /fr/carrieres/postes/closed/postuler",
    "404-en, /en/nothing",
    "404-fr, /fr/rien",
    "404-both, /nothing",
    "400-both, /%"
  })
  void whateverItsKind(String name, String path) {
    publishOneOfEachKind();
    assertForEveryone(name, path);
  }

  @ParameterizedTest
  @CsvSource({"nothing-open-en, /en/careers", "nothing-open-fr, /fr/carrieres"})
  void withNothingOpen(String name, String path) {
    assertForEveryone(name, path);
  }

  @ParameterizedTest
  @CsvSource({
    "many-en, /en/careers?page=2",
    "many-fr, /fr/carrieres",
    "long-en, /en/careers/positions/long"
  })
  void withManyJobsAndLongWords(String name, String path) {
    publishMany();
    assertForEveryone(name, path);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/en/careers", "/fr/carrieres"})
  void whenSomethingBreaks(String path) {
    // The last instant there is: whatever adds to it fails.
    clock.setTo(Instant.MAX);
    assertForEveryone("500" + path.replace('/', '-'), path);
  }

  private void assertForEveryone(String name, String path) {
    lookAt(
        path,
        (page, complaints) -> {
          for (int width : new int[] {1280, 360}) {
            page.setViewportSize(width, 800);
            page.evaluate("() => document.fonts.ready");
            screenshot(page, name + "." + width);
            assertThat(page.evaluate("() => document.documentElement.scrollWidth - innerWidth"))
                .as("pixels beyond the right edge at %d", width)
                .isEqualTo(0);
            assertThat(complaints)
                .filteredOn(text -> !text.startsWith("Failed to load resource"))
                .isEmpty();
            // The languages share their structure: one is checked on a phone, the other at a desk.
            if ((width == 360) == name.contains("fr")) {
              Accessibility.assertNoBarriers(page);
            }
          }
        });
  }
}
