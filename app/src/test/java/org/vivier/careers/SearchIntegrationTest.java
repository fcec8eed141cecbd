package org.vivier.careers;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowingConsumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.vivier.postings.RenewSearch;
import org.vivier.testing.TablesOwner;

class SearchIntegrationTest extends ServedSite {
  @Autowired RenewSearch renewSearch;

  @BeforeEach
  void someJobs() {
    job("dev", "Developer", "Développeur de logiciels", "Programs in C++ and Java.");
    job("student", "Student in design", "Étudiant·e en conception", "Learns.");
    job("adviser", "Policy adviser", "Conseillère ou conseiller", "L’équipe de l’accès.");
    job("head", "Head of studies", "Directeur des études", "Leads researchers.");
    publish();
  }

  @Test
  void findsTheJobThatIsMeant() {
    assertFound(
        """
        fr | développeuse | dev
        fr | developpeur | dev
        fr | DÉVELOPPEURS | dev
        fr | étudiante | student
        fr | etudiant | student
        fr | étudiant·e | student
        fr | conseillère | adviser
        fr | conseiller | adviser
        fr | directrice | head
        fr | directrice des études | head
        fr | équipe | adviser
        fr | l’équipe | adviser
        fr | l'équipe | adviser
        fr | logiciel | dev
        fr | developer | dev
        en | developers | dev
        en | develop | dev
        en | learning | student
        en | research | head
        en | the head of the studies | head
        en | c++ | dev
        en | C++ Java | dev
        en | policy advisor | adviser
        en | advisors | adviser
        fr | policy advisor | adviser
        """);
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

  @Test
  void knowsTheFacts() {
    jobsWithFacts();
    assertFound(
        """
        en | Halifax | coast
        fr | Halifax | coast
        en | Nova Scotia | coast
        fr | Nouvelle-Écosse | coast
        en | Nouvelle-Ecosse | coast
        en | NS | coast
        en | Halifax NS | coast
        en | Montreal | river
        fr | Montréal | river
        en | Quebec | river
        en | remote | coast
        fr | télétravail | coast
        fr | à distance | coast
        fr | hybride | river
        en | term | river
        en | temporary | river
        fr | permanent | coast
        fr | période déterminée | river
        fr | durée déterminée | river
        fr | période indéterminée | coast
        en | telecommute | coast
        en | bilingual | coast
        fr | bilingue impératif | coast
        en | CBC | coast
        en | French essential | river
        en | IT-3 | coast
        en | IT 3 | coast
        en | IT 03 | coast
        fr | IT-03 | coast
        fr | it3 | coast
        en | IT | coast
        en | EC | river
        en | EC keeper | river
        en | lighthouse | coast
        fr | phare | coast
        en | 2026-VIV-7 | coast
        en | hourly | river
        en | $82,400 | coast
        fr | 82 400 $ | coast
        """);
  }

  @Test
  void takesAPhraseAsAPhrase() {
    job("plain", "Writer", "Rédacteur", "Writes plain language for all.");
    job("mixed", "Editor", "Réviseur", "Writes in a plain style and knows the language.");
    publish();
    assertThat(found("en", "plain language")).containsExactlyInAnyOrder("plain", "mixed");
    assertThat(found("en", "\"plain language\"")).containsExactly("plain");
    assertThat(found("fr", "« plain language »")).containsExactly("plain");
    assertThat(found("en", "\"language plain\"")).isEmpty();
    assertThat(page("/en/careers?q=%22plain+language%22").select(".list-head h2").text())
        .isEqualTo("1 job for “plain language”");
  }

  @Test
  void findsWhatWasMistyped() {
    jobsWithFacts();
    job("access", "Accessibility analyst", "Analyste en accessibilité", "Listens.");
    publish();
    assertEach(
        """
        en | devloper | dev
        en | devlopers | dev
        en | acessibility | access
        fr | anlyste | access
        fr | acessibilité | access
        fr | devloppeuse | dev
        en | halifx | coast
        en | devloper Java | dev
        """,
        row -> {
          assertThat(found(row.language(), row.typed())).containsExactly(row.key());
          var page = page(address(row.language(), row.typed()));
          assertThat(page.select(".meant").text()).contains(row.typed());
          assertThat(page.select("input[name=q]").attr("value")).isEqualTo(row.typed());
        });
  }

  @ParameterizedTest
  @CsvSource({"en, coop", "en, co-op", "fr, coop", "fr, stagiaire", "en, intern"})
  void findsStudentJobsByTheirOtherNames(String language, String typed) {
    job("summer", "Helper", "Aide", "Helps.", "tenures: [student]");
    publish();
    assertThat(found(language, typed)).containsExactly("summer");
  }

  @Test
  void suggestsNothingThatIsNotOpen() {
    job("gone", "Astronomer", "Astronome", "Looks up.", "archived: true");
    publish();
    assertThat(found("en", "astronmer")).isEmpty();
    assertThat(page(address("en", "astronmer")).select(".meant")).isEmpty();
  }

  /** A title counts more than a fact, a fact more than the text, however often it says it. */
  @Test
  void ranksTitlesBeforeFactsBeforeText() {
    job("text", "Clerk", "Commis", "Halifax, Halifax and Halifax again.");
    job("fact", "Cook", "Cuisinier", "Cooks.", "locations: ['Halifax, NS']");
    job("title", "Guide to Halifax", "Guide", "Shows the town.");
    publish();
    assertThat(found("en", "Halifax")).containsExactly("title", "fact", "text");
    assertThat(found("fr", "Halifax")).containsExactly("title", "fact", "text");
  }

  /** What a Vivier indexed that knew no facts. */
  @Test
  void catchesUpWithWhatWasIndexedBefore() {
    jobsWithFacts();
    TablesOwner.of(access).sql("truncate posting_search").update();
    TablesOwner.of(access).sql("truncate search_word").update();
    assertThat(found("en", "Halifax")).isEmpty();
    renewSearch.handle();
    assertThat(found("en", "Halifax")).containsExactly("coast");
    assertThat(found("en", "lighthouse")).containsExactly("coast");
    assertThat(found("en", "halifx")).containsExactly("coast");
  }

  @Test
  void answersWhateverIsTyped() {
    assertThat(hostile())
        .allSatisfy(typed -> {
          for (String language : List.of("en", "fr")) {
            var answer = get(address(language, typed));
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).doesNotContain("<b>bold");
          }
        });
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

  /** What somebody types, and the one job that it leads to. */
  private record Row(String language, String typed, String key) {}

  /** All rows of a table against the same jobs: importing them for each would take a minute. */
  private void assertEach(String table, ThrowingConsumer<Row> holds) {
    List<Row> rows =
        table
            .lines()
            .map(line -> line.split(" [|] "))
            .map(part -> new Row(part[0], part[1], part[2]))
            .toList();
    assertThat(rows).isNotEmpty().allSatisfy(holds);
  }

  private void assertFound(String table) {
    assertEach(
        table, row -> assertThat(found(row.language(), row.typed())).containsExactly(row.key()));
  }

  private void jobsWithFacts() {
    job(
        "coast",
        "Warden",
        "Gardienne",
        "Watches.",
        "locations: ['Halifax, NS']",
        "workArrangement: remote",
        "tenures: [indeterminate]",
        "languageRequirements: ['bilingual-imperative CBC/CBC']",
        "classification: IT-03",
        "processNumber: 2026-VIV-7",
        "salary: {min: 82400, max: 118600, currency: CAD, per: year}",
        "tags: [lighthouse, phare]");
    job(
        "river",
        "Keeper",
        "Éclusière",
        "Opens.",
        "locations: ['Montréal, QC']",
        "workArrangement: hybrid",
        "tenures: [term]",
        "languageRequirements: [french-essential]",
        "classification: EC-04",
        "salary: {min: 23.5, max: 31, currency: CAD, per: hour}");
    publish();
  }

  private void job(String key, String english, String french, String body, String... facts) {
    folder.file("en/careers/positions/" + key + ".md", text(english, key, body, facts));
    folder.file("fr/careers/positions/" + key + ".md", text(french, key, body, facts));
  }

  private static String text(String title, String key, String body, String... facts) {
    String archived = List.of(facts).contains("archived: true") ? "" : "archived: false\n";
    return "---\nlayout: job-posting\ntype: section\ntitle: %s\ndescription: Job\n%s"
            .formatted(title, archived)
        + Stream.of(facts).map(fact -> fact + "\n").collect(Collectors.joining())
        + "translationKey: %s\n---\n\n%s\n".formatted(key, body);
  }

  private List<String> found(String language, String typed) {
    return page(address(language, typed)).select(".card h3 a").eachAttr("href").stream()
        .map(href -> href.substring(href.lastIndexOf('/') + 1))
        .toList();
  }

  private static String address(String language, String typed) {
    String path = Map.of("en", "/en/careers", "fr", "/fr/carrieres").get(language);
    return path + "?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8);
  }
}
