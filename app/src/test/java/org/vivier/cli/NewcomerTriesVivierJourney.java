package org.vivier.cli;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.LocatorOptions;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.vivier.cli.VivierProcess.Said;
import org.vivier.platform.Sha256;
import org.vivier.testing.SecondVerifier;
import org.vivier.testing.SharedBrowser;

/**
 * The first minutes: one command, one address, a sample job, an application, its letter, and the
 * way from there to a change of mind and back; then the file of a process among the samples. What
 * runs is the built program.
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

  /** Beside the server; then it is verified without it, and by somebody else's program. */
  @Test
  void takesTheFileOfASamplesProcess() throws Exception {
    Path data = parent.resolve("data");
    JdbcClient owner = DataOwner.in(data);
    String number = process(owner);
    Path file = parent.resolve("file.zip");
    String[] command = {
      "merit-file", number, "--to=" + file, "--purpose=audit", "--why=Yearly audit", "--language=fr"
    };
    Said taken = VivierProcess.run(data, command);
    assertThat(taken.status()).as(taken.text()).isZero();
    assertThat(taken.text()).contains(file.toString(), Sha256.hexOf(Files.readAllBytes(file)));
    assertThat(VivierProcess.run(data, command).status())
        .as("nothing is written over")
        .isEqualTo(1);
    command[1] = "2999-001";
    command[2] = "--to=" + parent.resolve("none.zip");
    assertThat(VivierProcess.run(data, command).status()).isEqualTo(1);
    assertThat(parent.resolve("none.zip")).doesNotExist();
    Said offline =
        VivierProcess.run(parent.resolve("nowhere"), "journal", "verify", "--pack=" + file);
    assertThat(offline.status()).as(offline.text()).isZero();
    assertThat(SecondVerifier.verify(file)).startsWith("0 whole: ");
    assertThat(count(owner, "merit-file.finished")).isEqualTo(1);
  }

  /** The samples get theirs while the site is used already. */
  private static String process(JdbcClient owner) {
    return Visits.patiently()
        .until(
            () ->
                owner
                    .sql(
                        """
                        select p.number from selection_process p join process_posting t
                          on t.process_id = p.id where p.state = 'published' order by p.number limit 1
                        """)
                    .query((row, n) -> row.getString(1))
                    .optional(),
            Optional::isPresent)
        .orElseThrow();
  }

  private static long count(JdbcClient owner, String act) {
    return owner
        .sql("select count(*) from journal_record where act = :act")
        .param("act", act)
        .query(Long.class)
        .single();
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
    Visits.patiently()
        .pollInSameThread()
        .until(
            () -> {
              mailbox.reload();
              return mailbox.content();
            },
            content -> content.contains(reference));
  }

  private static void next(Page page) {
    press(page.locator("main form .apply-ways button").first());
  }

  private static void press(Locator linkOrButton) {
    linkOrButton.press("Enter");
  }
}
