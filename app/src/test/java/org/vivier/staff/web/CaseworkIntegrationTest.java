package org.vivier.staff.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vivier.cli.tryout.SampleCandidates;
import org.vivier.platform.notices.Notice;
import org.vivier.postings.Catalogue;
import org.vivier.postings.ImportPostings;
import org.vivier.postings.ImportScope;
import org.vivier.staff.Role;
import org.vivier.testing.DatabaseUse;
import org.vivier.testing.TablesOwner;
import org.vivier.testing.TestStaff.Session;

/** What staff do about single applications, in the organization of invented people. */
class CaseworkIntegrationTest extends StaffSite {
  /** Before any of the samples closes. */
  private static final LocalDate TOMORROW = LocalDate.of(2026, 6, 16);

  private static final LocalDate FAR_AWAY = LocalDate.of(2099, 1, 31);

  private Session noor;

  @BeforeEach
  void candidatesApply() {
    empty();
    context
        .getBean(ImportPostings.class)
        .handle(Path.of("src/main/resources/samples"), ImportScope.SAMPLES);
    context.publishEvent(new Notice(Catalogue.TOPIC));
    noor = staff.colleague().with(Role.HR_ADVISER).session();
  }

  @AfterEach
  void empty() {
    TablesOwner.empty(access, "posting", "application", "letter");
    context.publishEvent(new Notice(Catalogue.TOPIC));
  }

  private void apply(int many) {
    List<Integer> heard = new ArrayList<>();
    SampleCandidates candidates = context.getBean(SampleCandidates.class);
    candidates.submit(candidates.begin(many, () -> true), () -> true, heard::add);
    assertThat(heard).hasSize(many);
  }

  @Test
  void everyInventedPersonGetsAReferenceAndAReceipt() {
    apply(40);
    assertThat(
            jdbc.sql("select state, count(*) from application group by state order by state")
                .query((row, n) -> row.getString(1) + " " + row.getInt(2))
                .list())
        .containsExactly("submitted 38", "withdrawn 2");
    assertThat(
            jdbc.sql("select count(distinct language) from application")
                .query(Integer.class)
                .single())
        .isEqualTo(2);
  }

  @Test
  void listsWhatWasSubmittedAndWhoMustHearFirst() {
    apply(30);
    String page = get("/en/staff/applications", noor).body();
    assertThat(page)
        .contains("Applications (30)", "Rows 1 to 25 of 30", "?page=2", "Answer by", ">Messages")
        .doesNotContain("candidates.example");
    assertThat(get("/en/staff/applications?state=withdrawn", noor).body())
        .contains("Applications (1)", "One row");
    assertThat(get("/fr/personnel/candidatures?q=XXXX", noor).body())
        .contains("Rien ne correspond", "Candidatures (0)");
    assertThat(get("/en/staff/applications", staff.colleague().with(Role.AUDITOR).session()).body())
        .contains("Applications (30)")
        .doesNotContain(">Messages", "Let somebody apply late");
  }

  /** However many applied, a page reads what it shows. */
  @Test
  void readsOnePageOfTheListAndNoMore() {
    DatabaseUse use = context.getBean(DatabaseUse.class);
    apply(30);
    DatabaseUse.Cost few = use.of(() -> get("/en/staff/applications", noor));
    apply(90);
    DatabaseUse.Cost many = use.of(() -> get("/en/staff/applications?page=3&sort=-state", noor));
    assertThat(many.statements()).isEqualTo(few.statements()).isLessThan(25);
    assertThat(many.rows()).isLessThan(few.rows() + 30);
  }

  @Test
  void ordersAndPagesInTheDatabaseAsTheHeadsSay() {
    apply(60);
    List<String> all =
        jdbc.sql("select reference from application where state <> 'draft' order by reference desc")
            .query((row, n) -> row.getString(1))
            .list();
    assertThat(shown("?sort=-reference")).isEqualTo(all.subList(0, 25));
    assertThat(shown("?sort=-reference&page=3")).isEqualTo(all.subList(50, 60));
    assertThat(shown("?sort=-reference&page=9")).isEqualTo(all.subList(50, 60));
    assertThat(shown("?sort=state").getFirst()).isNotEqualTo(shown("?sort=-state").getFirst());
    assertThat(shown("?q=" + all.get(7).substring(2))).containsExactly(all.get(7));
    assertThat(shown("?state=draft")).isEmpty();
    assertThat(shown("?posting=nothing")).isEmpty();
    assertThat(shown("?state=nothing")).isEmpty();
  }

