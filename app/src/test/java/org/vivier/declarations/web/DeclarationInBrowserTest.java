package org.vivier.declarations.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.vivier.postings.ImportPostings;
import org.vivier.postings.PostingFolder;
import org.vivier.testing.Accessibility;
import org.vivier.testing.InBrowser;

/** Declaring, and changing one's mind, in a real browser, at a desk and on a phone. */
class DeclarationInBrowserTest extends InBrowser {
  @Autowired private ImportPostings importPostings;
  @TempDir private Path temporary;

  @BeforeEach
  void onePosting() {
    importPostings.handle(
        new PostingFolder(temporary)
            .english("gardener", "garden", Map.of())
            .french("jardiniere", "garden", Map.of())
            .path());
  }

  @ParameterizedTest
  @CsvSource({
    "en, /en/self-declaration/gardener, 1280",
    "en, /en/self-declaration/gardener, 360",
    "fr, /fr/autodeclaration/jardiniere, 1280",
    "fr, /fr/autodeclaration/jardiniere, 360"
  })
  void letsAnyoneDeclareAndChangeTheirMind(String language, String path, int width) {
    Page page = visitor(new NewContextOptions().setViewportSize(width, 800));
    String name = "declaration-%s-%d-".formatted(language, width);
    page.navigate(path);
    check(page, name + "1-form");
    activate(button(page, 0));
    assertThat(page.locator(".error-summary")).isFocused();
    check(page, name + "2-error");
    choose(page.locator("#groups-woman"));
    choose(page.locator("#groups-disability"));
    activate(button(page, 0));
    String code = page.locator(".reference").innerText();
    check(page, name + "3-done");
    activate(page.locator("main a").first());
    page.locator("#code").fill("nothing");
    activate(button(page, 0));
    check(page, name + "4-unknown");
    page.locator("#code").fill(code);
    activate(button(page, 0));
    assertThat(page.locator("#groups-woman")).isChecked();
    assertThat(page.locator("#groups-racialized")).not().isChecked();
    check(page, name + "5-change");
    activate(button(page, 1));
    check(page, name + "6-delete");
    activate(button(page, 1));
    assertThat(page.locator(".notice-success")).isVisible();
    check(page, name + "7-deleted");
  }

  private static Locator button(Page page, int number) {
    return page.locator("main").getByRole(AriaRole.BUTTON).nth(number);
  }

  private void check(Page page, String name) {
    screenshot(page, name);
    Accessibility.assertNoBarriers(page);
    Assertions.assertThat(
            page.locator("body")
                .evaluate("body => document.documentElement.scrollWidth - innerWidth"))
        .as("pixels beyond the right edge: %s", name)
        .isEqualTo(0);
  }
}
