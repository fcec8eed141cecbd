package org.vivier.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import org.vivier.audit.Verification.Broken;
import org.vivier.audit.Verification.Whole;
import org.vivier.platform.database.DatabaseAccess;
import org.vivier.platform.record.Actor;
import org.vivier.platform.record.Recorded;
import org.vivier.platform.record.Subject;
import org.vivier.testing.SecondVerifier;

/** What is recorded can be verified; what is changed afterwards, by whomever, is found. */
@SpringBootTest
class JournalIntegrationTest {
  @Autowired private Journal journal;
  @Autowired private JournalKey key;
  @Autowired private Clock clock;
  @Autowired private ApplicationEventPublisher events;
  @Autowired private TransactionTemplate transaction;
  @Autowired private JdbcClient program;
  @Autowired private DatabaseAccess access;
  @TempDir private Path folder;

  private JdbcClient owner = program;

  /** One that has seen nothing yet: what it remembers would be of the test before. */
  private SealRecords sealing;

  @BeforeEach
  void nothingIsRecorded() {
    owner =
        JdbcClient.create(
            new DriverManagerDataSource(
                access.url(), access.owner().role(), access.owner().password()));
    sealing = new SealRecords(program, key, clock);
    owner
        .sql("truncate journal_checkpoint, journal_leaf, journal_record restart identity")
        .update();
  }

  /** Other tests have the same database. */
  @AfterEach
  void theTablesAreWholeAgain() {
    nothingIsRecorded();
    owner
        .sql("alter table journal_leaf drop constraint if exists journal_leaf_record_id_fkey")
        .update();
    owner
        .sql(
            """
            alter table journal_leaf add constraint journal_leaf_record_id_fkey
              foreign key (record_id) references journal_record
            """)
        .update();
  }

  @Test
  void anActAndItsRecordAreThereTogetherOrNotAtAll() {
    record(1);
    transaction.executeWithoutResult(status -> {
      events.publishEvent(Recorded.of("thing.changed", Actor.PROGRAM, subject(2)));
      status.setRollbackOnly();
    });
    assertThat(program.sql("select count(*) from journal_record").query(Long.class).single())
        .isEqualTo(1);
    assertThatThrownBy(
            () -> events.publishEvent(Recorded.of("thing.changed", Actor.PROGRAM, subject(3))))
        .isInstanceOf(IllegalTransactionStateException.class);
  }

  @Test
  void aRecordSaysWhoDidWhatToWhat() {
    UUID person = UUID.randomUUID();
    transaction.executeWithoutResult(status ->
        events.publishEvent(
            Recorded.of("right.given", Actor.staff(person), Subject.of("person", person))
                .changing(null, "sha256:00")
                .with("role", "auditor")));
    Map<String, @Nullable Object> row =
        program
            .sql("select record, at, act, actor, subjects::text from journal_record")
            .query()
            .singleRow();
    assertThat(row)
        .containsEntry("act", "right.given")
        .containsEntry("actor", "staff:" + person)
        .containsEntry("subjects", "[\"person:" + person + "\"]");
    assertThat(String.valueOf(row.get("record")))
        .startsWith("{\"v\":1,\"at\":\"")
        .endsWith("\"after\":\"sha256:00\",\"detail\":{\"role\":\"auditor\"}}");
  }

  @Test
  void theProgramCanOnlyAdd() {
    sealed(3);
    for (String statement :
        List.of(
            "update journal_record set record = '{}'",
            "delete from journal_record",
            "update journal_leaf set index = 9 where index = 2",
            "delete from journal_leaf",
            "update journal_checkpoint set size = 1",
            "delete from journal_checkpoint",
            "truncate journal_record cascade",
            "update journal_origin set origin = 'another'")) {
      assertThatThrownBy(() -> program.sql(statement).update())
          .as(statement)
          .isInstanceOf(DataAccessException.class)
          .rootCause()
          .hasMessageContaining("permission denied");
    }
  }

