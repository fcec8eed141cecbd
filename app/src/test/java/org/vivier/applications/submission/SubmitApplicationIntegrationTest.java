package org.vivier.applications.submission;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import org.vivier.applications.Application;
import org.vivier.applications.ApplicationState;
import org.vivier.applications.Applications;
import org.vivier.applications.ApplicationsTest;
import org.vivier.applications.Desk;
import org.vivier.applications.Desk.Draft;
import org.vivier.applications.NotVisible;
import org.vivier.applications.Snapshot;
import org.vivier.applications.record.ApplicationRows;
import org.vivier.applications.staff.AllowLateSubmission;
import org.vivier.applications.upkeep.HeldReceipts;
import org.vivier.forms.Questions;
import org.vivier.postings.PostingId;
import org.vivier.testing.TestClock;

@ApplicationsTest
class SubmitApplicationIntegrationTest {
  private static final String CLOSES = "2026-06-30T23:59";

  @Autowired Desk desk;
  @Autowired Applications applications;
  @Autowired SubmitApplication submit;
  @Autowired AllowLateSubmission allowLate;
  @Autowired HeldReceipts receipts;
  @Autowired JdbcClient jdbc;
  @Autowired TestClock clock;
  @Autowired ApplicationRows rows;
  @Autowired TransactionOperations transactions;

  @Test
  void storesWhatWasAnsweredAndPromisesAnAnswer() {
    Draft draft = desk.completed(desk.posting(CLOSES), "a1@example.org");
    var submitted = (SubmissionResult.Submitted) desk.submit(draft);

    assertThat(submitted.reference()).matches(Reference::isValid);
    assertThat(submitted.replyBy()).isEqualTo(LocalDate.parse("2026-07-30"));
    Application application = of(draft);
    assertThat(application.state()).isEqualTo(ApplicationState.SUBMITTED);
    Snapshot snapshot = applications.snapshots(application).getFirst();
    assertThat(snapshot.answers().first(Questions.NAME)).isEqualTo("Amélie Tremblay-Nguyen");
    assertThat(snapshot.documents()).hasSize(1);
    assertThat(snapshot.form().question(Questions.STATEMENT)).isPresent();
    assertThat(snapshot.takenAt()).isEqualTo(TestClock.START);
    assertThat(desk.kinds(application)).containsOnlyKeys("application-received");
  }

  @Test
  void writesTheReceiptInTheCandidatesLanguage() {
    Draft draft = desk.submitted(desk.posting(CLOSES), "a2@example.org");
    var letter = desk.letters(of(draft)).getFirst();
    assertThat(letter.body()).contains("Jardinier", "/fr/ma/", of(draft).reference());
  }

  @Test
  void answersTheSameHoweverOftenItIsAsked() throws Exception {
    Draft draft = desk.completed(desk.posting(CLOSES), "a3@example.org");
    List<SubmissionResult> answers = atOnce(8, () -> desk.submit(draft));

    assertThat(answers).filteredOn(SubmissionResult.Submitted.class::isInstance).hasSize(1);
    assertThat(answers).filteredOn(SubmissionResult.AlreadySubmitted.class::isInstance).hasSize(7);
    assertThat(answers.stream().map(SubmitApplicationIntegrationTest::reference).distinct())
        .hasSize(1);
    assertThat(applications.snapshots(of(draft))).hasSize(1);
    assertThat(desk.kinds(of(draft))).containsEntry("application-received", 1);
  }

