package org.vivier.portal.signin;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.vivier.portal.Visitor.document;
import static org.vivier.portal.Visitor.location;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.vivier.platform.security.SecurityEvents;
import org.vivier.portal.MineSite;
import org.vivier.portal.Visitor;

/** Attacks on the ways in, over HTTP. */
class AccessIntegrationTest extends MineSite {
  private static final String DEVICE = "vivier_access";
  private static final String FORM = "vivier_form";
  private static final String SIGN_IN = "/en/my-applications/sign-in";
  private static final String RESUME = "/en/apply/resume";

  @Test
  void aMadeUpCookieIsNeverAccepted() {
    String planted = "A".repeat(43);
    Visitor jordan = visitor().plant(DEVICE, planted);
    String draft = begin(jordan, posting());
    assertThat(jordan.cookie(DEVICE)).hasSize(43).isNotEqualTo(planted);
    assertThat(visitor().plant(DEVICE, planted).get(draft + "/you").statusCode()).isEqualTo(404);
  }

  @Test
  void aCopiedCookieIsLeftBehindByEveryGrant() {
    Visitor jordan = visitor();
    String start = posting();
    String draft = completed(jordan, start);
    String begun = jordan.cookie(DEVICE);
    submit(jordan, draft);
    jordan.page(mine(draft));
    assertThat(jordan.cookie(DEVICE)).isNotEqualTo(begun);
    assertThat(visitor().plant(DEVICE, begun).get(mine(draft)).statusCode()).isEqualTo(404);
    String submitted = jordan.cookie(DEVICE);
    begin(jordan, posting());
    jordan.page(mine(draft));
    assertThat(visitor().plant(DEVICE, submitted).get(mine(draft)).statusCode()).isEqualTo(404);
    String link = inLetter(email, "/en/my/[\\w-]{43}");
    Visitor phone = visitor().plant(DEVICE, jordan.cookie(DEVICE));
    phone.plant(FORM, jordan.cookie(FORM));
    assertThat(location(phone.post(link, phone.page(mine(draft)), Map.of())))
        .isEqualTo(mine(draft));
    assertThat(phone.get(mine(draft)).statusCode()).isEqualTo(200);
    assertThat(jordan.get(mine(draft)).statusCode()).isEqualTo(404);
  }

  @Test
  void forgettingTakesTheTokenFromTheBrowserAndFromItsCopies() {
    Visitor jordan = visitor();
    String mine = submitted(jordan, posting());
    Document page = jordan.page(mine);
    Visitor copy = visitor().plant(DEVICE, jordan.cookie(DEVICE));
    HttpResponse<String> out = jordan.post("/en/my-applications/sign-out", page, Map.of());
    assertThat(out.headers().allValues("Set-Cookie"))
        .anyMatch(cookie -> cookie.startsWith(DEVICE + "=;") && cookie.contains("Max-Age=0"));
    assertThat(jordan.cookie(DEVICE)).isEmpty();
    assertThat(jordan.cookie(FORM)).isEmpty();
    assertThat(copy.get(mine).statusCode()).isEqualTo(404);
    // The next visitor begins, and whoever kept the old cookie sees nothing of it.
    String draft = begin(jordan, posting());
    assertThat(copy.get(draft + "/you").statusCode()).isEqualTo(404);
  }

  @Test
  void aPairPlantedByAnotherBrowserWithdrawsNothing() {
    Visitor jordan = visitor();
    String start = posting();
    String mine = submitted(jordan, start);
    Visitor stranger = visitor();
    Document anonymous = stranger.page(start);
    jordan.plant(FORM, stranger.cookie(FORM));
    assertThat(jordan.post(mine + "/withdrawal", anonymous, Map.of()).statusCode()).isEqualTo(403);
    Document known = stranger.page(begin(stranger, start) + "/you");
    assertThat(jordan.post(mine + "/withdrawal", known, Map.of()).statusCode()).isEqualTo(403);
    assertThat(tag(jordan.page(mine))).contains("Received");
    jordan.post(mine + "/withdrawal", jordan.page(mine + "/withdrawal"), Map.of());
    assertThat(tag(jordan.page(mine))).contains("Withdrawn");
  }

  @Test
  void onTlsOnlyThisHostMaySetTheCookies() {
    String start = posting();
    String draft = begin(visitor(), start);
    assertThat(visitor().getOverTls(start).headers().allValues("Set-Cookie"))
        .singleElement()
        .asString()
        .startsWith("__Host-vivier_form=")
        .contains("; Path=/;", "; Secure", "; HttpOnly", "; SameSite=Lax")
        .doesNotContain("Domain");
    Visitor jordan = visitor();
    String own = begin(jordan, start);
    assertThat(jordan.get(own + "/you").statusCode()).isEqualTo(200);
    // The plain name, which a neighbour can plant, says nothing on TLS.
    assertThat(jordan.getOverTls(own + "/you").statusCode()).isEqualTo(404);
    assertThat(draft).isNotEqualTo(own);
  }

