package org.vivier.staff.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vivier.format.Language.EN;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vivier.staff.GivenRight;
import org.vivier.staff.Role;
import org.vivier.staff.StaffRights;
import org.vivier.testing.DatabaseUse;
import org.vivier.testing.TestStaff.Colleague;
import org.vivier.testing.TestStaff.Session;

/** The pages on which rights are seen, given and taken. */
class PeopleIntegrationTest extends StaffSite {
  private Colleague robin;
  private Colleague noor;
  private Session administrator;

  @BeforeEach
  void twoPeople() {
    robin = staff.colleague("Robin Okafor", EN).with(Role.ADMINISTRATOR);
    noor = staff.colleague("Noor Haddad", EN);
    administrator = robin.session();
  }

  @Test
  void showsWhatEachMayDoWhereAndWhoGaveIt() {
    give(Map.of("role", "assessor"));
    assertThat(get("/en/staff/people", administrator).body())
        .contains("People (2)", "Noor Haddad", noor.address(), "Assessor", "Whole organization");
    assertThat(get(path(noor), administrator).body())
        .contains("Given by Robin Okafor", "No end", "see a selection process");
    assertThat(get("/fr/personnel/personnes?role=assessor", administrator).body())
        .contains("Noor Haddad", "Évaluation", "Toute l’organisation", "Personnes (1)")
        .doesNotContain(robin.address());
  }

  @Test
  void givesARightAndTakesItBack() {
    HttpResponse<String> given = give(Map.of("role", "auditor"));
    assertThat(given.statusCode()).isEqualTo(303);
    assertThat(location(given)).isEqualTo(path(noor) + "?done=given#notice");
    String page = get(path(noor) + "?done=given", administrator).body();
    assertThat(page).contains("Noor Haddad now has the role: Auditor.", ">Undo<");
    GivenRight right = rights().getFirst();
    assertThat(page).contains("/rights/" + right.id() + "/end");

    HttpResponse<String> taken = take(right.id());
    assertThat(location(taken)).isEqualTo(path(noor) + "?done=taken#notice");
    assertThat(get(path(noor) + "?done=taken", administrator).body())
        .contains("no longer has the role", "/rights/" + right.id() + "/again", "Taken by Robin");

    post(path(noor) + "/rights/" + right.id() + "/again", administrator, Map.of());
    assertThat(rights()).filteredOn(held -> held.takenAt() == null).hasSize(1);
  }

  @Test
  void offersNoWayBackForWhatAnotherDidOrLongAgo() {
    give(Map.of("role", "auditor"));
    assertThat(get(path(noor) + "?done=taken", administrator).body()).doesNotContain(">Undo<");
    clock.advance(Duration.ofMinutes(11));
    assertThat(get(path(noor) + "?done=given", administrator).body()).doesNotContain(">Undo<");
  }

  @Test
  void givesUntilALastDayAndSaysWhenItIsOver() {
    give(Map.of("role", "assessor", "until-year", "2099", "until-month", "3", "until-day", "31"));
    assertThat(get(path(noor), administrator).body()).contains("March 31, 2099");
    assertThat(rights().getFirst().until()).isNotNull();
  }

  /** Nobody took it, whatever happens to its holder later. */
  @Test
  void whatEndedByItselfIsNeverToldAsTaken() {
    int takenBefore = taken();
    Map<String, String> untilTomorrow =
        Map.of("role", "assessor", "until-year", "2026", "until-month", "6", "until-day", "17");
    give(untilTomorrow);
    clock.advance(Duration.ofDays(5));
    administrator = robin.session();
    assertThat(take(rights().getFirst().id()).body()).contains("had ended already", "by itself");
    give(Map.of("role", "assessor"));
    assertThat(get(path(noor), administrator).body()).contains("Ended by itself");
    take(rights().getFirst().id());
    post(path(noor) + "/departure", administrator, Map.of());
    assertThat(taken()).isEqualTo(takenBefore + 1);
    assertThat(Jsoup.parse(get(path(noor), administrator).body()).text())
        .contains("Ended by itself Thursday, June 18", "Taken by Robin Okafor");
  }

  private int taken() {
    return jdbc.sql("select count(*) from journal_record where act = 'staff.right-taken'")
        .query(Integer.class)
        .single();
  }

  /** A day is one of the organization's calendar, wherever the machine stands. */
  @Test
  void aLastDayEndsWhereTheOrganizationIs() {
    give(Map.of("role", "assessor", "until-year", "2099", "until-month", "3", "until-day", "31"));
    assertThat(rights().getFirst().until()).isEqualTo(Instant.parse("2099-04-01T04:00:00Z"));
  }

  /** However many people and rights: names are looked up once. */
  @Test
  void asksForNamesOnceForAllRights() {
    DatabaseUse use = context.getBean(DatabaseUse.class);
    give(Map.of("role", "assessor"));
    DatabaseUse.Cost few = use.of(() -> get("/en/staff/people", administrator));
    DatabaseUse.Cost one = use.of(() -> get(path(noor), administrator));
    for (Role role : List.of(Role.AUDITOR, Role.HR_ADVISER, Role.HIRING_MANAGER)) {
      give(Map.of("role", role.code()));
      staff.colleague().with(role);
    }
    assertThat(use.of(() -> get("/en/staff/people", administrator)).statements())
        .isEqualTo(few.statements());
    assertThat(use.of(() -> get(path(noor), administrator)).statements())
        .isEqualTo(one.statements());
  }

