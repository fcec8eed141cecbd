package org.vivier.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

@SpringBootTest
class RotateMasterKeyIntegrationTest {
  private static final int PEOPLE = 450;

  @Autowired private RotateMasterKey rotate;
  @Autowired private DataKeys keys;
  @Autowired private MasterKeys master;
  @Autowired private EmailIndex emails;
  @Autowired private JdbcClient jdbc;
  @Autowired private Clock clock;
  @Autowired private TransactionOperations transactions;

  @Value("${vivier.master-key-file}")
  private Path file;

  private final Map<DataKeyId, byte[]> sealed = new LinkedHashMap<>();

  @BeforeEach
  void peopleWithKeys() {
    rotate.handle(progress -> {});
    for (int i = 0; i < PEOPLE; i++) {
      DataKeyId person = DataKeyId.random();
      sealed.put(person, keys.create(person).encrypt("person " + i, cell(person)));
    }
  }

  @Test
  void everythingIsReadableAfterwardsAndWrappedByTheNewKey() {
    int before = master.ring().primary();
    DataKeyId erased = sealed.keySet().iterator().next();
    keys.erase(erased);
    sealed.remove(erased);
    List<RotateMasterKey.Progress> told = new ArrayList<>();

    var result = rotate.handle(told::add);

    assertThat(result.rewrapped()).isEqualTo(result.total()).isGreaterThanOrEqualTo(PEOPLE - 1);
    assertThat(result.failed()).isZero();
    assertThat(told).hasSizeGreaterThanOrEqualTo(3).last().isEqualTo(result);
    assertThat(master.ring().primary()).isNotEqualTo(before);
    assertThat(wrappedBy()).containsExactly(master.ring().primary());
    assertEverythingReadable();
  }

  @Test
  void anInterruptedRotationIsFinishedByTheNextRun() {
    interruptAfterTheFirstBatch();
    int primary = master.ring().primary();
    assertThat(wrappedBy()).hasSize(2);
    assertEverythingReadable();

    rotate.handle(progress -> {});

    assertThat(master.ring().primary()).isEqualTo(primary);
    assertThat(wrappedBy()).containsExactly(primary);
    assertEverythingReadable();
  }

  @Test
  void oldKeysCanBeForgottenOnlyWhenNothingNeedsThem() {
    interruptAfterTheFirstBatch();
    assertThat(rotate.forgetOld()).isZero();
    rotate.handle(progress -> {});
    assertThat(rotate.forgetOld()).isPositive();
    assertThat(master.ring().size()).isOne();
    assertEverythingReadable();
  }

  private void interruptAfterTheFirstBatch() {
    assertThatThrownBy(() ->
            rotate.handle(progress -> {
              throw new IllegalStateException("the power went out");
            }))
        .hasMessage("the power went out");
  }

  @Test
  void anotherMachineWithTheStandbyReadsOnWhileThisOneRotates() throws Exception {
    rotate.addStandby();
    Path copy = Files.copy(file, file.resolveSibling(UUID.randomUUID() + ".json"));
    rotate.handle(progress -> {});

    var elsewhere = new DataKeys(jdbc, new KeyWrapping(new MasterKeys(copy, jdbc)), clock, e -> {});

    sealed.forEach((person, value) ->
        assertThat(elsewhere.of(person).decryptText(value, cell(person))).startsWith("person"));
  }

  @Test
  void aRunningServerNoticesARotationBesideIt() {
    var server = new MasterKeys(file, jdbc);
    int before = server.ring().primary();
    rotate.handle(progress -> {});
    assertThat(server.ring().primary()).isNotEqualTo(before);
  }

  @Test
  void aRunningServerNoticesARotationWithinOneTickOfTheFilesClock() throws Exception {
    rotate.addStandby();
    FileTime tick = Files.getLastModifiedTime(file);
    var server = new MasterKeys(file, jdbc);
    rotate.handle(progress -> {});
    Files.setLastModifiedTime(file, tick);
    assertThat(server.ring().primary()).isEqualTo(master.ring().primary());
  }

