package org.vivier.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From the front door to "how to apply", with scripts and without. */
class CandidateFindsAJobJourney extends Site {
  @BeforeEach
  void samples() {
    publishSamples();
  }

  @ParameterizedTest
  @CsvSource({
    "en-CA, true, developer, Software developer, positions, apply",
    "en-CA, false, developer, Software developer, positions, apply",
    "fr-CA, true, développeur, Développeuse ou développeur, postes, postuler",
    "fr-CA, false, développeur, Développeuse ou développeur, postes, postuler"
  })
  void searchesFiltersReadsAndApplies(
      String locale, boolean scripts, String word, String title, String folder, String apply) {
    Page page = visitor(new NewContextOptions().setLocale(locale).setJavaScriptEnabled(scripts));
    page.navigate("/");
    page.locator("input[name=q]").fill(word);
    page.locator("input[name=q]").press("Enter");
    assertThat(page.locator(".card h3").first()).containsText(title);
    activate(page.locator(".card h3 a").first());
    assertThat(page).hasURL(Pattern.compile(".*/" + folder + "/.+"));
    assertThat(page.locator("h1")).containsText(title);
    assertThat(page.locator(".facts")).isVisible();
    activate(page.locator("a[href$='/" + apply + "']").first());
    assertThat(page.locator("main form button")).isVisible();
    activate(page.locator("a.language"));
    assertThat(page.locator("html")).hasAttribute("lang", locale.startsWith("en") ? "fr" : "en");
    assertThat(page.locator("main form button")).isVisible();
  }

  @ParameterizedTest
  @CsvSource({"/en/careers", "/fr/carrieres"})
  void narrowsTheListAndWidensItAgain(String list) {
    Page page = visitorWithoutJavaScript();
    page.navigate(list);
    int all = page.locator("article.card").count();
    choose(page.locator("input[name=location][value=remote]"));
    activate(page.locator("aside button[type=submit]"));
    assertThat(page.locator(".chosen li")).hasCount(1);
    assertThat(page.locator("article.card").count()).isBetween(1, all - 1);
    activate(page.locator(".chosen > a"));
    assertThat(page.locator("article.card")).hasCount(all);
  }
}
