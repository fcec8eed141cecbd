package org.vivier.applications.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.vivier.access.LinkPurpose;
import org.vivier.applications.Application;
import org.vivier.applications.ApplicationId;
import org.vivier.applications.Applications;
import org.vivier.applications.ApplicationsTest;
import org.vivier.applications.Desk;
import org.vivier.applications.Desk.Draft;
import org.vivier.applications.HistoryActor;
import org.vivier.applications.HistoryEntry;
import org.vivier.applications.HistoryKind;
import org.vivier.applications.NotVisible;
import org.vivier.applications.applicant.ChangeEmail;
import org.vivier.applications.applicant.ChangeLanguage;
import org.vivier.applications.applicant.ConfirmEmail;
import org.vivier.applications.applicant.EmailChangeResult;
import org.vivier.applications.applicant.EraseApplicant;
import org.vivier.applications.staff.InviteLateApplicant;
import org.vivier.applications.staff.LatePermission;
import org.vivier.applications.staff.MoveReplyDay;
import org.vivier.applications.submission.CorrectApplication;
import org.vivier.applications.submission.CorrectionResult;
import org.vivier.applications.submission.ReinstateApplication;
import org.vivier.applications.submission.ResolveDuplicates;
import org.vivier.applications.submission.SubmissionResult;
import org.vivier.applications.submission.WithdrawApplication;
import org.vivier.applications.upkeep.RemoveApplication;
import org.vivier.format.Language;
import org.vivier.forms.Questions;
import org.vivier.platform.record.Actor;
import org.vivier.postings.PostingId;
import org.vivier.postings.Postings;
import org.vivier.testing.TestClock;

/** What every kind of entry must have: words, a place in the database, somebody who writes it. */
@ApplicationsTest
class ApplicationHistoryIntegrationTest {
  private static final String CLOSES = "2026-06-30T23:59";

  @Autowired Desk desk;
  @Autowired ApplicationHistory history;
  @Autowired Applications applications;
  @Autowired Postings postings;
  @Autowired CorrectApplication correct;
  @Autowired WithdrawApplication withdraw;
  @Autowired ReinstateApplication reinstate;
  @Autowired ChangeLanguage changeLanguage;
  @Autowired ChangeEmail changeEmail;
  @Autowired ConfirmEmail confirmEmail;
  @Autowired ResolveDuplicates settle;
  @Autowired MoveReplyDay moveDay;
  @Autowired RemoveApplication remove;
  @Autowired EraseApplicant erase;
  @Autowired InviteLateApplicant invite;
  @Autowired Links links;
  @Autowired JdbcClient jdbc;
  @Autowired TestClock clock;

  @ParameterizedTest
  @EnumSource
  void everyKindHasWordsForCandidatesAndStaffInBothLanguages(HistoryKind kind) {
    assertThat(kind.forCandidate(Language.EN)).isNotBlank();
    assertThat(kind.forCandidate(Language.FR)).isNotEqualTo(kind.forCandidate(Language.EN));
    assertThat(kind.forStaff(Language.EN)).isNotBlank();
    assertThat(kind.forStaff(Language.FR)).isNotEqualTo(kind.forStaff(Language.EN));
    assertThat(HistoryKind.of(kind.code())).isEqualTo(kind);
  }

  @ParameterizedTest
  @EnumSource
  void everyActorHasWordsForCandidatesAndStaffInBothLanguages(HistoryActor actor) {
    assertThat(actor.forCandidate(Language.EN)).isNotBlank();
    assertThat(actor.forCandidate(Language.FR)).isNotEqualTo(actor.forCandidate(Language.EN));
    assertThat(actor.forStaff(Language.EN)).isNotBlank();
    assertThat(actor.forStaff(Language.FR)).isNotEqualTo(actor.forStaff(Language.EN));
    assertThat(HistoryActor.of(actor.code())).isEqualTo(actor);
  }

