package org.vivier.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.vivier.correspondence.Mailbox;
import org.vivier.correspondence.text.PlainText;
import org.vivier.testing.Accessibility;

/** From a search to an alert and out of it again. */
class SomebodyHearsOfNewJobsJourney extends Site {
  @Autowired private Mailbox mailbox;

  private final String email = "noor-" + UUID.randomUUID() + "@example.org";

  @ParameterizedTest
  @CsvSource({
    "en, 1280, /en/careers?q=design&location=remote",
    "fr, 360, /fr/carrieres?q=conception&location=remote"
  })
  void asksConfirmsAndStops(String language, int width, String list) {
    publishSamples();
    Page page = visitor(new NewContextOptions().setViewportSize(width, 800));
    page.navigate(list);
    seen(page, "alert-offer-" + language);
    page.click(".alert-offer a");
    seen(page, "alert-ask-" + language);
    page.fill("#email", "noor");
    page.click("form#alert button");
    seen(page, "alert-error-" + language);
    page.fill("#email", email);
    page.check("#frequency-weekly");
    page.click("form#alert button");
    seen(page, "alert-sent-" + language);
    page.navigate(link());
    seen(page, "alert-confirm-" + language);
    page.click("form[action='" + path(page) + "'] button");
    seen(page, "alert-on-" + language);
    assertThat(page.isChecked("#frequency-weekly")).isTrue();
    page.click("form[action^='" + path(page) + "/'] button >> nth=0");
    seen(page, "alert-stopped-" + language);
    page.navigate("/en/careers");
    assertThat(mailbox.newest()).noneMatch(letter -> email.equals(letter.address()));
  }

  private String link() {
    String letter =
        mailbox.newest().stream()
            .filter(each -> email.equals(each.address()))
            .flatMap(each ->
                Stream.ofNullable(each.text()).map(text -> PlainText.of(text, each.language())))
            .findFirst()
            .orElseThrow();
    var link =
        Pattern.compile("/(en/careers/alerts|fr/carrieres/alertes)/[\\w-]{43}").matcher(letter);
    assertThat(link.find()).isTrue();
    return link.group();
  }

  private static String path(Page page) {
    return java.net.URI.create(page.url()).getPath();
  }

  private void seen(Page page, String name) {
    screenshot(page, name);
    Accessibility.assertNoBarriers(page);
    assertThat(page.evaluate("() => document.documentElement.scrollWidth - innerWidth"))
        .as(name)
        .isEqualTo(0);
  }
}
