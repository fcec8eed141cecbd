package org.vivier.applications.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ArchiveIntegrationTest extends MineSite {
  @ParameterizedTest
  @CsvSource({
    "/en/my-applications/, /everything.zip, application.html, en",
    "/fr/mes-candidatures/, /tout.zip, candidature.html, fr"
  })
  void holdsEverythingToReadAndToProcess(String before, String after, String page, String language)
      throws IOException {
    Visitor jordan = visitor();
    String mine = corrected(jordan);
    String id = mine.substring(mine.lastIndexOf('/') + 1);
    Map<String, byte[]> archive = unzipped(jordan.bytes(before + id + after));
    Document shown = Jsoup.parse(new String(archive.get(page), UTF_8));
    assertThat(shown.select("html").attr("lang")).isEqualTo(language);
    assertThat(shown.text()).contains("I like trees.", "I love trees.", "More time, please.");
    JsonNode data = JsonMapper.shared().readTree(archive.get("application.json"));
    assertThat(data.get("snapshots")).hasSize(2);
    assertThat(data.get("state").asString()).isEqualTo("submitted");
    assertThat(data.get("letters")).isNotEmpty();
    assertThat(data.get("accommodation").get("needs").asString()).isEqualTo("More time, please.");
    assertThat(archive.get(data.get("files").get(0).get("name").asString()))
        .isEqualTo("Ten years of trees.".getBytes(UTF_8));
  }

  @Test
  void isThereForADraftAsWell() throws IOException {
    Visitor jordan = visitor();
    String draft = begin(jordan, posting());
    jordan.post(draft + "/you", jordan.page(draft + "/you"), JORDAN);
    Map<String, byte[]> archive = unzipped(jordan.bytes(mine(draft) + "/everything.zip"));
    assertThat(new String(archive.get("application.html"), UTF_8)).contains("Jordan Okafor");
  }

  /** With a file, corrected once, and with a request for accommodation. */
  private String corrected(Visitor jordan) {
    String draft = completed(jordan, posting());
    Document token = jordan.page(draft + "/application");
    Map<String, String> statement = Map.of("statement", "I like trees.");
    jordan.upload(
        draft + "/application", token, statement, "resume", "Ten years of trees.".getBytes(UTF_8));
    submit(jordan, draft);
    jordan.post(draft + "/accommodation", token, Map.of("needs", "More time, please."));
    jordan.post(draft + "/application", token, Map.of("statement", "I love trees."));
    submit(jordan, draft);
    return mine(draft);
  }

  private static Map<String, byte[]> unzipped(byte[] archive) throws IOException {
    Map<String, byte[]> entries = new HashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        entries.put(entry.getName(), zip.readAllBytes());
      }
    }
    return entries;
  }
}
