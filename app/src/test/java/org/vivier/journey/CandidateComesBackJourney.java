package org.vivier.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** Who began a draft sees how to go on, on the posting too, which is the same for everybody. */
class CandidateComesBackJourney extends Site {
  private static final String POSTING = "/en/careers/positions/open";

  @Test
  void thePostingOffersToContinueTheDraft() {
    publishOneOfEachKind();
    Page page = visitor();
    page.navigate(POSTING);
    assertThat(page.locator(".band-apply a")).hasText("Apply");
    page.click(".band-apply a");
    page.click("main form button");
    assertThat(page.locator("#answers")).isVisible();
    // Only a page that was there as a whole has remembered anything.
    page.waitForLoadState();
    String draft = page.url();
    page.navigate(POSTING);
    assertThat(page.locator(".band-apply a")).hasText("Continue your draft");
    screenshot(page, "posting-with-draft");
    page.click(".band-apply a");
    assertThat(page).hasURL(draft);
  }

  @Test
  void aDraftThatIsNotForThisBrowserIsForgotten() {
    publishOneOfEachKind();
    Page page = visitor();
    page.navigate(POSTING + "/apply");
    page.click("main form button");
    assertThat(page.locator("#answers")).isVisible();
    // Only a page that was there as a whole has remembered anything.
    page.waitForLoadState();
    page.context().clearCookies();
    page.navigate(POSTING);
    page.click(".band-apply a");
    assertThat(page.locator("h1")).isVisible();
    // The script that forgets runs after the page is there to be seen.
    page.waitForLoadState();
    page.navigate(POSTING);
    assertThat(page.locator(".band-apply a")).hasText("Apply");
  }
}
