package org.vivier.careers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.vivier.testing.TablesOwner;

class PositionIntegrationTest extends ServedSite {
  @Test
  void showsTheFactsAtAGlance() {
    folder.pair(
        "elm",
        Map.of(
            "classification", "[IT-02, IT-03]",
            "salary", "{min: 75129, max: 91953, currency: CAD, per: year}",
            "locations", "['Montreal, QC']",
            "workArrangement", "hybrid",
            "tenures", "[term]",
            "termLength", "P18M",
            "languageRequirements", "['bilingual-imperative CBC/CBC']",
            "positions", "3",
            "processNumber", "2026-VIV-001"));
    publish();
    assertThat(page("/en/careers/positions/elm").select(".facts").text())
        .contains("IT-02", "IT-03", "$75,129", "$91,953", "Montreal", "18 months")
        .contains("CBC/CBC", "3", "2026-VIV-001");
    assertThat(plain(page("/fr/carrieres/postes/elm").select(".facts")))
        .contains("75 129 $", "Montréal", "18 mois", "CBC/CBC");
  }

  @Test
  void showsNoEmptyBoxWithoutFacts() {
    folder.pair("elm", "elm", "elm", Map.of("archived", "true"), "\nText.\n");
    publish();
    assertThat(page("/en/careers/positions/elm").select(".facts")).isEmpty();
  }

  @Test
  void marksWhatWasReadFromTheTextAndNothingElse() {
    String body = "\nThis job is classified as IT-03. Ce poste est classifié IT-03.\n";
    folder.pair("elm", "elm", "orme", Map.of("tenures", "[term]"), body);
    publish();
    Document page = page("/en/careers/positions/elm");
    assertThat(page.select(".facts div:has(.derived)").text())
        .contains("IT-03")
        .doesNotContain("erm");
    assertThat(page.select(".facts-note")).hasSize(1);
  }

  @Test
  void tellsTheClosingInstantInThePostingsZone() {
    folder.pair("elm", Map.of("closes", "2026-07-03T16:30", "timeZone", "America/Vancouver"));
    publish();
    Document english = page("/en/careers/positions/elm");
    assertThat(english.select(".deadline time").attr("datetime"))
        .isEqualTo("2026-07-03T16:30:00-07:00");
    assertThat(plain(english.select(".deadline")))
        .contains("Friday, July 3, 2026")
        .containsPattern("4:30\\s+p\\.?m\\.?")
        .contains("Pacific Time");
    assertThat(plain(page("/fr/carrieres/postes/elm").select(".deadline")))
        .contains("vendredi 3 juillet 2026")
        .contains("16 h 30")
        .contains("Pacifique");
  }

  /** British Columbia's clocks no longer change; Java's own rules know nothing of it. */
  @Test
  void closesInVancouversDecemberAtOneInstantEverywhere() {
    folder.pair("elm", Map.of("closes", "2026-12-04T23:59", "timeZone", "America/Vancouver"));
    publish();
    Document english = page("/en/careers/positions/elm");
    assertThat(english.select(".deadline time").attr("datetime"))
        .isEqualTo("2026-12-04T23:59:00-07:00");
    assertThat(plain(english.select(".deadline"))).contains("Pacific Time (UTC−07:00)");
    assertThat(english.select("script[type=application/ld+json]").html())
        .contains("\"validThrough\":\"2026-12-04T23:59-07:00\"");
    assertThat(
            TablesOwner.of(access)
                .sql(
                    """
                    select closes = timestamp '2026-12-04 23:59' at time zone zone
                      and closes = timestamptz '2026-12-05 06:59Z' and closes_promised = closes
                      and closes_written = timestamp '2026-12-04 23:59'
                    from posting_version where latest and zone = 'America/Vancouver'
                    """)
                .query(Boolean.class)
                .single())
        .isTrue();
  }

  @Test
  void offersToApplyWhileOpenAndSaysByWhenPeopleHear() {
    folder.pair("elm", Map.of("closes", "2026-07-03"));
    publish();
    Document page = page("/en/careers/positions/elm");
    assertThat(page.select("a[href=/en/careers/positions/elm/apply]")).isNotEmpty();
    assertThat(page.text()).contains("August 2, 2026");
    Document apply = page("/en/careers/positions/elm/apply");
    assertThat(apply.select("form[action=/en/careers/positions/elm/apply] button")).isNotEmpty();
    assertThat(apply.select("a.language").attr("href"))
        .isEqualTo("/fr/carrieres/postes/elm/postuler");
    assertThat(page("/fr/carrieres/postes/elm/postuler").select("a[href=/fr/carrieres/postes/elm]"))
        .isNotEmpty();
  }

  @Test
  void saysThatItIsClosed() {
    folder.pair("gone", Map.of("closes", "2026-06-01")).pair("old", Map.of("archived", "true"));
    publish();
    for (String path : new String[] {"/en/careers/positions/gone", "/en/careers/positions/old"}) {
      Document page = page(path);
      assertThat(page.select(".notice").text()).contains("closed");
      assertThat(page.select("a[href$=/apply]")).isEmpty();
      assertThat(page(path + "/apply").select("main form")).isEmpty();
    }
    assertThat(page("/en/careers/positions/gone").select(".notice time").attr("datetime"))
        .isEqualTo("2026-06-01T23:59:00-04:00");
  }

  @Test
  void saysWhenItOpens() {
    folder.pair("elm", Map.of("opens", "2026-06-20T09:00", "closes", "2026-07-01"));
    publish();
    Document page = page("/en/careers/positions/elm");
    assertThat(page.select(".notice time").attr("datetime")).isEqualTo("2026-06-20T09:00:00-04:00");
    assertThat(page.select("a[href$=/apply]")).isEmpty();
    clock.setTo(Instant.parse("2026-06-20T13:00:00Z"));
    assertThat(page("/en/careers/positions/elm").select("a[href$=/apply]")).isNotEmpty();
  }

  @Test
  void takesApplicationsForTheEvergreenPostingAtAnyTime() {
    folder.pair("evergreen-job-posting", "share", "cv", Map.of("archived", "true"), "\nHello.\n");
    publish();
    Document page = page("/en/careers/positions/share");
    assertThat(page.select("a[href=/en/careers/positions/share/apply]")).isNotEmpty();
    assertThat(page.select(".deadline").text()).doesNotContain("closed");
  }

  @Test
  void leadsToTheSamePostingInTheOtherLanguage() {
    folder.pair("elm", "elm", "orme", Map.of(), "\nText.\n");
    publish();
    String french = page("/en/careers/positions/elm").select("a.language").attr("href");
    assertThat(french).isEqualTo("/fr/carrieres/postes/orme");
    assertThat(page(french).select("a.language").attr("href"))
        .isEqualTo("/en/careers/positions/elm");
  }

  @Test
  void isNotThereInOneLanguageAlone() {
    folder.english("elm", "elm", Map.of());
    publish();
    assertThat(get("/en/careers/positions/elm").statusCode()).isEqualTo(404);
    assertThat(get("/fr/carrieres/postes/elm").statusCode()).isEqualTo(404);
    assertThat(get("/en/careers").body()).doesNotContain("Gardener");
  }

  /** The words, with every kind of space the same. */
  private static String plain(Elements elements) {
    return elements.text().replaceAll("[\\u00a0\\u202f]", " ");
  }
}
