package org.vivier.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.vivier.applications.Application;
import org.vivier.applications.ApplicationId;
import org.vivier.applications.Applications;
import org.vivier.applications.ApplicationsTest;
import org.vivier.applications.Desk;
import org.vivier.applications.Desk.Draft;
import org.vivier.applications.applicant.EraseApplicant;
import org.vivier.applications.signin.FollowLink;
import org.vivier.applications.signin.RefusedAccess;
import org.vivier.applications.staff.LookAtApplications;
import org.vivier.applications.upkeep.ExpireDrafts;
import org.vivier.correspondence.Bounce;
import org.vivier.correspondence.LetterId;
import org.vivier.correspondence.RecordBounce;
import org.vivier.correspondence.RetryLetter;
import org.vivier.platform.record.Actor;
import org.vivier.postings.PostingId;
import org.vivier.testing.TestClock;
import org.vivier.vault.RotateMasterKey;

/** What happens in the rooms stands in the journal, by whom and to what, and nothing personal. */
@ApplicationsTest
class EveryActIsRecordedIntegrationTest {
  private static final String CLOSES = "2026-06-30T23:59";
  private static final String AMELIE = "amelie.journal@example.org";

  @Autowired Desk desk;
  @Autowired Applications applications;
  @Autowired EraseApplicant erase;
  @Autowired ExpireDrafts expire;
  @Autowired FollowLink follow;
  @Autowired RefusedAccess refused;
  @Autowired LookAtApplications look;
  @Autowired RecordBounce bounces;
  @Autowired RetryLetter retry;
  @Autowired RotateMasterKey rotate;
  @Autowired Journal journal;
  @Autowired JdbcClient jdbc;
  @Autowired TestClock clock;

  private long before;

  @BeforeEach
  void fromNowOn() {
    before = jdbc.sql("select coalesce(max(id), 0) from journal_record").query(Long.class).single();
  }

  @Test
  void postingsThatArePublishedSetAsideAndBroughtBack() {
    PostingId posting = desk.posting("recorded", CLOSES);
    desk.posting("recorded", "2026-07-31T23:59");
    desk.setAsideAll();
    desk.posting("recorded", "2026-07-31T23:59");
    assertThat(actsOn("posting:" + posting.value()))
        .containsExactly(
            "posting.published operator",
            "posting.published operator",
            "posting.set-aside operator",
            "posting.brought-back operator");
    assertThat(
            jdbc.sql(
                    """
                    select record from journal_record
                    where id > :before and subjects ->> 0 = :on order by id limit 2
                    """)
                .param("before", before)
                .param("on", "posting:" + posting.value())
                .query(String.class)
                .list())
        .satisfies(records -> {
          String first = records.getFirst();
          String digest = first.substring(first.indexOf("sha256:"), first.indexOf("sha256:") + 71);
          assertThat(records.getLast()).contains("\"before\":\"" + digest);
        });
  }

  @Test
  void whatIsSubmittedStandsByTheDigestOfItsSealedBytes() {
    Draft draft = desk.submitted(desk.posting(CLOSES), AMELIE);
    assertThat(actsOn("application:" + draft.id()))
        .containsExactly("application.started candidate", "application.submitted candidate");
    assertThat(
            jdbc.sql(
                    """
                    select count(*) from journal_record r join application_snapshot s
                      on r.record::jsonb ->> 'after' = 'sha256:' || encode(sha256(s.answers), 'hex')
                    where s.application_id = :id and r.act = 'application.submitted'
                    """)
                .param("id", draft.id().value())
                .query(Long.class)
                .single())
        .isEqualTo(1);
    assertThat(records()).noneMatch(record -> record.contains(AMELIE) || record.contains("Tremb"));
  }

  @Test
  void draftsThatAreErasedByTheirOwnerAndByTime() {
    Draft own = desk.begin(desk.posting(CLOSES));
    Draft left = desk.begin(desk.posting(CLOSES));
    erase.handle(own.device(), own.id(), EraseApplicant.Extent.THIS_ONE);
    clock.advance(Duration.ofDays(400));
    while (expire.handle() > 0) {
      // A batch at a time.
    }
    assertThat(actsOn("application:" + own.id())).endsWith("draft.erased candidate");
    assertThat(actsOn("application:" + left.id())).endsWith("draft.erased program");
  }

