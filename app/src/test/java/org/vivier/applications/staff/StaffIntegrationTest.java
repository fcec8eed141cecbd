package org.vivier.applications.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.vivier.access.Device;
import org.vivier.applications.Application;
import org.vivier.applications.ApplicationState;
import org.vivier.applications.Applications;
import org.vivier.applications.ApplicationsTest;
import org.vivier.applications.Desk;
import org.vivier.applications.Desk.Draft;
import org.vivier.applications.HistoryEntry;
import org.vivier.applications.HistoryKind;
import org.vivier.applications.applicant.EraseApplicant;
import org.vivier.applications.record.ApplicationHistory;
import org.vivier.applications.signin.FollowLink;
import org.vivier.applications.submission.ResolveDuplicates;
import org.vivier.applications.submission.SubmissionResult;
import org.vivier.applications.submission.WithdrawApplication;
import org.vivier.correspondence.Mailbox;
import org.vivier.correspondence.MailboxLetter;
import org.vivier.correspondence.text.PlainText;
import org.vivier.documents.ScanState;
import org.vivier.documents.ScannedFile;
import org.vivier.format.Language;
import org.vivier.forms.Questions;
import org.vivier.platform.database.DatabaseAccess;
import org.vivier.postings.PostingId;
import org.vivier.postings.Postings;
import org.vivier.postings.PublicPosting;
import org.vivier.testing.TablesOwner;
import org.vivier.testing.TestClock;

/** What staff do by command: let somebody apply late, write to a candidate, look at the list. */
@ApplicationsTest
class StaffIntegrationTest {
  private static final String CLOSES = "2026-06-30T23:59";
  private static final Instant AFTER = Instant.parse("2026-07-01T12:00:00Z");
  private static final Instant UNTIL = Instant.parse("2026-07-03T16:00:00Z");
  private static final LatePermission PERMISSION = new LatePermission(UNTIL, "fire alarm", "priya");

  @Autowired DatabaseAccess access;
  @Autowired Desk desk;
  @Autowired Postings postings;
  @Autowired InviteLateApplicant invite;
  @Autowired FollowLink follow;
  @Autowired Applications applications;
  @Autowired ApplicationList list;
  @Autowired ResolveDuplicates settle;
  @Autowired WithdrawApplication withdraw;
  @Autowired EraseApplicant erase;
  @Autowired ApplicationHistory history;
  @Autowired JdbcClient jdbc;
  @Autowired TestClock clock;
  @Autowired Mailbox mailbox;

  @Test
  void allowsTheDraftThatThePersonHas() {
    Draft draft = desk.completed(desk.posting(CLOSES), "l1@example.org");
    clock.setTo(AFTER);
    assertThat(desk.submit(draft)).isInstanceOf(SubmissionResult.Closed.class);
    assertThat(invite(draft, " L1@Example.org")).isEqualTo(new LateInvitationResult.Invited(false));

    assertThat(desk.kinds(of(draft))).containsEntry("late-allowed", 1);
    assertThat(applications.history(of(draft)))
        .extracting(HistoryEntry::kind)
        .contains(HistoryKind.LATE_ALLOWED);
    clock.setTo(UNTIL);
    assertThat(desk.submit(draft)).isInstanceOf(SubmissionResult.Submitted.class);
  }

  @Test
  void endsWhenItWasSaidToEnd() {
    Draft draft = desk.completed(desk.posting(CLOSES), "l2@example.org");
    clock.setTo(AFTER);
    invite(draft, "l2@example.org");
    clock.setTo(UNTIL.plusMillis(1));
    assertThat(desk.submit(draft)).isInstanceOf(SubmissionResult.Closed.class);
  }

