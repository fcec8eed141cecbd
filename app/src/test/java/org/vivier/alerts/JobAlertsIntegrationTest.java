package org.vivier.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.vivier.portal.MineSite;
import org.vivier.portal.Visitor;
import org.vivier.vault.EmailIndex;

/** New jobs by email, from the list to the last letter. */
class JobAlertsIntegrationTest extends MineSite {
  private static final String ASK = "/en/careers/alerts";
  private static final String PAGE = "/en/careers/alerts/[\\w-]{43}";

  @Autowired private SendAlerts send;
  @Autowired private ForgetAlerts forget;
  @Autowired private JdbcClient jdbc;
  @Autowired private EmailIndex emails;

  /** A word that no other posting has. */
  private final String word = "q" + UUID.randomUUID().toString().replaceAll("[^a-z]", "") + "y";

  @Test
  void tellsOfEachNewJobOnce() {
    job("First");
    String page = confirmed(visitor(), "daily");
    look();
    assertThat(letters(email)).as("what was there before is not new").hasSize(1);
    job("Second");
    job("Third");
    look();
    assertThat(letters(email)).hasSize(2);
    assertThat(letters(email).getFirst())
        .contains("2 jobs have opened", "Second " + word, "Third " + word, "“" + word + "”", page)
        .doesNotContain("First");
    look();
    assertThat(letters(email)).as("nothing new, nothing sent").hasSize(2);
    job("Other", "nothing");
    look();
    assertThat(letters(email)).as("nothing that it looks for").hasSize(2);
  }

  @Test
  void sendsNothingBeforeItIsConfirmedAndForgetsItAfterTwoDays() {
    asked(visitor(), "daily");
    String page = inLetter(email, PAGE);
    job("First");
    assertThat(visitor().get(page).statusCode()).as("looking confirms nothing").isEqualTo(200);
    look();
    assertThat(letters(email)).hasSize(1);
    clock.advance(AskForAlert.OPEN);
    all(forget::handle);
    assertThat(alerts()).isZero();
    assertThat(letters(email)).isEmpty();
    assertThat(visitor().get(page).statusCode()).isEqualTo(404);
  }

  /** RFC 8058: no cookie, no token, and the body that it names. */
  @Test
  void aMailProgramStopsItWithOneClick() throws Exception {
    String page = confirmed(visitor(), "daily");
    String stop = page + "/stop";
    assertThat(visitor().page(stop).select("form[action=" + stop + "] button").text())
        .isEqualTo("Stop this alert");
    assertThat(alerts()).as("looking stops nothing").isEqualTo(1);
    assertThat(oneClick(stop)).isEqualTo(200);
    assertThat(alerts()).isZero();
    assertThat(letters(email)).as("forgotten with everything").isEmpty();
    assertThat(visitor().get(page).statusCode()).isEqualTo(404);
    assertThat(oneClick(stop)).as("mail programs try again").isEqualTo(200);
    job("First");
    look();
    assertThat(letters(email)).isEmpty();
  }

  @Test
  void keepsTheAddressSealed() {
    confirmed(visitor(), "daily");
    String row =
        jdbc.sql(
                """
                select encode(address, 'escape') || encode(search, 'escape')
                  || encode(token, 'escape') || row_to_json(a)::text
                from job_alert a where address_index = :index
                """)
            .param("index", emails.of(email))
            .query(String.class)
            .single();
    assertThat(row).doesNotContain("jordan-", word);
  }

  @Test
  void answersTheSameWhetherTheAddressIsKnown() {
    Document unknown = asked(visitor(), "daily");
    String page = inLetter(email, PAGE);
    Visitor owner = visitor();
    owner.post(page, owner.page(page), Map.of());
    assertThat(asked(visitor(), "daily").select("main").text())
        .isEqualTo(unknown.select("main").text());
    for (int i = 0; i < 20; i++) {
      assertThat(asked(visitor(), "daily").select("main").text())
          .isEqualTo(unknown.select("main").text());
    }
    assertThat(letters(email)).as("no more letters than an address may get").hasSize(6);
  }

  @Test
  void theSameSearchOnceMoreReplacesIt() {
    String first = confirmed(visitor(), "daily");
    String second = confirmed(visitor(), "weekly");
    assertThat(second).isNotEqualTo(first);
    assertThat(alerts()).isEqualTo(1);
    assertThat(visitor().get(first).statusCode()).isEqualTo(404);
    assertThat(visitor().page(second).select("input[name=frequency][checked]").eachAttr("value"))
        .containsExactly("weekly");
  }

  @Test
  void changesHowOftenItWrites() {
    Visitor owner = visitor();
    String page = confirmed(owner, "daily");
    assertThat(Visitor.location(owner.post(page, owner.page(page), Map.of("frequency", "weekly"))))
        .isEqualTo(page + "?done=changed");
    job("First");
    // The test begins on a Monday at ten.
    clock.advance(Duration.ofDays(3));
    all(send::handle);
    assertThat(letters(email)).hasSize(1);
    clock.advance(Duration.ofDays(4));
    all(send::handle);
    assertThat(letters(email)).hasSize(2);
  }

