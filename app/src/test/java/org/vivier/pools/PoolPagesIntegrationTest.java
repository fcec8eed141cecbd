package org.vivier.pools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.vivier.applications.ApplicationId;
import org.vivier.applications.Desk;
import org.vivier.applications.submission.WithdrawApplication;
import org.vivier.correspondence.Mailbox;
import org.vivier.correspondence.text.PlainText;
import org.vivier.decisions.DecisionKit;
import org.vivier.format.Language;
import org.vivier.format.Tenure;
import org.vivier.letters.LetterMoved.Fate;
import org.vivier.platform.record.Actor;
import org.vivier.pools.MembershipState.Event;
import org.vivier.pools.language.AddResult;
import org.vivier.pools.language.LanguageResult.Source;
import org.vivier.pools.language.ResultLevel;
import org.vivier.pools.language.Skill;
import org.vivier.pools.membership.ChangeMembership;
import org.vivier.pools.placement.NotePlacement;
import org.vivier.pools.referral.AnswerReferral;
import org.vivier.pools.referral.AskForConsent;
import org.vivier.pools.referral.Preference;
import org.vivier.pools.requests.RequestKit;
import org.vivier.pools.web.PoolPaths;
import org.vivier.processes.SelectionProcess;
import org.vivier.staff.Role;
import org.vivier.staff.StaffMember;
import org.vivier.testing.StaffBrowser;
import org.vivier.testing.TestClock;
import org.vivier.testing.TestStaff;
import org.vivier.testing.TestStaff.Session;

/** The pages of pools over HTTP: of staff, of members, and of the letter that asks. */
@SpringBootTest(webEnvironment = RANDOM_PORT)
@Import(Desk.class)
class PoolPagesIntegrationTest {
  private static final HttpClient BROWSER =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  @Autowired ConfigurableApplicationContext context;
  @Autowired Desk desk;
  @Autowired Mailbox mailbox;
  @LocalServerPort int port;
  private PoolKit kit;
  private StaffMember noor;
  private SelectionProcess process;

  @BeforeEach
  void begin() {
    kit = new PoolKit(context, desk);
    kit.empty();
    noor = kit.decisions.adviser("Noor Haddad");
    process = kit.decisions.open();
  }

  @AfterEach
  void end() {
    kit.empty();
  }

  @Test
  void anAdviserMakesAPoolAndTakesPeopleInAfterAPreview() {
    Session adviser = session(Role.HR_ADVISER);
    ApplicationId id = kit.qualified(process, noor);
    String reference = kit.decisions.answer(id).reference();
    String made = "/en/staff/pools/new";
    assertThat(get(made, adviser).body()).contains("One qualified person", process.number());
    HttpResponse<String> wrong = post(made, adviser, "name-en", "Designers");
    assertThat(wrong.statusCode()).isEqualTo(422);
    assertThat(wrong.body()).contains("name in French", "at least one process", "Designers");
    HttpResponse<String> done =
        post(
            made,
            adviser,
            "name-en",
            "Designers",
            "name-fr",
            "Conception",
            "processes",
            process.number(),
            "until-year",
            "2027",
            "until-month",
            "3",
            "until-day",
            "31",
            "assessed",
            "fully");
    String takeIn = StaffBrowser.location(done).replaceAll("[?].*", "");
    assertThat(get(takeIn, adviser).body()).contains(reference, "Tremblay");
    assertThat(post(takeIn, adviser, "then", "preview").statusCode()).isEqualTo(422);
    assertThat(post(takeIn, adviser, "rows", reference, "then", "preview").body())
        .contains("Conception", "lang=\"fr\"", "letters leave in 30 minutes");
    String pool = StaffBrowser.location(post(takeIn, adviser, "chosen", reference, "then", "take"));
    assertThat(get(pool.replace("#notice", ""), adviser).body())
        .contains("One person available today, of 1", "One letter is held", "Take everything back");
    HttpResponse<String> again =
        post(takeIn, session(Role.HR_ADVISER), "chosen", reference, "then", "take");
    assertThat(again.statusCode()).isEqualTo(409);
    assertThat(again.body()).contains("Nobody was taken in");
    assertThat(get("/fr/personnel/bassins", adviser).body())
        .contains("Conception", "Prévision des échéances");
  }

