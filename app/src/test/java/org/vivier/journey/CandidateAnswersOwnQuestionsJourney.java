package org.vivier.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.vivier.testing.Accessibility.assertNoBarriers;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/**
 * What one posting asks beyond what all ask: a question shows when the answer before it is given.
 */
class CandidateAnswersOwnQuestionsJourney extends Site {
  @Test
  void seesAQuestionOnceItIsAsked() {
    publishSamples();
    Page page = visitor();
    begin(page, "/fr/carrieres/postes/analyste-de-donnees/postuler", "/candidature");
    assertThat(page.locator("#q-other-language")).isHidden();
    choose(page.locator("#q-language-of-analysis-other"));
    assertThat(page.locator("#q-other-language")).isVisible();
    screenshot(page, "apply-own-questions-fr");
    assertNoBarriers(page);
    choose(page.locator("#q-language-of-analysis-r"));
    assertThat(page.locator("#q-other-language")).isHidden();
  }

  @Test
  void seesEveryQuestionWithoutScripts() {
    publishSamples();
    Page page = visitorWithoutJavaScript();
    begin(page, "/en/careers/positions/data-analyst/apply", "/application");
    assertThat(page.locator("#q-other-language")).isVisible();
    assertThat(page.locator("#q-other-language-hint"))
        .hasText(
            "Only if you answered “Another one” to “In which programming language do you write most of your analyses?”.");
    screenshot(page, "apply-own-questions-en-without");
  }

  private static void begin(Page page, String start, String step) {
    page.navigate(start);
    activate(page.locator("main form button"));
    page.waitForURL("**/{you,vous}");
    page.navigate(page.url().replaceFirst("/(you|vous)$", step));
  }
}
