package org.vivier.pools.requests;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.vivier.applications.Desk;
import org.vivier.applications.applicant.EraseApplicant;
import org.vivier.decisions.deciding.ReverseDecision;
import org.vivier.format.Language;
import org.vivier.platform.record.Actor;
import org.vivier.pools.membership.ChangeMembership;
import org.vivier.pools.referral.AnswerReferral;
import org.vivier.pools.referral.DecideReferral;
import org.vivier.pools.referral.ReferralId;
import org.vivier.pools.referral.ReferralState;
import org.vivier.pools.requests.RequestKit.Person;
import org.vivier.pools.requests.web.RequestPaths;
import org.vivier.pools.web.PoolPaths;
import org.vivier.staff.Role;
import org.vivier.staff.StaffMember;
import org.vivier.testing.StaffBrowser;
import org.vivier.testing.TestStaff;
import org.vivier.testing.TestStaff.Colleague;
import org.vivier.testing.TestStaff.Session;

/** Requests and referrals over HTTP: who sees whom, and what the pages say. */
@SpringBootTest(webEnvironment = RANDOM_PORT)
@Import(Desk.class)
class RequestPagesIntegrationTest {
  private static final String NAME = "Tremblay";
  private static final HttpClient BROWSER =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  @Autowired ConfigurableApplicationContext context;
  @Autowired Desk desk;
  @Autowired JdbcClient jdbc;
  @LocalServerPort int port;
  private RequestKit kit;
  private StaffMember noor;
  private StaffMember tomas;
  private Colleague adviser;
  private Colleague hiring;

  @BeforeEach
  void begin() {
    kit = new RequestKit(context, desk);
    kit.empty();
    adviser = kit.adviser();
    hiring = kit.manager();
    noor = kit.member(adviser);
    tomas = kit.member(hiring);
  }

  @AfterEach
  void end() {
    kit.empty();
  }

  @Test
  void theFormShowsHowManyThereAreAndWhatEachRequirementCostsAndNoName() {
    List<Person> people = kit.pool(noor, 3);
    kit.results(people.getFirst(), Language.EN, "CBC");
    String form = RequestPaths.list().english() + "/new";
    HttpResponse<String> counted =
        post(
            form,
            manager(),
            "then",
            "count",
            "title-en",
            "Product manager",
            "classifications",
            "as-06",
            "languages",
            "bilingual-imperative",
            "profiles",
            "cbc/cbc",
            "tenures",
            "indeterminate");
    assertThat(counted.statusCode()).isEqualTo(200);
    assertThat(counted.body())
        .contains("One person matches", "Without it: 3 (2 more)", "Costs nobody")
        .doesNotContain(NAME);
    assertThat(
            post(form, manager(), "languages", "bilingual-imperative", "profiles", "CPC/CCC")
                .body())
        .contains("Specialized proficiency (P) is tested apart");
    assertThat(post(form, manager(), "profiles", "CXC/CBC", "day-year", "2026").body())
        .contains("Write a profile as CBC/CBC", "That is no day");
    assertThat(post(form, manager(), "title-en", "", "positions", "0").body())
        .contains("Say what the job is called", "A number from 1 to 500");
  }

