package org.vivier.staff.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vivier.staff.web.StaffBrowser.location;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.vivier.format.Language;
import org.vivier.staff.StaffMembers;
import org.vivier.staff.StaffSessions;

/** One's own browsers and proofs, and the fresh proof that changing them takes. */
class StepUpIntegrationTest extends WaysIn {
  private static final String APP = "/en/staff/devices/app";

  @Test
  void whatIsDangerousTakesAFreshProofAndLeadsOnToWhereOneWanted() {
    Newcomer newcomer = comeIn(administratorsLink(ADDRESS, Language.EN));
    StaffBrowser browser = newcomer.browser();
    assertThat(browser.get(APP).statusCode()).as("just proved").isEqualTo(200);
    clock.advance(Duration.ofMinutes(20));
    HttpResponse<String> asked = browser.get(APP);
    assertThat(location(asked)).isEqualTo("/en/staff/confirm?to=%2Fen%2Fstaff%2Fdevices%2Fapp");
    Document confirm = browser.page(location(asked));
    assertThat(browser.submit(confirm, Map.of("code", "123456")).statusCode()).isEqualTo(422);
    assertThat(location(browser.submit(confirm, Map.of("code", code(newcomer.secret())))))
        .isEqualTo(APP);
    assertThat(browser.get(APP).statusCode()).isEqualTo(200);
  }

  /** Somebody whose only app is lost, or who has passkeys alone, has recovery codes. */
  @Test
  void aRecoveryCodeIsAFreshProofToo() {
    Newcomer newcomer = comeIn(administratorsLink(ADDRESS, Language.EN));
    jdbc.sql("delete from staff_authenticator").update();
    StaffBrowser browser = newcomer.browser();
    clock.advance(Duration.ofMinutes(20));
    Document confirm = browser.page(location(browser.get(APP)));
    assertThat(location(browser.submit(confirm, Map.of("code", newcomer.recoveryCodes().get(4)))))
        .isEqualTo(APP);
    clock.advance(Duration.ofMinutes(20));
    Document again = browser.page(location(browser.get(APP)));
    assertThat(browser.submit(again, Map.of("code", newcomer.recoveryCodes().get(4))).statusCode())
        .as("each works once")
        .isEqualTo(422);
  }

  @Test
  void whoeverSeesSomebodyOffProvesItBeforeThePage() {
    Newcomer newcomer = comeIn(administratorsLink(ADDRESS, Language.EN));
    String path = "/en/staff/people/" + staff.colleague().id() + "/departure";
    assertThat(newcomer.browser().get(path).statusCode()).isEqualTo(200);
    clock.advance(Duration.ofMinutes(20));
    assertThat(location(newcomer.browser().get(path))).startsWith("/en/staff/confirm?to=");
  }

  /** A passkey that failed doesn't make anybody forget where they wanted to go. */
  @Test
  void aPasskeyInVainKeepsThePage() {
    Newcomer newcomer = comeIn(administratorsLink(ADDRESS, Language.EN));
    Document devices = newcomer.browser().page("/en/staff/devices");
    HttpResponse<String> failed =
        newcomer
            .browser()
            .post(
                "/en/staff/passkey",
                Map.of(
                    "_csrf",
                    devices.select("[name=_csrf]").getFirst().val(),
                    "purpose",
                    "confirm",
                    "to",
                    APP));
    assertThat(location(failed))
        .isEqualTo("/en/staff/confirm?done=passkey&to=%2Fen%2Fstaff%2Fdevices%2Fapp");
  }

