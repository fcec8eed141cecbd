package org.vivier.applications.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.IntSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.vivier.applications.Application;
import org.vivier.applications.ApplicationState;
import org.vivier.applications.Applications;
import org.vivier.applications.ApplicationsTest;
import org.vivier.applications.Desk;
import org.vivier.applications.Desk.Draft;
import org.vivier.applications.signals.CompareStatements;
import org.vivier.forms.ApplicationForm;
import org.vivier.forms.Questions;
import org.vivier.platform.database.DatabaseAccess;
import org.vivier.postings.PostingId;
import org.vivier.postings.Postings;
import org.vivier.postings.PublicPosting;
import org.vivier.testing.TablesOwner;
import org.vivier.testing.TestClock;

/** What happens by itself. */
@ApplicationsTest
class UpkeepIntegrationTest {
  private static final String CLOSES = "2026-06-30T23:59";
  private static final String TEXT =
      """
      For eleven years I have looked after the old elms along the river, and every spring I have
      shown a group of neighbours how a young tree is planted so that it stands upright in the wind
      and how much water it needs during its first summer in the city.
      """;

  @Autowired Desk desk;
  @Autowired Applications applications;
  @Autowired RemindDeadlines remindDeadlines;
  @Autowired RemindDrafts remindDrafts;
  @Autowired AnnounceDeadlineChange announce;
  @Autowired CompareStatements compare;
  @Autowired JdbcClient jdbc;
  @Autowired DatabaseAccess access;
  @Autowired TestClock clock;

  @Autowired DeadlineChanges changes;
  @Autowired DeadlineNotices notices;
  @Autowired Reminders reminders;
  @Autowired Postings postings;

  /** All but one of them can no longer be read, so that a test can have so many. */
  @Test
  void isDoneAFewAtATimeHoweverManyAreConcerned() {
    PostingId posting = desk.posting("many", CLOSES);
    Draft reachable = desk.completed(posting, "d30@example.org");
    TablesOwner.of(access)
        .sql(
            """
            with keys as (
              insert into data_key (data_key_id, created_at, erased_at)
              select gen_random_uuid(), now(), now() from generate_series(1, 20000)
              returning data_key_id)
            insert into application (data_key_id, posting_id, posting_version, language, answers,
              email_index, started_at, touched_at, expires_at)
            select data_key_id, :posting, 1, 'fr', '', sha256(uuid_send(data_key_id)),
              :now, :now, :now + interval '90 days' from keys
            """)
        .param("posting", posting.value())
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
    desk.posting("many", "2026-07-15T23:59");
    changes.note();
    assertThat(batches(notices::tellSome)).allMatch(n -> n <= 200).hasSize(101);
    assertThat(desk.kinds(of(reachable))).containsEntry("deadline-changed", 1).hasSize(1);

    clock.setTo(Instant.parse("2026-07-14T12:00:00Z"));
    PublicPosting closing = postings.lastPublic(posting).orElseThrow();
    Instant closes = Instant.parse("2026-07-16T03:59:59Z");
    assertThat(batches(() -> reminders.remindOfDeadline(closing, closes)))
        .allMatch(n -> n <= 200)
        .hasSize(101);
    assertThat(desk.kinds(of(reachable))).containsEntry("deadline-reminder", 1);
    assertThat(batches(() -> reminders.remindOfExpiry(Duration.ofDays(90))))
        .allMatch(n -> n <= 200)
        .hasSize(101);
    assertThat(desk.kinds(of(reachable))).containsEntry("draft-expiry", 1).hasSize(3);
    TablesOwner.empty(access, "posting");
  }

  private static List<Integer> batches(IntSupplier work) {
    return IntStream.generate(work).takeWhile(n -> n > 0).boxed().toList();
  }

  @Test
  void tellsNobodyWhatWasChangedBackBeforeTheyHeard() {
    PostingId posting = desk.posting("back", CLOSES);
    Draft draft = desk.completed(posting, "d31@example.org");
    desk.posting("back", "2026-07-15T23:59");
    changes.note();
    desk.posting("back", CLOSES);
    announce.handle(() -> true);
    assertThat(desk.kinds(of(draft))).isEmpty();
  }

