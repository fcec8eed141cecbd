package org.vivier.accommodations.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.vivier.applications.Applications;
import org.vivier.applications.Desk.Draft;
import org.vivier.applications.applicant.EraseApplicant;
import org.vivier.assessment.rating.Assignment;
import org.vivier.format.Language;
import org.vivier.portal.Visitor;
import org.vivier.staff.EndSessions;
import org.vivier.staff.Role;
import org.vivier.staff.Scope;
import org.vivier.testing.DatabaseUse;
import org.vivier.testing.StaffBrowser;
import org.vivier.testing.TestStaff;
import org.vivier.testing.TestStaff.Colleague;

/** From a request to an agreed measure, over HTTP: what each person gets, and what never. */
class CoordinationIntegrationTest extends CoordinationSite {

  @Test
  void bothAgreeAndThoseWhoAssessSeeTheMeasureAndNothingOfTheRequest() {
    ask(amelie, NEEDS);
    TestStaff.Session coordinator = joanne.session();
    assertThat(get(LIST, coordinator).body())
        .contains("Amélie Qwortleby", "One request is open", process.number(), "tag-soon")
        .doesNotContain(NEEDS);
    String one = onlyCase(coordinator);
    assertThat(get(one, coordinator).body()).contains(NEEDS, "Le matin", "The candidate waits");

    assertThat(
            StaffBrowser.location(
                post(
                    one,
                    coordinator,
                    "seen",
                    seen(one, coordinator),
                    "text",
                    "Combien de temps ?")))
        .isEqualTo(one + "?done=asked#notice");
    Visitor candidate = browser(amelie);
    Document page = candidate.page(request(amelie));
    assertThat(page.text()).contains("Combien de temps ?", "Écrire à la personne responsable");
    assertThat(
            Visitor.location(
                candidate.post(
                    request(amelie) + "/reponse", page, Map.of("answer", "La moitié de plus."))))
        .endsWith("?done=accommodation-answered");
    assertThat(get(one, coordinator).body()).contains("La moitié de plus.");

    assertThat(propose(one, coordinator, "50% more time.", "50 % de temps en plus.").statusCode())
        .isEqualTo(303);
    page = candidate.page(request(amelie));
    assertThat(page.text())
        .contains("Mesures proposées", "50 % de temps en plus.", "Les questions par écrit")
        .doesNotContain("50% more time.");
    kit.start(process, amelie.id());
    assertThat(ratePage(kit.priya)).as("only proposed").doesNotContain("more time");
    assertThat(accept(candidate, page)).endsWith("?done=accommodation-agreed");

    assertThat(ratePage(kit.priya))
        .contains("Agreed measure", "50% more time.", "Questions in writing beforehand.")
        .doesNotContain("lignes dansent", "La moitié", "Qwortleby", "ccommodation");
    assertThat(get(one, coordinator).body()).contains("Agreed measures", "Accepted the measures");
    assertThat(kinds()).containsEntry("accommodation-news", 3);
    assertThat(letters())
        .as("letters never say what")
        .noneMatch(letter -> letter.contains("temps en plus") || letter.contains("Combien"));

    propose(one, coordinator, "Twice the time.", "Le double du temps.");
    assertThat(ratePage(kit.priya)).as("the former one holds").contains("50% more time.");
    accept(candidate, candidate.page(request(amelie)));
    assertThat(ratePage(kit.priya)).contains("Twice the time.").doesNotContain("50% more time.");
    candidate.post(request(amelie), candidate.page(request(amelie)), Map.of("act", "withdraw"));
    assertThat(ratePage(kit.priya)).doesNotContain("Agreed measure", "Twice the time.");
    assertThat(get(one, coordinator).body())
        .contains("took the request back")
        .doesNotContain(NEEDS, "La moitié de plus.");
  }

  /** It is hidden like all else that says whose it is; where names are open, it is not. */
  @Test
  void aMeasureNamesNobodyInABlindStep() {
    ask(amelie, NEEDS);
    String one = onlyCase(joanne.session());
    propose(one, joanne.session(), "Time for Qwortleby.", "Pour Amélie : amelie@example.org");
    Visitor candidate = browser(amelie);
    accept(candidate, candidate.page(request(amelie)));
    kit.start(process, amelie.id());
    assertThat(ratePage(kit.priya)).contains("Time for").doesNotContain("Qwortleby");
    assertThat(ratePage(kit.etienne)).contains("Time for").doesNotContain("Qwortleby", "amelie@");
  }