  @Test
  void takesEverySubmissionWhateverHappensAtOnceAndOnlyTheLettersTell() throws Exception {
    PostingId posting = desk.posting(CLOSES);
    List<Draft> drafts =
        IntStream.range(0, 4).mapToObj(n -> desk.completed(posting, "Same@Example.org")).toList();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Callable<SubmissionResult>> tasks =
          drafts.stream()
              .<Callable<SubmissionResult>>map(draft -> () -> desk.submit(draft))
              .toList();
      assertThat(results(threads.invokeAll(tasks)))
          .allSatisfy(answer -> assertThat(answer).isInstanceOf(SubmissionResult.Submitted.class))
          .extracting(SubmitApplicationIntegrationTest::reference)
          .doesNotHaveDuplicates();
    }
    // Each has one receipt, which tells of those before: of none, one, two and three.
    List<String> references =
        drafts.stream().map(this::of).map(Application::reference).map(String::valueOf).toList();
    assertThat(
            drafts.stream()
                .map(draft -> desk.letters(of(draft)))
                .peek(letters -> assertThat(letters).hasSize(1))
                .map(letters -> letters.getFirst().body())
                .map(body -> references.stream().filter(body::contains).count()))
        .containsExactlyInAnyOrder(1L, 2L, 3L, 4L);
  }

  @Test
  void floodsNobodysMailboxAndTellsOfAllLater() {
    PostingId posting = desk.posting(CLOSES);
    List<Draft> drafts =
        IntStream.range(0, 8).mapToObj(n -> desk.completed(posting, "flood@example.org")).toList();
    drafts.forEach(
        draft -> assertThat(desk.submit(draft)).isInstanceOf(SubmissionResult.Submitted.class));
    assertThat(drafts.stream().filter(draft -> !desk.kinds(of(draft)).isEmpty())).hasSize(5);
    receipts.send();
    assertThat(drafts.stream().filter(draft -> !desk.kinds(of(draft)).isEmpty())).hasSize(5);
    clock.advance(Duration.ofMinutes(61));
    receipts.send();
    receipts.send();
    List<Draft> told = drafts.stream().filter(draft -> !desk.kinds(of(draft)).isEmpty()).toList();
    assertThat(told).hasSize(6);
    String letter = desk.letters(of(told.getLast())).getFirst().body();
    assertThat(drafts)
        .allSatisfy(draft -> assertThat(letter).contains(String.valueOf(of(draft).reference())));
  }

  @Test
  void saysWhatIsMissingAndKeepsWhatIsThere() {
    Draft draft = desk.begin(desk.posting(CLOSES));
    desk.you(draft, "nobody");
    var incomplete = (SubmissionResult.Incomplete) desk.submit(draft);
    assertThat(incomplete.problems())
        .extracting(problem -> problem.question() + " " + problem.code())
        .containsExactly("email email", "resume required-resume", "statement required");
    assertThat(of(draft).answers().first(Questions.EMAIL)).isEqualTo("nobody");
  }

  @Test
  void takesADraftWithinTheGraceAndNoLater() {
    PostingId posting = desk.posting(CLOSES);
    Draft inTime = desk.completed(posting, "a5@example.org");
    Draft tooLate = desk.completed(posting, "a6@example.org");
    clock.setTo(Instant.parse("2026-07-01T03:59:00Z").plus(Duration.ofMinutes(15)));
    assertThat(desk.submit(inTime)).isInstanceOf(SubmissionResult.Submitted.class);
    clock.advance(Duration.ofSeconds(1));
    assertThat(desk.submit(tooLate)).isInstanceOf(SubmissionResult.Closed.class);
    assertThat(of(tooLate).answers().first(Questions.NAME)).isNotBlank();
    assertThat(of(tooLate).state()).isEqualTo(ApplicationState.DRAFT);
  }

  @Test
  void takesWhoWasAllowedToBeLate() {
    Draft draft = desk.completed(desk.posting(CLOSES), "a7@example.org");
    clock.setTo(Instant.parse("2026-07-02T12:00:00Z"));
    assertThat(desk.submit(draft)).isInstanceOf(SubmissionResult.Closed.class);
    assertThat(
            allowLate.handle(
                draft.id(), clock.instant().plus(Duration.ofDays(1)), "power failure", "priya"))
        .isTrue();
    assertThat(desk.submit(draft)).isInstanceOf(SubmissionResult.Submitted.class);
  }

  @Test
  void isNotThereForAnotherDevice() {
    Draft draft = desk.completed(desk.posting(CLOSES), "a8@example.org");
    assertThatThrownBy(() -> submit.handle(desk.browser(), draft.id(), SubmissionContext.NONE))
        .isInstanceOf(NotVisible.class);
    assertThat(of(draft).state()).isEqualTo(ApplicationState.DRAFT);
  }

  @Test
  void flagsWhatLooksOddAndTakesIt() {
    Draft draft = desk.completed(desk.posting(CLOSES), "a9@example.org");
    assertThat(
            submit.handle(
                draft.device(), draft.id(), new SubmissionContext("http://spam", "192.0.2.7")))
        .isInstanceOf(SubmissionResult.Submitted.class);
    assertThat(
            jdbc.sql("select kind from application_flag where application_id = :id order by kind")
                .param("id", draft.id().value())
                .query((row, n) -> row.getString(1))
                .list())
        .containsExactly("fast", "trap");
  }

  @Test
  void waitsForTheDiskHoweverTheServerIsSet() {
    Draft draft = desk.begin(desk.posting(CLOSES));
    String setting =
        transactions.execute(status -> {
          jdbc.sql("set local synchronous_commit = off").update();
          rows.lock(draft.device(), draft.id());
          return jdbc.sql("show synchronous_commit").query(String.class).single();
        });
    assertThat(setting).isEqualTo("on");
  }

  @Test
  void keepsNothingPersonalInClear() {
    Draft draft = desk.submitted(desk.posting(CLOSES), "secret@example.org");
    for (String table :
        List.of("application", "application_snapshot", "application_event", "application_link")) {
      String all =
          String.join(
              "",
              jdbc.sql("select t::text from %s t".formatted(table))
                  .query((row, n) -> row.getString(1))
                  .list());
      assertThat(all).doesNotContain("secret@", "Amélie", "arbres");
      assertThat(all.contains(HexFormat.of().formatHex("Amélie".getBytes(UTF_8)))).isFalse();
    }
    assertThat(of(draft).toString()).doesNotContain("Amélie");
  }

  @Test
  void nobodyChangesASnapshot() {
    desk.submitted(desk.posting(CLOSES), "frozen@example.org");
    assertThatThrownBy(() -> jdbc.sql("update application_snapshot set number = 9").update())
        .rootCause()
        .hasMessageContaining("permission denied");
  }

  @Test
  void nobodyRemovesAFileThatWasSubmitted() {
    Draft submitted = desk.submitted(desk.posting(CLOSES), "kept@example.org");
    Draft draft = desk.completed(desk.posting(CLOSES), "going@example.org");
    assertThat(removesItsFile(submitted)).isFalse();
    assertThat(removesItsFile(draft)).isTrue();
  }

  private boolean removesItsFile(Draft draft) {
    return jdbc.sql(
            """
            select remove_document(d.id, d.data_key_id)
            from document d join application a on a.data_key_id = d.data_key_id
            where a.id = :id
            """)
        .param("id", draft.id().value())
        .query(Boolean.class)
        .single();
  }

  private Application of(Draft draft) {
    return applications.visibleTo(draft.device(), draft.id()).orElseThrow();
  }

  private static String reference(SubmissionResult submission) {
    return switch (submission) {
      case SubmissionResult.Submitted(String reference, LocalDate day) -> reference;
      case SubmissionResult.AlreadySubmitted(String reference, LocalDate day) -> reference;
      default -> throw new AssertionError(submission);
    };
  }

  private static <T> List<T> atOnce(int times, Callable<T> work) throws Exception {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      return results(threads.invokeAll(IntStream.range(0, times).mapToObj(n -> work).toList()));
    }
  }

  private static <T> List<T> results(List<Future<T>> futures) throws Exception {
    List<T> results = new ArrayList<>();
    for (Future<T> future : futures) {
      results.add(future.get());
    }
    return results;
  }
}