  @Test
  void aManagerSeesTheirOwnRequestsAndOfPeopleThoseWhoSaidYesAloneForSomeDays() {
    List<Person> people = kit.pool(noor, 2);
    StaffingRequest request = kit.open(tomas, RequestKit.asking("AS-06"));
    ReferralId asked = kit.asked(request, people.get(0), noor);
    ReferralId proposed = kit.proposed(request, people.get(1), noor);
    String page = RequestPaths.one(request.number()).english();
    Session other = kit.manager().session();
    assertThat(get(page, other).statusCode()).isEqualTo(404);
    assertThat(get(RequestPaths.list().english(), other).body()).doesNotContain(request.number());
    assertThat(get(page, manager()).body()).contains("Nobody yet.").doesNotContain(NAME);
    assertThat(get(page, hr()).body()).contains(NAME, "Asked", "On the list");
    assertThat(get(RequestPaths.people(request.number()).english(), manager()).statusCode())
        .isEqualTo(404);
    assertThat(get(RequestPaths.search().english(), manager()).statusCode()).isEqualTo(404);
    String one = RequestPaths.referral(request.number(), asked.toString()).english();
    assertThat(get(one, manager()).statusCode()).isEqualTo(404);
    assertThat(
            context
                .getBean(AnswerReferral.class)
                .yes(asked, people.get(0).application(), List.of())
                .done())
        .isNotNull();
    assertThat(get(page, manager()).body()).contains(NAME);
    assertThat(get(one, manager()).body())
        .contains(NAME, "@example.org", "value=\"select\"")
        .doesNotContain("value=\"appoint\"", "Preference in appointment", "language-results");
    assertThat(
            get(RequestPaths.referral(request.number(), proposed.toString()).english(), manager())
                .statusCode())
        .isEqualTo(404);
    assertThat(
            jdbc.sql(
                    """
                    select count(*) from journal_record
                    where act = 'referral.seen' and actor = :actor
                    """)
                .param("actor", tomas.actor().name())
                .query(Integer.class)
                .single())
        .isEqualTo(1);
    String note = "We spoke. " + "y".repeat(2_000);
    var tooLong =
        post(
            one + "/talk",
            manager(),
            "day-year",
            "2026",
            "day-month",
            "6",
            "day-day",
            "1",
            "note",
            note);
    assertThat(tooLong.statusCode()).isEqualTo(422);
    assertThat(tooLong.body().split(note, -1)).as("in its own field, and in no other").hasSize(2);
    assertThat(tooLong.body()).containsPattern("name=\"note\"[^>]*>\\s*We spoke");
    jdbc.sql("update referral set shown_until = shown_until - 60").update();
    assertThat(get(one, manager()).statusCode()).isEqualTo(404);
    assertThat(get(page, manager()).body()).doesNotContain(NAME);
    assertThat(get(one, hr()).statusCode()).isEqualTo(200);
  }

  @Test
  void hrSeesWhyAndProposesAndWhoPausedMeanwhileIsNamedAsANumber() {
    List<Person> people = kit.pool(noor, 3);
    kit.results(people.get(0), Language.EN, "CBC");
    kit.results(people.get(1), Language.EN, "CCC");
    StaffingRequest request =
        kit.open(tomas, RequestKit.asking("AS-06", "bilingual-imperative CBC/CBC"));
    String page = RequestPaths.people(request.number()).english();
    assertThat(get(page, hr()).body())
        .contains("2 people match", NAME, "English CBC, verified", "Assessed in French");
    assertThat(get(page + "?near=yes", hr()).body()).contains("Official languages: not");
    context
        .getBean(ChangeMembership.class)
        .pause(people.get(1).membership(), kit.today().plusDays(9), Actor.CANDIDATE);
    HttpResponse<String> done =
        post(
            page,
            hr(),
            "people",
            people.get(0).membership().toString(),
            "people",
            people.get(1).membership().toString());
    assertThat(done.statusCode()).isEqualTo(409);
    assertThat(done.body())
        .contains("One person is not available any more", "One person is on the list now.");
    assertThat(post(page, hr()).body()).contains("Choose at least one person");
    assertThat(
            get(RequestPaths.search().french() + "?classifications=AS-06&languages=x", hr()).body())
        .contains("2 personnes correspondent", NAME);
    assertThat(get(RequestPaths.search().english(), hr()).body()).doesNotContain(NAME);
  }

