package org.vivier.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A deadline is told in the posting's zone, and in the reader's where it is another. */
class CandidateReadsFromAnotherTimeZoneJourney extends Site {
  @ParameterizedTest
  @CsvSource({
    "fr-CA, Europe/Paris, /fr/carrieres/postes/open, 5, true",
    "en-CA, Asia/Tokyo, /en/careers/positions/open, 12:59, true",
    "en-CA, America/Toronto, /en/careers/positions/open, 11:59, false"
  })
  void seesTheClosingInstantInBothZones(
      String locale, String zone, String path, String hour, boolean differs) {
    publishOneOfEachKind();
    Page page = visitor(new NewContextOptions().setLocale(locale).setTimezoneId(zone));
    page.navigate(path);
    assertThat(page.locator(".deadline")).containsText(hour);
    String local = locale.startsWith("fr") ? "Dans votre fuseau horaire" : "In your time zone";
    if (differs) {
      assertThat(page.locator(".deadline")).containsText(local);
    } else {
      assertThat(page.locator(".deadline")).not().containsText(local);
    }
  }
}
