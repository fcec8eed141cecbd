package org.vivier.portal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.web.servlet.HandlerMapping;
import org.vivier.applications.submission.ResolveDuplicates;
import org.vivier.format.Language;
import org.vivier.platform.page.PageFrame;
import org.vivier.platform.page.Site;
import org.vivier.platform.page.Templates;
import org.vivier.platform.web.FormToken;
import org.vivier.platform.words.Moment;
import org.vivier.portal.applying.LaterPage;
import org.vivier.portal.mine.DuplicatesPages;
import org.vivier.portal.mine.EmailPage;
import org.vivier.portal.signin.ConfirmEmailPage;
import org.vivier.portal.signin.ConfirmEmailPage.Outcome;
import org.vivier.portal.signin.LinkJobs;
import org.vivier.portal.signin.ResumePage.Kind;
import org.vivier.portal.signin.ResumePages;
import org.vivier.portal.signin.SignInPages;
import org.vivier.postings.RecentPostings;
import org.vivier.postings.Stage;

/** No page says that a letter is on its way while none can leave; all say it while they can. */
class WaitingLettersIntegrationTest extends MineSite {
  private static final String SENT =
      "on its way|just sent|Check your email|en route|venons d’envoyer|Consultez vos courriels";
  private static final String WAITS =
      "can’t send email|as soon as we can|ne pouvons pas envoyer|dès que l’envoi";
  private static final FormToken TOKEN = new FormToken("_csrf", "token");

  @Autowired private LinkJobs jobs;
  @Autowired private Site site;
  @Autowired private Templates templates;
  @Autowired private RecentPostings postings;
  @Autowired private ResolveDuplicates settle;

  @ParameterizedTest
  @CsvSource({"EN, true", "EN, false", "FR, true", "FR, false"})
  void theWayBack(Language language, boolean leaves) {
    says(
        leaves,
        new ResumePages(jobs, desk(leaves)).of(visit(language), HttpStatus.OK, Kind.SENT, ""));
  }

  @ParameterizedTest
  @CsvSource({"EN, true", "EN, false", "FR, true", "FR, false"})
  void signingIn(Language language, boolean leaves) {
    says(
        leaves,
        new SignInPages(jobs, desk(leaves)).code(visit(language), HttpStatus.OK, "a@b.c", null));
  }

  @ParameterizedTest
  @CsvSource({"EN, true", "EN, false", "FR, true", "FR, false"})
  void goingOnLater(Language language, boolean leaves) {
    ApplicationWindow standing = new ApplicationWindow(Stage.OPEN, null, null);
    var page =
        new LaterPage(
            frame(language), TOKEN, "", "", "", "a@b.c", "", null, standing, true, leaves, false);
    says(leaves, desk(leaves).page(HttpStatus.OK, "later", page));
  }

  @ParameterizedTest
  @CsvSource({"EN, true", "EN, false", "FR, true", "FR, false"})
  void changingTheAddress(Language language, boolean leaves) {
    Moment until = Moment.of(Instant.EPOCH, ZoneOffset.UTC, language);
    var page =
        new EmailPage(
            frame(language),
            TOKEN,
            "",
            "a@b.c",
            "d@e.f",
            null,
            null,
            until,
            leaves,
            null,
            "",
            false);
    says(leaves, desk(leaves).page(HttpStatus.OK, "mine/email", page));
  }

  @ParameterizedTest
  @CsvSource({"EN, true", "EN, false", "FR, true", "FR, false"})
  void confirmingTheAddress(Language language, boolean leaves) {
    var page = new ConfirmEmailPage(frame(language), null, Outcome.CHANGED, leaves, "");
    says(leaves, desk(leaves).page(HttpStatus.OK, "mine/confirmEmail", page));
  }

  @ParameterizedTest
  @CsvSource({"EN, true", "EN, false", "FR, true", "FR, false"})
  void sayingWhichOneCounts(Language language, boolean leaves) {
    String start = posting();
    submitted(visitor(), start);
    submitted(visitor(), start);
    String token = inLetter(email, "/en/my/[\\w-]{43}").replace("/en/my/", "");
    var pages = new DuplicatesPages(postings, desk(leaves));
    var several = settle.look(token).orElseThrow();
    String text = text(pages.of(HttpStatus.OK, visit(language), token, several, List.of()));
    String confirms =
        language == Language.EN ? "An email confirms it." : "Un courriel le confirme.";
    assertThat(text.contains(confirms)).isEqualTo(leaves);
    assertThat(text.matches(".*(" + WAITS + ").*")).isNotEqualTo(leaves);
  }

  private static void says(boolean leaves, ResponseEntity<byte[]> page) {
    if (leaves) {
      assertThat(text(page)).containsPattern(SENT).doesNotContainPattern(WAITS);
    } else {
      assertThat(text(page)).containsPattern(WAITS).doesNotContainPattern(SENT);
    }
  }

  private static String text(ResponseEntity<byte[]> page) {
    return Jsoup.parse(new String(page.getBody(), UTF_8)).select("main").text();
  }

  private CandidateResponses desk(boolean leaves) {
    return new CandidateResponses(site, templates, () -> leaves);
  }

  private PageFrame frame(Language language) {
    return desk(true).frame(language, "", "", "/", "/");
  }

  private static CandidateRequest visit(Language language) {
    var request = new MockHttpServletRequest();
    request.setAttribute(
        CsrfToken.class.getName(), new DefaultCsrfToken("X-CSRF-TOKEN", "_csrf", "token"));
    request.setAttribute(
        HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE,
        "/" + language.name().toLowerCase(Locale.ROOT) + "/");
    return new CandidateRequest(request);
  }
}
