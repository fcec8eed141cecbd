package org.vivier.staff.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vivier.staff.web.StaffBrowser.location;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.vivier.correspondence.Mailbox;
import org.vivier.format.Language;
import org.vivier.platform.record.Actor;
import org.vivier.staff.CreateAdministrator;
import org.vivier.staff.OffboardStaffMember;
import org.vivier.staff.Role;
import org.vivier.staff.StaffMembers;
import org.vivier.staff.StaffRights;
import org.vivier.staff.StaffState;
import org.vivier.staff.signin.InvitePerson;
import org.vivier.testing.TablesOwner;

/** By a link and a code: what works, and everything that must not. */
class SignInIntegrationTest extends WaysIn {
  private static final Duration NEXT_CODE = Duration.ofSeconds(30);

  @Test
  void theFirstAdministratorComesInByThePrintedLinkAndAnApp() {
    Newcomer newcomer = comeIn(administratorsLink(ADDRESS, Language.FR));
    assertThat(newcomer.recoveryCodes()).hasSize(10).doesNotHaveDuplicates();
    assertThat(newcomer.browser().isSignedIn()).isTrue();
    assertThat(context.getBean(StaffMembers.class).withAddress("INES.tremblay@example.org"))
        .hasValueSatisfying(person -> {
          assertThat(person.state()).isEqualTo(StaffState.ACTIVE);
          assertThat(person.language()).isEqualTo(Language.FR);
        });
  }

  @Test
  void laterByALinkFromALetterAndACode() {
    Newcomer newcomer = comeIn(administratorsLink(ADDRESS, Language.EN));
    StaffBrowser other = browser();
    clock.advance(Duration.ofHours(1));
    String link = linkFromLetter(other, ADDRESS);
    assertThat(location(other.submit(other.page(link), Map.of())))
        .isEqualTo("/en/staff/second-step");
    assertThat(other.isSignedIn()).as("a link alone opens nothing").isFalse();
    HttpResponse<String> done =
        other.submit(other.page("/en/staff/second-step"), Map.of("code", code(newcomer.secret())));
    assertThat(location(done)).isEqualTo("/en/staff/work");
    assertThat(other.isSignedIn()).isTrue();
  }

  /** Mail programs look at links before people do. */
  @Test
  void lookingAtALinkUsesNothingUp() {
    String link = administratorsLink(ADDRESS, Language.EN);
    for (int i = 0; i < 3; i++) {
      assertThat(browser().get(link).statusCode()).isEqualTo(200);
    }
    assertThat(comeIn(link).browser().isSignedIn()).isTrue();
  }

  @Test
  void aLinkWorksOnceAlsoForTenAtTheSameTime() throws Exception {
    String link = administratorsLink(ADDRESS, Language.EN);
    List<StaffBrowser> browsers = IntStream.range(0, 10).mapToObj(i -> browser()).toList();
    List<Document> pages = browsers.stream().map(browser -> browser.page(link)).toList();
    try (ExecutorService together = Executors.newFixedThreadPool(10)) {
      List<Future<HttpResponse<String>>> answers =
          together.invokeAll(
              IntStream.range(0, 10)
                  .<Callable<HttpResponse<String>>>mapToObj(
                      i -> () -> browsers.get(i).submit(pages.get(i), Map.of()))
                  .toList());
      int opened = 0;
      for (Future<HttpResponse<String>> answer : answers) {
        opened += answer.get().statusCode() == 303 ? 1 : 0;
        assertThat(answer.get().statusCode()).isIn(303, 410);
      }
      assertThat(opened).isEqualTo(1);
    }
    HttpResponse<String> replayed = browser().get(link);
    assertThat(replayed.statusCode()).isEqualTo(410);
    assertThat(replayed.body()).contains("leads nowhere any more");
  }

  @Test
  void linksThatAreTooOldUnknownOrCutLeadNowhere() {
    String link = administratorsLink(ADDRESS, Language.EN);
    clock.advance(Duration.ofDays(7));
    assertThat(browser().get(link).statusCode()).isEqualTo(410);
    assertThat(browser().get(link.substring(0, link.length() - 1)).statusCode()).isEqualTo(410);
    assertThat(browser().get("/en/staff/link/" + "A".repeat(43)).statusCode()).isEqualTo(410);
    assertThat(browser().get("/fr/personnel/lien/" + "é".repeat(3000)).statusCode()).isIn(400, 410);
  }