  /** A page that was open in time may be sent a while later, and not for ever. */
  @Test
  void aFormMayTakeALittleLonger() {
    Newcomer newcomer = comeIn(administratorsLink(ADDRESS, Language.EN));
    StaffBrowser browser = newcomer.browser();
    Document devices = browser.page("/en/staff/devices");
    Map<String, String> token = Map.of("_csrf", devices.select("[name=_csrf]").getFirst().val());
    clock.advance(Duration.ofMinutes(20));
    HttpResponse<String> drawn = browser.post("/en/staff/devices/recovery-codes", token);
    assertThat(Jsoup.parse(drawn.body()).select(".recovery-codes code")).hasSize(10);
    clock.advance(Duration.ofMinutes(20));
    assertThat(location(browser.post("/en/staff/devices/recovery-codes", token)))
        .startsWith("/en/staff/confirm");
  }

  @Test
  void aConfirmationLeadsNowhereElse() {
    Newcomer newcomer = comeIn(administratorsLink(ADDRESS, Language.EN));
    for (String to :
        new String[] {
          "https://evil.example/", "//evil.example", "/en/careers", "/en/staff/../careers", "x"
        }) {
      clock.advance(Duration.ofMinutes(1));
      Document confirm = newcomer.browser().page("/en/staff/confirm");
      HttpResponse<String> done =
          newcomer.browser().submit(confirm, Map.of("code", code(newcomer.secret()), "to", to));
      assertThat(location(done)).as(to).isEqualTo("/en/staff/work");
    }
  }

  @Test
  void anotherAppCountsFromNowOnAndOtherBrowsersAreOut() {
    Newcomer newcomer = comeIn(administratorsLink(ADDRESS, Language.EN));
    var id = context.getBean(StaffMembers.class).withAddress(ADDRESS).orElseThrow().id();
    clock.advance(Duration.ofSeconds(30));
    StaffBrowser elsewhere = browser();
    elsewhere.submit(elsewhere.page(linkFromLetter(elsewhere, ADDRESS)), Map.of());
    elsewhere.submit(
        elsewhere.page("/en/staff/second-step"), Map.of("code", code(newcomer.secret())));
    assertThat(context.getBean(StaffSessions.class).of(id)).hasSize(2);

    Document setUp = newcomer.browser().page(APP);
    String fresh = setUp.select("code.secret").text().replace(" ", "");
    assertThat(fresh).isNotEqualTo(newcomer.secret());
    HttpResponse<String> done = newcomer.browser().submit(setUp, Map.of("code", code(fresh)));
    assertThat(location(done)).isEqualTo("/en/staff/devices?done=app-changed");
    assertThat(elsewhere.isSignedIn()).isFalse();
    assertThat(newcomer.browser().isSignedIn()).isTrue();
  }

  @Test
  void oneEndsOnesOwnBrowsersAndNobodyElses() {
    Newcomer newcomer = comeIn(administratorsLink(ADDRESS, Language.EN));
    var id = context.getBean(StaffMembers.class).withAddress(ADDRESS).orElseThrow().id();
    StaffSessions sessions = context.getBean(StaffSessions.class);
    var stranger = staff.colleague();
    var theirs = stranger.session();
    Document devices = newcomer.browser().page("/en/staff/devices");
    Map<String, String> token = Map.of("_csrf", devices.select("[name=_csrf]").getFirst().val());
    newcomer
        .browser()
        .post("/en/staff/devices/" + sessions.of(stranger.id()).getFirst().id() + "/end", token);
    assertThat(location(get("/en/staff", theirs))).isEqualTo("/en/staff/work");
    newcomer.browser().post("/en/staff/devices/" + sessions.of(id).getFirst().id() + "/end", token);
    assertThat(newcomer.browser().isSignedIn()).isFalse();
  }

  @Test
  void theListSaysWhereOneIsSignedInInBothLanguages() {
    Newcomer newcomer = comeIn(administratorsLink(ADDRESS, Language.EN));
    assertThat(newcomer.browser().page("/en/staff/devices").text())
        .contains("By a link and a code", "You have 10 codes left");
    assertThat(newcomer.browser().page("/fr/personnel/appareils").text())
        .contains("Par un lien et un code", "Il vous reste 10 codes");
  }
}