  @Test
  void waysInThatWereTakenAndThoseThatWereNot() {
    Draft draft = desk.submitted(desk.posting(CLOSES), AMELIE);
    String token = desk.token(draft);
    assertThat(follow.handle(token, desk.browser())).isPresent();
    jdbc.sql("update application_link set revoked_at = now() where application_id = :id")
        .param("id", draft.id().value())
        .update();
    assertThat(follow.handle(token, desk.browser())).isEmpty();
    assertThat(follow.handle("x".repeat(43), desk.browser())).isEmpty();
    refused.application(draft.id());
    refused.application(new ApplicationId(UUID.randomUUID()));
    assertThat(actsOn("application:" + draft.id()))
        .endsWith(
            "access.gained candidate", "access.link-refused candidate", "access.denied candidate");
    assertThat(records()).filteredOn(record -> record.contains("access.")).hasSize(3);
  }

  @Test
  void aLookByStaffSaysAtHowMany() {
    PostingId posting = desk.posting(CLOSES);
    desk.submitted(posting, AMELIE);
    assertThat(look.of(posting, Actor.OPERATOR)).hasSize(1);
    assertThat(records().getLast())
        .contains(
            "\"applications.listed\",\"by\":\"operator\"",
            "posting:" + posting.value(),
            "\"applications\":\"1\"");
  }

  @Test
  void lettersFromWritingToComingBack() {
    Draft draft = desk.submitted(desk.posting(CLOSES), AMELIE);
    Application application = applications.visibleTo(draft.device(), draft.id()).orElseThrow();
    LetterId letter =
        new LetterId(
            jdbc.sql("select id from letter where data_key_id = :key")
                .param("key", application.dataKey().value())
                .query(UUID.class)
                .single());
    jdbc.sql(
            "update letter set state = 'sent', attempts = 1, attempted_at = now(), sent_at = now()"
                + " where id = :id")
        .param("id", letter.value())
        .update();
    assertThat(bounces.handle(new Bounce(letter, "5.1.1"))).isTrue();
    assertThat(retry.handle(letter, Actor.OPERATOR)).isTrue();
    assertThat(retry.handle(letter, Actor.OPERATOR)).isFalse();
    assertThat(actsOn("letter:" + letter.value()))
        .containsExactly(
            "letter.written program", "letter.bounced-back program", "letter.retried operator");
  }

  @Test
  void aNewMasterKey() {
    desk.begin(desk.posting(CLOSES));
    rotate.handle(progress -> {});
    assertThat(records()).anyMatch(record -> record.contains("\"key.rotated\""));
    assertThat(records()).anyMatch(record -> record.contains("\"key.rewrapped\""));
  }

  @Test
  void anErasureLeavesTheJournalWhole() throws IOException {
    Draft draft = desk.submitted(desk.posting(CLOSES), AMELIE);
    journal.seal();
    String kept = journal.checkpoint().orElseThrow();
    erase.handle(draft.device(), draft.id(), EraseApplicant.Extent.THIS_ONE);
    assertThat(actsOn("application:" + draft.id())).endsWith("application.erased candidate");
    journal.seal();
    assertThat(journal.verify(kept)).isInstanceOf(Verification.Whole.class);
    assertThat(
            jdbc.sql("select count(*) from application_snapshot where application_id = :id")
                .param("id", draft.id().value())
                .query(Long.class)
                .single())
        .isZero();
  }

  private List<String> actsOn(String subject) {
    return jdbc.sql(
            """
            select act || ' ' || actor from journal_record
            where id > :before and subjects ->> 0 = :subject order by id
            """)
        .param("before", before)
        .param("subject", subject)
        .query((row, n) -> row.getString(1))
        .list();
  }

  private List<String> records() {
    return jdbc.sql("select record from journal_record where id > :before order by id")
        .param("before", before)
        .query((row, n) -> row.getString(1))
        .list();
  }
}
