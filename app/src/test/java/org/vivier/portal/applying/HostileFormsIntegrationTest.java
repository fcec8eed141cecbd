package org.vivier.portal.applying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vivier.portal.Visitor.document;
import static org.vivier.portal.Visitor.location;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vivier.portal.ApplySite;
import org.vivier.portal.Visitor;

class HostileFormsIntegrationTest extends ApplySite {
  private static final String UNICODE = "שלום\u200f 👩🏽‍🌾 a\u0301\u200b Ünïcode ’“” \ufdd0 𝕏";

  @Test
  void showsAFormWithoutTokenOnceMoreWithWhatWasTyped() {
    Visitor jordan = visitor();
    String draft = begin(jordan, posting());
    HttpResponse<String> answer =
        jordan.post(draft + "/you", document(jordan.get("/en/careers")), JORDAN);
    assertThat(answer.statusCode()).isEqualTo(403);
    Document page = document(answer);
    assertThat(page.select("#name").attr("value")).isEqualTo("Jordan Okafor");
    assertThat(page.select("#language-en").hasAttr("checked")).isTrue();
    assertThat(page.select(".notice-warning")).isNotEmpty();
    assertThat(jordan.page(draft + "/you").select("#name").attr("value")).isEmpty();
    assertThat(location(jordan.post(draft + "/you", page, JORDAN))).endsWith("/application");
  }

