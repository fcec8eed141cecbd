package org.vivier.portal.applying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vivier.portal.Visitor.document;
import static org.vivier.portal.Visitor.location;

import java.net.http.HttpResponse;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.vivier.portal.MineSite;
import org.vivier.portal.Visitor;

class AccommodationIntegrationTest extends MineSite {
  @Autowired private JdbcClient jdbc;

  @Test
  void waitsWithTheDraftAndIsAskedForWhenItIsSubmitted() {
    Visitor jordan = visitor();
    String draft = completed(jordan, posting());
    HttpResponse<String> toIt =
        jordan.post(draft + "/more", jordan.page(draft + "/more"), Map.of("then", "accommodation"));
    assertThat(location(toIt)).isEqualTo(draft + "/accommodation");
    Document form = jordan.page(draft + "/accommodation");
    HttpResponse<String> kept =
        jordan.post(draft + "/accommodation", form, Map.of("needs", "A quiet room."));
    assertThat(location(kept)).isEqualTo(draft + "/more");
    assertThat(jordan.page(draft + "/accommodation").select("#needs").text())
        .isEqualTo("A quiet room.");
    assertThat(letters(email)).noneMatch(AccommodationIntegrationTest::isAboutIt);
    submit(jordan, draft);
    assertThat(letters(email)).anyMatch(AccommodationIntegrationTest::isAboutIt);
    assertThat(letters(email)).noneMatch(letter -> letter.contains("A quiet room."));
  }

  @Test
  void isAskedForChangedAndTakenBackAfterSubmission() {
    Visitor jordan = visitor();
    String mine = submitted(jordan, posting());
    String path = draft(mine) + "/accommodation";
    Document form = jordan.page(path);
    HttpResponse<String> empty = jordan.post(path, form, Map.of("needs", " "));
    assertThat(empty.statusCode()).isEqualTo(422);
    assertThat(location(jordan.post(path, form, Map.of("needs", "More time."))))
        .isEqualTo(mine + "?done=accommodation");
    jordan.post(path, form, Map.of("needs", "More time.", "act", "withdraw"));
    assertThat(location(jordan.post(path, form, Map.of("needs", "More time."))))
        .isEqualTo(mine + "?done=accommodation");
    HttpResponse<String> huge =
        jordan.post(path, form, Map.of("needs", "x".repeat(20_000), "reach", "By phone"));
    assertThat(huge.statusCode()).isEqualTo(422);
    assertThat(document(huge).select("#needs").text()).hasSize(20_000);
    assertThat(document(huge).select("#reach").attr("value")).isEqualTo("By phone");
  }

  /** Neither in what assessors will read nor in what a copy of the application shows. */
  @Test
  void isNowhereInTheApplication() {
    Visitor jordan = visitor();
    String draft = completed(jordan, posting());
    jordan.post(
        draft + "/accommodation",
        jordan.page(draft + "/accommodation"),
        Map.of("needs", "A quiet room."));
    submit(jordan, draft);
    assertThat(jordan.page(mine(draft)).text()).doesNotContain("A quiet room.");
    assertThat(jordan.get(draft + "/copy").body()).doesNotContain("A quiet room.");
    assertThat(
            jdbc.sql("select count(*) from application_form where form::text like '%ccommodation%'")
                .query(Integer.class)
                .single())
        .isZero();
  }

  @Test
  void goesWithTheApplicationThatIsErased() {
    Visitor jordan = visitor();
    String draft = completed(jordan, posting());
    jordan.post(
        draft + "/accommodation", jordan.page(draft + "/accommodation"), Map.of("needs", "Time."));
    int before = keys();
    jordan.post(
        mine(draft) + "/erasure", jordan.page(mine(draft) + "/erasure"), Map.of("extent", "one"));
    assertThat(keys()).isEqualTo(before - 2);
  }

  @Test
  void isTheirsAlone() {
    Visitor jordan = visitor();
    String start = posting();
    String draft = completed(jordan, start);
    Visitor stranger = visitor();
    Document token = stranger.page(begin(stranger, start) + "/you");
    String path = draft + "/accommodation";
    assertThat(stranger.get(path).statusCode()).isEqualTo(404);
    assertThat(stranger.post(path, token, Map.of("needs", "x")).statusCode()).isEqualTo(404);
    HttpResponse<String> withoutToken =
        jordan.post(path, new Document(""), Map.of("needs", "Time."));
    assertThat(withoutToken.statusCode()).isEqualTo(403);
    assertThat(document(withoutToken).select("#needs").text()).isEqualTo("Time.");
    assertThat(jordan.page(path).select("#needs").text()).isEmpty();
  }

  private int keys() {
    return jdbc.sql("select count(*) from data_key where erased_at is null")
        .query(Integer.class)
        .single();
  }

  private static boolean isAboutIt(String letter) {
    return letter.contains("your request for an accommodation");
  }
}