  /** As a network drive may: the former date, size and number of the file, and the new content. */
  @Test
  void opensWhatARotationWrappedThoughTheFileLooksAsBefore() throws Exception {
    rotate.forgetOld();
    Path copy = file.resolveSibling(UUID.randomUUID() + ".json");
    int length = Files.readString(file).length() + 1_000;
    Files.writeString(copy, padded(Files.readString(file), length));
    Files.setPosixFilePermissions(copy, PosixFilePermissions.fromString("rw-------"));
    FileTime before = Files.getLastModifiedTime(copy);
    var server = new DataKeys(jdbc, new KeyWrapping(new MasterKeys(copy, jdbc)), clock, e -> {});

    rotate.handle(progress -> {});
    Files.writeString(copy, padded(Files.readString(file), length));
    Files.setLastModifiedTime(copy, before);

    sealed.forEach((person, value) ->
        assertThat(server.of(person).decryptText(value, cell(person))).startsWith("person"));
  }

  private static String padded(String json, int length) {
    return json + " ".repeat(length - json.length());
  }

  @Test
  void twoRotationsAtOnceLoseNoKey() {
    List<RotateMasterKey> both = List.of(rotateElsewhere(), rotateElsewhere());
    both.parallelStream().forEach(each -> each.handle(progress -> {}));
    rotate.handle(progress -> {});
    assertThat(wrappedBy()).containsExactly(master.ring().primary());
    assertEverythingReadable();
  }

  private RotateMasterKey rotateElsewhere() {
    var keys = new MasterKeys(file, jdbc);
    return new RotateMasterKey(keys, new KeyWrapping(keys), jdbc, transactions, event -> {});
  }

  /** A server wraps with the old key, is held up before it commits, and commits after all. */
  @Test
  void forgettingOldKeysWaitsForWhatIsStillBeingWritten() throws Exception {
    DataKeyId late = DataKeyId.random();
    CountDownLatch rotated = new CountDownLatch(1);
    CountDownLatch written = new CountDownLatch(1);
    Executor threads = task -> Thread.ofPlatform().daemon().start(task);
    var server =
        CompletableFuture.runAsync(
            () ->
                transactions.executeWithoutResult(status -> {
                  sealed.put(late, keys.create(late).encrypt("person late", cell(late)));
                  written.countDown();
                  await(rotated);
                }),
            threads);
    await(written);
    rotate.handle(progress -> {});
    var forgotten = CompletableFuture.supplyAsync(rotate::forgetOld, threads);
    while (!forgotten.isDone() && !somebodyWaitsForWriters()) {
      Thread.onSpinWait();
    }
    rotated.countDown();
    server.get();
    assertThat(forgotten.get()).isZero();
    assertThat(rotate.unfinished()).isTrue();
    rotate.handle(progress -> {});
    assertEverythingReadable();
  }

  private boolean somebodyWaitsForWriters() {
    return jdbc.sql(
            """
            select exists (select from pg_locks
              where not granted and relation = 'data_key'::regclass)
            """)
        .query(Boolean.class)
        .single();
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void theEmailIndexSurvivesRotation() {
    byte[] before = emails.of("amina@example.org");
    rotate.handle(progress -> {});
    assertThat(new EmailIndex(new NamedKeys(jdbc, master, clock)).of("amina@example.org"))
        .isEqualTo(before);
  }

  @Test
  void refusesToStartWithoutTheMasterKeyOfThisDatabase() {
    Path elsewhere = file.resolveSibling("lost.json");
    assertThatThrownBy(() -> new MasterKeys(elsewhere, jdbc))
        .isInstanceOfSatisfying(
            MasterKeyUnusable.class,
            e -> assertThat(e.reason()).isEqualTo(MasterKeyUnusable.Reason.MISSING));
    assertThat(elsewhere).doesNotExist();
  }

  @Test
  void refusesToStartWithAnotherMasterKey() {
    Path another = file.resolveSibling("another-" + UUID.randomUUID() + ".json");
    new MasterKeyFile(another).write(KeyRing.generate());
    var wrong = new MasterKeys(another, jdbc);
    assertThatThrownBy(() -> new EmailIndex(new NamedKeys(jdbc, wrong, clock)))
        .isInstanceOfSatisfying(
            MasterKeyUnusable.class,
            e -> assertThat(e.reason()).isEqualTo(MasterKeyUnusable.Reason.ANOTHER));
  }

  private void assertEverythingReadable() {
    sealed.forEach((person, value) ->
        assertThat(keys.of(person).decryptText(value, cell(person))).startsWith("person"));
  }

  private List<Integer> wrappedBy() {
    return jdbc.sql("select distinct wrapped_by from data_key where erased_at is null")
        .query((row, n) -> row.getInt(1))
        .list();
  }

  private static Cell cell(DataKeyId person) {
    return new Cell("candidate", "name", person.value());
  }
}
