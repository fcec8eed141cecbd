package org.vivier.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.vivier.testing.Accessibility.assertNoBarriers;

import com.microsoft.playwright.Page;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.vivier.correspondence.Mailbox;
import org.vivier.correspondence.text.PlainText;

/** After applying: an accommodation, a withdrawal that is undone, a browser that forgets. */
class CandidateFollowsAnApplicationJourney extends Site {
  private static final Pattern SETTLING = Pattern.compile("/(?:en/my|fr/ma)/([\\w-]{43})");

  @Autowired private Mailbox mailbox;

  @BeforeEach
  void postings() {
    publishOneOfEachKind();
  }

  @ParameterizedTest
  @CsvSource({"en, with", "fr, phone", "en, without"})
  void seesChangesAndLeavesItTheirOwnWay(String language, String javaScript) {
    Page page =
        switch (javaScript) {
          case "phone" -> visitorWithPhone();
          case "without" -> visitorWithoutJavaScript();
          default -> visitor();
        };
    boolean english = language.equals("en");
    String name = "mine-" + language + "-" + javaScript + "-";
    apply(page, english);
    seen(page, name + "1-page");
    activate(
        page.locator(".mine-actions a[href$='/withdrawal'], .mine-actions a[href$='/retrait']"));
    arrives(page, "(withdrawal|retrait)");
    seen(page, name + "2-withdrawal");
    activate(page.locator("main form button").last());
    arrives(page, "[^/]*done=withdrawn");
    activate(
        page.locator(
            "form[action$='/reinstatement'] button, form[action$='/retablissement'] button"));
    arrives(page, "[^/]*done=reinstated");
    page.navigate(page.url().replaceAll("\\?.*", english ? "/erasure" : "/effacement"));
    seen(page, name + "3-erasure");
    page.navigate(english ? "/en/my-applications" : "/fr/mes-candidatures");
    assertThat(page.locator(".mine-row")).hasCount(1);
    seen(page, name + "4-all");
    activate(page.locator("main form button").last());
    assertThat(page.locator("#email")).isVisible();
    seen(page, name + "5-sign-in");
    page.locator("#email").fill("amelie@example.org");
    activate(page.locator("main form button").last());
    assertThat(page.locator("#code")).isVisible();
    seen(page, name + "6-code");
  }

  /** Two applications with one address: its owner looks at both, at a desk and on a phone. */
  @Test
  void saysWhichApplicationCounts() {
    String email = UUID.randomUUID() + "@example.org";
    apply(visitor(), true, email);
    apply(visitor(), true, email);
    String link =
        mailbox.newest().stream()
            .filter(letter -> email.equals(letter.address()))
            .flatMap(letter ->
                Stream.ofNullable(letter.text()).map(text -> PlainText.of(text, letter.language())))
            .flatMap(text -> SETTLING.matcher(text).results())
            .map(found -> found.group(1))
            .findFirst()
            .orElseThrow();
    for (String path :
        new String[] {"/en/my/" + link + "/several", "/fr/ma/" + link + "/plusieurs"}) {
      for (int width : new int[] {1280, 360}) {
        Page page = visitor();
        page.setViewportSize(width, 800);
        page.navigate(path);
        assertThat(page.locator("input[type=radio]")).hasCount(6);
        seen(page, "settle-" + path.substring(1, 3) + "." + width);
        activate(page.locator("#settle button").last());
        assertThat(page.locator(".error-summary")).isVisible();
        seen(page, "settle-errors-" + path.substring(1, 3) + "." + width);
        Assertions.assertThat(
                page.evaluate("() => document.documentElement.scrollWidth - innerWidth"))
            .isEqualTo(0);
      }
    }
  }

  private void apply(Page page, boolean english) {
    apply(page, english, "amelie@example.org");
  }

  private void apply(Page page, boolean english, String email) {
    page.navigate(
        english ? "/en/careers/positions/open/apply" : "/fr/carrieres/postes/open/postuler");
    activate(page.locator("main form button"));
    arrives(page, "(you|vous)");
    page.locator("#name").fill("Amélie Tremblay-Nguyen");
    page.locator("#email").fill(email);
    for (String question : new String[] {"language", "examLanguage", "interviewLanguage"}) {
      choose(page.locator("#" + question + (english ? "-en" : "-fr")));
    }
    next(page, "(application|candidature)");
    page.locator("#resumeText").fill("Dix ans d’arbres.");
    page.locator("#statement").fill("J’aime les arbres.");
    next(page, "(more|autres)");
    activate(page.locator("button[value=accommodation]"));
    arrives(page, "(accommodation|mesures-d-adaptation)");
    page.locator("#needs").fill("Une pièce calme.");
    seen(page, "accommodation-" + (english ? "en" : "fr"));
    next(page, "(more|autres)");
    next(page, "(check|verification)");
    activate(page.locator("#send button"));
    arrives(page, "(done|confirmation)");
    activate(page.locator(".apply-ways a").first());
    assertThat(page.locator(".mine-standing .reference")).isVisible();
  }

  private static void next(Page page, String step) {
    activate(page.locator("main form .apply-ways button").first());
    arrives(page, step);
  }

  private static void arrives(Page page, String step) {
    assertThat(page).hasURL(Pattern.compile(".*/" + step + "([?#].*)?$"));
  }

  private void seen(Page page, String name) {
    screenshot(page, name);
    // axe waits with a timer, which never fires without scripts; the page is the same.
    if (!name.contains("without") && !name.startsWith("accommodation-en")) {
      assertNoBarriers(page);
    }
  }
}
