package org.vivier.staff.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vivier.staff.web.StaffBrowser.location;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vivier.format.Language;
import org.vivier.platform.record.Actor;
import org.vivier.staff.EndSessions;
import org.vivier.staff.GiveRight;
import org.vivier.staff.Role;
import org.vivier.staff.StaffMemberId;
import org.vivier.staff.StaffMembers;
import org.vivier.staff.StaffRights;
import org.vivier.staff.TakeRight;
import org.vivier.testing.TablesOwner;

/** Where people wanted to go, and what they had typed, when they had to show who they are. */
class KeptWordsIntegrationTest extends WaysIn {
  private static final String LATE = "/en/staff/late-applicant";
  private static final Map<String, String> TYPED =
      Map.of("posting", "service-designer", "email", "robin@example.org", "reason", "Fire alarm.");

  private Newcomer ines;
  private StaffMemberId id;

  @BeforeEach
  void inesAdvises() {
    TablesOwner.empty(access, "staff_former_session", "staff_kept_form");
    ines = comeIn(administratorsLink(ADDRESS, Language.EN));
    id = context.getBean(StaffMembers.class).withAddress(ADDRESS).orElseThrow().id();
    context.getBean(GiveRight.class).handle(id, Role.HR_ADVISER, null, null, Actor.OPERATOR);
  }

  @Test
  void whatWasTypedComesBackAfterTheSessionEnded() {
    HttpResponse<String> sent = sendAfter(this::endSessions);
    assertThat(location(sent)).isEqualTo("/en/staff/sign-in");
    assertThat(location(signInAgain())).isEqualTo("/en/staff");
    String back = location(ines.browser().get("/en/staff"));
    assertThat(back).isEqualTo(LATE + "?kept");
    Document page = ines.browser().page(back);
    assertThat(page.text()).contains("What you had typed is still here");
    assertThat(page.select("#posting").val()).isEqualTo("service-designer");
    assertThat(page.select("#email").val()).isEqualTo("robin@example.org");
    assertThat(page.text()).contains("Fire alarm.");
    assertThat(ines.browser().page(LATE).text()).doesNotContain("Fire alarm.");
    assertThat(
            jdbc.sql("select count(*) from letter where kind = 'late-allowed'")
                .query(Integer.class)
                .single())
        .as("nothing was done")
        .isZero();
  }

  @Test
  void alsoWhenItWasOnlyIdleForTooLong() {
    sendAfter(() -> clock.advance(Duration.ofHours(3)));
    signInAgain();
    assertThat(location(ines.browser().get("/en/staff"))).isEqualTo(LATE + "?kept");
  }

  /** Sealed, for an hour, and no longer. */
  @Test
  void isSealedAndForgotten() {
    sendAfter(this::endSessions);
    byte[] stored =
        jdbc.sql("select fields from staff_kept_form").query((row, n) -> row.getBytes(1)).single();
    assertThat(new String(stored, java.nio.charset.StandardCharsets.ISO_8859_1))
        .doesNotContain("Fire", "robin");
    clock.advance(Duration.ofMinutes(61));
    signInAgain();
    assertThat(ines.browser().page(LATE + "?kept").text()).doesNotContain("Fire alarm.");
  }

  @Test
  void nobodyElseSeesItInTheSameBrowserOrAnother() {
    sendAfter(this::endSessions);
    var noor = staff.colleague().with(Role.HR_ADVISER);
    assertThat(get(LATE + "?kept", noor.session()).body()).doesNotContain("Fire alarm.");
    String cookie = "vivier_staff_wanted=" + ines.browser().cookie("vivier_staff_wanted");
    assertThat(cookie).isNotEqualTo("vivier_staff_wanted=");
    assertThat(get("/en/staff/people?kept", noor.session()).statusCode()).isEqualTo(404);
  }

  /** A role that is gone takes the page away; the words stay with their author. */
  @Test
  void showsNothingOfAPageThatIsNoLongerTheirs() {
    sendAfter(this::endSessions);
    context.getBean(StaffRights.class).of(id).stream()
        .filter(right -> right.role() == Role.HR_ADVISER)
        .forEach(right -> context.getBean(TakeRight.class).handle(right.id(), Actor.OPERATOR));
    signInAgain();
    assertThat(location(ines.browser().get("/en/staff"))).isEqualTo("/en/staff/work");
    assertThat(ines.browser().get(LATE + "?kept").statusCode()).isEqualTo(404);
  }

  /** Otherwise another site could put words into somebody's mouth. */
  @Test
  void keepsNothingWithoutTheFormsToken() {
    endSessions();
    for (String token : new String[] {"", "x", staff.colleague().session().formToken()}) {
      Map<String, String> fields = new HashMap<>(TYPED);
      fields.put("_csrf", token);
      assertThat(location(ines.browser().post(LATE, fields))).isEqualTo("/en/staff/sign-in");
    }
    assertThat(kept()).isZero();
  }

  @Test
  void keepsNoCodesAndNothingEndless() {
    Document app = ines.browser().page("/en/staff/devices/app");
    Document late = ines.browser().page(LATE);
    endSessions();
    ines.browser().submit(app, Map.of("code", "123456"));
    ines.browser().submit(late, Map.of("reason", "x".repeat(300_000)));
    assertThat(kept()).isZero();
  }