  @Test
  void aCodeCountsOnce() {
    Newcomer newcomer = comeIn(administratorsLink(ADDRESS, Language.EN));
    clock.advance(NEXT_CODE);
    String code = code(newcomer.secret());
    StaffBrowser first = withLink();
    StaffBrowser second = withLink();
    Document page = second.page("/en/staff/second-step");
    assertThat(first.submit(first.page("/en/staff/second-step"), Map.of("code", code)).statusCode())
        .isEqualTo(303);
    HttpResponse<String> again = second.submit(page, Map.of("code", code));
    assertThat(again.statusCode()).isEqualTo(422);
    assertThat(second.isSignedIn()).isFalse();
    assertThat(Jsoup.parse(again.body()).select("#code").attr("value")).isEmpty();
  }

  @Test
  void theClockOfAPhoneMayBeOnePeriodOffAndNotTwo() {
    Newcomer newcomer = comeIn(administratorsLink(ADDRESS, Language.EN));
    clock.advance(Duration.ofMinutes(10));
    for (int periods : new int[] {-2, 2, -3, 20}) {
      assertThat(try1(newcomer, NEXT_CODE.multipliedBy(periods))).as("%d", periods).isFalse();
    }
    assertThat(try1(newcomer, NEXT_CODE.negated())).isTrue();
    clock.advance(Duration.ofMinutes(10));
    assertThat(try1(newcomer, NEXT_CODE)).isTrue();
    assertThat(try1(newcomer, Duration.ZERO)).as("the one before a used one").isFalse();
  }

  @Test
  void afterFiveWrongCodesTheLinkIsSpentAndNobodyElseIsLockedOut() {
    Newcomer newcomer = comeIn(administratorsLink(ADDRESS, Language.EN));
    clock.advance(Duration.ofMinutes(10));
    StaffBrowser guesser = withLink();
    StaffBrowser owner = withLink();
    Document page = guesser.page("/en/staff/second-step");
    for (int i = 0; i < 4; i++) {
      assertThat(guesser.submit(page, Map.of("code", "00000" + i)).statusCode()).isEqualTo(422);
    }
    assertThat(location(guesser.submit(page, Map.of("code", "000005"))))
        .isEqualTo("/en/staff/sign-in?done=too-often");
    guesser.submit(page, Map.of("code", code(newcomer.secret())));
    assertThat(guesser.isSignedIn()).as("not even by the right one").isFalse();
    owner.submit(owner.page("/en/staff/second-step"), Map.of("code", code(newcomer.secret())));
    assertThat(owner.isSignedIn()).isTrue();
  }

  @Test
  void aRecoveryCodeWorksOnceHoweverItIsTyped() {
    Newcomer newcomer = comeIn(administratorsLink(ADDRESS, Language.EN));
    String code = newcomer.recoveryCodes().get(3).toLowerCase(java.util.Locale.ROOT);
    StaffBrowser browser = withLink();
    browser.submit(browser.page("/en/staff/second-step"), Map.of("code", code.replace("-", " ")));
    assertThat(browser.isSignedIn()).isTrue();
    StaffBrowser again = withLink();
    again.submit(again.page("/en/staff/second-step"), Map.of("code", code));
    assertThat(again.isSignedIn()).isFalse();
  }

  @Test
  void noAnswerTellsWhetherAnAddressIsKnown() {
    comeIn(administratorsLink(ADDRESS, Language.EN));
    TablesOwner.empty(access, "letter");
    HttpResponse<String> known = asked(ADDRESS);
    HttpResponse<String> unknown = asked("nobody.at.all@example.org");
    assertThat(unknown.statusCode()).isEqualTo(known.statusCode()).isEqualTo(200);
    assertThat(unknown.body().replace("nobody.at.all@example.org", ADDRESS))
        .isEqualTo(known.body());
    answerRequests();
    assertThat(context.getBean(Mailbox.class).newest()).hasSize(1);
  }

  /** Whoever asks in somebody's name fills a mailbox for a while, and shuts nobody out. */
  @Test
  void manyLinksToOneAddressStopAndEachOfThemStillOpens() {
    Newcomer newcomer = comeIn(administratorsLink(ADDRESS, Language.EN));
    TablesOwner.empty(access, "letter");
    for (int i = 0; i < 8; i++) {
      asked(ADDRESS);
    }
    answerRequests();
    assertThat(context.getBean(Mailbox.class).newest()).hasSize(5);
    StaffBrowser owner = browser();
    String link = newestLink();
    owner.submit(owner.page(link), Map.of());
    clock.advance(NEXT_CODE);
    owner.submit(owner.page("/en/staff/second-step"), Map.of("code", code(newcomer.secret())));
    assertThat(owner.isSignedIn()).isTrue();
  }