  @Test
  void eachGroupIsALinkThatKeepsTheSearchAndCanBeTakenOff() {
    List<Person> people = kit.pool(noor, 3);
    jdbc.sql("update membership_search set language = 'en' where membership = :id")
        .param("id", people.getFirst().membership().value())
        .update();
    String page = RequestPaths.search().english();
    Document found =
        Jsoup.parse(get(page + "?classifications=AS-06&tenures=indeterminate", hr()).body());
    Element french = requireNonNull(found.select(".facets a:contains(French)").first());
    assertThat(french.text()).isEqualTo("French 2");
    Document narrowed = Jsoup.parse(get(page + french.attr("href"), hr()).body());
    assertThat(narrowed.select("h2").eachText()).contains("2 people match");
    assertThat(narrowed.select(".staff-table tbody tr")).hasSize(2);
    assertThat(narrowed.select("#classifications").val()).isEqualTo("AS-06");
    assertThat(narrowed.select("input[name=assessed]").val()).isEqualTo("fr");
    assertThat(narrowed.select(".facets a[aria-current]").text())
        .contains("French 2", "take it off");
    Element pool = requireNonNull(narrowed.select(".facets a:contains(Product managers)").first());
    Document both = Jsoup.parse(get(page + pool.attr("href"), hr()).body());
    assertThat(both.select(".chosen a").eachText())
        .containsExactlyInAnyOrder("Take off: Product managers", "Take off: French");
    Document without =
        Jsoup.parse(
            get(page + both.select(".chosen a:contains(French)").attr("href"), hr()).body());
    assertThat(without.select(".chosen a")).hasSize(1);
    assertThat(without.select(".staff-table tbody tr")).hasSize(3);
    String nobody = get(page + "?classifications=AS-06&stays=soon&pool=x", hr()).body();
    assertThat(nobody).contains("Nobody in these groups", "90 days or less <span class=\"soft\">0");
  }

  @Test
  void whoRatesBlindSeesNoNameInPoolsEither() {
    Person somebody = kit.pool(noor, 1).getFirst();
    StaffingRequest request = kit.open(tomas, RequestKit.asking("AS-06"));
    ReferralId id = kit.asked(request, somebody, noor);
    context.getBean(AnswerReferral.class).yes(id, somebody.application(), List.of());
    context
        .getBean(DecideReferral.class)
        .talk(id, kit.today(), "Tremblay spoke well of her team.", tomas);
    String pool = PoolPaths.one(kit.membership(somebody).pool()).english();
    String member =
        PoolPaths.member(kit.membership(somebody).pool(), somebody.membership()).english();
    List<String> pages =
        List.of(
            pool,
            member,
            RequestPaths.search().english() + "?classifications=AS-06",
            RequestPaths.one(request.number()).english(),
            RequestPaths.referral(request.number(), id.toString()).english());
    pages.forEach(page -> assertThat(get(page, hr()).body()).as(page).contains(NAME));
    ratesBlind(noor);
    String reference = kit.referral(id).reference();
    pages.forEach(page ->
        assertThat(get(page, hr()).body())
            .as(page)
            .contains(reference)
            .doesNotContain(NAME, "@example.org"));
    assertThat(get(pages.getLast(), hr()).body())
        .contains("\u2588 spoke well of her team", "stays hidden from you here");
    assertThat(get(member, hr()).body()).contains("stays hidden from you here");
    assertThat(get(pages.getLast(), manager()).body()).contains(NAME);
  }

  private void ratesBlind(StaffMember who) {
    jdbc.sql(
            """
            insert into board_member (process_id, staff_id, role, languages, joined_at)
            select distinct process_id, cast(:staff as uuid), 'assessor', array['en', 'fr'], now()
            from plan_step
            """)
        .param("staff", who.id().value())
        .update();
    jdbc.sql(
            """
            insert into board_member_step (process_id, member_id, step_id)
            select m.process_id, m.id, s.id from board_member m
            join plan_step s on s.process_id = m.process_id where m.staff_id = :staff
            """)
        .param("staff", who.id().value())
        .update();
  }

