package org.vivier.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class DocumentsTest {
  /** Decision records are in English, like the code. */
  private static final Set<String> ENGLISH_ONLY = Set.of("docs/adr");

  private static final Pattern PLAIN_FRENCH =
      Pattern.compile(
          ".{0,20}(\\S [;:!?»]|«[^\\u00A0]|\\p{L}'\\p{L}|[^\\u202F\\s(][;!?](\\s|$)).{0,20}");

  private final List<Document> documents = Document.all();

  @Test
  void everyDocumentIsThereInBothLanguages() {
    assertThat(documents.stream().filter(DocumentsTest::bilingual))
        .isNotEmpty()
        .allSatisfy(document -> assertThat(document.twin()).exists());
  }

  @Test
  void bothLanguagesHaveTheSameSections() {
    assertThat(documents.stream().filter(Document::french))
        .allSatisfy(document ->
            assertThat(document.levels()).isEqualTo(Document.read(document.twin()).levels()));
  }

  @Test
  void everyLinkInsideTheRepositoryLeadsSomewhere() {
    List<String> broken = new ArrayList<>();
    for (Document document : documents) {
      for (String link : document.links()) {
        if (!leadsSomewhere(document, link)) {
          broken.add(document + ": " + link);
        }
      }
    }
    assertThat(broken).isEmpty();
  }

  @Test
  void everyDecisionRecordIsInTheIndex() {
    Path folder = Document.ROOT.resolve("docs/adr");
    List<String> records =
        documents.stream()
            .filter(document -> document.path().startsWith(folder))
            .map(document -> document.path().getFileName().toString())
            .filter(name -> !name.equals("README.md"))
            .toList();
    assertThat(Document.read(folder.resolve("README.md")).links()).containsAll(records);
  }

  @Test
  void frenchIsSetAsFrench() {
    List<String> plain = new ArrayList<>();
    for (Document document : documents.stream().filter(Document::french).toList()) {
      Matcher matcher = PLAIN_FRENCH.matcher(document.prose());
      while (matcher.find()) {
        plain.add(document + ": " + matcher.group());
      }
    }
    assertThat(plain).isEmpty();
  }

  private static boolean bilingual(Document document) {
    return ENGLISH_ONLY.stream().noneMatch(document.toString()::startsWith);
  }

  private static boolean leadsSomewhere(Document document, String link) {
    if (URI.create(link).getScheme() != null) {
      return true;
    }
    int hash = link.indexOf('#');
    String file =
        URLDecoder.decode(hash < 0 ? link : link.substring(0, hash), StandardCharsets.UTF_8);
    Path target =
        file.isEmpty() ? document.path() : document.path().resolveSibling(file).normalize();
    if (hash < 0 || !Files.exists(target)) {
      return Files.exists(target);
    }
    String anchor = URLDecoder.decode(link.substring(hash + 1), StandardCharsets.UTF_8);
    return Document.read(target).anchors().contains(anchor);
  }
}