  @Test
  void forEverybodyElseNothingIsThere() {
    ask(amelie, NEEDS);
    String one = onlyCase(joanne.session());
    List<String> addresses =
        List.of(
            LIST,
            one,
            one + "/proposal",
            one + "/closing",
            one + "/reopening",
            one + "/conflict",
            one.replace("/en/staff/accommodation", "/fr/personnel/mesures-d-adaptation"));
    List<Colleague> others = new ArrayList<>();
    for (Role role : Role.values()) {
      if (role != Role.ACCOMMODATION_COORDINATOR) {
        others.add(kit.staff.colleague().with(role));
      }
    }
    others.add(kit.priya);
    others.add(kit.noor);
    for (Colleague other : others) {
      TestStaff.Session session = other.session();
      for (String address : addresses) {
        assertThat(get(address, session).statusCode()).as(address).isEqualTo(404);
        if (!address.equals(LIST)) {
          assertThat(post(address, session, "seen", "1", "text", "x").statusCode())
              .as(address)
              .isEqualTo(404);
        }
      }
      assertThat(get("/en/staff/work", session).body()).doesNotContain("confidential request");
    }
    Scope foreign = new Scope("process", UUID.randomUUID().toString());
    Colleague elsewhere = kit.staff.colleague().with(Role.ACCOMMODATION_COORDINATOR, foreign);
    assertThat(get(one, elsewhere.session()).statusCode()).isEqualTo(404);
    assertThat(get(LIST, elsewhere.session()).body()).doesNotContain("Qwortleby");
    Colleague here =
        kit.staff.colleague().with(Role.ACCOMMODATION_COORDINATOR, process.id().scope());
    assertThat(get(one, here.session()).statusCode()).isEqualTo(200);
    kit.staff.colleague().with(Role.ADMINISTRATOR);
    here.recusedFrom(process.id().scope());
    assertThat(get(one, here.session()).statusCode()).isEqualTo(404);
    assertThat(get(LIST, here.session()).body()).doesNotContain("Qwortleby");
    String where = one.substring(0, one.lastIndexOf('/'));
    for (String nothing :
        List.of(
            where + "/" + UUID.randomUUID(),
            where + "/nonsense",
            LIST + "/job-" + UUID.randomUUID() + "/" + UUID.randomUUID())) {
      assertThat(get(nothing, joanne.session()).statusCode()).as(nothing).isEqualTo(404);
    }
    String asIfElsewhere = one.replace(process.id().toString(), foreign.id());
    assertThat(get(asIfElsewhere, elsewhere.session()).statusCode()).isEqualTo(404);
  }

  /** Who applied themselves sees no request for the job, their own least of all. */
  @Test
  void aCoordinatorWhoAppliedSeesNothingOfThatJob() {
    ask(amelie, NEEDS);
    Draft own = applied("Joanne Arsenault", joanne.address());
    ask(own, "More time.");
    assertThat(get(LIST, joanne.session()).body())
        .contains("No request is open")
        .doesNotContain("Qwortleby", "Arsenault</span>");
    Colleague other = kit.staff.colleague().with(Role.ACCOMMODATION_COORDINATOR);
    assertThat(get(LIST, other.session()).body()).contains("2 requests are open");
    String one = onlyCase(other.session());
    assertThat(get(one, joanne.session()).statusCode()).isEqualTo(404);
  }

  @Test
  void whoDeclaresAConflictSeesTheCaseNoMoreAndNobodyIsLeftAlone() {
    ask(amelie, NEEDS);
    String one = onlyCase(joanne.session());
    HttpResponse<String> alone = post(one + "/conflict", joanne.session());
    assertThat(alone.statusCode()).isEqualTo(409);
    assertThat(alone.body()).contains("Nobody else could go on");
    Colleague other = kit.staff.colleague().with(Role.ACCOMMODATION_COORDINATOR);
    assertThat(StaffBrowser.location(post(one + "/conflict", joanne.session())))
        .isEqualTo(LIST + "?done=conflict#notice");
    assertThat(get(one, joanne.session()).statusCode()).isEqualTo(404);
    assertThat(get(LIST, joanne.session()).body()).doesNotContain("Qwortleby");
    assertThat(get(one, other.session()).body()).contains(NEEDS);
    assertThat(post(one + "/conflict", other.session()).statusCode()).isEqualTo(409);
  }