  @Test
  void writesInTheLanguageOfThePage() {
    Visitor visitor = visitor();
    String ask = "/fr/carrieres/alertes";
    Document shown = visitor.page(ask + "?q=" + word + "&arrangement=remote");
    assertThat(shown.expectFirst("main p a[href^=/fr/carrieres?]").text().replace('\u00a0', ' '))
        .isEqualTo("« " + word + " » + Télétravail");
    visitor.post(ask, shown, Map.of("email", email, "search", "?q=" + word));
    String page = inLetter(email, "/fr/carrieres/alertes/[\\w-]{43}");
    visitor.post(page, visitor.page(page), Map.of());
    job("First");
    look();
    assertThat(letters(email).getFirst())
        .contains("Une nouvelle offre correspond", "/fr/carrieres/postes/", page + "/arret");
  }

  @Test
  void everyAlertToAnAddressStopsAtOnce() {
    confirmed(visitor(), "daily");
    Visitor owner = visitor();
    clock.advance(Duration.ofSeconds(1));
    owner.post(ASK, owner.page(ASK), Map.of("email", email, "search", "?q=other"));
    String page = inLetter(email, PAGE);
    owner.post(page, owner.page(page), Map.of());
    assertThat(alerts()).isEqualTo(2);
    owner.post(page + "/stop-all", owner.page(page), Map.of());
    assertThat(alerts()).isZero();
  }

  @Test
  void endsWhenTheAddressDoesNotExist() {
    confirmed(visitor(), "daily");
    jdbc.sql(
            """
            insert into suppressed_address (address_index, letter_id, since)
            select address_index, id, now() from letter where address_index = :index limit 1
            """)
        .param("index", emails.of(email))
        .update();
    look();
    assertThat(alerts()).isZero();
  }

  @Test
  void saysWhatIsWrongAndAsksAboutASlip() {
    Visitor visitor = visitor();
    HttpResponse<String> wrong =
        visitor.post(ASK, visitor.page(ASK), Map.of("email", "", "search", "?q=oak"));
    assertThat(wrong.statusCode()).isEqualTo(422);
    assertThat(Visitor.document(wrong).select(".error-summary a[href=#email]").text())
        .isEqualTo("Enter a complete address, such as name@example.org.");
    assertThat(Visitor.document(wrong).select("input[name=search]").attr("value"))
        .isEqualTo("?q=oak");
    Document slip =
        Visitor.document(visitor.post(ASK, visitor.page(ASK), Map.of("email", "jordan@gmial.com")));
    assertThat(slip.select("#doubt").text()).contains("jordan@gmail.com");
  }

  private Document asked(Visitor visitor, String frequency) {
    clock.advance(Duration.ofSeconds(1));
    Document shown = visitor.page(ASK + "?q=" + word);
    HttpResponse<String> answer =
        visitor.post(
            ASK, shown, Map.of("email", email, "frequency", frequency, "search", "?q=" + word));
    assertThat(answer.statusCode()).isEqualTo(200);
    return Visitor.document(answer);
  }

  /** The address of its page. */
  private String confirmed(Visitor visitor, String frequency) {
    asked(visitor, frequency);
    String page = inLetter(email, PAGE);
    assertThat(Visitor.location(visitor.post(page, visitor.page(page), Map.of())))
        .isEqualTo(page + "?done=confirmed");
    return page;
  }

  private void job(String title) {
    job(title, word);
  }

  /** Whoever types an address that is not theirs writes to nobody in our name. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "q=You won, see evil.example",
        "q=Call 1 800 555 0199 now",
        "q=evil\u3002example",
        "q=mail me@evil",
        "location=http://evil.example/x"
      })
  void aLetterThatNobodyAskedForCarriesNoWordsOfAStranger(String asked) {
    String name = asked.substring(0, asked.indexOf('='));
    String words = asked.substring(asked.indexOf('=') + 1);
    Visitor stranger = visitor();
    String search = ASK + "?" + name + "=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
    Document page = stranger.page(search);
    stranger.post(
        ASK,
        page,
        Map.of(
            "email",
            email,
            "frequency",
            "daily",
            "search",
            page.select("input[name=search]").val()));
    assertThat(letters(email))
        .singleElement()
        .satisfies(letter ->
            assertThat(letter).contains("words that the page shows").doesNotContain("evil", "555"));
    assertThat(visitor().page(inLetter(email, PAGE)).select("main").text()).contains(words);
  }

  private void job(String title, String added) {
    clock.advance(Duration.ofSeconds(1));
    posting(Map.of("title", title + " " + added));
  }

  /** A day passes. */
  private void look() {
    clock.advance(Duration.ofDays(1));
    all(send::handle);
  }

  private static void all(java.util.function.IntSupplier batch) {
    while (batch.getAsInt() > 0) {
      // The next batch.
    }
  }

  private long alerts() {
    return jdbc.sql("select count(*) from job_alert where address_index = :index")
        .param("index", emails.of(email))
        .query(Long.class)
        .single();
  }

  private int oneClick(String path) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString("List-Unsubscribe=One-Click"))
            .build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(request, BodyHandlers.discarding()).statusCode();
    }
  }
}
