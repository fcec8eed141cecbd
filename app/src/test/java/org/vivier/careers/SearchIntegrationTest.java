package org.vivier.careers;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SearchIntegrationTest extends ServedSite {
  @BeforeEach
  void someJobs() {
    job("dev", "Developer", "Développeur de logiciels", "Programs in C++ and Java.");
    job("student", "Student in design", "Étudiant·e en conception", "Learns.");
    job("adviser", "Policy adviser", "Conseillère ou conseiller", "L’équipe de l’accès.");
    job("head", "Head of studies", "Directeur des études", "Leads researchers.");
    publish();
  }

  @ParameterizedTest
  @CsvSource({
    "fr, développeuse, dev",
    "fr, developpeur, dev",
    "fr, DÉVELOPPEURS, dev",
    "fr, étudiante, student",
    "fr, etudiant, student",
    "fr, étudiant·e, student",
    "fr, conseillère, adviser",
    "fr, conseiller, adviser",
    "fr, directrice, head",
    "fr, directrice des études, head",
    "fr, équipe, adviser",
    "fr, l’équipe, adviser",
    "fr, \"l'équipe\", adviser",
    "fr, logiciel, dev",
    "fr, developer, dev",
    "en, developers, dev",
    "en, develop, dev",
    "en, learning, student",
    "en, research, head",
    "en, the head of the studies, head",
    "en, c++, dev",
    "en, C++ Java, dev"
  })
  void findsTheJobThatIsMeant(String language, String typed, String key) {
    assertThat(found(language, typed)).containsExactly(key);
  }

  @ParameterizedTest
  @CsvSource({"en, c#", "en, volcano", "en, developer volcano", "fr, volcan", "en, C+++"})
  void findsNothingElse(String language, String typed) {
    assertThat(found(language, typed)).isEmpty();
  }

  @Test
  void findsWhatIsStillBeingTyped() {
    assertThat(found("en", "devel")).containsExactly("dev");
    assertThat(found("en", "policy adv")).containsExactly("adviser");
  }

  @Test
  void putsTitlesFirst() {
    job("other", "Clerk", "Commis", "Works beside a developer.");
    publish();
    assertThat(found("en", "developer")).containsExactly("dev", "other");
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void answersWhateverIsTyped(String typed) {
    for (String path : List.of("/en/careers", "/fr/carrieres")) {
      var answer = get(path + "?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8));
      assertThat(answer.statusCode()).as(typed).isEqualTo(200);
      assertThat(answer.body()).doesNotContain("<b>bold");
    }
  }

  static Stream<String> hostile() {
    return Stream.of(
        "'",
        "\"",
        "\\",
        "'; drop table posting; --",
        "a\\' | b",
        "&",
        "|",
        "!",
        "a & | b",
        "(((",
        ")",
        ":*",
        "a:*b",
        "<->",
        "a <-> b",
        "a<2>b",
        "*",
        "%",
        "_",
        "\0",
        "a\0b",
        "\u0001\u001f",
        "👩🏽‍💻",
        "🌲 elm",
        "...",
        "¿?",
        "’’’",
        "''''",
        "<b>bold</b>",
        "&lt;",
        "${1}",
        "{0}",
        "%s",
        "日本語",
        "العربية",
        "\uD800",
        "a\uDC00",
        "ﬁ",
        "İ",
        "ß",
        "\u0301",
        "e\u0301",
        "·e",
        "é·e·s",
        "(e)",
        "-",
        "--",
        "a-b-c",
        "1e400",
        "1.5",
        "-1",
        "https://x.example/a?b=c",
        "a@b.example",
        "the",
        "le la les",
        "x".repeat(1_500),
        "é".repeat(500),
        "a ".repeat(700),
        "'".repeat(700),
        "(".repeat(700),
        "a|b&".repeat(300));
  }

  @Test
  void refusesAQuestionThatFitsInNoAddress() {
    int status = get("/en/careers?q=" + "a".repeat(100_000)).statusCode();
    assertThat(status).isBetween(400, 499);
  }

  private void job(String key, String english, String french, String body) {
    folder.file("en/careers/positions/" + key + ".md", text(english, key, body));
    folder.file("fr/careers/positions/" + key + ".md", text(french, key, body));
  }

  private static String text(String title, String key, String body) {
    return "---\nlayout: job-posting\ntype: section\ntitle: %s\ndescription: Job\narchived: false\n"
            .formatted(title)
        + "translationKey: %s\n---\n\n%s\n".formatted(key, body);
  }

  private List<String> found(String language, String typed) {
    String path = Map.of("en", "/en/careers", "fr", "/fr/carrieres").get(language);
    return page(path + "?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8))
        .select(".card h3 a")
        .eachAttr("href")
        .stream()
        .map(href -> href.substring(href.lastIndexOf('/') + 1))
        .toList();
  }
}