  @Test
  void theSecondOfTwoSeesWhoWasQuickerAndKeepsTheirWords() {
    ask(amelie, NEEDS);
    TestStaff.Session first = joanne.session();
    TestStaff.Session second =
        kit.staff
            .colleague("Robin Okafor", Language.EN)
            .with(Role.ACCOMMODATION_COORDINATOR)
            .session();
    String one = onlyCase(first);
    String seen = seen(one, second);
    post(one, first, "seen", seen, "text", "Wie viel?");
    HttpResponse<String> late = post(one, second, "seen", seen, "text", "My own words.");
    assertThat(late.statusCode()).isEqualTo(409);
    assertThat(late.body()).contains("Joanne Arsenault", "in the meantime", "My own words.");
    HttpResponse<String> proposed =
        post(
            one + "/proposal",
            second,
            "seen",
            seen,
            "en-all",
            "Half again.",
            "fr-all",
            "La moitié en plus.");
    assertThat(proposed.statusCode()).isEqualTo(409);
    assertThat(proposed.body()).contains("Half again.", "La moitié en plus.", "Joanne");
    post(one + "/closing", first, "seen", seen(one, first), "text", "Fini.");
    HttpResponse<String> closed =
        post(one + "/closing", second, "seen", seen, "text", "Also finished.");
    assertThat(closed.body()).contains("Closed the request", "Also finished.");
    assertThat(get(one, first).body())
        .contains("Closed", "/reopening")
        .doesNotContain("/closing\"");
    assertThat(
            post(
                    one + "/reopening",
                    first,
                    "seen",
                    seen(one + "/reopening", first),
                    "text",
                    "Encore.")
                .statusCode())
        .isEqualTo(303);
    assertThat(get(one, first).body()).contains("Opened the request again", "Encore.");
  }

  @Test
  void refusesWhatIsEmptyOrMuchTooLongAndKeepsIt() {
    ask(amelie, NEEDS);
    TestStaff.Session who = joanne.session();
    String one = onlyCase(who);
    String seen = seen(one, who);
    assertThat(post(one, who, "seen", seen, "text", " ").statusCode()).isEqualTo(422);
    String huge = "x".repeat(100_000);
    HttpResponse<String> long100 = post(one, who, "seen", seen, "text", huge);
    assertThat(long100.statusCode()).isEqualTo(422);
    assertThat(long100.body()).contains(huge, "At most 4,000 characters");
    assertThat(post(one + "/proposal", who, "seen", seen).statusCode()).isEqualTo(422);
    HttpResponse<String> half =
        post(one + "/proposal", who, "seen", seen, "en-all", "More time.", "fr-all", "");
    assertThat(half.statusCode()).isEqualTo(422);
    assertThat(half.body()).contains("in French, too", "More time.");
    assertThat(
            post(one + "/proposal", who, "seen", seen, "en-all", huge, "fr-all", "x").statusCode())
        .isEqualTo(422);
    assertThat(post(one + "/closing", who, "seen", seen, "text", "").statusCode()).isEqualTo(422);
    assertThat(post(one, who, "seen", "nonsense", "text", "x").statusCode()).isEqualTo(409);
    assertThat(
            post(
                    one + "/proposal",
                    who,
                    "seen",
                    seen,
                    "en-" + UUID.randomUUID(),
                    "Elsewhere.",
                    "fr-all",
                    "")
                .statusCode())
        .as("a step that isn't in the plan")
        .isEqualTo(422);
  }

  @Test
  void anAnswerAfterWithdrawalIsNotSentAndNotLost() {
    ask(amelie, NEEDS);
    String one = onlyCase(joanne.session());
    propose(one, joanne.session(), "50% more time.", "50 % de temps en plus.");
    Visitor candidate = browser(amelie);
    Document open = candidate.page(request(amelie));
    candidate.post(request(amelie), open, Map.of("act", "withdraw"));
    HttpResponse<String> late =
        candidate.post(request(amelie) + "/reponse", open, Map.of("answer", "Merci beaucoup."));
    assertThat(late.statusCode()).isEqualTo(409);
    assertThat(late.body()).contains("Merci beaucoup.", "pas partie");
    HttpResponse<String> accepted =
        candidate.post(
            request(amelie) + "/accord",
            open,
            Map.of("proposal", open.select("input[name=proposal]").attr("value")));
    assertThat(accepted.statusCode()).isEqualTo(409);
    assertThat(measures()).isZero();
    assertThat(
            candidate
                .post(request(amelie) + "/reponse", open, Map.of("answer", "x".repeat(100_000)))
                .statusCode())
        .isEqualTo(422);
    assertThat(
            post(one + "/proposal", joanne.session(), "seen", "9", "en-all", "a", "fr-all", "b")
                .statusCode())
        .isEqualTo(409);
  }