  @Test
  void submitsNothingWithoutToken() {
    Visitor jordan = visitor();
    String draft = complete(jordan, posting());
    HttpResponse<String> answer = jordan.post(draft + "/check", new Document(""), Map.of());
    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(location(jordan.get(draft + "/done"))).isEqualTo(draft + "/check");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/you",
        "/application",
        "/more",
        "/check",
        "/later",
        "/you/draft",
        "/application/files/resume"
      })
  void changesNothingForAnotherBrowser(String path) {
    Visitor jordan = visitor();
    String start = posting();
    String draft = complete(jordan, start);
    Visitor stranger = visitor();
    String own = begin(stranger, start);
    Document shown = stranger.page(own + "/you");
    HttpResponse<String> answer =
        stranger.upload(draft + path, shown, Map.of("name", "Mallory"), "file", new byte[] {65});
    assertThat(answer.statusCode()).isEqualTo(404);
    Visitor nobody = visitor();
    assertThat(nobody.post(draft + path, nobody.page(start), Map.of()).statusCode()).isEqualTo(404);
    assertThat(jordan.page(draft + "/check").text()).contains("Jordan Okafor");
    assertThat(location(jordan.get(draft + "/done"))).isEqualTo(draft + "/check");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/you", "/check", "/done", "/later", "/copy", "/files/resume"})
  void looksTheSameForWhatIsMissingAndWhatIsForeign(String path) {
    String foreign = begin(visitor(), posting());
    Visitor stranger = visitor();
    HttpResponse<String> one = stranger.get(foreign + path);
    HttpResponse<String> other = stranger.get("/en/apply/" + UUID.randomUUID() + path);
    assertThat(one.statusCode()).isEqualTo(404);
    assertThat(other.statusCode()).isEqualTo(404);
    assertThat(document(one).select("main").text())
        .isEqualTo(document(other).select("main").text());
    assertThat(document(one).select("form[action=/en/apply/resume]")).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {UNICODE, "nul\u0000inside", "=SUM(A1)\t\u001b[31m", "'; drop table x; --"})
  void keepsEveryCharacter(String text) {
    Visitor jordan = visitor();
    String draft = complete(jordan, posting());
    jordan.post(
        draft + "/application",
        jordan.page(draft + "/application"),
        Map.of("statement", text, "resumeText", text));
    assertThat(jordan.get(draft + "/copy").body()).contains(text);
    assertThat(jordan.get(draft + "/check").statusCode()).isEqualTo(200);
    assertThat(location(submit(jordan, draft))).endsWith("/done");
  }

  @Test
  void showsAVeryLongAnswerOnceMoreAndAsksForLess() {
    Visitor jordan = visitor();
    String draft = begin(jordan, posting());
    String veryLong = "é".repeat(150_000);
    HttpResponse<String> answer =
        jordan.post(
            draft + "/application",
            jordan.page(draft + "/application"),
            Map.of("statement", veryLong, "resumeText", "x"));
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(document(answer).select("#statement").val()).hasSize(veryLong.length());
    assertThat(answer.body()).contains("statement-error");
  }

  @Test
  void keepsWhatWasTypedBesideAFileThatIsTooLarge() {
    Visitor jordan = visitor();
    String draft = begin(jordan, posting());
    HttpResponse<String> answer =
        jordan.upload(
            draft + "/application",
            jordan.page(draft + "/application"),
            Map.of("statement", "I like trees."),
            "resume",
            new byte[11 << 20]);
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(document(answer).select("#resume-error").text()).contains("10 MB");
    assertThat(document(answer).select("#statement").val()).isEqualTo("I like trees.");
  }

  @Test
  void answersAFormOfMoreThanAMegabytePolitely() {
    Visitor jordan = visitor();
    String draft = begin(jordan, posting());
    HttpResponse<String> answer =
        jordan.post(
            draft + "/check", jordan.page(draft + "/you"), Map.of("name", "x".repeat(15 << 20)));
    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(document(answer).select("h1").text()).contains("too large");
  }

  @Test
  void answersEnormousFormsPolitely() {
    Visitor jordan = visitor();
    String draft = begin(jordan, posting());
    HttpResponse<String> answer =
        jordan.upload(
            draft + "/application",
            jordan.page(draft + "/application"),
            Map.of(),
            "resume",
            new byte[70 << 20]);
    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(document(answer).select("h1").text()).contains("too large");
  }

  @Test
  void takesReplacesAndRemovesAFile() {
    Visitor jordan = visitor();
    String draft = begin(jordan, posting());
    Document page = jordan.page(draft + "/application");
    Map<String, String> typed = Map.of("statement", "I like trees.");
    byte[] file = "My trees.".getBytes(java.nio.charset.StandardCharsets.UTF_8);
    assertThat(location(jordan.upload(draft + "/application", page, typed, "resume", file)))
        .isEqualTo(draft + "/more");
    assertThat(jordan.page(draft + "/application").text()).contains("cv.txt");
    assertThat(jordan.get(draft + "/files/resume").body()).isEqualTo("My trees.");
    jordan.post(
        draft + "/application", page, Map.of("statement", "I like trees.", "remove", "resume"));
    assertThat(jordan.page(draft + "/application").text()).doesNotContain("cv.txt");
    assertThat(jordan.get(draft + "/files/resume").statusCode()).isEqualTo(404);
  }

  @Test
  void handsBackWhatAnotherTabStored() {
    Visitor jordan = visitor();
    String draft = begin(jordan, posting());
    String path = draft + "/application";
    Document tab = jordan.page(path);
    String revision = tab.select("[name=revision]").val();
    jordan.post(path, tab, Map.of("statement", "From the first tab.", "revision", revision));
    HttpResponse<String> second =
        jordan.post(path, tab, Map.of("statement", "From the second.", "revision", revision));
    assertThat(document(second).select(".notice .typed").text()).contains("From the first tab.");
    assertThat(document(second).select("#statement").val()).isEqualTo("From the second.");
  }

  @Test
  void savesForScripts() {
    Visitor jordan = visitor();
    String draft = begin(jordan, posting());
    Document page = jordan.page(draft + "/you");
    HttpResponse<String> answer = jordan.post(draft + "/you/draft", page, JORDAN);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("\"revision\"");
    assertThat(jordan.page(draft + "/you").select("#name").attr("value"))
        .isEqualTo("Jordan Okafor");
  }

  @Test
  void neverSaysWhetherAnAddressIsKnown() {
    Visitor jordan = visitor();
    complete(jordan, posting());
    Visitor stranger = visitor();
    Document ask = stranger.page("/en/apply/resume");
    String known =
        stranger.post("/en/apply/resume", ask, Map.of("email", JORDAN.get("email"))).body();
    String unknown =
        stranger.post("/en/apply/resume", ask, Map.of("email", "nobody@example.org")).body();
    assertThat(org.jsoup.Jsoup.parse(known).text())
        .isEqualTo(org.jsoup.Jsoup.parse(unknown).text());
    assertThat(stranger.get("/en/apply/resume/" + "x".repeat(43)).statusCode()).isEqualTo(404);
    assertThat(stranger.get("/fr/postuler/reprise/%00").statusCode()).isIn(400, 404);
  }
}
