package org.vivier.staff.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vivier.platform.record.Actor;
import org.vivier.staff.OffboardStaffMember;
import org.vivier.staff.Role;
import org.vivier.staff.Scope;
import org.vivier.staff.StaffRights;
import org.vivier.staff.StaffSessions;
import org.vivier.staff.TakeRight;
import org.vivier.testing.TestClock;
import org.vivier.testing.TestStaff;
import org.vivier.testing.TestStaff.Colleague;

/** Sessions, and what a browser learns that has none or the wrong one. */
class StaffAccessIntegrationTest extends StaffSite {
  private static final Scope OWN = new Scope("process", "own");
  private static final String OWN_PAGE = "/en/staff/probe/own";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/en/staff",
        "/en/staff/work",
        "/en/staff/sign-out",
        "/en/staff/no-such-page",
        "/en/staff/people/17",
        "/en/%73taff/no-such-page",
        "/en/staff/work/",
        "/en/staff/%2e%2e%2fcareers"
      })
  void somebodyUnknownIsLedToSignInFromAnyAddress(String path) {
    HttpResponse<String> answer = get(path, null);
    assertThat(answer.statusCode()).isIn(303, 400);
    assertThat(location(answer)).isIn("/en/staff/sign-in", "");
    assertThat(answer.headers().allValues("Set-Cookie"))
        .as("where they wanted to go, and nothing else")
        .allMatch(cookie -> cookie.startsWith("vivier_staff_wanted="));
  }

  @Test
  void frenchAddressesLeadToFrenchSignIn() {
    assertThat(location(get("/fr/personnel/travail", null))).isEqualTo("/fr/personnel/connexion");
    assertThat(get("/fr/personnel/connexion", null).body()).contains("lang=\"fr\"");
  }

  /** The same bytes, or one could try out what there is. */
  @Test
  void whatIsMissingAndWhatIsForbiddenLookTheSame() throws Exception {
    TestStaff.Session session = staff.colleague().session();
    try (ProbeRoute probe = new ProbeRoute(context)) {
      assertThat(probe).isNotNull();
      HttpResponse<String> forbidden = get(OWN_PAGE, session);
      HttpResponse<String> missing = get("/en/staff/probes/own", session);
      assertThat(forbidden.statusCode()).isEqualTo(404);
      assertThat(missing.statusCode()).isEqualTo(404);
      assertThat(forbidden.body()).isEqualTo(missing.body());
      assertThat(names(forbidden)).isEqualTo(names(missing));
      HttpResponse<String> withoutToken = send("POST", OWN_PAGE, session, Map.of("name", "value"));
      assertThat(withoutToken.statusCode()).as("not even a form's token").isEqualTo(404);
      assertThat(withoutToken.body()).isEqualTo(missing.body());
    }
  }

  @Test
  void aPageOfOnesOwnStaysOutOfCaches() {
    HttpResponse<String> answer = get("/en/staff/sign-in", null);
    assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
    assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
        .contains("default-src 'none'");
  }

  @Test
  void aSessionEndsWhenNothingIsAskedForThroughIt() {
    TestStaff.Session session = staff.colleague().session();
    clock.advance(Duration.ofMinutes(59));
    assertThat(isSignedIn(session)).isTrue();
    clock.advance(Duration.ofMinutes(59));
    assertThat(isSignedIn(session)).as("seen in between").isTrue();
    clock.advance(Duration.ofMinutes(60));
    assertThat(isSignedIn(session)).isFalse();
  }

  @Test
  void aSessionEndsAtLastWhateverItDoes() {
    TestStaff.Session session = staff.colleague().session();
    for (int i = 0; i < 23; i++) {
      clock.advance(Duration.ofMinutes(30));
      assertThat(isSignedIn(session)).isTrue();
    }
    clock.advance(Duration.ofMinutes(30));
    assertThat(isSignedIn(session)).isFalse();
  }

  @Test
  void whoeverLosesARightIsSignedOutEverywhere() {
    staff.colleague().with(Role.ADMINISTRATOR);
    Colleague colleague = staff.colleague().with(Role.AUDITOR).with(Role.ASSESSOR, OWN);
    TestStaff.Session here = colleague.session();
    TestStaff.Session there = colleague.session();
    var assessor =
        context.getBean(StaffRights.class).of(colleague.id()).stream()
            .filter(right -> right.role() == Role.ASSESSOR)
            .findFirst()
            .orElseThrow();
    assertThat(context.getBean(TakeRight.class).handle(assessor.id(), Actor.OPERATOR)).isTrue();
    assertThat(isSignedIn(here)).isFalse();
    assertThat(isSignedIn(there)).isFalse();
    assertThat(context.getBean(TakeRight.class).handle(assessor.id(), Actor.OPERATOR)).isFalse();
  }

  @Test
  void whoeverLeavesIsSignedOutEverywhereAndHoldsNothing() {
    Colleague colleague = staff.colleague().with(Role.HR_ADVISER);
    TestStaff.Session session = colleague.session();
    context.getBean(OffboardStaffMember.class).handle(colleague.id(), Actor.OPERATOR);
    assertThat(isSignedIn(session)).isFalse();
    assertThat(context.getBean(StaffRights.class).of(colleague.id()))
        .allSatisfy(right -> assertThat(right.takenBy()).isEqualTo("operator"));
    assertThat(isSignedIn(colleague.session())).as("not by a new one either").isFalse();
  }

  @Test
  void aRightEndsOnItsDate() throws Exception {
    Colleague colleague =
        staff.colleague().with(Role.ASSESSOR, OWN, TestClock.START.plus(Duration.ofMinutes(30)));
    TestStaff.Session session = colleague.session();
    try (ProbeRoute probe = new ProbeRoute(context)) {
      assertThat(probe).isNotNull();
      clock.setTo(TestClock.START.plus(Duration.ofMinutes(30)).minusMillis(1));
      assertThat(get(OWN_PAGE, session).statusCode()).isEqualTo(200);
      clock.setTo(TestClock.START.plus(Duration.ofMinutes(30)));
      assertThat(get(OWN_PAGE, session).statusCode()).isEqualTo(404);
      assertThat(isSignedIn(session)).isTrue();
    }
  }

  /** A right that ends while a form is open: what is sent then does nothing, and is noted. */
  @Test
  void aRoleThatEndsBetweenFormAndPostDoesNothing() {
    staff.colleague().with(Role.ADMINISTRATOR);
    Colleague noor =
        staff
            .colleague()
            .with(Role.ADMINISTRATOR, null, TestClock.START.plus(Duration.ofMinutes(5)));
    TestStaff.Session session = noor.session();
    Colleague other = staff.colleague();
    String page = "/en/staff/people/" + other.id();
    assertThat(get(page, session).body()).contains("id=\"give\"");
    clock.advance(Duration.ofMinutes(5));
    HttpResponse<String> sent = post(page, session, Map.of("role", "auditor"));
    assertThat(sent.statusCode()).isEqualTo(404);
    assertThat(context.getBean(StaffRights.class).of(other.id())).isEmpty();
    assertThat(
            jdbc.sql("select act from journal_record order by id desc limit 1")
                .query(String.class)
                .single())
        .isEqualTo("staff.access-denied");
    assertThat(isSignedIn(session)).as("the rest goes on").isTrue();
  }

  /** Two tabs, two people, two roles: the form of one does nothing in the name of the other. */
  @Test
  void aPersonInTwoTabsAsTwoRolesActsOnlyAsTheOneWhoIsSignedIn() {
    Colleague administrator = staff.colleague().with(Role.ADMINISTRATOR);
    Colleague second = staff.colleague().with(Role.ADMINISTRATOR);
    Colleague auditor = staff.colleague().with(Role.AUDITOR);
    Colleague other = staff.colleague();
    String page = "/en/staff/people/" + other.id();
    String shownToFirst = administrator.session().formToken();
    Map<String, String> form = Map.of("role", "auditor", "_csrf", shownToFirst);
    HttpResponse<String> asAuditor = post(page, auditor.session(), form);
    assertThat(asAuditor.statusCode()).as("not even that there is a form").isEqualTo(404);
    TestStaff.Session now = second.session();
    HttpResponse<String> asSecond = post(page, now, form);
    assertThat(asSecond.statusCode()).isEqualTo(403);
    assertThat(asSecond.body())
        .contains("Please send it once more", "somebody else signed in in this browser")
        .containsPattern("value=\"auditor\"[^>]* checked");
    assertThat(context.getBean(StaffRights.class).of(other.id())).isEmpty();
    assertThat(post(page, now, Map.of("role", "auditor")).statusCode()).isEqualTo(303);
    assertThat(context.getBean(StaffRights.class).of(other.id()))
        .singleElement()
        .satisfies(right -> assertThat(right.givenBy()).isEqualTo(second.id().actor().name()));
  }

  /** Where answers lead is ours, whatever host a request names, and so is what letters say. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Host: evil.example",
        "Host: localhost.evil.example",
        "Host: localhost@evil.example",
        "Host: localhost:80@evil.example",
        "Host: evil.example#localhost"
      })
  void noHostLeadsAnAnswerAstray(String host) throws IOException {
    for (String path :
        List.of("/en/staff", "/en/staff/people", "/fr/personnel/lien/x", "/en/staff/provider")) {
      String answer = raw("GET " + path + " HTTP/1.1\r\n" + host + "\r\nConnection: close\r\n\r\n");
      assertThat(answer).startsWith("HTTP/1.1 ").doesNotContain("evil.example");
      assertThat(answer).doesNotStartWith("HTTP/1.1 5");
    }
    String absolute =
        raw(
            "GET http://evil.example/en/staff HTTP/1.1\r\n"
                + host
                + "\r\nX-Forwarded-Host: evil.example\r\nForwarded: host=evil.example\r\n"
                + "Connection: close\r\n\r\n");
    assertThat(absolute).doesNotContain("evil.example").doesNotStartWith("HTTP/1.1 5");
  }

  private String raw(String request) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      socket.getOutputStream().flush();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** Shown to one, sent as another: in the second tab somebody else signed in. */
  @Test
  void aFormCountsOnlyForThePersonThatItWasShownTo() {
    Colleague one = staff.colleague();
    TestStaff.Session first = one.session();
    TestStaff.Session second = staff.colleague().session();
    HttpResponse<String> answer =
        post("/en/staff/sign-out", second, Map.of("_csrf", first.formToken()));
    assertThat(answer.statusCode()).isNotEqualTo(200);
    assertThat(isSignedIn(second)).isTrue();
    assertThat(post("/en/staff/sign-out", second, Map.of()).statusCode()).isEqualTo(303);
    assertThat(isSignedIn(second)).isFalse();
    assertThat(isSignedIn(first)).isTrue();
  }

  @Test
  void signingOutEndsThisSessionAlone() {
    Colleague colleague = staff.colleague();
    TestStaff.Session here = colleague.session();
    TestStaff.Session there = colleague.session();
    HttpResponse<String> answer = post("/en/staff/sign-out", here, Map.of());
    assertThat(location(answer)).startsWith("/en/staff/sign-in");
    assertThat(answer.headers().allValues("Set-Cookie"))
        .anySatisfy(cookie -> assertThat(cookie).startsWith("vivier_staff=;"));
    assertThat(isSignedIn(here)).isFalse();
    assertThat(isSignedIn(there)).isTrue();
    assertThat(context.getBean(StaffSessions.class).of(colleague.id())).hasSize(1);
  }

  /** With the database away they would fail if they looked: see the bench, too. */
  @Test
  void publicPagesNeverAskWhoIsSignedIn() {
    TestStaff.Session session = staff.colleague().session();
    clock.advance(Duration.ofMinutes(5));
    HttpResponse<String> answer = get("/en/careers", session);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(
            jdbc.sql("select seen_at = started_at from staff_session")
                .query(Boolean.class)
                .single())
        .as("the session was not looked at")
        .isTrue();
  }

  private boolean isSignedIn(TestStaff.Session session) {
    return location(get("/en/staff", session)).equals("/en/staff/work");
  }

  private static java.util.Set<String> names(HttpResponse<?> answer) {
    return answer.headers().map().keySet();
  }
}