  /** Only what was on the page is agreed to. */
  @Test
  void aProposalThatChangedIsNotAccepted() {
    ask(amelie, NEEDS);
    String one = onlyCase(joanne.session());
    propose(one, joanne.session(), "50% more time.", "50 % de temps en plus.");
    Visitor candidate = browser(amelie);
    Document open = candidate.page(request(amelie));
    propose(one, joanne.session(), "10% more time.", "10 % de temps en plus.");
    HttpResponse<String> accepted =
        candidate.post(
            request(amelie) + "/accord",
            open,
            Map.of("proposal", open.select("input[name=proposal]").attr("value")));
    assertThat(accepted.statusCode()).isEqualTo(409);
    assertThat(accepted.body()).contains("10 % de temps en plus.", "ne sont plus proposées");
    assertThat(measures()).isZero();
    Visitor stranger = browser(applied("Sam Roy", UUID.randomUUID() + "@example.org"));
    assertThat(stranger.get(request(amelie) + "/reponse").statusCode()).isEqualTo(404);
  }

  @Test
  void whatWaitsIsWorkThatTellsNothing() {
    ask(amelie, NEEDS);
    TestStaff.Session who = joanne.session();
    String reference = kit.standing(amelie.id()).reference();
    assertThat(get("/en/staff/work", who).body())
        .contains("Answer a confidential request")
        .doesNotContain(reference, "Qwortleby", process.number());
    String one = onlyCase(who);
    post(one, who, "seen", seen(one, who), "text", "Combien ?");
    assertThat(get("/en/staff/work", who).body()).doesNotContain("confidential request");
  }

  @Test
  void wordsOfASessionThatEndedAreKept() {
    ask(amelie, NEEDS);
    TestStaff.Session who = joanne.session();
    String one = onlyCase(who);
    String seen = seen(one, who);
    context
        .getBean(EndSessions.class)
        .ofPerson(joanne.id(), EndSessions.Why.RIGHT_TAKEN, joanne.id().actor());
    HttpResponse<String> answer = post(one, who, "seen", seen, "text", "Not lost.");
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(
            jdbc.sql("select path from staff_kept_form where staff_id = :id")
                .param("id", joanne.id().value())
                .query(String.class)
                .list())
        .containsExactly(one);
  }

  /** A record that stands beside another would tell whose it is. */
  @Test
  void theJournalKnowsNothingOfIt() {
    ask(amelie, NEEDS);
    TestStaff.Session who = joanne.session();
    long before = records();
    String one = onlyCase(who);
    get(one, who);
    propose(one, who, "50% more time.", "50 % de temps en plus.");
    Visitor candidate = browser(amelie);
    accept(candidate, candidate.page(request(amelie)));
    assertThat(records()).isEqualTo(before);
    assertThat(
            jdbc.sql(
                    """
                    select count(*) from journal_record
                    where record ilike '%accommodation%' and act not like 'staff.%'
                    """)
                .query(Integer.class)
                .single())
        .isZero();
  }

  @Test
  void theDatabaseRefusesEverybodyElse() {
    ask(amelie, NEEDS);
    for (String table :
        List.of("case_file", "case_text", "case_event", "case_measure", "case_recusal")) {
      assertThatThrownBy(
              () -> jdbc.sql("select * from accommodation." + table).query().listOfRows())
          .rootCause()
          .hasMessageContaining("permission denied");
    }
    assertThatThrownBy(() ->
            jdbc.sql("insert into measures.measure_set values (gen_random_uuid(), 1, now())")
                .update())
        .rootCause()
        .hasMessageContaining("permission denied");
  }

  @Test
  void goesWithTheApplicationAndComesAlongInTheDownload() {
    ask(amelie, NEEDS);
    String one = onlyCase(joanne.session());
    post(one, joanne.session(), "seen", seen(one, joanne.session()), "text", "Combien ?");
    propose(one, joanne.session(), "50% more time.", "50 % de temps en plus.");
    Visitor candidate = browser(amelie);
    accept(candidate, candidate.page(request(amelie)));
    byte[] zip = candidate.download("/fr/mes-candidatures/" + amelie.id() + "/tout.zip").body();
    assertThat(Zip.text(zip)).contains("Combien ?", "50% more time.", "50 % de temps en plus.");
    assertThat(measures()).isEqualTo(2);
    UUID ofMeasures = jdbc.sql("select id from measures.measure_file").query(UUID.class).single();
    UUID ofRequest = UUID.fromString(one.substring(one.lastIndexOf('/') + 1));
    assertThat(isErased(ofMeasures) || isErased(ofRequest)).isFalse();
    context
        .getBean(EraseApplicant.class)
        .handle(amelie.device(), amelie.id(), EraseApplicant.Extent.THIS_ONE);
    assertThat(measures()).isZero();
    assertThat(isErased(ofMeasures) && isErased(ofRequest)).as("their keys").isTrue();
    assertThat(get(one, joanne.session()).statusCode()).isEqualTo(404);
    assertThat(get(LIST, joanne.session()).body()).contains("No request is open");
  }