  @Test
  void aFreshProofKeepsWhatWasTypedToo() {
    String path = "/en/staff/people/" + staff.colleague("Noor Haddad", Language.EN).id();
    Document page = ines.browser().page(path);
    keepAliveFor(Duration.ofHours(2));
    HttpResponse<String> asked =
        ines.browser()
            .post(
                path,
                Map.of(
                    "_csrf", page.select("#give [name=_csrf]").val(),
                    "role", "auditor",
                    "until-year", "2031"));
    assertThat(location(asked)).isEqualTo("/en/staff/confirm?to=" + encoded(path + "?kept"));
    HttpResponse<String> confirmed =
        ines.browser()
            .submit(
                ines.browser().page(location(asked)),
                Map.of("code", ines.recoveryCodes().getFirst()));
    assertThat(location(confirmed)).isEqualTo(path + "?kept");
    Document again = ines.browser().page(path + "?kept");
    assertThat(again.select("#until-year").val()).isEqualTo("2031");
    assertThat(again.select("input[value=auditor]").hasAttr("checked")).isTrue();
    assertThat(context.getBean(StaffRights.class).all())
        .noneMatch(right -> right.role() == Role.AUDITOR);
  }

  /** A button has no page of its own: one goes back to the page that it is on. */
  @Test
  void aButtonLeadsBackToItsPage() {
    var noor = staff.colleague("Noor Haddad", Language.EN).with(Role.AUDITOR);
    String path = "/en/staff/people/" + noor.id();
    Document page = ines.browser().page(path);
    keepAliveFor(Duration.ofHours(2));
    HttpResponse<String> asked = ines.browser().submit(page, Map.of());
    assertThat(page.select("main form").getFirst().attr("action")).endsWith("/end");
    assertThat(location(asked)).isEqualTo("/en/staff/confirm?to=" + encoded(path));
  }

  @Test
  void aPageThatWasAskedForComesAfterSignIn() {
    endSessions();
    String wanted = "/fr/personnel/candidatures?state=submitted&page=2";
    assertThat(location(ines.browser().get(wanted))).isEqualTo("/fr/personnel/connexion");
    assertThat(location(signInAgain())).isEqualTo("/en/staff");
    assertThat(location(ines.browser().get("/en/staff"))).isEqualTo(wanted);
    assertThat(location(ines.browser().get("/en/staff"))).as("once").isEqualTo("/en/staff/work");
  }

  @Test
  void aPageThatIsMissingOrNotTheirsLeadsToTheirWork() {
    for (String page : List.of("/en/staff/nothing/there", "/en/staff/audit")) {
      endSessions();
      ines.browser().get(page);
      signInAgain();
      assertThat(location(ines.browser().get("/en/staff"))).as(page).isEqualTo("/en/staff/work");
    }
  }

  /** A cookie that somebody planted leads nowhere else. */
  @Test
  void whatIsRememberedIsAPageOfTheStaffSide() {
    var noor = staff.colleague().with(Role.HR_ADVISER).session();
    for (String planted :
        List.of(
            "https://evil.example/",
            "//evil.example",
            "/en/careers",
            "/en/staff/../careers",
            "/en/staff/work\r\nX: y",
            "/en/staff/sign-out")) {
      String cookie =
          java.util.Base64.getUrlEncoder()
              .withoutPadding()
              .encodeToString(planted.getBytes(java.nio.charset.StandardCharsets.UTF_8));
      HttpResponse<String> answer = withCookie("/en/staff", noor, "vivier_staff_wanted=" + cookie);
      assertThat(location(answer)).as(planted).matches("/en/staff/(work|sign-out)");
    }
    assertThat(location(withCookie("/en/staff", noor, "vivier_staff_wanted=%%%")))
        .isEqualTo("/en/staff/work");
  }

  private HttpResponse<String> withCookie(
      String path, org.vivier.testing.TestStaff.Session session, String more) {
    return get(path, new org.vivier.testing.TestStaff.Session(session.token() + "; " + more));
  }

  private HttpResponse<String> sendAfter(Runnable meanwhile) {
    Document page = ines.browser().page(LATE);
    meanwhile.run();
    return ines.browser().submit(page, TYPED);
  }

  private void endSessions() {
    context
        .getBean(EndSessions.class)
        .ofPerson(id, EndSessions.Why.ENDED_BY_ADMINISTRATOR, Actor.OPERATOR);
  }

  private void keepAliveFor(Duration time) {
    for (Duration gone = Duration.ZERO; gone.compareTo(time) < 0; gone = gone.plusMinutes(30)) {
      clock.advance(Duration.ofMinutes(30));
      ines.browser().get("/en/staff/work");
    }
  }

  private HttpResponse<String> signInAgain() {
    clock.advance(Duration.ofSeconds(30));
    StaffBrowser browser = ines.browser();
    browser.submit(browser.page(linkFromLetter(browser, ADDRESS)), Map.of());
    return browser.submit(
        browser.page("/en/staff/second-step"), Map.of("code", code(ines.secret())));
  }

  private int kept() {
    return jdbc.sql("select count(*) from staff_kept_form").query(Integer.class).single();
  }

  private static String encoded(String path) {
    return java.net.URLEncoder.encode(path, java.nio.charset.StandardCharsets.UTF_8);
  }
}