  @Test
  void frenchAddressesAreFrench() {
    give(Map.of("role", "auditor"));
    String path = "/fr/personnel/personnes/" + noor.id();
    noor.session();
    String page = get(path, administrator).body();
    UUID right = rights().getFirst().id();
    assertThat(page)
        .contains(path + "/droits/" + right + "/retrait", path + "/sessions/fin")
        .doesNotContain("/rights/", "/end\"");
    assertThat(location(post(path + "/droits/" + right + "/retrait", administrator, Map.of())))
        .isEqualTo(path + "?done=taken#notice");
    assertThat(location(post(path + "/droits/" + right + "/retour", administrator, Map.of())))
        .isEqualTo(path + "?done=given#notice");
  }

  @Test
  void keepsWhatWasTypedBesideWhatIsWrong() {
    HttpResponse<String> answer =
        give(
            Map.of(
                "role", "assessor", "until-year", "2026", "until-month", "13", "until-day", "4"));
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body())
        .contains("There is a problem", "Enter the last day as year", "value=\"13\"")
        .containsPattern("value=\"assessor\"[^>]* checked");
    assertThat(give(Map.of()).body()).contains("Choose a role");
    assertThat(give(Map.of("role", "auditor", "where", "process:x")).statusCode()).isEqualTo(422);
    assertThat(
            give(Map.of(
                    "role", "auditor", "until-year", "1999", "until-month", "1", "until-day", "1"))
                .body())
        .contains("isn’t over yet");
    assertThat(rights()).isEmpty();
  }

  @Test
  void tellsWhoWasQuicker() {
    Colleague other = staff.colleague("Ines Caron", EN).with(Role.ADMINISTRATOR);
    give(Map.of("role", "auditor"));
    UUID right = rights().getFirst().id();
    assertThat(give(Map.of("role", "auditor")).statusCode()).isEqualTo(409);
    post(path(noor) + "/rights/" + right + "/end", other.session(), Map.of());
    HttpResponse<String> late = take(right);
    assertThat(late.statusCode()).isEqualTo(409);
    assertThat(late.body()).contains("had ended already", "taken by Ines Caron");
  }

  @Test
  void keepsTheLastAdministrator() {
    UUID own = context.getBean(StaffRights.class).of(robin.id()).getFirst().id();
    HttpResponse<String> taken =
        post(path(robin) + "/rights/" + own + "/end", administrator, Map.of());
    assertThat(taken.statusCode()).isEqualTo(409);
    assertThat(taken.body()).contains("is the only administrator");
    HttpResponse<String> left = post(path(robin) + "/departure", administrator, Map.of());
    assertThat(left.statusCode()).isEqualTo(409);
    assertThat(left.body()).contains("is the only administrator");
  }

  @Test
  void seesPeopleOffAfterSayingWhatEnds() {
    give(Map.of("role", "auditor"));
    Session hers = noor.session();
    assertThat(get(path(noor) + "/departure", administrator).body())
        .contains("See Noor Haddad off?", "One right ends, and one session with it");
    assertThat(location(post(path(noor) + "/departure", administrator, Map.of())))
        .isEqualTo(path(noor) + "?done=left#notice");
    assertThat(get("/en/staff/work", hers).statusCode()).isEqualTo(303);
    assertThat(get(path(noor) + "?done=left", administrator).body())
        .contains("no longer works here", "What they lost", "Auditor")
        .doesNotContain("id=\"give\"");
    assertThat(post(path(noor) + "/departure", administrator, Map.of()).statusCode())
        .isEqualTo(409);
    assertThat(give(Map.of("role", "auditor")).statusCode()).isEqualTo(409);
  }

  @Test
  void endsSessions() {
    Session hers = noor.session();
    assertThat(get(path(noor), administrator).body()).contains("In one browser.");
    post(path(noor) + "/sessions/end", administrator, Map.of());
    assertThat(get("/en/staff/work", hers).statusCode()).isEqualTo(303);
  }

  @Test
  void anAuditorSeesAndChangesNothing() {
    Session auditor = staff.colleague().with(Role.AUDITOR).session();
    assertThat(get(path(robin), auditor).body())
        .contains("Administrator")
        .doesNotContain("id=\"give\"", "/end\"", "/departure");
    assertThat(post(path(noor), auditor, Map.of("role", "auditor")).statusCode()).isEqualTo(404);
  }

  @Test
  void nobodyIsFoundByAnIdThatIsNone() {
    assertThat(get("/en/staff/people/x", administrator).statusCode()).isEqualTo(404);
    assertThat(get("/en/staff/people/" + UUID.randomUUID(), administrator).statusCode())
        .isEqualTo(404);
    assertThat(take(UUID.randomUUID()).statusCode()).isEqualTo(404);
  }

  private HttpResponse<String> give(Map<String, String> fields) {
    return post(path(noor), administrator, fields);
  }

  private HttpResponse<String> take(UUID right) {
    return post(path(noor) + "/rights/" + right + "/end", administrator, Map.of());
  }

  private List<GivenRight> rights() {
    return context.getBean(StaffRights.class).of(noor.id());
  }

  private static String path(Colleague person) {
    return "/en/staff/people/" + person.id();
  }
}
