package org.vivier.portal.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.vivier.portal.Visitor.document;
import static org.vivier.portal.Visitor.location;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.vivier.forms.ApplicationForm;
import org.vivier.portal.ApplySite;
import org.vivier.portal.Visitor;
import org.vivier.vault.DataKeyId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ArchiveIntegrationTest extends ApplySite {
  private static final byte[] FIRST = "Ten years of trees – ✓".getBytes(UTF_8);
  private static final byte[] SECOND = "Eleven years of trees.".getBytes(UTF_8);
  private static final Map<String, String> STATEMENT =
      Map.of("statement", "I like trees.\nAnd <b>pears</b>.");

  @Autowired private JdbcClient jdbc;
  @Autowired private JsonMapper json;

  @Test
  void holdsEveryVersionTheLettersTheHistoryAndTheFilesOnce() {
    Visitor jordan = visitor();
    String draft = corrected(jordan);
    String reference = jordan.page(draft + "/done").select(".reference").text();
    HttpResponse<byte[]> answer = jordan.download(english(draft));
    assertThat(answer.headers().firstValue("Content-Disposition"))
        .hasValue("attachment; filename=\"vivier-" + reference + ".zip\"");
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/zip");
    assertThat(answer.headers().allValues("Cache-Control")).containsExactly("no-store");
    Map<String, byte[]> zip = unzip(answer);
    assertThat(zip.keySet())
        .containsExactly(
            "application.html",
            "application.json",
            "files/CV-" + reference + "-1.txt",
            "files/CV-" + reference + "-2.txt");
    assertThat(zip.get("files/CV-" + reference + "-1.txt")).isEqualTo(FIRST);
    assertThat(zip.get("files/CV-" + reference + "-2.txt")).isEqualTo(SECOND);
    Document page = html(zip, "application.html");
    assertThat(page.select("html").attr("lang")).isEqualTo("en");
    assertThat(page.text())
        .contains(reference, "Jordan Okafor", "And <b>pears</b>.", "I like trees even more.")
        .contains("Monday, June 15, 2026 at 10 a.m. Eastern Time", "July 17, 2026")
        .contains("Submitted on Monday, June 15, 2026 at 11 a.m. Eastern Time")
        .doesNotContain("Changes that you did not send");
    assertThat(page.select("article h3")).hasSize(2);
    assertThat(page.select("dd a").eachAttr("href"))
        .containsExactly("files/CV-" + reference + "-2.txt", "files/CV-" + reference + "-1.txt");
  }

  @Test
  void saysTheSameToPrograms() {
    Visitor jordan = visitor();
    String draft = corrected(jordan);
    Map<String, byte[]> zip = unzip(jordan.download(english(draft)));
    JsonNode root = json.readTree(zip.get("application.json"));
    assertThat(root.at("/format").asString()).isEqualTo("vivier-application");
    assertThat(root.at("/state").asString()).isEqualTo("submitted");
    assertThat(root.at("/submittedAt").asString()).isEqualTo("2026-06-15T14:00:00Z");
    assertThat(root.at("/replyBy").asString()).isEqualTo("2026-07-17");
    assertThat(root.at("/posting/title").propertyNames()).containsExactly("en", "fr");
    assertThat(root.at("/posting/closesAt").asString()).isEqualTo("2026-06-18T03:59:59Z");
    assertThat(root.at("/snapshots")).hasSize(2);
    assertThat(root.at("/snapshots/1/number").asInt()).isEqualTo(2);
    assertThat(root.at("/snapshots/1/takenAt").asString()).isEqualTo("2026-06-15T15:00:00Z");
    assertThat(answer(root.at("/snapshots/0"), "statement")).isEqualTo(STATEMENT.get("statement"));
    assertThat(answer(root.at("/snapshots/1"), "statement")).isEqualTo("I like trees even more.");
    String first = root.at("/files/0/path").asString();
    assertThat(answer(root.at("/snapshots/0"), "resume")).isEqualTo(first);
    assertThat(root.at("/snapshots/0/files/0").asString()).isEqualTo(first);
    assertThat(root.at("/files/0/name").asString()).isEqualTo("cv.txt");
    assertThat(root.at("/files/0/size").asInt()).isEqualTo(FIRST.length);
    assertThat(root.at("/now").isNull()).isTrue();
    assertThat(root.at("/accommodation").isNull()).isTrue();
    assertThat(root.at("/events").valueStream().map(event -> event.at("/kind").asString()))
        .containsSubsequence("started", "submitted", "corrected");
    assertThat(root.at("/letters")).hasSize(2);
    assertThat(root.at("/letters/0/language").asString()).isEqualTo("en");
  }

  @Test
  void isFrenchAtTheFrenchAddress() {
    Visitor jordan = visitor();
    String draft = submitted(jordan);
    Map<String, byte[]> zip = unzip(jordan.download(french(draft)));
    assertThat(zip.keySet())
        .contains("candidature.html")
        .anyMatch(n -> n.startsWith("fichiers/CV"));
    Document page = html(zip, "candidature.html");
    assertThat(page.select("html").attr("lang")).isEqualTo("fr");
    assertThat(page.text().replace('\u00a0', ' '))
        .contains("Votre candidature :", "lundi 15 juin 2026 à 10 h", "État Reçue")
        .contains("17 juillet 2026", "Votre nom Jordan Okafor", "Français");
    // Letters stay in the language in which they were written.
    assertThat(page.select("article div").eachAttr("lang")).containsExactly("en");
  }

  @Test
  void needsNothingFromElsewhere() {
    Visitor jordan = visitor();
    String draft = submitted(jordan);
    String page = text(unzip(jordan.download(english(draft))), "application.html");
    assertThat(page.strip())
        .startsWith("<!DOCTYPE html>")
        .contains("<style>")
        .doesNotContain("<script", "<img", "url(", "@import");
    assertThat(Jsoup.parse(page).select("[src], link")).isEmpty();
    assertThat(Jsoup.parse(page).select("a").eachAttr("href"))
        .isNotEmpty()
        .allMatch(path -> path.startsWith("files/"));
  }

  @Test
  void worksForADraftAndCarriesTheRequestForAccommodation() {
    Visitor jordan = visitor();
    String draft = begin(jordan, posting());
    Document shown = jordan.page(draft + "/you");
    jordan.post(draft + "/you", shown, JORDAN);
    jordan.post(
        draft + "/accommodation", shown, Map.of("needs", "More time.", "reach", "By text."));
    HttpResponse<byte[]> answer = jordan.download(french(draft));
    assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
        .contains("vivier-ebauche.zip");
    Map<String, byte[]> zip = unzip(answer);
    assertThat(zip.keySet()).containsExactly("candidature.html", "application.json");
    assertThat(html(zip, "candidature.html").text())
        .contains("Jordan Okafor", "Vous ne l’avez pas encore soumise.", "More time.", "By text.");
    JsonNode root = json.readTree(zip.get("application.json"));
    assertThat(root.at("/reference").isNull()).isTrue();
    assertThat(root.at("/snapshots")).isEmpty();
    assertThat(answer(root.at("/now"), "name")).isEqualTo("Jordan Okafor");
    assertThat(root.at("/accommodation/needs").asString()).isEqualTo("More time.");
    assertThat(root.at("/accommodation/state").asString()).isEqualTo("draft");
    assertThat(jordan.download(english(draft)).headers().firstValue("Content-Disposition"))
        .hasValue("attachment; filename=\"vivier-draft.zip\"");
  }

  @Test
  void showsChangesThatWereNotSentApartFromWhatCounts() {
    Visitor jordan = visitor();
    String draft = submitted(jordan);
    jordan.post(
        draft + "/application",
        jordan.page(draft + "/application"),
        Map.of("statement", "Not sent yet."));
    Map<String, byte[]> zip = unzip(jordan.download(english(draft)));
    Document page = html(zip, "application.html");
    assertThat(page.text()).contains("Changes that you did not send", "Not sent yet.");
    JsonNode root = json.readTree(zip.get("application.json"));
    assertThat(answer(root.at("/now"), "statement")).isEqualTo("Not sent yet.");
    assertThat(answer(root.at("/snapshots/0"), "statement")).isEqualTo(STATEMENT.get("statement"));
  }

  @Test
  void holdsTheReasonOfAWithdrawal() {
    Visitor jordan = visitor();
    String draft = submitted(jordan);
    String path = "/en/my-applications/" + id(draft) + "/withdrawal";
    jordan.post(path, jordan.page(path), Map.of("reason", "I found another orchard."));
    Map<String, byte[]> zip = unzip(jordan.download(english(draft)));
    assertThat(html(zip, "application.html").text()).contains("I found another orchard.");
    JsonNode root = json.readTree(zip.get("application.json"));
    assertThat(root.at("/state").asString()).isEqualTo("withdrawn");
    assertThat(root.at("/withdrawalReason").asString()).isEqualTo("I found another orchard.");
  }

  @Test
  void holdsAnAddressThatWaitsToBeConfirmed() {
    Visitor jordan = visitor();
    String draft = submitted(jordan);
    String path = "/en/my-applications/" + id(draft) + "/email-address";
    jordan.post(path, jordan.page(path), Map.of("email", "jordan.new@example.org"));
    Map<String, byte[]> zip = unzip(jordan.download(english(draft)));
    assertThat(html(zip, "application.html").text()).contains("jordan.new@example.org, once both");
    JsonNode pending = json.readTree(zip.get("application.json")).at("/pendingEmail");
    assertThat(pending.at("/address").asString()).isEqualTo("jordan.new@example.org");
    assertThat(pending.at("/newConfirmed").asBoolean()).isFalse();
  }

  @Test
  void leavesOutWhatIsInfectedAndSaysSo() {
    Visitor jordan = visitor();
    String draft = submitted(jordan);
    jdbc.sql("update document set scan = 'infected' where data_key_id = :dataKey")
        .param("dataKey", dataKey(draft).value())
        .update();
    Map<String, byte[]> zip = unzip(jordan.download(english(draft)));
    assertThat(zip.keySet()).containsExactly("application.html", "application.json");
    assertThat(html(zip, "application.html").text())
        .contains("cv.txt", "Not in this ZIP: our scanner found malware in it.");
    assertThat(html(zip, "application.html").select("a")).isEmpty();
    JsonNode file = json.readTree(zip.get("application.json")).at("/files/0");
    assertThat(file.at("/included").asBoolean()).isFalse();
    assertThat(html(unzip(jordan.download(french(draft))), "candidature.html").text())
        .contains("un programme malveillant");
  }

  @Test
  void looksTheSameForWhatIsMissingAndWhatIsForeign() {
    String foreign = submitted(visitor());
    Visitor stranger = visitor();
    begin(stranger, posting());
    HttpResponse<String> one = stranger.get(english(foreign));
    HttpResponse<String> other =
        stranger.get("/en/my-applications/" + UUID.randomUUID() + "/everything.zip");
    assertThat(one.statusCode()).isEqualTo(404);
    assertThat(other.statusCode()).isEqualTo(404);
    assertThat(document(one).select("main").text())
        .isEqualTo(document(other).select("main").text());
    assertThat(visitor().get(french(foreign)).statusCode()).isEqualTo(404);
    assertThat(one.headers().firstValue("Content-Disposition").orElse(""))
        .doesNotContain("attachment");
  }

  private String corrected(Visitor jordan) {
    String draft = submitted(jordan);
    clock.advance(Duration.ofHours(1));
    Map<String, String> more = Map.of("statement", "I like trees even more.");
    upload(jordan, draft, more, SECOND);
    assertThat(location(submit(jordan, draft))).contains("corrected");
    return draft;
  }

  private String submitted(Visitor jordan) {
    String draft = begin(jordan, posting());
    jordan.post(draft + "/you", jordan.page(draft + "/you"), JORDAN);
    upload(jordan, draft, STATEMENT, FIRST);
    assertThat(location(submit(jordan, draft))).isEqualTo(draft + "/done");
    return draft;
  }

  private static void upload(Visitor jordan, String draft, Map<String, String> typed, byte[] file) {
    String path = draft + "/" + ApplicationForm.APPLICATION;
    assertThat(location(jordan.upload(path, jordan.page(path), typed, "resume", file)))
        .endsWith("/more");
  }

  private DataKeyId dataKey(String draft) {
    return jdbc.sql("select data_key_id from application where id = :id")
        .param("id", UUID.fromString(id(draft)))
        .query((row, n) -> DataKeyId.in(row))
        .single();
  }

  private static String id(String draft) {
    return draft.substring(draft.lastIndexOf('/') + 1);
  }

  private static String english(String draft) {
    return "/en/my-applications/" + id(draft) + "/everything.zip";
  }

  private static String french(String draft) {
    return "/fr/mes-candidatures/" + id(draft) + "/tout.zip";
  }

  private static String answer(JsonNode version, String question) {
    return version
        .at("/questions")
        .valueStream()
        .filter(asked -> asked.at("/key").asString().equals(question))
        .map(asked -> asked.at("/answer/0").asString())
        .findFirst()
        .orElseThrow();
  }

  private static Document html(Map<String, byte[]> zip, String name) {
    return Jsoup.parse(text(zip, name));
  }

  private static String text(Map<String, byte[]> zip, String name) {
    assertThat(zip).containsKey(name);
    return new String(zip.getOrDefault(name, new byte[0]), UTF_8);
  }

  private static Map<String, byte[]> unzip(HttpResponse<byte[]> answer) {
    assertThat(answer.statusCode()).isEqualTo(200);
    Map<String, byte[]> entries = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(answer.body()))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        entries.put(entry.getName(), zip.readAllBytes());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return entries;
  }
}