  @Test
  void theListIsFilteredByItsAddress() {
    ask(amelie, NEEDS);
    Draft sam = applied("Sam Roy", UUID.randomUUID() + "@example.org");
    ask(sam, "A quiet room.");
    TestStaff.Session who = joanne.session();
    String reference = kit.standing(sam.id()).reference();
    String one =
        Pattern.compile("href=\"(" + LIST + "/[0-9a-f-]{36}/[0-9a-f-]{36})\">" + reference)
            .matcher(get(LIST, who).body())
            .results()
            .findFirst()
            .orElseThrow()
            .group(1);
    post(one + "/closing", who, "seen", seen(one, who), "text", "Nothing needed.");
    assertThat(get(LIST + "?state=open", who).body())
        .contains("Qwortleby")
        .doesNotContain("Sam Roy");
    assertThat(get(LIST + "?state=closed", who).body())
        .contains("Sam Roy")
        .doesNotContain("Qwortleby");
    assertThat(get(LIST + "?process=" + process.number(), who).body())
        .contains("Sam Roy", "Qwortleby");
    assertThat(get(LIST + "?process=other", who).body()).doesNotContain("Sam Roy");
    assertThat(get(LIST + "?q=" + reference.toLowerCase(java.util.Locale.ROOT), who).body())
        .contains("Sam Roy")
        .doesNotContain("Qwortleby");
    assertThat(get(LIST, who).body().indexOf("Qwortleby"))
        .as("open ones first")
        .isLessThan(get(LIST, who).body().indexOf("Sam Roy"));
  }

  /** However many there are. */
  @Test
  void pagesAskTheDatabaseAsOftenForManyAsForOne() {
    ask(amelie, NEEDS);
    TestStaff.Session who = joanne.session();
    String one = onlyCase(who);
    int forOne = statements(LIST, who);
    assertThat(forOne).as("five of them say who asks").isLessThanOrEqualTo(14);
    int ofWork = statements("/en/staff/work", who);
    for (String name : List.of("Sam Roy", "Luc Ouellet", "Mei O’Connor")) {
      ask(applied(name, UUID.randomUUID() + "@example.org"), "More time.");
    }
    assertThat(statements(LIST, who)).isEqualTo(forOne);
    assertThat(statements("/en/staff/work", who)).isEqualTo(ofWork);
    post(one, who, "seen", seen(one, who), "text", "Combien ?");
    int fresh = statements(one, who);
    post(one, who, "seen", seen(one, who), "text", "Encore ?");
    assertThat(statements(one, who)).isEqualTo(fresh).isLessThanOrEqualTo(19);
  }

  private int statements(String path, TestStaff.Session who) {
    get(path, who);
    return context
        .getBean(DatabaseUse.class)
        .of(() -> assertThat(get(path, who).statusCode()).isEqualTo(200))
        .statements();
  }

  private String accept(Visitor candidate, Document page) {
    return Visitor.location(
        candidate.post(
            request(amelie) + "/accord",
            page,
            Map.of("proposal", page.select("input[name=proposal]").attr("value"))));
  }

  private String ratePage(Colleague who) {
    Assignment task = kit.task(who, amelie.id(), kit.essential);
    return get("/en/staff/assess/" + task.token(), who.session()).body();
  }

  private Map<String, Integer> kinds() {
    return desk.kinds(
        context.getBean(Applications.class).visibleTo(amelie.device(), amelie.id()).orElseThrow());
  }

  private List<String> letters() {
    return desk
        .letters(
            context
                .getBean(Applications.class)
                .visibleTo(amelie.device(), amelie.id())
                .orElseThrow())
        .stream()
        .map(letter -> letter.subject() + letter.body())
        .toList();
  }

  private int measures() {
    return count("measures.measure_text");
  }

  private boolean isErased(UUID key) {
    return jdbc.sql("select erased_at is not null from data_key where data_key_id = :key")
        .param("key", key)
        .query(Boolean.class)
        .single();
  }

  private long records() {
    return count("journal_record where act not like 'staff.%'");
  }

  private int count(String rows) {
    return jdbc.sql("select count(*) from " + rows).query(Integer.class).single();
  }
}
