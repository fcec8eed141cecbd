package org.vivier.applications;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.vivier.applications.Desk.Draft;
import org.vivier.applications.form.ApplicationForm;
import org.vivier.applications.form.Questions;
import org.vivier.platform.database.DatabaseAccess;
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

  @Test
  void remindsOfTheDeadlineOnce() {
    Draft draft = desk.completed(desk.posting(CLOSES), "d1@example.org");
    remindDeadlines.handle();
    assertThat(desk.kinds(of(draft))).isEmpty();
    clock.setTo(Instant.parse("2026-06-29T12:00:00Z"));
    remindDeadlines.handle();
    remindDeadlines.handle();
    assertThat(desk.kinds(of(draft))).containsEntry("deadline-reminder", 1).hasSize(1);
  }

  @Test
  void remindsNobodyWhoSubmittedOrGaveNoAddress() {
    var posting = desk.posting(CLOSES);
    Draft submitted = desk.submitted(posting, "d2@example.org");
    Draft silent = desk.begin(posting);
    clock.setTo(Instant.parse("2026-06-30T12:00:00Z"));
    remindDeadlines.handle();
    assertThat(desk.kinds(of(submitted))).doesNotContainKey("deadline-reminder");
    assertThat(desk.kinds(of(silent))).isEmpty();
  }

  @Test
  void tellsBeforeADraftExpiresAndAgainAfterItWasTouched() {
    Draft draft = desk.completed(desk.posting(""), "d3@example.org");
    clock.advance(Duration.ofDays(24));
    remindDrafts.handle();
    remindDrafts.handle();
    assertThat(desk.kinds(of(draft))).containsEntry("draft-expiry", 1);
    desk.type(draft, ApplicationForm.APPLICATION, Questions.HEARD, "a friend");
    remindDrafts.handle();
    clock.advance(Duration.ofDays(24));
    remindDrafts.handle();
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
    announce.handle();
    announce.handle();
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
    announce.handle();
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
    announce.handle();
    announce.handle();
    assertThat(desk.kinds(of(draft))).containsEntry("deadline-changed", 1).hasSize(1);
  }

  @Test
  void announcesAChangedDeadlineOnceToEverybodyConcerned() {
    var posting = desk.posting("moving", CLOSES);
    Draft draft = desk.completed(posting, "d4@example.org");
    Draft submitted = desk.submitted(posting, "d5@example.org");
    announce.handle();
    assertThat(desk.kinds(of(draft))).isEmpty();
    desk.posting("moving", "2026-07-15T23:59");
    announce.handle();
    announce.handle();
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
    announce.handle();
    announce.handle();
    assertThat(desk.kinds(of(draft))).containsEntry("job-closed", 1).hasSize(1);
    assertThat(desk.kinds(of(submitted)))
        .containsEntry("job-closed", 1)
        .doesNotContainKey("deadline-changed");
    assertThat(letter(submitted)).contains("lundi 15 juin 2026", "plus tôt", "15 juillet 2026");
    assertThat(of(submitted).times().replyBy()).isEqualTo("2026-07-15");
    desk.posting("early", CLOSES);
    announce.handle();
    assertThat(desk.kinds(of(draft))).containsEntry("deadline-changed", 1);
  }

  @Test
  void tellsNobodyOfAPostingThatIsArchivedAfterItsClosing() {
    var posting = desk.posting("over", CLOSES);
    Draft submitted = desk.submitted(posting, "d11@example.org");
    clock.setTo(Instant.parse("2026-07-02T12:00:00Z"));
    desk.archive("over", CLOSES);
    announce.handle();
    assertThat(desk.kinds(of(submitted))).containsOnlyKeys("application-received");
  }

  @Test
  void tellsOfAPostingThatWasSetAside() {
    // Too many that vanish at once would look like another folder.
    TablesOwner.empty(access, "posting");
    Draft submitted = desk.submitted(desk.posting(""), "d12@example.org");
    desk.setAsideAll();
    announce.handle();
    announce.handle();
    assertThat(desk.kinds(of(submitted))).containsEntry("job-closed", 1);
  }

  private String letter(Draft draft) {
    return desk.letters(of(draft)).stream()
        .map(org.vivier.correspondence.SentLetter::body)
        .map(body -> body.replace('\u00a0', ' '))
        .filter(body -> body.contains("close"))
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