  @Test
  void membersAreFilteredAndWhatIsNotThereIsNotThere() {
    Pool pool = kit.pool(noor, process);
    Membership member = kit.taken(pool, kit.qualified(process, noor), noor);
    kit.taken(pool, kit.qualified(process, noor), noor);
    Session adviser = session(Role.HR_ADVISER);
    String path = PoolPaths.one(pool.id()).english();
    assertThat(get(path, adviser).body())
        .contains("Available (2)", "French (2)", "Ottawa, ON (2)", "1 of 2");
    assertThat(get(path + "?state=paused&tenure=nonsense", adviser).statusCode()).isEqualTo(200);
    String one = PoolPaths.member(pool.id(), member.id()).english();
    assertThat(get(one, adviser).body())
        .contains("Leading a digital product", "Met, by the decision", "Note a placement");
    String placement = one + "/placement";
    assertThat(post(placement, adviser, "tenure", "term", "stays", "no").body())
        .as("nothing that was chosen is lost")
        .containsPattern("value=\"no\" checked")
        .doesNotContainPattern("value=\"yes\" checked");
    assertThat(get(one, session(Role.AUDITOR)).body()).doesNotContain("Note a placement");
    for (Role role : List.of(Role.ASSESSOR, Role.HIRING_MANAGER, Role.CONTENT_AUTHOR)) {
      assertThat(get(path, session(role)).statusCode()).as("%s", role).isEqualTo(404);
      assertThat(get(one, session(role)).statusCode()).as("%s", role).isEqualTo(404);
    }
    assertThat(post(path + "/extension", session(Role.AUDITOR)).statusCode()).isEqualTo(404);
    Session party =
        TestStaff.in(context)
            .colleague("Somebody who applied", Language.EN)
            .with(Role.HR_ADVISER)
            .recusedFrom(process.id().scope())
            .session();
    assertThat(get(path, party).statusCode()).as("a party").isEqualTo(404);
    assertThat(get(one, party).statusCode()).as("a party").isEqualTo(404);
    assertThat(get("/en/staff/pools", party).body()).doesNotContain("Product people");
    assertThat(get("/en/staff/pools/new", party).body()).doesNotContain(process.number());
    Pool other = kit.pool(noor, process);
    for (String foreign :
        List.of(
            PoolPaths.member(other.id(), member.id()).english(),
            PoolPaths.one(PoolId.next()).english(),
            "/en/staff/pools/%00",
            path + "/members/none")) {
      assertThat(get(foreign, adviser).statusCode()).as(foreign).isIn(400, 404);
    }
    HttpResponse<String> late =
        post(path + "/extension", adviser, "revision", "7", "reason", "Because.");
    assertThat(late.statusCode()).isEqualTo(409);
    assertThat(late.body()).contains("Because.");
  }