  /** Somebody who was invited and hasn't come yet is written to no more often than others. */
  @Test
  void manyLinksToSomebodyInvitedStopAsWell() {
    administratorsLink(ADDRESS, Language.EN);
    TablesOwner.empty(access, "letter");
    for (int i = 0; i < 8; i++) {
      asked(ADDRESS);
    }
    answerRequests();
    // The link that was printed is one of the five.
    assertThat(context.getBean(Mailbox.class).newest()).hasSize(4);
    assertThat(comeIn(newestLink()).browser().isSignedIn()).isTrue();
  }

  /** Whoever is one until a day is one for good once the operator says so. */
  @Test
  void theOperatorMakesAnAdministratorForGood() {
    var robin =
        staff.colleague().with(Role.ADMINISTRATOR, null, clock.instant().plus(Duration.ofDays(3)));
    administratorsLink(robin.address(), Language.EN);
    assertThat(context.getBean(StaffRights.class).of(robin.id()))
        .filteredOn(right -> right.holds(clock.instant()))
        .singleElement()
        .satisfies(right -> {
          assertThat(right.role()).isEqualTo(Role.ADMINISTRATOR);
          assertThat(right.scope()).isNull();
          assertThat(right.until()).isNull();
        });
  }

  @Test
  void aBrowserThatAsksTooOftenWaits() {
    StaffBrowser browser = browser();
    Document page = browser.page("/en/staff/sign-in");
    for (int i = 0; i < AskingLimits.BROWSER_PER_HOUR; i++) {
      browser.submit(page, Map.of("email", i + "@example.org"));
    }
    assertThat(browser.submit(page, Map.of("email", ADDRESS)).statusCode()).isEqualTo(429);
  }

  @Test
  void whatIsNoAddressIsSaidAndStays() {
    StaffBrowser browser = browser();
    HttpResponse<String> answer =
        browser.submit(browser.page("/fr/personnel/connexion"), Map.of("email", "ines@"));
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(Jsoup.parse(answer.body()).select("#email").attr("value")).isEqualTo("ines@");
    assertThat(answer.body()).contains("nom@exemple.ca");
  }

  /** The address in a link is the configured one, whatever a request says. */
  @Test
  void aHostHeaderLeadsNoLinkAstray() {
    comeIn(administratorsLink(ADDRESS, Language.EN));
    TablesOwner.empty(access, "letter");
    StaffBrowser browser = browser();
    Document page = browser.page("/en/staff/sign-in");
    HttpResponse<String> answer =
        browser.submit(page, Map.of("email", ADDRESS), "X-Forwarded-Host", "evil.example");
    assertThat(answer.statusCode()).isEqualTo(200);
    answerRequests();
    assertThat(
            Objects.requireNonNull(context.getBean(Mailbox.class).newest().getFirst().text())
                .blocks())
        .extracting(block -> block.given())
        .anyMatch(link -> link.contains("/en/staff/link/"))
        .noneMatch(link -> link.contains("evil.example"));
  }

  /** Whoever plants a cookie before the sign-in knows nothing afterwards. */
  @Test
  void aSessionIsNewAfterEachSignIn() {
    Newcomer newcomer = comeIn(administratorsLink(ADDRESS, Language.EN));
    String before = newcomer.browser().cookie("vivier_staff");
    assertThat(before).isNotEmpty();
    clock.advance(NEXT_CODE);
    StaffBrowser same = newcomer.browser();
    String link = freshLink();
    same.submit(same.page(link), Map.of());
    same.submit(same.page("/en/staff/second-step"), Map.of("code", code(newcomer.secret())));
    String after = same.cookie("vivier_staff");
    assertThat(after).isNotEmpty().isNotEqualTo(before);
    assertThat(location(get("/en/staff", new org.vivier.testing.TestStaff.Session(before))))
        .as("the old one is dead")
        .isEqualTo("/en/staff/sign-in");
  }

  /** Another site makes a browser send the attacker's code or link: it has no token of ours. */
  @Test
  void aForeignSiteSignsNobodyIn() {
    Newcomer attacker = comeIn(administratorsLink(ADDRESS, Language.EN));
    clock.advance(NEXT_CODE);
    StaffBrowser victim = browser();
    String link = freshLink();
    assertThat(victim.post(link, Map.of()).statusCode()).isEqualTo(403);
    assertThat(
            victim
                .post("/en/staff/second-step", Map.of("code", code(attacker.secret())))
                .statusCode())
        .isIn(303, 403);
    assertThat(victim.isSignedIn()).isFalse();
  }