  private List<String> shown(String query) {
    return Jsoup.parse(get("/en/staff/applications" + query, noor).body())
        .select("tbody th")
        .eachText()
        .stream()
        .map(head -> head.substring(0, "V-0000-0000".length()))
        .toList();
  }

  @Test
  void lookingAtTheListIsOnRecordWithHowManyWereSeen() {
    apply(30);
    get("/en/staff/applications", noor);
    get("/en/staff/applications?page=2", noor);
    get("/en/staff/applications?q=XXXX", noor);
    assertThat(
            jdbc.sql(
                    """
                    select record::jsonb -> 'detail' ->> 'applications'
                    from journal_record where act = 'applications.listed' order by id desc limit 3
                    """)
                .query(String.class)
                .list())
        .containsExactly("0", "5", "25");
  }

  @Test
  void putsIntoTheQueueWhoMustHearSoonAndWhoShouldHave() {
    apply(10);
    assertThat(get("/en/staff/work", noor).body()).contains("All done");
    clock.advance(Duration.ofDays(400));
    Session later = staff.colleague().with(Role.HR_ADVISER).session();
    assertThat(get("/en/staff/work", later).body())
        .contains("Answer ", "days late", "HR advisers answer candidates");
    assertThat(get("/en/staff/work", staff.colleague().with(Role.ASSESSOR).session()).body())
        .contains("All done");
  }

  @Test
  void leadsFromEachRowToItsConversation() {
    apply(1);
    String path = "/en/staff/applications/" + reference() + "/messages";
    assertThat(get("/en/staff/applications", noor).body()).contains(path);
    assertThat(get(path, noor).body()).contains("Nobody has written yet");
    assertThat(get("/en/staff/applications/V-0000-0000/messages", noor).statusCode())
        .isEqualTo(404);
  }

  @Test
  void letsSomebodyApplyLateOnlyWhenItIs() {
    String open = post("/en/staff/late-applicant", noor, late("service-designer", TOMORROW)).body();
    assertThat(open).contains("Everybody may apply until then", "value=\"robin@example.org\"");
    assertThat(post("/en/staff/late-applicant", noor, late("nothing", FAR_AWAY)).body())
        .contains("There is no posting at this address");
    Map<String, String> empty = Map.of();
    assertThat(post("/fr/personnel/candidature-tardive", noor, empty).body())
        .contains("Indiquez l’offre", "Indiquez un courriel");
    clock.advance(Duration.ofDays(2_000));
    Session later = staff.colleague().with(Role.HR_ADVISER).session();
    HttpResponse<String> allowed =
        post(
            "/en/staff/late-applicant",
            later,
            late("http://localhost/en/careers/positions/service-designer/", FAR_AWAY));
    assertThat(location(allowed)).isEqualTo("/en/staff/late-applicant?done=begun#notice");
    assertThat(letters("late-allowed")).isEqualTo(1);
  }

  @Test
  void showsLettersThatCameBackAndSendsThemAgainOnce() {
    assertThat(get("/en/staff/letters", noor).body()).contains("Every letter has arrived");
    apply(1);
    TablesOwner.of(access)
        .sql(
            """
            update letter set state = 'dead', failure = 'smtp 550 5.1.1', attempts = 1,
              attempted_at = written_at
            """)
        .update();
    String id = jdbc.sql("select id from letter limit 1").query(String.class).single();
    assertThat(get("/fr/personnel/lettres", noor).body())
        .contains("Lettres non reçues (1)", "Candidature reçue", "smtp 550 5.1.1")
        .contains("action=\"/fr/personnel/lettres/" + id + "/nouvel-envoi\"");
    assertThat(get("/en/staff/work", noor).body()).contains("Mend a letter that came back");
    String again = "/en/staff/letters/" + id + "/again";
    assertThat(location(post(again, noor, Map.of()))).contains("done=queued");
    assertThat(post(again, noor, Map.of()).statusCode()).isEqualTo(409);
    assertThat(post("/en/staff/letters/x/again", noor, Map.of()).statusCode()).isEqualTo(409);
  }

  private static Map<String, String> late(String posting, LocalDate until) {
    return Map.of(
        "posting",
        posting,
        "email",
        "robin@example.org",
        "until-year",
        String.valueOf(until.getYear()),
        "until-month",
        String.valueOf(until.getMonthValue()),
        "until-day",
        String.valueOf(until.getDayOfMonth()),
        "time",
        "23 h 59",
        "reason",
        "Our site was down.",
        "language",
        "en");
  }

  private String reference() {
    return jdbc.sql("select reference from application").query(String.class).single();
  }

  private int letters(String kind) {
    return jdbc.sql("select count(*) from letter where kind = :kind")
        .param("kind", kind)
        .query(Integer.class)
        .single();
  }
}