  @Test
  void aMemberSeesTheirPoolOnceTheLetterLeftAndChangesWhatTheyWant() {
    Desk.Draft jordan = told();
    Pool pool = kit.pool(noor, process);
    Membership member = kit.taken(pool, jordan.id(), noor);
    String mine = "/fr/mes-candidatures/" + jordan.id();
    String one = mine + "/bassins/" + member.id();
    assertThat(visit(jordan, mine).body()).doesNotContain("bassins");
    assertThat(visit(jordan, one).statusCode()).isEqualTo(404);
    kit.lettersLeave();
    assertThat(visit(jordan, mine).body()).contains(mine + "/bassins");
    assertThat(visit(jordan, mine + "/bassins").body()).contains("Métiers du produit");
    assertThat(visit(jordan, one).body()).contains("AS-06");

    assertThat(send(jordan, one, "/pause", "until-year", "2020").statusCode()).isEqualTo(422);
    assertThat(
            send(jordan, one, "/pause", "until-year", "2026", "until-month", "7", "until-day", "1")
                .statusCode())
        .isEqualTo(303);
    assertThat(kit.found(member, LocalDate.parse("2026-07-01"))).isFalse();
    assertThat(visit(jordan, one).body()).contains("En pause", "datetime=\"2027-12-31\"");
    HttpResponse<String> wrong =
        send(jordan, one, "/ce-que-j-accepte", "tenures", "term", "others", "Nulle part");
    assertThat(wrong.statusCode()).isEqualTo(422);
    assertThat(wrong.body()).contains("Nulle part", "Halifax, NS");
    assertThat(
            send(jordan, one, "/ce-que-j-accepte", "tenures", "term", "others", "Hali\0fax, NS")
                .statusCode())
        .as("what nobody types is not there")
        .isEqualTo(303);
    assertThat(visit(jordan, one).body()).contains("Halifax").doesNotContain("\0");
    assertThat(send(jordan, one, "/depart").statusCode()).isEqualTo(303);
    assertThat(visit(jordan, one).body()).contains("Revenir dans ce bassin");
    assertThat(kit.member(pool, jordan.id()).standing().state()).isEqualTo(MembershipState.LEFT);

    kit.get(WithdrawApplication.class).handle(jordan.device(), jordan.id(), null);
    assertThat(visit(jordan, one).body()).doesNotContain("Revenir dans ce bassin");
    assertThat(
            kit.get(ChangeMembership.class)
                .handle(member.id(), Event.REJOIN, Actor.CANDIDATE)
                .problems())
        .as("whoever took the application back is in no pool")
        .containsExactly(Problem.NOT_NOW);

    Desk.Draft stranger = told();
    assertThat(visit(stranger, one).statusCode()).isEqualTo(404);
    assertThat(visit(stranger, mine + "/bassins").statusCode()).isEqualTo(404);
    assertThat(visit(jordan, mine + "/bassins/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
  }

  @Test
  void theYearlyQuestionIsAnsweredByAButtonAndByNothingElse() {
    Desk.Draft jordan = told();
    Pool pool = kit.pool(noor, process);
    Membership member = kit.taken(pool, jordan.id(), noor);
    kit.lettersLeave();
    kit.get(TestClock.class).advance(Duration.ofDays(365));
    kit.lettersLeave();
    String question = question();
    assertThat(visit(null, question).body()).contains("Souhaitez-vous rester");
    assertThat(visit(null, question).body()).contains("Souhaitez-vous rester");
    LocalDate day = LocalDate.parse("2027-07-01");
    assertThat(kit.found(member, day)).as("looked at twice").isTrue();
    assertThat(answer(question, "perhaps")).isEqualTo(303);
    assertThat(kit.found(member, day)).isTrue();
    assertThat(answer(question, "no")).isEqualTo(303);
    assertThat(answer(question, "no")).isEqualTo(303);
    assertThat(kit.found(member, day)).isFalse();
    assertThat(answer(question, "yes")).isEqualTo(303);
    assertThat(kit.found(member, day)).isTrue();
    assertThat(visit(null, question.substring(0, question.length() - 3) + "AAA").statusCode())
        .isEqualTo(404);
    kit.get(TestClock.class).advance(Duration.ofDays(300));
    assertThat(visit(null, question).statusCode()).as("the pool is over").isEqualTo(404);
  }

  @Test
  void hrWritesDownAndVerifiesLanguageResultsOfAnyMember() {
    Session adviser = session(Role.HR_ADVISER);
    Pool pool = kit.pool(noor, process);
    Membership member = kit.taken(pool, kit.qualified(process, noor), noor);
    String page = PoolPaths.member(pool.id(), member.id()).english();
    String results = page + "/language-results";
    HttpResponse<String> wrong = post(results, adviser, "language", "en", "expires-day", "31");
    assertThat(wrong.statusCode()).isEqualTo(422);
    assertThat(wrong.body()).contains("A day not before that of the test", "value=\"31\"");
    assertThat(post(results, adviser, "skill", "oral").body())
        .contains("Choose the language", "Choose the level", "The day of the test");
    claim(member);
    String claimed = get(page, adviser).body();
    assertThat(claimed).contains("Nobody has seen proof", "claimed, until", "Proof was seen");
    String id = claimed.replaceAll("(?s).*name=\"verify\" value=\"([0-9a-f-]+)\".*", "$1");
    assertThat(post(results, session(Role.AUDITOR), "verify", id).statusCode()).isEqualTo(404);
    assertThat(get(page, session(Role.AUDITOR)).body())
        .contains("claimed, until")
        .doesNotContain("Proof was seen", "Write down a result");
    assertThat(post(results, adviser, "verify", id, "proof", "candidate").statusCode())
        .isEqualTo(409);
    assertThat(post(results, adviser, "verify", id, "proof", "test-centre").statusCode())
        .isEqualTo(303);
    assertThat(get(page, adviser).body())
        .contains("verified, until", "claimed, until")
        .doesNotContain("Proof was seen", "Nobody has seen proof");
    assertThat(searched(member)).as("English oral B").isEqualTo(2);
    HttpResponse<String> gone =
        post(results, adviser, "take-back", java.util.UUID.randomUUID().toString());
    assertThat(gone.statusCode()).isEqualTo(409);
    assertThat(gone.body()).contains("This result does not count any more");
  }

  private void claim(Membership member) {
    LocalDate tested = LocalDate.parse("2026-01-05");
    assertThat(
            kit.get(AddResult.class)
                .handle(
                    member.application(),
                    new AddResult.Given(
                        Language.EN,
                        Skill.ORAL,
                        ResultLevel.B,
                        tested,
                        tested.plusYears(5),
                        Source.CANDIDATE),
                    Actor.CANDIDATE))
        .isEmpty();
  }

  private int searched(Membership member) {
    return kit.get(JdbcClient.class)
        .sql("select profile_en from membership_search where membership = :id")
        .param("id", member.id().value())
        .query(Integer.class)
        .single();
  }

  @Test
  void aLastDayThatIsNoDayIsSaidAndKept() {
    Session adviser = session(Role.HR_ADVISER);
    Pool pool = kit.pool(noor, process);
    Membership member = kit.taken(pool, kit.qualified(process, noor), noor);
    String page = PoolPaths.member(pool.id(), member.id()).english();
    HttpResponse<String> wrong =
        post(
            page + "/placement",
            adviser,
            "tenure",
            "indeterminate",
            "from-year",
            "2026",
            "from-month",
            "7",
            "from-day",
            "1",
            "to-year",
            "2026",
            "to-month",
            "2",
            "to-day",
            "31");
    assertThat(wrong.statusCode()).isEqualTo(422);
    assertThat(wrong.body()).contains("That is no day", "value=\"31\"");
    assertThat(get(page, adviser).body()).contains("Nothing noted yet.");
  }

  @Test
  void everythingThatIsKeptOfAMemberIsInTheirDownloadOnceTheyWereTold() throws IOException {
    Desk.Draft jordan = told();
    Pool pool = kit.pool(noor, process);
    Membership member = kit.taken(pool, jordan.id(), noor);
    claim(member);
    assertThat(taken(jordan)).doesNotContain("Métiers du produit", "languageResults");
    kit.lettersLeave();
    kit.get(NotePlacement.class)
        .handle(
            member.id(),
            Tenure.TERM,
            LocalDate.parse("2026-07-01"),
            LocalDate.parse("2026-12-31"),
            true,
            noor);
    RequestKit requests = new RequestKit(context, desk);
    StaffMember manager = requests.member(requests.manager());
    var request = requests.open(manager, RequestKit.asking("AS-06"));
    var referral =
        requests.proposed(request, new RequestKit.Person(jordan, jordan.id(), member.id()), noor);
    assertThat(taken(jordan)).doesNotContain("Gestionnaire de produit", "\"referrals\"");
    assertThat(kit.get(AskForConsent.class).handle(referral, null, noor).done()).isNotNull();
    kit.get(AnswerReferral.class).yes(referral, jordan.id(), List.of(Preference.VETERAN));
    assertThat(taken(jordan))
        .contains("Métiers du produit", "Admission", "Gestionnaire de produit", "Vous avez dit oui")
        .contains("B", "déclaré", "Période déterminée", "Vétérane ou vétéran")
        .contains("\"pools\"", "\"languageResults\"", "\"referrals\"", "\"preferences\"")
        .contains("\"consentedAt\"", "\"tenure\" : \"term\"", "\"level\" : \"B\"");
    jdbcEmpty();
  }

  private void jdbcEmpty() {
    new RequestKit(context, desk).empty();
  }

  /** The page and the file for programs of what somebody downloads. */
  private String taken(Desk.Draft who) throws IOException {
    HttpRequest request =
        HttpRequest.newBuilder(
                URI.create(
                    "http://127.0.0.1:%d/fr/mes-candidatures/%s/tout.zip"
                        .formatted(port, who.id())))
            .header("Cookie", cookie(who))
            .build();
    StringBuilder all = new StringBuilder();
    try (ZipInputStream zip =
        new ZipInputStream(BROWSER.send(request, BodyHandlers.ofInputStream()).body())) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().matches(".*\\.(html|json)")) {
          all.append(new String(zip.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
        }
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return all.toString();
  }

  /** Somebody who was told that they qualified, with their browser. */
  private Desk.Draft told() {
    Desk.Draft draft =
        desk.submitted(
            Objects.requireNonNull(process.posting()), UUID.randomUUID() + "@example.org");
    kit.decisions.decide(draft.id(), DecisionKit.in(), noor);
    kit.decisions.lettersLeave();
    kit.decisions.letter(draft.id(), Fate.HANDED_OVER);
    return draft;
  }

  private String question() {
    return mailbox.newest().stream()
        .flatMap(letter ->
            Stream.ofNullable(letter.text()).map(text -> PlainText.of(text, letter.language())))
        .map(text -> Pattern.compile("/fr/question-bassin/[A-Za-z0-9_-]{43}").matcher(text))
        .filter(Matcher::find)
        .map(Matcher::group)
        .findFirst()
        .orElseThrow();
  }

  private int answer(String question, String answer) {
    HttpResponse<String> page = visit(null, question);
    String cookie =
        page.headers().allValues("Set-Cookie").stream()
            .map(one -> one.replaceAll(";.*", ""))
            .reduce((a, b) -> a + "; " + b)
            .orElse("");
    return request(cookie, question, form(page.body(), "answer", answer)).statusCode();
  }

  private HttpResponse<String> send(Desk.Draft who, String page, String action, String... fields) {
    return request(cookie(who), page + action, form(visit(who, page).body(), fields));
  }

  private static String form(String page, String... fields) {
    Matcher token = TOKEN.matcher(page);
    StringBuilder form = new StringBuilder("_csrf=");
    form.append(token.find() ? StaffBrowser.encoded(token.group(1)) : "");
    for (int i = 0; i < fields.length; i += 2) {
      form.append('&').append(fields[i]).append('=').append(StaffBrowser.encoded(fields[i + 1]));
    }
    return form.toString();
  }

  private HttpResponse<String> visit(
      Desk.@org.jspecify.annotations.Nullable Draft who, String path) {
    return request(who == null ? "" : cookie(who), path, null);
  }

  private static String cookie(Desk.Draft who) {
    return "vivier_access=" + who.device().token();
  }

  private HttpResponse<String> request(
      String cookie, String path, @org.jspecify.annotations.Nullable String form) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    if (!cookie.isEmpty()) {
      request.header("Cookie", cookie);
    }
    if (form != null) {
      request
          .header("Content-Type", "application/x-www-form-urlencoded")
          .POST(BodyPublishers.ofString(form));
    }
    try {
      return BROWSER.send(request.build(), BodyHandlers.ofString());
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private Session session(Role role) {
    return TestStaff.in(context).colleague("Somebody", Language.EN).with(role).session();
  }

  private HttpResponse<String> get(String path, Session who) {
    return StaffBrowser.send(port, "GET", path, who, "");
  }

  private HttpResponse<String> post(String path, Session who, String... fields) {
    return StaffBrowser.send(port, "POST", path, who, StaffBrowser.form(who, fields));
  }
}