  @Test
  void whoAsksForALinkWithoutASecondProofIsSentToAnAdministratorAndSetsNothingUp() {
    var colleague = staff.colleague();
    StaffBrowser browser = browser();
    String link = linkFromLetter(browser, colleague.address());
    browser.submit(browser.page(link), Map.of());
    assertThat(browser.page("/en/staff/second-step").text()).contains("Ask an administrator");
    assertThat(location(browser.get("/en/staff/set-up"))).isEqualTo("/en/staff/second-step");
  }

  @Test
  void anInvitationComesInTheInviteesLanguageAndOpensOnce() {
    comeIn(administratorsLink(ADDRESS, Language.EN));
    TablesOwner.empty(access, "letter");
    var invited =
        context
            .getBean(InvitePerson.class)
            .handle("Élise Roy", "elise@example.org", Language.FR, Actor.OPERATOR);
    assertThat(invited.worksHere()).isFalse();
    var letter = context.getBean(Mailbox.class).newest().getFirst();
    assertThat(letter.language()).isEqualTo(Language.FR);
    String first = newestLink();
    TablesOwner.empty(access, "letter");
    context
        .getBean(InvitePerson.class)
        .handle("Élise Roy", "elise@example.org", Language.FR, Actor.OPERATOR);
    assertThat(browser().get(first).statusCode()).as("the newest one counts").isEqualTo(410);
    Newcomer elise = comeIn(newestLink());
    assertThat(elise.browser().isSignedIn()).isTrue();
  }

  /** Nothing of theirs is reset, and nobody else learns that they are here but the inviter. */
  @Test
  void anInvitationToAnAddressThatExistsOnlySaysSo() {
    Newcomer newcomer = comeIn(administratorsLink(ADDRESS, Language.EN));
    TablesOwner.empty(access, "letter");
    var invited =
        context
            .getBean(InvitePerson.class)
            .handle("Somebody", "Ines.Tremblay@example.org", Language.FR, Actor.OPERATOR);
    assertThat(invited.worksHere()).isTrue();
    assertThat(newestLink()).isEqualTo("/en/staff/sign-in");
    assertThat(newcomer.browser().isSignedIn()).isTrue();
  }

  @Test
  void whoLeftComesInByNothingUntilInvitedAgain() {
    comeIn(administratorsLink("other@example.org", Language.EN));
    Newcomer newcomer = comeIn(administratorsLink(ADDRESS, Language.EN));
    StaffBrowser halfway = withLink();
    StaffMembers people = context.getBean(StaffMembers.class);
    var person = people.withAddress(ADDRESS).orElseThrow().id();
    context.getBean(OffboardStaffMember.class).handle(person, Actor.OPERATOR);
    TablesOwner.empty(access, "letter");
    clock.advance(NEXT_CODE);
    assertThat(newcomer.browser().isSignedIn()).isFalse();
    assertThat(location(halfway.get("/en/staff/second-step"))).isEqualTo("/en/staff/sign-in");
    asked(ADDRESS);
    answerRequests();
    assertThat(context.getBean(Mailbox.class).newest()).isEmpty();
    context.getBean(InvitePerson.class).handle("x", ADDRESS, Language.EN, Actor.OPERATOR);
    Newcomer back = comeIn(newestLink());
    assertThat(back.browser().isSignedIn()).isTrue();
    assertThat(back.secret()).isNotEqualTo(newcomer.secret());
  }

  @Test
  void anOperatorLetsSomebodyInAgainWhoLostEverything() {
    Newcomer newcomer = comeIn(administratorsLink(ADDRESS, Language.EN));
    var way =
        context.getBean(CreateAdministrator.class).handle(ADDRESS, "unused", Language.EN, true);
    assertThat(way.known()).isTrue();
    assertThat(newcomer.browser().isSignedIn()).isFalse();
    assertThat(comeIn(way.link().getPath()).browser().isSignedIn()).isTrue();
  }

  private boolean try1(Newcomer newcomer, Duration skew) {
    StaffBrowser browser = withLink();
    browser.submit(
        browser.page("/en/staff/second-step"), Map.of("code", code(newcomer.secret(), skew)));
    return browser.isSignedIn();
  }

  /** A browser between the two steps; limits of letters are another test's. */
  private StaffBrowser withLink() {
    StaffBrowser browser = browser();
    browser.submit(browser.page(freshLink()), Map.of());
    return browser;
  }

  private String freshLink() {
    TablesOwner.of(access)
        .sql("update staff_link set made_at = made_at - interval '2 days'")
        .update();
    return linkFromLetter(browser(), ADDRESS);
  }

  private HttpResponse<String> asked(String address) {
    StaffBrowser browser = browser();
    HttpResponse<String> answer =
        browser.submit(browser.page("/en/staff/sign-in"), Map.of("email", address));
    assertThat(answer.statusCode()).isEqualTo(200);
    return answer;
  }
}