  @Test
  void tellsTheRestTheNextTimeWhenTheProgramStops() {
    PostingId posting = desk.posting("stops", CLOSES);
    Draft draft = desk.completed(posting, "d32@example.org");
    desk.posting("stops", "2026-07-15T23:59");
    announce.handle(() -> false);
    assertThat(desk.kinds(of(draft))).isEmpty();
    announce.handle(() -> true);
    assertThat(desk.kinds(of(draft))).containsEntry("deadline-changed", 1);
  }

  @Test
  void remindsOfTheDeadlineOnce() {
    Draft draft = desk.completed(desk.posting(CLOSES), "d1@example.org");
    remindDeadlines.handle(() -> true);
    assertThat(desk.kinds(of(draft))).isEmpty();
    clock.setTo(Instant.parse("2026-06-29T12:00:00Z"));
    remindDeadlines.handle(() -> true);
    remindDeadlines.handle(() -> true);
    assertThat(desk.kinds(of(draft))).containsEntry("deadline-reminder", 1).hasSize(1);
  }

  @Test
  void remindsNobodyWhoSubmittedOrGaveNoAddress() {
    var posting = desk.posting(CLOSES);
    Draft submitted = desk.submitted(posting, "d2@example.org");
    Draft silent = desk.begin(posting);
    clock.setTo(Instant.parse("2026-06-30T12:00:00Z"));
    remindDeadlines.handle(() -> true);
    assertThat(desk.kinds(of(submitted))).doesNotContainKey("deadline-reminder");
    assertThat(desk.kinds(of(silent))).isEmpty();
  }

  @Test
  void tellsBeforeADraftExpiresAndAgainAfterItWasTouched() {
    Draft draft = desk.completed(desk.posting(""), "d3@example.org");
    clock.advance(Duration.ofDays(24));
    remindDrafts.handle(() -> true);
    remindDrafts.handle(() -> true);
    assertThat(desk.kinds(of(draft))).containsEntry("draft-expiry", 1);
    desk.type(draft, ApplicationForm.APPLICATION, Questions.HEARD, "a friend");
    remindDrafts.handle(() -> true);
    clock.advance(Duration.ofDays(24));
    remindDrafts.handle(() -> true);
    assertThat(desk.kinds(of(draft))).containsEntry("draft-expiry", 2);
  }

  /** The instant stays; what its zone's clocks show then is another time than people were told. */
  @Test
  void tellsOnceThatTheClocksWereMoved() {
    var posting = desk.posting("clocks", CLOSES);
    Draft draft = desk.completed(posting, "d20@example.org");
    jdbc.sql("update announced_deadline set wall = wall - interval '1 hour' where posting_id = ?")
        .param(posting.value())
        .update();
    announce.handle(() -> true);
    announce.handle(() -> true);
    assertThat(desk.kinds(of(draft))).containsEntry("deadline-changed", 1).hasSize(1);
    assertThat(desk.letters(of(draft)).getFirst().body().replace('\u00a0', ' '))
        .containsAnyOf("the clocks there will show another time", "les horloges y indiqueront")
        .containsAnyOf("10:59 p.m.", "22 h 59")
        .containsAnyOf("11:59 p.m.", "23 h 59");
  }

  @Test
  void wordsInAnotherZoneAreNoOtherTime() {
    var posting = desk.posting("words", CLOSES);
    Draft draft = desk.completed(posting, "d21@example.org");
    jdbc.sql(
            """
            update announced_deadline set wall = wall - interval '3 hours', zone = 'America/Vancouver'
            where posting_id = ?
            """)
        .param(posting.value())
        .update();
    announce.handle(() -> true);
    assertThat(desk.kinds(of(draft))).isEmpty();
  }

  /** Told before it was kept: the version of then says what its files had. */
  @Test
  void tellsThoseWhoWereToldBeforeTheClocksWereKept() {
    var posting = desk.posting("before", CLOSES);
    Draft draft = desk.completed(posting, "d22@example.org");
    jdbc.sql("update announced_deadline set wall = null, zone = null where posting_id = ?")
        .param(posting.value())
        .update();
    jdbc.sql(
            """
            update posting_version set closes_written = closes_written - interval '1 hour'
            where posting_id = ?
            """)
        .param(posting.value())
        .update();
    announce.handle(() -> true);
    announce.handle(() -> true);
    assertThat(desk.kinds(of(draft))).containsEntry("deadline-changed", 1).hasSize(1);
  }

