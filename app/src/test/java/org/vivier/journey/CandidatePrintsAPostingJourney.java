package org.vivier.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.Test;

/** On paper, what can't be clicked is not there, and what one needs is. */
class CandidatePrintsAPostingJourney extends Site {
  @Test
  void keepsTheTextAndLeavesOutTheButtons() {
    publishSamples();
    Page page = visitor();
    page.navigate("/en/careers/positions/software-developer");
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    screenshot(page, "print-en");
    assertThat(page.locator("h1")).isVisible();
    assertThat(page.locator(".facts dl")).isVisible();
    assertThat(page.locator(".prose")).isVisible();
    assertThat(page.locator(".deadline")).isVisible();
    assertThat(page.locator("a.language")).isHidden();
    assertThat(page.locator(".button").first()).isHidden();
  }
}
