package org.vivier.careers;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesIntegrationTest extends ServedSite {
  private static final String ORME =
      "/fr/carrieres/postes/%C3%A9lagueuse-ou-%C3%A9lagueur-de-l%E2%80%99orme";

  @BeforeEach
  void aPostingWithAPast() {
    String aliases = "[/old-elm/, '/jobs/été', 'relative/elm', 'https://former.example/abs-elm']";
    folder.pair(
        "elm",
        "elm-keeper",
        "élagueuse-ou-élagueur-de-l’orme",
        Map.of("aliases", aliases, "url", "/positions/elm.html"),
        "\nText.\n");
    publish();
  }

  @ParameterizedTest
  @CsvSource({
    "/careers/positions/elm-keeper/, /en/careers/positions/elm-keeper",
    "/careers/positions/elm-keeper, /en/careers/positions/elm-keeper",
    "/en/careers/positions/elm-keeper/, /en/careers/positions/elm-keeper",
    "/en/careers/positions/Elm_Keeper, /en/careers/positions/elm-keeper",
    "/old-elm, /en/careers/positions/elm-keeper",
    "/old-elm/, /en/careers/positions/elm-keeper",
    "/jobs/%C3%A9t%C3%A9, /en/careers/positions/elm-keeper",
    "/jobs/e%CC%81te%CC%81, /en/careers/positions/elm-keeper",
    "/relative/elm, /en/careers/positions/elm-keeper",
    "/positions/elm.html, /en/careers/positions/elm-keeper",
    "/en, /en/careers",
    "/en/careers/, /en/careers",
    "/careers, /en/careers",
    "/careers/positions/, /en/careers",
    "/en/careers/positions, /en/careers",
    "/fr/, /fr/carrieres",
    "/carrieres/postes, /fr/carrieres",
    "/fr/carri%C3%A8res, /fr/carrieres"
  })
  void redirectsForGood(String from, String to) {
    assertRedirects(from, to);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/carrieres/postes/%C3%A9lagueuse-ou-%C3%A9lagueur-de-l%E2%80%99orme/",
        "/fr/carrieres/postes/elagueuse-ou-elagueur-de-l-orme",
        "/fr/carrieres/postes/elagueuse-ou-elagueur-de-lorme",
        "/fr/carrieres/postes/elm-keeper",
        "/fr/carrieres/postes/e%CC%81lagueuse-ou-e%CC%81lagueur-de-l%E2%80%99orme"
      })
  void findsThePostingByWhatSomebodyTyped(String from) {
    assertRedirects(from, ORME);
  }

  @Test
  void leadsToHowToApplyAsWell() {
    assertRedirects("/fr/carrieres/postes/elm-keeper/postuler", ORME + "/postuler");
    assertRedirects(
        "/en/careers/positions/elm-keeper/apply/", "/en/careers/positions/elm-keeper/apply");
  }

  @Test
  void keepsFormerSlugsAndCopies() {
    folder.remove("en/careers/positions/elm-keeper.md").english("keeper", "elm", Map.of());
    folder.english("copy", "elm", Map.of());
    publish();
    assertRedirects("/en/careers/positions/elm-keeper", "/en/careers/positions/copy");
    assertRedirects("/en/careers/positions/keeper/", "/en/careers/positions/copy");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/nothing",
        "/en/nothing",
        "/en/careers/positions/nothing",
        "/fr/carrieres/postes/%20",
        "/careers/positions/../../etc/passwd",
        "/%2e%2e/%2e%2e/etc/passwd",
        "/en/careers/a/b/c",
        "/en/careers/positions/!!!",
        "/en/careers/positions/elm-keeper.md",
        "/.git/config",
        "/en/careers/positions/%F0%9F%8C%B2",
        "/assets/",
        "/application.properties",
        "/WEB-INF/web.xml",
        "/error",
        "/actuator",
        "//evil.example/x",
        "/https://evil.example",
        "/old-elm/x"
      })
  void knowsNothingElse(String path) {
    assertThat(get(path).statusCode()).as(path).isIn(400, 404);
  }

  @Test
  void takesSignsAloneForNobodysName() {
    folder.pair("pine", "🌲", "🌲", Map.of(), "\nText.\n");
    publish();
    assertThat(get("/en/careers/positions/!!!").statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "//en/careers",
        "/\\evil.example",
        "/%5Cevil.example",
        "/%2F%2Fevil.example",
        "///careers/positions/elm-keeper"
      })
  void neverLeadsAway(String path) {
    String answer =
        RawRequest.send(port, "GET " + path + " HTTP/1.1", "Host: x", "Connection: close");
    assertThat(answer).doesNotContainPattern("(?i)location: *(//|/\\\\|http)");
  }

  private void assertRedirects(String from, String to) {
    HttpResponse<String> answer = get(from);
    assertThat(answer.statusCode()).as(from).isEqualTo(301);
    assertThat(header(answer, "Location")).isEqualTo(to);
    assertThat(get(to).statusCode()).isEqualTo(200);
  }
}
