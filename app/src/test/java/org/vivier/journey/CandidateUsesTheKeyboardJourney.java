package org.vivier.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody needs a mouse: what has the focus is seen, and it moves in reading order. */
class CandidateUsesTheKeyboardJourney extends Site {
  private static final String FOCUS =
      """
      () => {
        const e = document.activeElement, s = getComputedStyle(e), r = e.getBoundingClientRect();
        const seen = (s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2)
          || s.boxShadow !== 'none';
        return { tag: e.tagName, top: r.top + scrollY, seen,
          inside: r.width > 0 && r.height > 0 && r.bottom > 0 && r.top < innerHeight };
      }
      """;

  @BeforeEach
  void samples() {
    publishSamples();
  }

  @Test
  void skipsToTheContent() {
    Page page = visitor();
    page.navigate("/en/careers");
    page.keyboard().press("Tab");
    assertThat(page.locator("a.skip").first()).isFocused();
    assertThat(page.locator("a.skip").first()).isInViewport();
    screenshot(page, "keyboard-skip-link");
    page.keyboard().press("Enter");
    assertThat(page.locator("#main")).isFocused();
    page.keyboard().press("Tab");
    assertThat(page.locator("input[name=q]")).isFocused();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/en/careers", "/fr/carrieres", "/en/careers/positions/software-developer", "/x"})
  void seesWhereTheFocusIs(String path) {
    // Scrolling to the focus takes no time for those who ask for less motion.
    Page page = visitor(new NewContextOptions().setReducedMotion(ReducedMotion.REDUCE));
    page.navigate(path);
    List<String> lost = new ArrayList<>();
    for (int stop = 0; stop < 25; stop++) {
      page.keyboard().press("Tab");
      String focus = page.evaluate(FOCUS).toString();
      if (!focus.contains("tag=BODY")
          && !(focus.contains("seen=true") && focus.contains("inside=true"))) {
        lost.add(
            stop + ": " + page.evaluate("() => document.activeElement.outerHTML.slice(0, 160)"));
      }
    }
    assertThat(lost).isEmpty();
  }

  @Test
  void findsAJob() {
    Page page = visitor();
    page.navigate("/fr/carrieres");
    page.keyboard().press("Tab");
    page.keyboard().press("Enter");
    page.keyboard().press("Tab");
    page.keyboard().type("conceptrice");
    page.keyboard().press("Enter");
    assertThat(page.locator(".card h3 a").first()).containsText("onceptrice");
    page.locator(".card h3 a").first().focus();
    page.keyboard().press("Enter");
    assertThat(page.locator("h1")).containsText("onceptrice");
  }
}
