package org.vivier.careers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.vivier.postings.TestPicture;
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
        .contains("IT\u201102", "IT\u201103", "$75,129", "$91,953", "Montreal", "18 months")
        .contains("CBC/CBC", "3", "2026-VIV-001");
    assertThat(plain(page("/fr/carrieres/postes/elm").select(".facts")))
        .contains("75 129 $", "Montréal", "18 mois", "CBC/CBC");
  }

  @Test
  void tellsBelowTheTitleWhatOneChoosesBy() {
    folder.pair(
        "elm",
        Map.of(
            "classification", "IT-02",
            "salary", "{min: 75129, max: 91953, currency: CAD, per: year}",
            "locations", "['Montreal, QC', 'Halifax, NS']",
            "workArrangement", "hybrid",
            "languageRequirements", "[english-essential]"));
    publish();
    assertThat(plain(page("/en/careers/positions/elm").select(".band .brief dd")))
        .isEqualTo("$75,129 – $91,953 Montreal, Halifax Hybrid English essential IT\u201102");
    assertThat(plain(page("/fr/carrieres/postes/elm").select(".band .brief dd")))
        .startsWith("De 75 129 $ à 91 953 $ Montréal, Halifax Hybride");
  }

  @Test
  void saysHowFarOffTheClosingIs() {
    folder.pair("elm", Map.of("closes", "2026-06-20"));
    publish();
    assertThat(closing("/en/careers")).isEqualTo("Closes in 5 days Saturday, June 20, 2026");
    assertThat(closing("/fr/carrieres")).isEqualTo("Ferme dans 5 jours samedi 20 juin 2026");
    clock.setTo(Instant.parse("2026-06-19T12:00:00Z"));
    assertThat(closing("/en/careers")).startsWith("Closes tomorrow");
    clock.setTo(Instant.parse("2026-06-20T23:00:00Z"));
    assertThat(closing("/fr/carrieres")).startsWith("Ferme aujourd’hui");
    // Kept pages change with the day of the posting's zone.
    String path = "/en/careers/positions/elm";
    clock.setTo(Instant.parse("2026-06-19T03:59:00Z"));
    assertThat(page(path).select(".apply-bar").text()).contains("Closes in 2 days");
    clock.setTo(Instant.parse("2026-06-19T04:00:00Z"));
    assertThat(page(path).select(".apply-bar").text()).contains("Closes tomorrow");
  }

  @Test
  void showsTheTeamAboveTheText() {
    folder.file("pictures/team.png", TestPicture.png(1600, 0x336699));
    Map<String, String> english =
        Map.of(
            "picture",
            "pictures/team.png",
            "pictureAlt",
            "\"Two <at> work\"",
            "quote",
            "It’s calm.",
            "quoteBy",
            "Ana");
    Map<String, String> french =
        Map.of("pictureAlt", "Deux au travail", "quote", "C’est calme.", "quoteBy", "Ana");
    folder.english("elm", "elm", english).french("elm", "elm", french).pair("oak");
    publish();
    Document shown = page("/en/careers/positions/elm");
    var picture = shown.expectFirst(".team img");
    assertThat(picture.attr("alt")).isEqualTo("Two <at> work");
    assertThat(picture.attr("width")).isEqualTo("1280");
    assertThat(picture.attr("height")).isEqualTo("640");
    assertThat(picture.attr("loading")).isEqualTo("lazy");
    assertThat(picture.attr("srcset").split(", "))
        .hasSize(2)
        .allMatch(one -> one.contains("/pictures/"));
    assertThat(shown.select(".team blockquote").text()).isEqualTo("It’s calm.");
    String address = shown.select("meta[property=og:image]").attr("content");
    assertThat(address).startsWith("http").endsWith("-1280.png");
    assertThat(shown.select("meta[property=og:image:alt]").attr("content"))
        .isEqualTo("Two <at> work");
    assertThat(shown.expectFirst("script[type=application/ld+json]").data())
        .contains("\"image\":\"" + address);
    Document autre = page("/fr/carrieres/postes/elm");
    assertThat(autre.select(".team").text()).isEqualTo("C’est calme. Ana");
    assertThat(autre.select(".team img").attr("alt")).isEqualTo("Deux au travail");
    assertThat(page("/en/careers/positions/oak").select(".team, meta[property=og:image]"))
        .isEmpty();
  }

  @Test
  void picturesStayAtTheirAddress() {
    folder.file("pictures/team.png", TestPicture.png(600, 0x336699));
    folder.pair("elm", Map.of("picture", "pictures/team.png", "pictureAlt", "\"\""));
    publish();
    String path = page("/en/careers/positions/elm").select(".team img").attr("src");
    var answer = get(path);
    assertThat(header(answer, "Content-Type")).isEqualTo("image/png");
    assertThat(header(answer, "Cache-Control")).contains("immutable", "max-age=31536000");
    assertThat(get(path, "If-None-Match", header(answer, "ETag")).statusCode()).isEqualTo(304);
    for (String other :
        List.of(
            path.replace("-600.", "-601."),
            path.replace(".png", ".jpg"),
            "/pictures/team.png",
            "/pictures/" + "0".repeat(64) + "-600.png")) {
      assertThat(get(other).statusCode()).as(other).isEqualTo(404);
    }
  }

  @Test
  void givesItsDatesToACalendar() {
    folder.pair("elm", Map.of("closes", "2026-07-03T16:30", "timeZone", "America/Vancouver"));
    folder.pair("open").pair("old", Map.of("archived", "true"));
    publish();
    String link = page("/en/careers/positions/elm").select("a[href$=.ics]").attr("href");
    var english = get(link);
    assertThat(header(english, "Content-Type")).startsWith("text/calendar");
    assertThat(english.body())
        .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
        .contains("DTSTART:20260703T233000Z\r\n", "SUMMARY:Apply by: Gardener elm\r\n")
        .contains("DTSTART;VALUE=DATE:20260802\r\n", "SUMMARY:Answer due: Gardener elm\r\n")
        .endsWith("END:VEVENT\r\nEND:VCALENDAR\r\n");
    assertThat(english.body().lines()).allMatch(line -> line.length() <= 75);
    assertThat(get("/fr/carrieres/postes/elm/calendrier.ics").body()).contains("Date limite");
    assertThat(page("/en/careers/positions/open").select("a[href$=.ics]")).isEmpty();
    assertThat(get("/en/careers/positions/open/calendar.ics").statusCode()).isEqualTo(404);
    assertThat(get("/en/careers/positions/nothing/calendar.ics").statusCode()).isEqualTo(404);
  }

  /** Above all on a closed posting, where it is what somebody can still do. */
  @Test
  void namesOpenJobsLikeIt() {
    folder.pair("closed", Map.of("title", "Tree surgeon", "closes", "2026-06-01"));
    folder.pair("like", Map.of("title", "Surgeon of trees", "classification", "IT-02"));
    folder.pair("group", Map.of("title", "Sailor", "classification", "IT-04"));
    folder.pair("other", Map.of("title", "Poet", "classification", "AS-02"));
    publish();
    Document closed = page("/en/careers/positions/closed");
    assertThat(closed.select(".similar h3").eachText()).containsExactly("Surgeon of trees");
    assertThat(closed.select("main .notice, main .similar").eachAttr("class"))
        .containsExactly("notice notice-closed", "wrap similar");
    assertThat(page("/en/careers/positions/like").select(".similar h3").eachText())
        .containsExactly("Sailor");
    assertThat(page("/en/careers/positions/other").select(".similar")).isEmpty();
  }

  @Test
  void saysWhereOneIs() {
    folder.pair("elm");
    publish();
    assertThat(page("/en/careers/positions/elm").select(".breadcrumb li").eachText())
        .containsExactly("Jobs", "Gardener elm");
    Document french = page("/fr/carrieres/postes/elm");
    assertThat(french.select(".breadcrumb [aria-current=page]").text()).isEqualTo("Jardinier elm");
    assertThat(french.select(".language-current").text()).isEqualTo("Français");
    assertThat(french.select("header a[href=/fr/mes-candidatures]").text())
        .isEqualTo("Vos candidatures");
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
        .contains("IT\u201103")
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
  void namesThePostingsOwnPeopleEverywhere() {
    folder.pair(
        "elm",
        Map.of(
            "contact", "{name: Elm, email: elm@example.org}",
            "accommodationContact", "{name: Oak, email: oak@example.org}"));
    publish();
    for (String path :
        List.of(
            "/en/careers/positions/elm",
            "/fr/carrieres/postes/elm",
            "/en/careers/positions/elm/apply")) {
      assertThat(page(path).select("footer a[href^=mailto:]").eachAttr("href"))
          .as(path)
          .containsExactly("mailto:elm@example.org", "mailto:oak@example.org");
    }
  }

  /** Two promises beside each other are none. */
  @Test
  void stepsBackWhereThePostingSaysTheSame() {
    String body =
        """

        ## How we choose

        1. You hear from us within 15 working days, whatever the answer.

        We may create a pool of qualified people and use it for 12 months.
        """;
    folder.pair("elm", "elm", "orme", Map.of("closes", "2026-07-03"), body).pair("oak");
    publish();
    for (String path : List.of("/en/careers/positions/elm", "/fr/carrieres/postes/orme")) {
      Document page = page(path);
      assertThat(page.select(".timeline")).as(path).isEmpty();
      assertThat(page.select(".reply")).as(path).isEmpty();
    }
    assertThat(page("/en/careers/positions/elm").text()).doesNotContain("may create a pool from");
    assertThat(page("/en/careers/positions/oak").select(".timeline, .reply")).hasSize(2);
  }

  @Test
  void noLineBreakDividesACode() {
    folder.pair(
        "elm",
        "elm",
        "elm",
        Map.of("title", "Gardener (IT-3)"),
        "\nIT-3, [IT-3](https://example.org/IT-3).\n");
    publish();
    Document page = page("/en/careers/positions/elm");
    assertThat(page.select("h1").text()).isEqualTo("Gardener (IT\u20113)");
    assertThat(page.select(".prose").text()).contains("IT\u20113, IT\u20113.");
    assertThat(page.select(".prose a").attr("href")).isEqualTo("https://example.org/IT-3");
    assertThat(page.title()).startsWith("Gardener (IT-3)");
    assertThat(page("/en/careers").select(".card h3").text()).isEqualTo("Gardener (IT\u20113)");
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
    assertThat(page.select(".band-apply").text()).isEqualTo("Send your résumé");
    assertThat(page.select(".reply").text()).contains("who sends a résumé");
    assertThat(page.select(".anyway")).isEmpty();
    assertThat(page("/fr/carrieres/postes/cv/postuler").select("h1").text())
        .isEqualTo("Envoyer votre CV");
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

  private String closing(String list) {
    return plain(page(list).select(".card .closing"));
  }

  /** The words, with every kind of space the same. */
  private static String plain(Elements elements) {
    return elements.text().replaceAll("[\\u00a0\\u202f]", " ");
  }
}