  @Test
  void announcesAChangedDeadlineOnceToEverybodyConcerned() {
    var posting = desk.posting("moving", CLOSES);
    Draft draft = desk.completed(posting, "d4@example.org");
    Draft submitted = desk.submitted(posting, "d5@example.org");
    announce.handle(() -> true);
    assertThat(desk.kinds(of(draft))).isEmpty();
    desk.posting("moving", "2026-07-15T23:59");
    announce.handle(() -> true);
    announce.handle(() -> true);
    assertThat(desk.kinds(of(draft))).containsEntry("deadline-changed", 1);
    assertThat(desk.kinds(of(submitted))).containsEntry("deadline-changed", 1);
  }

  @Test
  void tellsEverybodyConcernedWhenSomebodyClosesAPostingEarly() {
    var posting = desk.posting("early", CLOSES);
    Draft draft = desk.completed(posting, "d9@example.org");
    Draft submitted = desk.submitted(posting, "d10@example.org");
    clock.advance(Duration.ofHours(1));
    desk.archive("early", CLOSES);
    announce.handle(() -> true);
    announce.handle(() -> true);
    assertThat(desk.kinds(of(draft))).containsEntry("job-closed", 1).hasSize(1);
    assertThat(desk.kinds(of(submitted)))
        .containsEntry("job-closed", 1)
        .doesNotContainKey("deadline-changed");
    assertThat(letter(submitted)).contains("lundi 15 juin 2026", "plus tôt", "15 juillet 2026");
    assertThat(of(submitted).times().replyBy()).isEqualTo("2026-07-15");
    desk.posting("early", CLOSES);
    announce.handle(() -> true);
    assertThat(desk.kinds(of(draft))).containsEntry("deadline-changed", 1);
  }

  @Test
  void tellsNobodyOfAPostingThatIsArchivedAfterItsClosing() {
    var posting = desk.posting("over", CLOSES);
    Draft submitted = desk.submitted(posting, "d11@example.org");
    clock.setTo(Instant.parse("2026-07-02T12:00:00Z"));
    desk.archive("over", CLOSES);
    announce.handle(() -> true);
    assertThat(desk.kinds(of(submitted))).containsOnlyKeys("application-received");
  }

  @Test
  void tellsOfAPostingThatWasSetAside() {
    // Too many that vanish at once would look like another folder.
    TablesOwner.empty(access, "posting");
    Draft submitted = desk.submitted(desk.posting(""), "d12@example.org");
    desk.setAsideAll();
    announce.handle(() -> true);
    announce.handle(() -> true);
    assertThat(desk.kinds(of(submitted))).containsEntry("job-closed", 1);
  }

  private String letter(Draft draft) {
    return desk.letters(of(draft)).stream()
        .map(org.vivier.correspondence.SentLetter::body)
        .map(body -> body.replace('\u00a0', ' '))
        .filter(body -> body.contains("a été fermée"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void flagsStatementsThatAreNearlyTheSame() {
    var posting = desk.posting("");
    Draft first = withStatement(posting, "d6@example.org", TEXT);
    Draft copy = withStatement(posting, "d7@example.org", TEXT.replace("eleven", "twelve"));
    Draft other =
        withStatement(
            posting,
            "d8@example.org",
            """
            My working life began in a bakery, where the first loaves leave the oven long before
            the sun is up. What I learned there was to be exact with time and with quantities, to
            be friendly to people who are still half asleep, and to leave a clean table behind.
            """);
    compare.handle();
    assertThat(flags(copy)).isOne();
    assertThat(flags(first) + flags(other)).isZero();
    assertThat(of(copy).state()).isEqualTo(ApplicationState.SUBMITTED);
  }

  private Draft withStatement(
      org.vivier.postings.PostingId posting, String email, String statement) {
    Draft draft = desk.completed(posting, email);
    desk.type(draft, ApplicationForm.APPLICATION, Questions.STATEMENT, statement);
    clock.advance(Duration.ofMinutes(5));
    desk.reference(draft);
    return draft;
  }

  private int flags(Draft draft) {
    return jdbc.sql("select count(*) from application_flag where application_id = :id")
        .param("id", draft.id().value())
        .query(Integer.class)
        .single();
  }

  private Application of(Draft draft) {
    return applications.visibleTo(draft.device(), draft.id()).orElseThrow();
  }
}