  @Test
  void ofTwoManagersWhoPressAtOneMomentOneSelectsAndTheOtherIsToldWhy() throws Exception {
    Person somebody = kit.pool(noor, 1).getFirst();
    Colleague second = kit.manager();
    List<StaffingRequest> both =
        List.of(
            kit.open(tomas, RequestKit.asking("AS-06")),
            kit.open(kit.member(second), RequestKit.asking("AS-06")));
    List<ReferralId> ids =
        both.stream().map(request -> kit.asked(request, somebody, noor)).toList();
    ids.forEach(
        id -> context.getBean(AnswerReferral.class).yes(id, somebody.application(), List.of()));
    List<Session> who = List.of(manager(), second.session());
    var together = new java.util.concurrent.CyclicBarrier(2);
    List<java.util.concurrent.Callable<HttpResponse<String>>> presses =
        java.util.stream.IntStream.range(0, 2)
            .<java.util.concurrent.Callable<HttpResponse<String>>>mapToObj(i ->
                () -> {
                  String page =
                      RequestPaths.referral(both.get(i).number(), ids.get(i).toString()).english();
                  together.await();
                  return post(
                      page + "/decision",
                      who.get(i),
                      "event",
                      "select",
                      "revision",
                      String.valueOf(kit.referral(ids.get(i)).revision()));
                })
            .toList();
    List<HttpResponse<String>> answers = new java.util.ArrayList<>();
    try (var threads = java.util.concurrent.Executors.newFixedThreadPool(2)) {
      for (var answer : threads.invokeAll(presses)) {
        answers.add(answer.get());
      }
    }
    assertThat(answers).extracting(HttpResponse::statusCode).containsExactlyInAnyOrder(303, 409);
    assertThat(answers)
        .filteredOn(answer -> answer.statusCode() == 409)
        .singleElement()
        .satisfies(answer ->
            assertThat(answer.body())
                .contains("Another manager has just selected the same person", NAME));
    assertThat(ids.stream().map(id -> kit.referral(id).state()))
        .containsExactlyInAnyOrder(ReferralState.SELECTED, ReferralState.REFERRED);
  }

  /** What may happen between a referral and its end: each is said on the page, none is a fault. */
  @Test
  void whatHasChangedSinceSomebodyWasReferredIsSaid() {
    List<Person> people = kit.pool(noor, 4);
    kit.results(people.get(2), Language.EN, "CBC");
    StaffingRequest request = kit.open(tomas, RequestKit.asking("AS-06"));
    StaffingRequest bilingual =
        kit.open(tomas, RequestKit.asking("AS-06", "bilingual-imperative CBC/CBC"));
    ReferralId reversed = kit.asked(request, people.get(0), noor);
    ReferralId erased = kit.asked(request, people.get(1), noor);
    ReferralId ends = kit.asked(bilingual, people.get(2), noor);
    ReferralId paused = kit.asked(request, people.get(3), noor);
    AnswerReferral answer = context.getBean(AnswerReferral.class);
    List.of(reversed, erased, ends, paused)
        .forEach(id -> answer.yes(id, kit.referral(id).application(), List.of()));
    context
        .getBean(ReverseDecision.class)
        .handle(
            people.get(0).application(),
            kit.decisions.answer(people.get(0).application()).revision(),
            "Une erreur.",
            noor);
    kit.decisions.lettersLeave();
    context
        .getBean(EraseApplicant.class)
        .handle(
            people.get(1).draft().device(),
            people.get(1).application(),
            EraseApplicant.Extent.THIS_ONE);
    jdbc.sql("update membership_search set profile_en = 0 where membership = :id")
        .param("id", people.get(2).membership().value())
        .update();
    context
        .getBean(ChangeMembership.class)
        .pause(people.get(3).membership(), kit.today().plusDays(9), Actor.CANDIDATE);
    assertThat(said(request, reversed)).contains("the decision that they qualified was reversed");
    assertThat(said(bilingual, ends)).contains("does not reach what the request asks");
    assertThat(said(request, paused)).contains("Has paused");
    assertThat(said(request, erased)).contains("Ended").doesNotContain("@example.org");
    for (ReferralId id : List.of(reversed, paused)) {
      HttpResponse<String> select =
          post(
              RequestPaths.referral(request.number(), id.toString()).english() + "/decision",
              hr(),
              "event",
              "select",
              "revision",
              String.valueOf(kit.referral(id).revision()));
      assertThat(select.statusCode()).isEqualTo(409);
      assertThat(select.body()).contains("has paused, left the pool, or the pool has ended");
    }
    assertThat(
            get(RequestPaths.referral(request.number(), erased.toString()).english(), manager())
                .statusCode())
        .as("the manager sees nobody who is erased")
        .isEqualTo(404);
    String excluding =
        post(
                RequestPaths.list().english() + "/new",
                manager(),
                "then",
                "count",
                "classifications",
                "AS-06",
                "tenures",
                "indeterminate",
                "places",
                "Whitehorse, YT",
                "words",
                "zeppelin")
            .body();
    assertThat(excluding).contains("Nobody matches", "at least two have to change", "Whitehorse");
    jdbc.sql("update membership_search set tenures = '{term}', open = true, paused_until = null")
        .update();
    jdbc.sql(
            """
            update membership_search set tenures = '{casual}', classifications = '{IT-02}'
            where membership = :id
            """)
        .param("id", people.get(3).membership().value())
        .update();
    assertThat(
            post(
                    RequestPaths.list().french() + "/nouvelle",
                    manager(),
                    "then",
                    "count",
                    "classifications",
                    "AS-06",
                    "tenures",
                    "casual")
                .body())
        .contains("Personne ne correspond", "et personne aux deux", "value=\"AS-06\"");
  }

