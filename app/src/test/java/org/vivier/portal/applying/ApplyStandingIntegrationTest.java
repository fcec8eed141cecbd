package org.vivier.portal.applying;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.vivier.portal.MineSite;
import org.vivier.portal.Visitor;

/** Where a posting stands is one fact, whichever page tells it. */
class ApplyStandingIntegrationTest extends MineSite {
  private static final Map<String, String> OPEN = Map.of("closes", "2029-06-14");
  private static final Map<String, String> ARCHIVED =
      Map.of("closes", "2029-06-14", "archived", "true");

  @Autowired JdbcClient jdbc;

  @Test
  void saysWhenItClosedAndNotWhenItWouldHave() {
    String start = posting(OPEN);
    Visitor jordan = visitor();
    String mine = submitted(jordan, start);
    Visitor amelie = visitor();
    String draft = complete(amelie, start);
    clock.advance(Duration.ofHours(1));
    again(start, ARCHIVED);

    String position = start.replace("/apply", "");
    for (String page :
        new String[] {
          visitor().page(position).text(),
          visitor().page(start).text(),
          amelie.page(draft + "/check").text(),
          amelie.page(draft + "/later").text()
        }) {
      assertThat(page).contains("Applications closed on Monday, June 15, 2026");
      assertThat(page).doesNotContain("2029");
    }
    assertThat(jordan.page(mine).select(".mine-standing").text())
        .contains("The job closed Monday, June 15, 2026")
        .doesNotContain("June 14, 2029");
    assertThat(amelie.page("/en/my-applications").text())
        .contains("Closed on Monday, June 15, 2026");
    assertThat(visitor().page(position).select("script[type=application/ld+json]")).isEmpty();
  }

  /** The clocks go forward on March 14, 2027, so that one of the thirty days has 23 hours. */
  @Test
  void promisesOneDayOnEveryPageInTheLetterAndInTheDatabase() {
    String start = posting(Map.of("closes", "2027-02-19T23:59"));
    Visitor jordan = visitor();
    clock.setTo(Instant.parse("2027-02-20T04:58:00Z"));
    String draft = completed(jordan, start);
    submit(jordan, draft);
    assertPromised(jordan, start, draft);
  }

  /** Submitted on the day after closing, by the grace alone. */
  @Test
  void promisesTheSameDayToWhoeverNeedsTheGrace() {
    String start = posting(Map.of("closes", "2027-02-19T23:59"));
    Visitor jordan = visitor();
    clock.setTo(Instant.parse("2027-02-20T04:40:00Z"));
    String draft = completed(jordan, start);
    String position = visitor().page(start.replace("/apply", "")).text();
    assertThat(position).contains("hears from us by March 21, 2027");
    clock.setTo(Instant.parse("2027-02-20T05:05:00Z"));
    submit(jordan, draft);
    assertThat(jordan.page(draft + "/done").text()).contains("March 21, 2027");
  }

  private void assertPromised(Visitor jordan, String start, String draft) {
    for (String page :
        new String[] {
          visitor().page(start.replace("/apply", "")).text(),
          visitor().page(start).text(),
          jordan.page(draft + "/done").text(),
          jordan.page(mine(draft)).text(),
          jordan.page("/en/my-applications").text(),
          letters(email).getFirst()
        }) {
      assertThat(page).contains("March 21, 2027").doesNotContain("March 22");
    }
    assertThat(
            jdbc.sql("select reply_by from application where id = :id")
                .param("id", UUID.fromString(draft.substring(draft.lastIndexOf('/') + 1)))
                .query(LocalDate.class)
                .single())
        .isEqualTo("2027-03-21");
  }

  @Test
  void saysSoInFrench() {
    String start = posting(OPEN);
    Visitor amelie = visitor();
    String draft = complete(amelie, start);
    again(start, ARCHIVED);
    String check = amelie.page(french(draft) + "/verification").text();
    assertThat(check).contains("Offre fermée depuis le lundi 15 juin 2026").doesNotContain("2029");
  }

  @Test
  void refusesAFormThatComesAfterItClosedEarlyAndKeepsTheDraft() {
    String start = posting(OPEN);
    Visitor amelie = visitor();
    String draft = complete(amelie, start);
    var shown = amelie.page(draft + "/check");
    again(start, ARCHIVED);
    var answer = amelie.post(draft + "/check", shown, Map.of());
    assertThat(answer.statusCode()).isEqualTo(409);
    assertThat(answer.body()).contains("I like trees.", "Applications closed on");
  }

  @Test
  void letsADraftBeWrittenWhileThePostingOpensLater() {
    String start = posting(OPEN);
    Visitor amelie = visitor();
    String draft = complete(amelie, start);
    var shown = amelie.page(draft + "/check");
    again(start, Map.of("opens", "2026-08-01", "closes", "2029-06-14"));

    assertThat(visitor().page(start).text())
        .contains("You can apply from Saturday, August 1, 2026");
    var check = amelie.page(draft + "/check");
    assertThat(check.text())
        .contains("Not open for applications yet", "You can apply from Saturday, August 1, 2026")
        .doesNotContain("closed");
    assertThat(check.select("form#send")).isEmpty();
    assertThat(amelie.page(draft + "/you").select("#name").attr("value"))
        .isEqualTo("Jordan Okafor");
    var answer = amelie.post(draft + "/check", shown, Map.of());
    assertThat(answer.statusCode()).isEqualTo(409);
    assertThat(answer.body()).contains("Not open for applications yet");
  }

  private static String french(String draft) {
    return draft.replace("/en/apply/", "/fr/postuler/");
  }
}