  @Test
  void anUntouchedJournalIsWhole() throws IOException {
    assertThat(journal.verify(null)).isEqualTo(new Whole(0, 0, 0, journal.verifierKey()));
    sealed(5);
    sealed(6);
    record(12);
    assertThat(journal.verify(null)).isEqualTo(new Whole(11, 2, 1, journal.verifierKey()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          update journal_record set record = replace(record, ':4', ':5') where id = 4 | record-changed 4 4
          delete from journal_leaf where index = 3                                    | record-missing 4 4
          delete from journal_leaf where index = 9                                    | tail-missing 10 10
          update journal_checkpoint set note = replace(note, E'\\n5\\n', E'\\n4\\n') where size = 5 | signature 4 4
          update journal_checkpoint set note = 'nothing' where size = 5               | checkpoint-unreadable 1 1
          delete from journal_checkpoint where size = 10                              | not-checkpointed 6 10
          """)
  void whatTheOwnerOfTheTablesChangesIsNamed(String tampering, String found) throws IOException {
    sealed(5);
    sealed(5);
    unguarded(tampering);
    assertBroken(found);
  }

  @Test
  void aRecordThatIsChangedWithItsHashIsFoundByTheRoot() throws IOException {
    sealed(5);
    sealed(5);
    String forged = "{\"v\":1,\"at\":\"x\",\"act\":\"a\",\"by\":\"b\",\"on\":[]}";
    unguarded("update journal_record set record = '%s' where id = 7".formatted(forged));
    owner
        .sql("update journal_leaf set hash = :hash where record_id = 7")
        .param("hash", Hashes.leaf(forged.getBytes(java.nio.charset.StandardCharsets.UTF_8)))
        .update();
    assertBroken("root-differs 6 10");
  }

  @Test
  void twoSwappedRecordsAreFound() throws IOException {
    sealed(5);
    unguarded(
        """
        update journal_leaf l set record_id = -o.record_id, hash = o.hash from journal_leaf o
        where l.index in (1, 2) and o.index = 3 - l.index
        """);
    unguarded("update journal_leaf set record_id = -record_id where record_id < 0");
    assertBroken("root-differs 1 5");
  }

  @Test
  void anInsertedRecordIsFound() throws IOException {
    sealed(5);
    record(6);
    unguarded("update journal_leaf set index = index + 100 where index >= 2");
    unguarded("update journal_leaf set index = index - 99 where index >= 100");
    String text =
        owner.sql("select record from journal_record where id = 6").query(String.class).single();
    owner
        .sql("insert into journal_leaf (index, record_id, hash) values (2, 6, :hash)")
        .param("hash", Hashes.leaf(text.getBytes(java.nio.charset.StandardCharsets.UTF_8)))
        .update();
    assertBroken("root-differs 1 5");
  }

  @Test
  void aTailThatWasCutCleanlyIsFoundByACheckpointKeptElsewhere() throws IOException {
    sealed(5);
    sealed(5);
    String witnessed = journal.checkpoint().orElseThrow();
    unguarded("delete from journal_checkpoint where size = 10");
    unguarded("delete from journal_leaf where index >= 5");
    assertThat(journal.verify(null)).isInstanceOf(Whole.class);
    assertThat(journal.verify(witnessed)).isEqualTo(new Broken("tail-missing", 6, 10, null));
  }

  @Test
  void whatCommitsLateIsSealedLate() throws IOException {
    var slow = new java.util.concurrent.CountDownLatch(1);
    var written = new java.util.concurrent.CountDownLatch(1);
    Thread late =
        Thread.ofPlatform()
            .start(() ->
                transaction.executeWithoutResult(status -> {
                  events.publishEvent(Recorded.of("thing.late", Actor.PROGRAM, subject(0)));
                  written.countDown();
                  await(slow);
                }));
    try {
      await(written);
      for (int i = 1; i <= 5; i++) {
        sealed(1);
      }
    } finally {
      slow.countDown();
      join(late);
    }
    assertThat(seal()).isEqualTo(1);
    sealed(1);
    assertThat(journal.verify(null)).isEqualTo(new Whole(7, 7, 0, journal.verifierKey()));
  }

  @Test
  void oneRecordIsProvedWithoutTheOthers() throws IOException {
    sealed(37);
    String proof = journal.proof(12).orElseThrow();
    String[] parts = proof.split("\n\n", 2);
    List<String> lines = parts[0].lines().toList();
    assertThat(lines.getFirst()).isEqualTo("c2sp.org/tlog-proof@v1");
    assertThat(lines.get(2)).isEqualTo("index 11");
    byte[] record = Base64.getDecoder().decode(lines.get(1).substring("extra ".length()));
    Checkpoint head =
        Checkpoint.parse(SignedNote.parse(parts[1]).orElseThrow().text()).orElseThrow();
    assertThat(
            Proofs.includes(
                Hashes.leaf(record),
                11,
                head.size(),
                lines.stream().skip(3).map(Base64.getDecoder()::decode).toList(),
                head.root()))
        .isTrue();
    assertThat(new String(record, java.nio.charset.StandardCharsets.UTF_8)).contains("thing:12\"");
    assertThat(journal.proof(38)).isEmpty();
    assertThat(journal.proof(0)).isEmpty();
  }

  @Test
  void anExportIsVerifiedByVivierAndByAProgramInAnotherLanguage() throws Exception {
    sealed(20);
    sealed(13);
    Path export = folder.resolve("export");
    assertThat(journal.export(export)).isEqualTo(33);
    assertThat(Journal.verify(export, null, null)).isInstanceOf(Whole.class);
    assertThat(SecondVerifier.verify(export)).isEqualTo("0 whole: 33 records, 2 checkpoints");
    Path records = export.resolve("records.jsonl");
    byte[] all = Files.readAllBytes(records);
    for (int at = 0; at < all.length; at += 97) {
      byte[] changed = all.clone();
      changed[at] ^= 4;
      Files.write(records, changed);
      assertThat(Journal.verify(export, null, null)).as("byte " + at).isInstanceOf(Broken.class);
    }
    assertThat(SecondVerifier.verify(export)).startsWith("1 record 33 is not what was sealed");
    Files.write(records, java.util.Arrays.copyOf(all, all.length / 2));
    assertThat(Journal.verify(export, null, null)).isInstanceOf(Broken.class);
    assertThat(SecondVerifier.verify(export)).startsWith("1 ");
    Files.write(records, all);
    String another = new VerifierKey(name(), new byte[32]).toString();
    assertThat(Journal.verify(export, another, null))
        .isEqualTo(new Broken("signature", 20, 20, null));
    assertThat(SecondVerifier.verify(export, another))
        .startsWith("1 the checkpoint of 20 records is not signed");
  }

  private String name() {
    return journal.verifierKey().substring(0, journal.verifierKey().indexOf('+'));
  }

  private void assertBroken(String found) throws IOException {
    List<String> words = List.of(found.split(" ", -1));
    assertThat(journal.verify(null))
        .isInstanceOfSatisfying(
            Broken.class,
            broken ->
                assertThat(List.of(broken.kind(), broken.from() + "", broken.to() + ""))
                    .isEqualTo(words));
  }

  /** Whoever owns the tables can also switch off what refers to what. */
  private void unguarded(String sql) {
    owner
        .sql("alter table journal_leaf drop constraint if exists journal_leaf_record_id_fkey")
        .update();
    owner.sql(sql).update();
  }

  private void sealed(int records) {
    long first = program.sql("select count(*) from journal_record").query(Long.class).single() + 1;
    IntStream.range(0, records).forEach(i -> record((int) first + i));
    assertThat(seal()).isEqualTo(records);
  }

  private int seal() {
    return transaction.execute(status -> sealing.handle());
  }

  private void record(int number) {
    transaction.executeWithoutResult(status ->
        events.publishEvent(Recorded.of("thing.changed", Actor.CANDIDATE, subject(number))));
  }

  private static Subject subject(int number) {
    return new Subject("thing", Integer.toString(number));
  }

  private static void await(java.util.concurrent.CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