  private String said(StaffingRequest request, ReferralId id) {
    HttpResponse<String> page =
        get(RequestPaths.referral(request.number(), id.toString()).english(), hr());
    assertThat(page.statusCode()).isEqualTo(200);
    return page.body();
  }

  @Test
  void whoIsSlowerSeesHowItIsAndAssessorsAndAuthorsSeeNothing() {
    StaffingRequest request = kit.open(tomas, RequestKit.asking("AS-06"));
    String state = RequestPaths.one(request.number()).english() + "/state";
    String revision = String.valueOf(request.revision());
    assertThat(post(state, manager(), "event", "cancel", "revision", revision, "reason", "").body())
        .contains("Say why");
    assertThat(
            post(
                    state,
                    manager(),
                    "event",
                    "cancel",
                    "revision",
                    revision,
                    "reason",
                    "Plans changed.")
                .statusCode())
        .isEqualTo(303);
    assertThat(post(state, hr(), "event", "fill", "revision", revision).statusCode())
        .isEqualTo(409);
    for (Role role : List.of(Role.ASSESSOR, Role.CONTENT_AUTHOR, Role.ADMINISTRATOR)) {
      Session who = TestStaff.in(context).colleague("Somebody", Language.FR).with(role).session();
      assertThat(get(RequestPaths.list().french(), who).statusCode()).isEqualTo(404);
      assertThat(get(RequestPaths.one(request.number()).french(), who).statusCode()).isEqualTo(404);
    }
    Session auditor =
        TestStaff.in(context).colleague("Somebody", Language.FR).with(Role.AUDITOR).session();
    assertThat(get(RequestPaths.list().french() + "/rapport", auditor).body())
        .contains("Par langues officielles", "AS-06");
  }

  @Test
  void hrWritesDownResultsAndLooksAtProof() {
    Person somebody = kit.pool(noor, 1).getFirst();
    StaffingRequest request = kit.open(tomas, RequestKit.asking("AS-06"));
    ReferralId id = kit.proposed(request, somebody, noor);
    String page = RequestPaths.referral(request.number(), id.toString()).english();
    assertThat(post(page + "/language-results", hr(), "language", "en", "skill", "oral").body())
        .contains("Choose the level", "The day of the test");
    assertThat(
            post(
                    page + "/language-results",
                    hr(),
                    "language",
                    "en",
                    "skill",
                    "oral",
                    "level",
                    "E",
                    "source",
                    "test-centre",
                    "tested-year",
                    "2026",
                    "tested-month",
                    "1",
                    "tested-day",
                    "5")
                .statusCode())
        .isEqualTo(303);
    String shown = get(page, hr()).body();
    assertThat(shown).contains("English XXE, verified", "without end", "It was a mistake");
    String result = shown.replaceAll("(?s).*name=\"take-back\" value=\"([0-9a-f-]+)\".*", "$1");
    assertThat(post(page + "/language-results", hr(), "take-back", result).statusCode())
        .isEqualTo(303);
    assertThat(get(page, hr()).body())
        .contains("taken back: it was a mistake")
        .doesNotContain("XXE, verified");
    assertThat(
            post(page + "/preference", hr(), "claim", result, "holds", "yes")
                .headers()
                .firstValue("Location")
                .orElseThrow())
        .contains("refused");
  }

