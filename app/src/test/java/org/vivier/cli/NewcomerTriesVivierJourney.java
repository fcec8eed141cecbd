package org.vivier.cli;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vivier.testing.SharedBrowser;

/** The first minutes: one command, one address, a sample job, an application, its letter. */
class NewcomerTriesVivierJourney {
  @TempDir Path parent;

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr"})
  void appliesForASampleAndFindsTheLetter(String language) throws Exception {
    try (VivierProcess server = VivierProcess.start(parent.resolve("data"), "serve", "--port=0");
        BrowserContext newcomer =
            SharedBrowser.get()
                .newContext(
                    new NewContextOptions().setJavaScriptEnabled(false).setLocale(language))) {
      String site = server.address().replace("/en/careers", "");
      Page page = newcomer.newPage();
      page.navigate(site);
      assertThat(page.locator("html")).hasAttribute("lang", language);
      page.navigate(openSample(page));
      press(page.locator("main a[href$='/apply'], main a[href$='/postuler']").first());
      String reference = apply(page, language);

      page.navigate(site + "/dev/mailbox");
      untilItSays(page, reference);
    }
  }

  private static String openSample(Page page) {
    return page.locator("main h2 a, main h3 a").first().evaluate("link => link.href").toString();
  }

  private static String apply(Page page, String language) {
    press(page.locator("main form button").first());
    page.locator("#name").fill("Noor Haddad");
    page.locator("#email").fill("noor@example.org");
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
