package org.vivier.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
class RotateMasterKeyIntegrationTest {
  private static final int PEOPLE = 450;

  @Autowired private RotateMasterKey rotate;
  @Autowired private CandidateKeys keys;
  @Autowired private MasterKeys master;
  @Autowired private EmailIndex emails;
  @Autowired private JdbcClient jdbc;
  @Autowired private Clock clock;

  @Value("${vivier.master-key-file}")
  private Path file;

  private final Map<UUID, byte[]> sealed = new TreeMap<>();

  @BeforeEach
  void peopleWithKeys() {
    rotate.handle(progress -> {});
    for (int i = 0; i < PEOPLE; i++) {
      UUID person = UUID.randomUUID();
      sealed.put(person, keys.create(person).encrypt("person " + i, cell(person)));
    }
  }

  @Test
  void everythingIsReadableAfterwardsAndWrappedByTheNewKey() {
    int before = master.ring().primary();
    UUID erased = sealed.keySet().iterator().next();
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

    var elsewhere =
        new CandidateKeys(jdbc, new KeyWrapping(new MasterKeys(copy, jdbc)), clock, e -> {});

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
  void theEmailIndexSurvivesRotation() {
    byte[] before = emails.of("amina@example.org");
    rotate.handle(progress -> {});
    assertThat(new EmailIndex(jdbc, master, clock).of("amina@example.org")).isEqualTo(before);
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
    assertThatThrownBy(() -> new EmailIndex(jdbc, wrong, clock))
        .isInstanceOfSatisfying(
            MasterKeyUnusable.class,
            e -> assertThat(e.reason()).isEqualTo(MasterKeyUnusable.Reason.ANOTHER));
  }

  private void assertEverythingReadable() {
    sealed.forEach((person, value) ->
        assertThat(keys.of(person).decryptText(value, cell(person))).startsWith("person"));
  }

  private List<Integer> wrappedBy() {
    return jdbc.sql("select distinct wrapped_by from candidate_key where erased_at is null")
        .query((row, n) -> row.getInt(1))
        .list();
  }

  private static Cell cell(UUID person) {
    return new Cell("candidate", "name", person);
  }
}