  /** Of the link in a letter: looking answers nothing, and only whoever is asked can answer. */
  @Test
  void aQuestionIsAnsweredByWhoeverIsAskedOnceAndByNoLook() {
    List<Person> people = kit.pool(noor, 2);
    Person asked = people.getFirst();
    Person other = people.getLast();
    StaffingRequest request = kit.open(tomas, RequestKit.asking("AS-06"));
    ReferralId id = kit.asked(request, asked, noor);
    ReferralId hidden = kit.proposed(request, other, noor);
    String page = "/en/my-applications/" + asked.application() + "/referrals/" + id;
    String foreign = "/en/my-applications/" + other.application() + "/referrals/";
    for (String method : List.of("GET", "HEAD")) {
      for (String path : List.of(page, page + "/answer", page + "?answer=yes")) {
        assertThat(candidate(method, path, asked, null).statusCode()).isEqualTo(200);
      }
    }
    String form = "_csrf=" + token(candidate("GET", page, asked, null)) + "&answer=yes";
    String strangers =
        "_csrf="
            + token(candidate("GET", "/en/my-applications/" + other.application(), other, null))
            + "&answer=yes";
    for (String path : List.of(page, foreign + id, foreign + hidden, foreign + UUID.randomUUID())) {
      assertThat(candidate("GET", path, other, null).statusCode()).as(path).isEqualTo(404);
      assertThat(candidate("POST", path + "/answer", other, strangers).statusCode())
          .as(path)
          .isEqualTo(404);
    }
    assertThat(candidate("POST", page + "/answer", asked, "answer=yes").statusCode())
        .as("without a token")
        .isEqualTo(403);
    assertThat(kit.referral(id).state()).isEqualTo(ReferralState.ASKED);
    assertThat(kit.referral(hidden).state()).isEqualTo(ReferralState.PROPOSED);

    String sent = form + "&state=appointed&revision=0&manager=" + noor.id() + "&preference=veteran";
    List<Integer> answers =
        Stream.of(sent, sent, sent)
            .map(same ->
                CompletableFuture.supplyAsync(
                    () -> candidate("POST", page + "/answer", asked, same).statusCode()))
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .sorted()
            .toList();
    assertThat(answers).containsExactly(303, 409, 409);
    assertThat(kit.referral(id).state())
        .as("whatever else was sent along")
        .isEqualTo(ReferralState.REFERRED);
    assertThat(jdbc.sql("select count(*) from preference_claim").query(Integer.class).single())
        .isEqualTo(1);
    context
        .getBean(EraseApplicant.class)
        .handle(asked.draft().device(), asked.application(), EraseApplicant.Extent.THIS_ONE);
    assertThat(candidate("GET", page, asked, null).statusCode()).isEqualTo(404);
    assertThat(candidate("POST", page + "/answer", asked, sent).statusCode()).isEqualTo(404);
  }

  private HttpResponse<String> candidate(
      String method, String path, Person who, @Nullable String form) {
    HttpRequest.Builder sent =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
            .header("Cookie", "vivier_access=" + who.draft().device().token())
            .header("Content-Type", "application/x-www-form-urlencoded")
            .method(method, form == null ? BodyPublishers.noBody() : BodyPublishers.ofString(form));
    try {
      return BROWSER.send(sent.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String token(HttpResponse<String> page) {
    return StaffBrowser.encoded(Jsoup.parse(page.body()).select("input[name=_csrf]").val());
  }

  /** The clock has gone on since: each looks with a browser that is still signed in. */
  private Session hr() {
    return adviser.session();
  }

  private Session manager() {
    return hiring.session();
  }

  private HttpResponse<String> get(String path, Session who) {
    return StaffBrowser.send(port, "GET", path, who, "");
  }

  private HttpResponse<String> post(String path, Session who, String... fields) {
    return StaffBrowser.send(port, "POST", path, who, StaffBrowser.form(who, fields));
  }
}