  @Test
  void beginsADraftForSomebodyWhoHasNoneAndLeadsThemThere() {
    PublicPosting posting = posting(desk.posting(CLOSES));
    clock.setTo(AFTER);
    assertThat(invite.handle(posting, "l3@example.org", Language.FR, PERMISSION))
        .isEqualTo(new LateInvitationResult.Invited(true));

    MailboxLetter letter =
        mailbox.newest().stream()
            .filter(found -> "l3@example.org".equals(found.address()))
            .findFirst()
            .orElseThrow();
    assertThat(letter.language()).isEqualTo(Language.FR);
    Device device = desk.browser();
    clock.setTo(UNTIL.minusSeconds(60));
    Application found = follow.handle(token(letter), device).orElseThrow();
    assertThat(found.answers().first(Questions.EMAIL)).isEqualTo("l3@example.org");
    Draft draft = desk.complete(new Draft(device, found.id()), "l3@example.org");
    assertThat(desk.submit(draft)).isInstanceOf(SubmissionResult.Submitted.class);
  }

  @Test
  void keepsADraftAsLongAsItMayBeSubmitted() {
    Draft draft = desk.completed(desk.posting(CLOSES), "l4@example.org");
    clock.setTo(AFTER);
    Instant inAutumn = Instant.parse("2026-10-01T16:00:00Z");
    invite.handle(
        posting(of(draft).posting()),
        "l4@example.org",
        Language.FR,
        new LatePermission(inAutumn, "fire alarm", "priya"));
    desk.type(draft, "application", Questions.STATEMENT, "J’aime encore les arbres.");
    assertThat(of(draft).times().expiresAt()).isEqualTo(inAutumn);
  }

  @Test
  void doesNothingForSomebodyWhoAppliedAlready() {
    Draft draft = desk.submitted(desk.posting(CLOSES), "l5@example.org");
    desk.answer(draft);
    clock.setTo(AFTER);
    String reference = Objects.requireNonNull(of(draft).reference());
    assertThat(invite(draft, "l5@example.org"))
        .isEqualTo(new LateInvitationResult.AlreadyApplied(reference, ApplicationState.SUBMITTED));
    assertThat(desk.kinds(of(draft))).doesNotContainKey("late-allowed");
    assertThat(drafts(of(draft).posting())).isZero();
  }

  @Test
  void doesNothingWhileEverybodyCanApplyOrAfterTheMoment() {
    Draft draft = desk.completed(desk.posting("2026-07-04T23:59"), "l6@example.org");
    assertThat(invite(draft, "l6@example.org")).isInstanceOf(LateInvitationResult.NotLate.class);
    clock.setTo(UNTIL);
    assertThat(invite(draft, "l6@example.org")).isInstanceOf(LateInvitationResult.Past.class);
    assertThat(of(draft).times().lateUntil()).isNull();
  }

  @Test
  void invitesSomebodyInWhoseNameAStrangerApplied() {
    desk.submitted(desk.posting("stranger", CLOSES), "l9@example.org");
    Draft own = desk.completed(desk.posting("stranger", CLOSES), "l9@example.org");
    clock.setTo(AFTER);
    assertThat(invite(own, "l9@example.org")).isEqualTo(new LateInvitationResult.Invited(false));
  }

  @Test
  void seesWhichAddressAnsweredAndWhichStandBesideOthers() {
    PostingId posting = desk.posting(CLOSES);
    Draft stranger = desk.submitted(posting, "n9@example.org");
    clock.advance(java.time.Duration.ofMinutes(1));
    Draft owner = desk.submitted(posting, "n9@example.org");
    String theirs = Objects.requireNonNull(of(stranger).reference());
    String own = Objects.requireNonNull(of(owner).reference());
    desk.answer(owner);
    assertThat(list.of(posting))
        .extracting(ListedApplication::address)
        .containsExactly(AddressStatus.SILENT, AddressStatus.ANSWERED);
    assertThat(beside(posting)).containsExactly("beside [" + own + "]", "beside [" + theirs + "]");

    settle.handle(desk.token(owner), java.util.Map.of(own, ResolveDuplicates.Choice.COUNTS));
    assertThat(beside(posting)).containsExactly("second [" + own + "]", "first [" + theirs + "]");

    settle.handle(desk.token(owner), java.util.Map.of(theirs, ResolveDuplicates.Choice.NOT_MINE));
    assertThat(list.of(posting))
        .extracting(ListedApplication::address)
        .containsExactly(AddressStatus.DISOWNED, AddressStatus.ANSWERED);
    assertThat(beside(posting)).isEmpty();
  }

