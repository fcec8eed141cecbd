package org.vivier.cli;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.LocatorOptions;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vivier.testing.SharedBrowser;

/**
 * The first minutes: one command, one address, a sample job, an application, its letter, and the
 * way from there to a change of mind and back; what runs is the built program.
 */
class NewcomerTriesVivierJourney {
  @TempDir static Path parent;

  @SuppressWarnings("NullAway.Init") // Set before all tests.
  private static VivierProcess server;

  private static String site = "";

  @BeforeAll
  static void theOneCommand() throws IOException {
    server = VivierProcess.start(parent.resolve("data"), "serve", "--port=0");
    site = server.address().replace("/en/careers", "");
  }

  @AfterAll
  static void isStopped() {
    server.close();
  }

  @ParameterizedTest
  @CsvSource({"en, true", "fr, false"})
  void appliesForASampleAndFindsTheLetter(String language, boolean scripts) {
    try (BrowserContext newcomer =
        SharedBrowser.get()
            .newContext(
                new NewContextOptions().setJavaScriptEnabled(scripts).setLocale(language))) {
      Page page = newcomer.newPage();
      page.navigate(site);
      assertThat(page.locator("html")).hasAttribute("lang", language);
      page.navigate(openSample(page));
      press(page.locator("main a[href$='/apply'], main a[href$='/postuler']").first());
      String reference = apply(page, language);

      page.navigate(site + "/dev/mailbox");
      untilItSays(page, reference);
      press(
          page.locator("article", new LocatorOptions().setHasText(reference))
              .locator("a[href*='/en/my/'], a[href*='/fr/ma/']")
              .first());
      press(page.locator("main form button").first()); // A mail program's look opens nothing.
      assertThat(page.locator("main")).containsText(reference);
      changesTheirMind(page, language);
    }
  }

  private static void changesTheirMind(Page page, String language) {
    press(page.locator(".mine-actions a[href$='/withdrawal'], .mine-actions a[href$='/retrait']"));
    press(page.locator("main form button").last());
    assertThat(page).hasURL(Pattern.compile("done=withdrawn"));
    press(
        page.locator(
            "form[action$='/reinstatement'] button, form[action$='/retablissement'] button"));
    assertThat(page).hasURL(Pattern.compile("done=reinstated"));
    assertThat(page.locator("html")).hasAttribute("lang", language);
  }

  private static String openSample(Page page) {
    return page.locator("main h2 a, main h3 a").first().evaluate("link => link.href").toString();
  }

  private static String apply(Page page, String language) {
    press(page.locator("main form button").first());
    page.locator("#name").fill("Noor Haddad");
    page.locator("#email").fill("noor-" + language + "@example.org");
    for (String question : List.of("language", "examLanguage", "interviewLanguage")) {
      page.locator("#" + question + "-" + language).press("Space");
    }
    next(page);
    page.locator("#resume")
        .setInputFiles(
            new FilePayload(
                "cv.txt", "text/plain", "Ten years / Dix ans".getBytes(StandardCharsets.UTF_8)));
    page.locator("#statement").fill("I would like to try this. / J’aimerais essayer.");
    next(page);
    next(page);
    press(page.locator("#send button"));
    Locator reference = page.locator(".reference");
    assertThat(reference).hasText(Pattern.compile("V-\\w{4}-\\w{4}"));
    return reference.innerText().strip();
  }

  /** Letters leave at once, but nobody waits for them. */
  private static void untilItSays(Page mailbox, String reference) {
    for (int tries = 0; tries < 2_000 && !mailbox.content().contains(reference); tries++) {
      mailbox.reload();
    }
    assertThat(mailbox.locator("main")).containsText(reference);
  }

  private static void next(Page page) {
    press(page.locator("main form .apply-ways button").first());
  }

  private static void press(Locator linkOrButton) {
    linkOrButton.press("Enter");
  }
}
