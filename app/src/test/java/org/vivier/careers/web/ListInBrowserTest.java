package org.vivier.careers.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewPageOptions;
import com.microsoft.playwright.Locator.ClickOptions;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.vivier.testing.SharedBrowser;

/** The filters of the list, which are one and the same element on a phone and on a desk. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ListInBrowserTest {
  private final PreviewServer server;

  ListInBrowserTest() throws IOException {
    server = new PreviewServer();
  }

  @AfterAll
  void close() {
    server.close();
  }

  @Test
  void filtersStandOpenBesideTheResults() {
    try (var page = open(1280)) {
      assertThat(page.locator(".filters-switch")).isHidden();
      page.getByLabel("Iqaluit").check();
      assertThat(chosenLocations(page)).isEqualTo("v3");
    }
  }

  @Test
  void filtersAreFoldedOnPhones() {
    try (var page = open(360)) {
      assertThat(page.getByLabel("Iqaluit")).isHidden();
      page.locator(".filters-switch").click();
      page.getByLabel("Iqaluit").check();
      assertThat(chosenLocations(page)).isEqualTo("v3");
    }
  }

  /** One sheet: it covers the page, says how many jobs it shows, and closes by its own switch. */
  @Test
  void filtersAreOneSheetOnPhones() {
    try (var page = open(360)) {
      page.locator(".filters-switch").click();
      var sheet = page.locator(".filters > details").boundingBox();
      assertThat(sheet.height).isEqualTo(800);
      assertThat(sheet.width).isEqualTo(360);
      assertThat(page.locator(".filters-show .button")).isInViewport();
      assertThat(page.locator(".filters-show .button")).hasText("Show 5,000 jobs");
      page.locator(".filters-switch").click();
      assertThat(page.locator(".filters-show .button")).isHidden();
    }
  }

  @Test
  void theKeyboardReachesTheFirstJobSoon() {
    try (var page = open(1280)) {
      page.keyboard().press("Tab");
      page.keyboard().press("Tab");
      assertThat(page.locator("a.skip >> nth=1")).isFocused();
      page.keyboard().press("Enter");
      assertThat(page.locator("#results")).isFocused();
      for (int stop = 0; stop < 4 && !onFirstJob(page); stop++) {
        page.keyboard().press("Tab");
      }
      assertThat(page.locator(".card h3 a").first()).isFocused();
    }
  }

  @Test
  void ringsAreThereAtOnce() {
    try (var page = open(1280)) {
      assertThat(page.locator("a").first()).hasCSS("transition-duration", "0s");
    }
  }

  @Test
  void theWholeCardLeadsToTheJob() {
    try (var page = open(360)) {
      page.locator(".card-summary").first().click(new ClickOptions().setForce(true));
      assertThat(page).hasURL(Pattern.compile("/p/1$"));
    }
  }

  private static boolean onFirstJob(Page page) {
    return (boolean)
        page.evaluate("() => document.activeElement === document.querySelector('.card h3 a')");
  }

  private Page open(int width) {
    var page = SharedBrowser.get().newPage(new NewPageOptions().setViewportSize(width, 800));
    page.navigate(server.url("/list.en"));
    return page;
  }

  /** What the search form would send: the boxes stand outside of it. */
  private static String chosenLocations(Page page) {
    return (String)
        page.evaluate("() => new FormData(document.forms.search).getAll('location').join()");
  }
}
