package org.vivier.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.vivier.testing.Accessibility.assertNoBarriers;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From the posting to the reference number, in both languages, with and without JavaScript. */
class CandidateAppliesJourney extends Site {
  private static final String POSITION = "/en/careers/positions/open";
  private static final String OFFRE = "/fr/carrieres/postes/open";

  @BeforeEach
  void postings() {
    publishOneOfEachKind();
  }

  @ParameterizedTest
  @CsvSource({"en, with", "en, without", "fr, with", "fr, phone"})
  void appliesAndGetsAReference(String language, String javaScript) {
    Page page =
        switch (javaScript) {
          case "phone" -> visitorWithPhone();
          case "without" -> visitorWithoutJavaScript();
          default -> visitor();
        };
    String name = "apply-" + language + "-" + javaScript + "-";
    page.navigate(language.equals("en") ? POSITION : OFFRE);
    // On a phone, it is the bar at the foot that is in reach.
    activate(page.locator("a[href$='/apply']:visible, a[href$='/postuler']:visible").first());
    arrives(page, "(apply|postuler)");
    seen(page, name + "1-start");
    activate(page.locator("main form button"));
    arrives(page, "(you|vous)");
    activate(page.locator("main form .apply-ways button").first());
    assertThat(page.locator(".error-summary")).isVisible();
    seen(page, name + "2-missing");
    about(page, language);
    seen(page, name + "3-you");
    next(page, "(application|candidature)");
    application(page);
    seen(page, name + "4-application");
    next(page, "(more|autres)");
    seen(page, name + "5-more");
    next(page, "(check|verification)");
    assertThat(page.locator("main")).containsText("Amélie Tremblay-Nguyen");
    seen(page, name + "6-check");
    activate(page.locator("#send button"));
    assertThat(page.locator(".reference")).hasText(Pattern.compile("V-\\w{4}-\\w{4}"));
    seen(page, name + "7-done");
  }

  private static void about(Page page, String language) {
    page.locator("#name").fill("Amélie Tremblay-Nguyen");
    page.locator("#email").fill("amelie@example.org");
    for (String question : new String[] {"language", "examLanguage", "interviewLanguage"}) {
      choose(page.locator("#" + question + "-" + language));
    }
  }

  private static void application(Page page) {
    byte[] text = "Dix ans d’arbres.".getBytes(StandardCharsets.UTF_8);
    page.locator("#resume").setInputFiles(new FilePayload("cv.txt", "text/plain", text));
    page.locator("#statement").fill("J’aime les arbres et les gens qui en prennent soin.");
  }

  private static void next(Page page, String step) {
    activate(page.locator("main form .apply-ways button").first());
    arrives(page, step);
  }

  private static void arrives(Page page, String step) {
    assertThat(page).hasURL(Pattern.compile(".*/" + step + "([?#].*)?$"));
  }

  private void seen(Page page, String name) {
    screenshot(page, name);
    if (name.contains("without")) {
      // axe waits with a timer, which never fires there; the page is the same.
      return;
    }
    assertNoBarriers(page);
    Object overflow =
        page.evaluate("() => document.documentElement.scrollWidth - document.body.clientWidth");
    org.assertj.core.api.Assertions.assertThat(Map.of("overflow", overflow))
        .containsEntry("overflow", 0);
  }
}
