package org.vivier.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What scripts add: saved without a button, words counted, a file sent at once. */
class CandidateIsSavedWhileTypingJourney extends Site {
  @SuppressWarnings("NullAway.Init") // Set before each test.
  private Page page;

  private String draft = "";

  @BeforeEach
  void begins() {
    publishOneOfEachKind();
    page = visitor();
    page.navigate("/en/careers/positions/open/apply");
    page.locator("main form button").click();
    draft = page.url().substring(0, page.url().lastIndexOf('/'));
  }

  @Test
  void findsTheTextAgainAfterTheTabWasClosed() {
    page.locator("#name").fill("Jordan Okafor");
    assertThat(page.locator("#status")).hasText("Saved");
    Page tab = page.context().newPage();
    page.close();
    tab.navigate(draft + "/you");
    assertThat(tab.locator("#name")).hasValue("Jordan Okafor");
  }

  /** A slow page, the browser's Stop: whoever is still here is saved as before. */
  @Test
  void isStillSavedAfterSendingWasStopped() {
    page.locator("#name").fill("Jordan Okafor");
    assertThat(page.locator("#status")).hasText("Saved");
    page.route(draft + "/you", route -> {}); // Never answered: as slow as it gets.
    page.waitForRequest(
        request -> request.isNavigationRequest() && request.method().equals("POST"),
        () -> page.locator("main form .button-primary").evaluate("button => button.click()"));
    page.context().newCDPSession(page).send("Page.stopLoading");
    page.locator("#name").fill("Jordan Okafor-Roy");
    assertThat(page.locator("#status")).hasText("Saved");
    Page tab = page.context().newPage();
    tab.navigate(draft + "/you");
    assertThat(tab.locator("#name")).hasValue("Jordan Okafor-Roy");
  }

  /** A second application in another tab gives this browser a new token: typing goes on here. */
  @Test
  void isStillSavedAfterAnotherTabGotANewToken() {
    Page tab = page.context().newPage();
    tab.navigate("/en/careers/positions/evergreen-job-posting/apply");
    tab.locator("main form button").click();
    assertThat(tab.locator("#name")).isVisible();
    Response refused =
        page.waitForResponse(draft + "/you/draft", () -> page.locator("#name").fill("Jo Okafor"));
    Assertions.assertThat(refused.status()).isEqualTo(403);
    assertThat(page.locator("#status")).hasText("Saved");
    tab.navigate(draft + "/you");
    assertThat(tab.locator("#name")).hasValue("Jo Okafor");
  }

  @Test
  void sendsAFileAfterAnotherTabGotANewToken() {
    page.navigate(draft + "/application");
    Page tab = page.context().newPage();
    tab.navigate("/en/careers/positions/evergreen-job-posting/apply");
    tab.locator("main form button").click();
    assertThat(tab.locator("#name")).isVisible();
    byte[] text = "Ten years of trees.".getBytes(StandardCharsets.UTF_8);
    page.locator("#resume").setInputFiles(new FilePayload("trees.txt", "text/plain", text));
    assertThat(page.locator("#resume-upload")).hasText("File received: trees.txt");
  }

  @Test
  void triesAgainByItselfAndSaysSoInOurWords() {
    page.route(draft + "/you/draft", route -> route.abort());
    page.locator("#name").fill("Jordan Okafor");
    assertThat(page.locator("#status"))
        .hasText("Not saved yet. We keep trying; the button below also saves.");
    page.unroute(draft + "/you/draft");
    assertThat(page.locator("#status")).hasText("Saved");
  }

  @Test
  void takesTheTextAlongToTheOtherLanguage() {
    page.locator("#name").fill("Noé Lavoie");
    page.locator(".language").click();
    assertThat(page.locator("html")).hasAttribute("lang", "fr");
    assertThat(page.locator("#name")).hasValue("Noé Lavoie");
    page.locator("#name").press("Enter");
    assertThat(page.locator(".error-summary")).isVisible();
    assertThat(page.locator("html")).hasAttribute("lang", "fr");
    screenshot(page, "apply-language");
  }

  /** The way out is no button of the form: the logo leads to the list of jobs. */
  @Test
  @Timeout(60)
  void isSavedOnTheWayOut() {
    page.locator("#name").fill("Noé Lavoie");
    page.locator("a.brand").click();
    assertThat(page.locator("#q")).isVisible();
    // Nobody hears when a request ends that outlives its page.
    do {
      page.navigate(draft + "/you");
    } while (!page.locator("#name").inputValue().equals("Noé Lavoie"));
  }

  @Test
  void hearsHowManyWordsThereAre() {
    page.navigate(draft + "/application");
    page.locator("#statement").fill("l’arbre d’hiver\u00a0!");
    assertThat(page.locator("[data-words-for=statement]")).hasText("3 words of 300");
    page.locator("#statement").fill("tree ".repeat(301));
    assertThat(page.locator("[data-words-for=statement]")).containsText("301");
    screenshot(page, "apply-words");
  }

  @Test
  void sendsAFileAtOnce() {
    page.navigate(draft + "/application");
    byte[] text = "Ten years of trees.".getBytes(StandardCharsets.UTF_8);
    page.locator("#resume").setInputFiles(new FilePayload("trees.txt", "text/plain", text));
    assertThat(page.locator("#resume-upload")).hasText("File received: trees.txt");
    page.locator("#resume").setInputFiles(new FilePayload("no.pdf", "application/pdf", text));
    assertThat(page.locator("#resume-upload")).containsText("PDF");
    page.reload();
    assertThat(page.locator(".file-current")).containsText("trees.txt");
  }

  @Test
  void needsNoMouse() {
    page.locator("#name").focus();
    page.keyboard().type("Jordan Okafor");
    page.keyboard().press("Tab");
    page.keyboard().type("jordan@example.org");
    page.keyboard().press("Tab");
    page.keyboard().press("Tab");
    for (int question = 0; question < 3; question++) {
      page.keyboard().press("Tab");
      page.keyboard().press("Space");
    }
    page.keyboard().press("Tab");
    page.keyboard().press("Enter");
    assertThat(page.locator("#statement")).isVisible();
  }
}
