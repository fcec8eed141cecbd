package org.vivier.applications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.vivier.applications.Desk.Draft;
import org.vivier.applications.applicant.AskForAccommodation;
import org.vivier.applications.applicant.EraseApplicant;
import org.vivier.applications.signin.RequestSignInCode;
import org.vivier.applications.submission.WithdrawApplication;
import org.vivier.backup.BackupKey;
import org.vivier.backup.BackupSummary;
import org.vivier.backup.MakeBackup;
import org.vivier.backup.Restored;
import org.vivier.platform.database.DatabaseAccess;
import org.vivier.postings.PostingId;
import org.vivier.vault.MasterKeyCopy;

/** What people entrusted to Vivier is in the backup, all of it, while they go on. */
@ApplicationsTest
class BackupIntegrationTest {
  private static final String LATE_TEXT = "Submitted while the backup was made.";

  @TempDir Path folder;
  @Autowired Desk desk;
  @Autowired MakeBackup make;
  @Autowired MasterKeyCopy masterKey;
  @Autowired DatabaseAccess access;
  @Autowired AskForAccommodation ask;
  @Autowired WithdrawApplication withdraw;
  @Autowired EraseApplicant erase;
  @Autowired RequestSignInCode signIn;
  @Autowired JdbcClient jdbc;

  private Path file;
  private BackupKey key;

  @BeforeEach
  void aKey() {
    file = folder.resolve("vivier.backup");
    key = BackupKey.generate(folder.resolve("backup.key"));
  }

  @Test
  void bringsBackEveryRowAndEveryByte() {
    PostingId posting = desk.posting("2026-06-30T23:59");
    Draft submitted = desk.completed(posting, "b1@example.org");
    desk.attach(submitted, "Troisième ébauche, « revue » \\ et corrigée.\t\n".repeat(9_000));
    desk.reference(submitted);
    ask.handle(
        submitted.device(), submitted.id(), "Un écran\\agrandi\tet du temps", "613 555-0100");
    Draft withdrawn = desk.submitted(posting, "b2@example.org");
    withdraw.handle(withdrawn.device(), withdrawn.id(), "J’ai trouvé autre chose.");
    desk.completed(posting, "b3@example.org");
    signIn.handle("b1@example.org", Desk.asker());

    BackupSummary made = make.handle(wish(), progress -> {});
    Restored restored = Restored.from(file, key, masterKey);

    Restored before = new Restored(access);
    assertThat(restored.rows()).isEqualTo(before.rows());
    assertThat(restored.rows().get("public.document_chunk")).hasSizeGreaterThan(3);
    assertThat(restored.rows().get("accommodation.case_text")).isNotEmpty();
    assertThat(restored.sequences()).isEqualTo(before.sequences()).isNotEmpty();
    assertThat(made.rows())
        .isEqualTo(restored.rows().values().stream().mapToLong(List::size).sum());
  }

  /** The watcher is told once the snapshot stands, and applies at that very moment. */
  @Test
  void leavesOutWhollyWhatComesAfterItsMoment() {
    PostingId posting = desk.posting("");
    AtomicBoolean once = new AtomicBoolean();
    List<ApplicationId> late = new ArrayList<>();
    make.handle(
        wish(),
        progress -> {
          if (once.compareAndSet(false, true)) {
            Draft draft = desk.submitted(posting, "b4@example.org");
            desk.attach(draft, LATE_TEXT);
            late.add(draft.id());
          }
        });
    Restored restored = Restored.from(file, key, masterKey);
    assertThat(late).hasSize(1);
    for (String table :
        List.of("application_event", "application_snapshot", "application_access")) {
      assertThat(count(jdbc, table, late.getFirst())).as(table).isPositive();
      assertThat(count(restored.jdbc(), table, late.getFirst())).as(table).isZero();
    }
  }

  private static long count(JdbcClient jdbc, String table, ApplicationId id) {
    return jdbc.sql("select count(*) from %s where application_id = :id".formatted(table))
        .param("id", id.value())
        .query(Long.class)
        .single();
  }

  @Test
  void isOneMomentWhileManyWrite() throws Exception {
    PostingId posting = desk.posting("");
    AtomicBoolean done = new AtomicBoolean();
    CountDownLatch underWay = new CountDownLatch(3);
    try (ExecutorService people = Executors.newFixedThreadPool(3)) {
      List<Future<Integer>> writers = new ArrayList<>();
      for (int person = 0; person < 3; person++) {
        String name = "w" + person;
        writers.add(
            people.submit(() -> {
              int written = 0;
              while (!done.get()) {
                desk.submitted(posting, name + "-" + written++ + "@example.org");
                underWay.countDown();
              }
              return written;
            }));
      }
      underWay.await();
      try {
        make.handle(wish(), progress -> {});
      } finally {
        done.set(true);
      }
      for (Future<Integer> writer : writers) {
        assertThat(writer.get()).isPositive();
      }
    }
    JdbcClient restored = Restored.from(file, key, masterKey).jdbc();
    assertThat(
            restored
                .sql(
                    """
                    select count(*) from application a
                    where a.state = 'submitted' and a.posting_id = :posting
                      and (not exists (select from application_snapshot s
                                       where s.application_id = a.id)
                        or not exists (select from application_event e
                                       where e.application_id = a.id and e.kind = 'submitted')
                        or not exists (select from letter l where l.data_key_id = a.data_key_id)
                        or not exists (select from document_chunk c
                                       join document d on d.id = c.document_id
                                       where d.data_key_id = a.data_key_id))
                    """)
                .param("posting", posting.value())
                .query(Long.class)
                .single())
        .isZero();
    assertThat(restored.sql("select count(*) from application").query(Long.class).single())
        .isPositive();
  }

  @Test
  void erasedPeopleStayErased() {
    Draft gone = desk.submitted(desk.posting(""), "b5@example.org");
    erase.handle(gone.device(), gone.id(), EraseApplicant.Extent.THIS_ONE);
    make.handle(wish(), progress -> {});
    Restored restored = Restored.from(file, key, masterKey);
    assertThatThrownBy(() -> restored.jdbc().sql("update data_key set created_at = now()").update())
        .hasStackTraceContaining("was erased on");
  }

  private MakeBackup.Wish wish() {
    return new MakeBackup.Wish(file, key, false, false);
  }
}