  @Test
  void theDatabaseTakesExactlyTheseKindsAndActors() {
    assertThat(listed("application_event_kind_check"))
        .isEqualTo(codes(HistoryKind.values(), HistoryKind::code));
    assertThat(listed("application_event_actor_check"))
        .isEqualTo(codes(HistoryActor.values(), HistoryActor::code));
    Draft draft = desk.begin(desk.posting(CLOSES));
    for (String values :
        new String[] {
          "'opened', 'candidate', '{}'", "'started', 'robot', '{}'", "'removed', 'staff', '{}'"
        }) {
      assertThatThrownBy(() ->
              jdbc.sql(
                      """
                      insert into application_event (application_id, at, kind, actor, detail)
                      values (:id, now(), %s)
                      """
                          .formatted(values))
                  .param("id", draft.id().value())
                  .update())
          .isInstanceOf(DataIntegrityViolationException.class);
    }
  }

  /** The values that a check constraint lists. */
  private Set<String> listed(String constraint) {
    String definition =
        jdbc.sql("select pg_get_constraintdef(oid) from pg_constraint where conname = :name")
            .param("name", constraint)
            .query(String.class)
            .single();
    return Pattern.compile("'([^']+)'")
        .matcher(definition)
        .results()
        .map(found -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static <T> Set<String> codes(T[] all, java.util.function.Function<T, String> code) {
    return Arrays.stream(all).map(code).collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void everyKindIsWrittenByAVerbAndSaysWhoActed() {
    List<HistoryEntry> all =
        Stream.of(changed(), settled(), staffed(), invited()).flatMap(List::stream).toList();
    assertThat(all.stream().map(HistoryEntry::kind).collect(Collectors.toSet()))
        .isEqualTo(
            Arrays.stream(HistoryKind.values())
                .filter(HistoryKind::written)
                .collect(Collectors.toSet()));
    assertThat(all)
        .filteredOn(entry -> entry.actor() == HistoryActor.STAFF)
        .extracting(HistoryEntry::kind)
        .containsExactlyInAnyOrder(
            HistoryKind.REPLY_MOVED,
            HistoryKind.REMOVED,
            HistoryKind.STARTED,
            HistoryKind.LATE_ALLOWED);
    assertThat(all).extracting(HistoryEntry::actor).doesNotContain(HistoryActor.PROGRAM);
  }

  /** Each entry, of whatever kind, is a record of the journal, and the journal has no other. */
  @Test
  void everyEntryIsARecordOfTheJournal() {
    long entries = newest("application_event");
    long records = newest("journal_record");
    List<HistoryEntry> all =
        Stream.of(changed(), settled(), staffed(), invited()).flatMap(List::stream).toList();
    assertThat(
            jdbc.sql("select count(distinct kind) from application_event where id > :id")
                .param("id", entries)
                .query(Long.class)
                .single())
        .isEqualTo(Arrays.stream(HistoryKind.values()).filter(HistoryKind::written).count());
    assertThat(
            jdbc.sql(
                    """
                    select act || ' ' || (subjects ->> 0) || ' ' || actor from journal_record
                    where id > :id and act like 'application.%' order by id
                    """)
                .param("id", records)
                .query(String.class)
                .list())
        .hasSize(all.size())
        .containsExactlyElementsOf(
            jdbc.sql(
                    """
                    select 'application.' || kind || ' application:' || application_id || ' '
                      || case actor when 'staff' then 'operator' else actor end
                    from application_event where id > :id order by id
                    """)
                .param("id", entries)
                .query(String.class)
                .list());
  }

  @Test
  void whatIsRefusedLeavesNoRecord() {
    Draft unfinished = desk.begin(desk.posting(CLOSES));
    Draft foreign = desk.submitted(desk.posting(CLOSES), "h5@example.org");
    long records = newest("journal_record");
    assertThat(desk.submit(unfinished)).isInstanceOf(SubmissionResult.Incomplete.class);
    assertThatThrownBy(() -> withdraw.handle(unfinished.device(), foreign.id(), null))
        .isInstanceOf(NotVisible.class);
    reinstate.handle(foreign.device(), foreign.id());
    assertThat(remove.handle(unfinished.id(), "none", "priya")).isFalse();
    assertThat(newest("journal_record")).isEqualTo(records);
  }

  private long newest(String table) {
    return jdbc.sql("select coalesce(max(id), 0) from " + table).query(Long.class).single();
  }

  @Test
  void anAddressThatChangedStandsInTheHistory() {
    assertThat(changed())
        .extracting(entry -> entry.text(Language.EN))
        .contains("Email address changed (by the candidate)");
  }

  private List<HistoryEntry> changed() {
    Draft draft = desk.submitted(desk.posting(CLOSES), "h1@example.org");
    desk.type(draft, "application", Questions.STATEMENT, "J’aime les arbres et leurs feuilles.");
    assertThat(correct.handle(draft.device(), draft.id()))
        .isInstanceOf(CorrectionResult.Corrected.class);
    withdraw.handle(draft.device(), draft.id(), null);
    reinstate.handle(draft.device(), draft.id());
    changeLanguage.handle(draft.device(), draft.id(), Language.EN);
    changeEmail.request(draft.device(), draft.id(), "h1-new@example.org", Desk.asker());
    assertThat(confirmEmail.handle(confirmation(draft, LinkPurpose.CONFIRM_CURRENT_EMAIL)))
        .isInstanceOf(EmailChangeResult.HalfConfirmed.class);
    assertThat(history.of(draft.id()))
        .extracting(HistoryEntry::kind)
        .doesNotContain(HistoryKind.EMAIL_CHANGED);
    assertThat(confirmEmail.handle(confirmation(draft, LinkPurpose.CONFIRM_NEW_EMAIL)))
        .isInstanceOf(EmailChangeResult.Changed.class);
    return history.of(draft.id());
  }

  /** The token of another letter that confirms the change that waits. */
  private String confirmation(Draft draft, LinkPurpose purpose) {
    UUID change =
        jdbc.sql(
                """
                select id from application_email_change
                where application_id = :id and ended_at is null
                """)
            .param("id", draft.id().value())
            .query(UUID.class)
            .single();
    String link =
        links
            .confirmation(
                of(draft),
                purpose,
                new EmailChanges.Opened(change, clock.instant().plusSeconds(60)),
                purpose == LinkPurpose.CONFIRM_NEW_EMAIL ? "h1-new@example.org" : "h1@example.org")
            .toString();
    return link.substring(link.lastIndexOf('/') + 1);
  }

  private List<HistoryEntry> settled() {
    PostingId posting = desk.posting(CLOSES);
    Draft theirs = desk.submitted(posting, "h2@example.org");
    Draft own = desk.submitted(posting, "h2@example.org");
    settle.handle(
        desk.token(own),
        Map.of(
            reference(own), ResolveDuplicates.Choice.COUNTS,
            reference(theirs), ResolveDuplicates.Choice.NOT_MINE));
    return Stream.of(theirs, own).flatMap(draft -> history.of(draft.id()).stream()).toList();
  }

  private List<HistoryEntry> staffed() {
    Draft draft = desk.submitted(desk.posting(CLOSES), "h3@example.org");
    LocalDate later = LocalDate.parse("2026-08-20");
    assertThat(moveDay.handle(draft.id(), later, "Somebody is ill.", "priya", Actor.OPERATOR))
        .isTrue();
    remove.handle(draft.id(), "duplicate", "priya");
    erase.handle(draft.device(), draft.id(), EraseApplicant.Extent.THIS_ONE);
    return history.of(draft.id());
  }

  private List<HistoryEntry> invited() {
    PostingId posting = desk.posting(CLOSES);
    clock.setTo(Instant.parse("2026-07-03T12:00:00Z"));
    invite.handle(
        postings.find(posting).orElseThrow(),
        "h4@example.org",
        Language.EN,
        new LatePermission(Instant.parse("2026-07-05T12:00:00Z"), "fire alarm", "priya"));
    UUID begun =
        jdbc.sql("select id from application where posting_id = :id")
            .param("id", posting.value())
            .query(UUID.class)
            .single();
    return history.of(new ApplicationId(begun));
  }

  private String reference(Draft draft) {
    return Objects.requireNonNull(of(draft).reference());
  }

  private Application of(Draft draft) {
    return applications.visibleTo(draft.device(), draft.id()).orElseThrow();
  }
}