  private List<String> beside(PostingId posting) {
    return list.of(posting).stream()
        .flatMap(found -> found.flags().stream())
        .filter(flag -> List.of("beside", "first", "second").contains(flag.kind()))
        .peek(flag -> assertThat(flag.text(Language.FR)).isNotEqualTo(flag.text(Language.EN)))
        .map(flag -> flag.kind() + " " + flag.arguments())
        .toList();
  }

  @Test
  void listsWhatWasSubmittedAndNothingPersonal() {
    PostingId posting = desk.posting(CLOSES);
    desk.completed(posting, "n0@example.org");
    Draft withdrawn = desk.submitted(posting, "n1@example.org");
    withdraw.handle(withdrawn.device(), withdrawn.id(), null);
    clock.advance(java.time.Duration.ofMinutes(1));
    Draft flagged = desk.submitted(posting, "n2@example.org");
    TablesOwner.of(access)
        .sql("delete from application_flag where application_id = :id")
        .param("id", flagged.id().value())
        .update();
    history.flag(flagged.id(), "fast", java.util.Map.of("seconds", 12));
    history.flag(
        flagged.id(),
        "similar-statement",
        java.util.Map.of("applications", List.of("V-7K3M-9QXR", "V-0000-0000")));
    jdbc.sql("update document set scan = 'infected' where data_key_id = :dataKey")
        .param("dataKey", of(flagged).dataKey().value())
        .update();

    List<ListedApplication> found = list.of(posting);

    assertThat(found)
        .extracting(ListedApplication::state)
        .containsExactly(ApplicationState.WITHDRAWN, ApplicationState.SUBMITTED);
    assertThat(found.getLast().flags())
        .extracting(flag -> flag.text(Language.EN))
        .containsExactly(
            "Submitted 12 seconds after the start.",
            "The statement is nearly the same as in V-7K3M-9QXR, V-0000-0000.");
    assertThat(found.getLast().files())
        .extracting(ScannedFile::scan)
        .containsExactly(ScanState.INFECTED);
    assertThat(found.getFirst().files())
        .extracting(ScannedFile::scan)
        .containsExactly(ScanState.NOT_SCANNED);
    assertThat(found.toString()).doesNotContain("example.org", "Tremblay", "cv");
  }

  @Test
  void putsThoseFirstWhoMustHearFirstAndKeepsTheErased() {
    Draft later = desk.submitted(desk.posting("2026-07-20T23:59"), "n3@example.org");
    Draft sooner = desk.submitted(desk.posting("2026-06-20T23:59"), "n4@example.org");
    String reference = Objects.requireNonNull(of(later).reference());
    String first = Objects.requireNonNull(of(sooner).reference());
    erase.handle(later.device(), later.id(), EraseApplicant.Extent.THIS_ONE);

    assertThat(list.all())
        .extracting(ListedApplication::reference)
        .containsSubsequence(first, reference);
    assertThat(list.all())
        .extracting(ListedApplication::replyBy)
        .isSortedAccordingTo(java.util.Comparator.naturalOrder());
    assertThat(list.all())
        .filteredOn(found -> found.reference().equals(reference))
        .singleElement()
        .satisfies(found -> {
          assertThat(found.state()).isEqualTo(ApplicationState.ERASED);
          assertThat(found.files()).isEmpty();
        });
  }

  private LateInvitationResult invite(Draft draft, String email) {
    return invite.handle(posting(of(draft).posting()), email, Language.FR, PERMISSION);
  }

  private PublicPosting posting(PostingId id) {
    return postings.find(id).orElseThrow();
  }

  private Application of(Draft draft) {
    return applications.visibleTo(draft.device(), draft.id()).orElseThrow();
  }

  private int drafts(PostingId posting) {
    return jdbc.sql("select count(*) from application where posting_id = :id and state = 'draft'")
        .param("id", posting.value())
        .query(Integer.class)
        .single();
  }

  private static String token(MailboxLetter letter) {
    String text = PlainText.of(Objects.requireNonNull(letter.text()), letter.language());
    Matcher link = Pattern.compile("[\\w-]{43}").matcher(text);
    assertThat(link.find()).isTrue();
    return link.group();
  }
}