  @Test
  void whoBeganADraftWithAnotherAddressReadsNothingOfWhatTheOwnerWrites() {
    Visitor stranger = visitor();
    String draft = completed(stranger, posting());
    Document open = stranger.page(draft + "/application");
    stranger.post(draft + "/later", open, Map.of());
    Visitor owner = visitor();
    String link = inLetter(email, "/en/apply/resume/[\\w-]{43}");
    owner.post(link, owner.page(link), Map.of());
    owner.upload(
        draft + "/application",
        owner.page(draft + "/application"),
        Map.of("statement", "Only for you."),
        "resume",
        "My life.".getBytes(UTF_8));
    List<String> pages =
        List.of("/you", "/application", "/more", "/check", "/later", "/files/resume", "/done");
    pages.forEach(page -> assertThat(stranger.get(draft + page).statusCode()).isEqualTo(404));
    assertThat(stranger.post(draft + "/application", open, PASTED).statusCode()).isEqualTo(404);
    assertThat(stranger.post(draft + "/check", open, Map.of()).statusCode()).isEqualTo(404);
    assertThat(owner.get(draft + "/files/resume").body()).isEqualTo("My life.");
    submit(owner, draft);
    for (String page : List.of("", "/versions/1", "/email-address", "/everything.zip")) {
      assertThat(stranger.get(mine(draft) + page).statusCode()).isEqualTo(404);
      assertThat(owner.get(mine(draft) + page).statusCode()).isEqualTo(200);
    }
    pages.forEach(page -> assertThat(stranger.get(draft + page).statusCode()).isEqualTo(404));
  }

  @Test
  void fortyPostsWriteFewLetters() {
    String start = posting();
    submitted(visitor(), start);
    int before = letters(email).size();
    for (int i = 0; i < 40; i++) {
      Visitor stranger = visitor().from("198.51." + i + ".7");
      stranger.post(SIGN_IN, stranger.page(SIGN_IN), Map.of("email", email));
      stranger.post(RESUME, stranger.page(RESUME), Map.of("email", email));
    }
    assertThat(letters(email)).hasSizeLessThanOrEqualTo(before + 5);
    String victim = "victim-" + UUID.randomUUID() + "@example.org";
    Visitor jordan = visitor().from("198.51.100.7");
    String place = submitted(jordan, posting()) + "/email-address";
    Document form = jordan.page(place);
    int refused = 0;
    for (int i = 0; i < 40; i++) {
      HttpResponse<String> answer = jordan.post(place, form, Map.of("email", victim));
      refused += answer.statusCode() == 429 ? 1 : 0;
    }
    assertThat(refused).isEqualTo(35);
    assertThat(letters(victim)).hasSize(5);
  }

  @Test
  void aBrowserThatAsksTooOftenIsToldSoAndLosesNothing() {
    Visitor stranger = visitor().from("203.0.113.9");
    for (int i = 0; i < 10; i++) {
      String address = "nobody" + i + "@example.org";
      stranger.post(SIGN_IN, stranger.page(SIGN_IN), Map.of("email", address));
    }
    HttpResponse<String> code =
        stranger.post(SIGN_IN, stranger.page(SIGN_IN), Map.of("email", email));
    assertThat(code.statusCode()).isEqualTo(429);
    assertThat(document(code).select("#email").val()).isEqualTo(email);
    assertThat(document(code).text()).contains("The link in the last email still works");
    HttpResponse<String> link =
        stranger.post(RESUME, stranger.page(RESUME), Map.of("email", email));
    assertThat(link.statusCode()).isEqualTo(429);
    assertThat(document(link).select("#email").val()).isEqualTo(email);
  }

  @Test
  void writesSecurityEventsWithoutAnythingPersonal() {
    Logger log = (Logger) LoggerFactory.getLogger(SecurityEvents.LOGGER);
    ListAppender<ILoggingEvent> heard = new ListAppender<>();
    heard.start();
    log.addAppender(heard);
    try {
      Visitor jordan = visitor().plant(DEVICE, "B".repeat(43));
      String mine = submitted(jordan, posting());
      jordan.post(mine + "/withdrawal", new Document(""), Map.of());
      String link = inLetter(email, "/en/my/[\\w-]{43}");
      Visitor phone = visitor();
      phone.post(link, phone.page(link), Map.of());
      phone.post(SIGN_IN, phone.page(SIGN_IN), Map.of("email", email));
      Document page = phone.page(SIGN_IN);
      phone.post("/en/my-applications/code", page, Map.of("email", email, "code", "0000"));
      String code = inLetter(email, "(?<![-\\w])[0-9A-Z]{4}-[0-9A-Z]{4}");
      phone.post("/en/my-applications/code", page, Map.of("email", email, "code", code));
    } finally {
      log.detachAppender(heard);
    }
    List<String> lines = List.copyOf(heard.list).stream().map(Object::toString).toList();
    assertThat(lines)
        .anyMatch(line -> line.contains("event=device-refused network="))
        .anyMatch(line ->
            line.contains(
                "event=form-refused reason=wrong route=/en/my-applications/{id}/withdrawal"))
        .anyMatch(line -> line.contains("event=link-used purpose=mine"))
        .anyMatch(line -> line.contains("event=sign-in-refused reason=wrong-code"))
        .anyMatch(line -> line.contains("event=sign-in method=code"))
        .anyMatch(line -> line.contains("event=access-revoked devices=1"))
        .noneMatch(line -> line.contains("@") || line.contains("127.0.0") || line.contains("BBBB"))
        .noneMatch(line -> line.matches(".*[\\w-]{43}.*"));
  }

  @Test
  void saysWhatIsWrongWithAnEmptyAddress() {
    Visitor jordan = visitor();
    for (String typed : List.of("", " ", "jordan@nodot")) {
      HttpResponse<String> answer =
          jordan.post(RESUME, jordan.page(RESUME), Map.of("email", typed));
      assertThat(answer.statusCode()).isEqualTo(422);
      assertThat(Visitor.document(answer).select(".error-summary a[href=#email]").text())
          .isEqualTo("Enter a complete address, such as name@example.org.");
    }
  }
}
