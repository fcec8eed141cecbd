package org.vivier.accommodations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.IncorrectResultSizeDataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.vivier.testing.TestClock;
import org.vivier.vault.CiphertextRejected;
import org.vivier.vault.DataKeyId;
import org.vivier.vault.DataKeys;
import org.vivier.vault.KeyErased;

@SpringBootTest
class AccommodationsIntegrationTest {
  private static final String NEEDS = "  Plus de temps, s’il vous plaît.\n";
  private static final String REACH = "Le matin";

  @Autowired private Accommodations accommodations;
  @Autowired private AccommodationRole accommodationRole;
  @Autowired private CaseRows rows;
  @Autowired private DataKeys keys;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transaction;
  @Autowired private TestClock clock;

  private UUID application;

  @BeforeEach
  void somebodyApplies() {
    application = SomeApplication.in(jdbc);
  }

  @Test
  void keepsWhatWasTypedAsItWasTyped() {
    assertThat(save(NEEDS, REACH)).isTrue();
    assertThat(accommodations.of(application))
        .contains(
            new AccommodationCase(
                application, CaseState.DRAFT, NEEDS, REACH, TestClock.START, null));
    assertThat(save(NEEDS, REACH)).isFalse();
  }

  @Test
  void asksOnceAndStaysAskedWhenTheTextChanges() {
    save(NEEDS, REACH);
    clock.advance(Duration.ofHours(1));
    assertThat(in(() -> accommodations.request(application))).isTrue();
    assertThat(in(() -> accommodations.request(application))).isFalse();
    clock.advance(Duration.ofHours(1));
    assertThat(save("Un écran.", REACH)).isTrue();
    AccommodationCase now = accommodations.of(application).orElseThrow();
    assertThat(now.state()).isEqualTo(CaseState.REQUESTED);
    assertThat(now.requestedAt()).isEqualTo(TestClock.START.plus(Duration.ofHours(1)));
    assertThat(now.savedAt()).isEqualTo(TestClock.START.plus(Duration.ofHours(2)));
  }

  @Test
  void asksForNothingThatSaysNotWhatIsNeeded() {
    assertThat(in(() -> accommodations.request(application))).isFalse();
    save(" ", REACH);
    assertThat(in(() -> accommodations.request(application))).isFalse();
  }

  @Test
  void forgetsADraftThatWasEmptied() {
    save(NEEDS, REACH);
    UUID key = stored().id();
    assertThat(save(" ", "\n")).isTrue();
    assertThat(accommodations.of(application)).isEmpty();
    assertThatThrownBy(() -> keys.of(new DataKeyId(key))).isInstanceOf(KeyErased.class);
    assertThat(save("", "")).isFalse();
  }

  @Test
  void beginsAnewWithAKeyOfItsOwnAfterErasure() {
    save(NEEDS, REACH);
    in(() -> accommodations.request(application));
    UUID first = stored().id();
    erase();
    erase();
    assertThat(accommodations.of(application)).isEmpty();
    assertThatThrownBy(() -> keys.of(new DataKeyId(first))).isInstanceOf(KeyErased.class);
    assertThat(texts(first)).isZero();
    assertThat(save(NEEDS, REACH)).isTrue();
    assertThat(stored().id()).isNotEqualTo(first).isNotEqualTo(application);
  }

  @Test
  void keepsFormerTextsWhichNobodyCanChange() {
    save(NEEDS, REACH);
    save("Un écran.", REACH);
    StoredCase row = stored();
    assertThat(row.number()).isEqualTo(2);
    assertThat(texts(row.id())).isEqualTo(2);
    assertThatThrownBy(() ->
            keeping(() -> jdbc.sql("update accommodation.case_text set needs = 'x'").update()))
        .rootCause()
        .hasMessageContaining("permission denied");
  }

  @Test
  void opensWithNoOtherKeyAndInNoOtherPlace() {
    save(NEEDS, REACH);
    StoredCase row = stored();
    assertThat(new String(row.needs(), StandardCharsets.UTF_8)).doesNotContain("temps");
    var other = in(() -> keys.create(DataKeyId.random()));
    assertThatThrownBy(() -> row.open(other)).isInstanceOf(CiphertextRejected.class);
    var own = keys.of(new DataKeyId(row.id()));
    assertThatThrownBy(() -> own.decryptText(row.needs(), CaseTexts.needs(row.id(), 2)))
        .isInstanceOf(CiphertextRejected.class);
  }

  @Test
  void writesInTheTransactionOfItsCauseOnly() {
    assertThatThrownBy(() -> accommodations.save(application, NEEDS, REACH))
        .isInstanceOf(IllegalTransactionStateException.class);
    transaction.executeWithoutResult(status -> {
      accommodations.save(application, NEEDS, REACH);
      status.setRollbackOnly();
    });
    assertThat(accommodations.of(application)).isEmpty();
  }

  @Test
  void makesOneCaseWhenTwoBegin() throws Exception {
    try (ExecutorService both = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Boolean>> begun =
          IntStream.range(0, 2).mapToObj(i -> both.submit(() -> save(NEEDS, REACH))).toList();
      assertThat(begun.get(0).get()).isNotEqualTo(begun.get(1).get());
    }
    assertThat(stored().number()).isEqualTo(1);
  }

  @Test
  void leavesTheProgramItsOwnRole() {
    in(() -> {
      accommodations.save(application, NEEDS, REACH);
      accommodations.of(application);
      return mayNothingHere();
    });
  }

  @Test
  void opensNothingOutsideATransaction() {
    assertThatThrownBy(() -> rows.of(application))
        .rootCause()
        .hasMessageContaining("permission denied");
  }

  @Test
  void stepsBackWhenTheWorkFails() {
    in(() -> {
      assertThatThrownBy(() ->
              accommodationRole.opening(
                  () -> jdbc.sql("select generate_series(1, 2)").query(Integer.class).single()))
          .isInstanceOf(IncorrectResultSizeDataAccessException.class);
      return mayNothingHere();
    });
  }

  @Test
  void stepsBackWhenTheDatabaseRefuses() {
    TransactionTemplate savepoint = new TransactionTemplate(manager());
    savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    in(() -> {
      assertThatThrownBy(
              () -> savepoint.execute(status -> accommodationRole.opening(this::somethingElse)))
          .rootCause()
          .hasMessageContaining("permission denied for table data_key");
      return mayNothingHere();
    });
  }

  @Test
  void showsNoContentInLogs() {
    save(NEEDS, REACH);
    assertThat(accommodations.of(application).orElseThrow())
        .asString()
        .doesNotContain("temps", "matin");
  }

  private boolean somethingElse() {
    return jdbc.sql("select count(*) from data_key").query(Long.class).single() > 0;
  }

  private boolean mayNothingHere() {
    assertThat(jdbc.sql("select current_user").query(String.class).single())
        .isEqualTo("vivier_app");
    TransactionTemplate savepoint = new TransactionTemplate(manager());
    savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    assertThatThrownBy(() ->
            savepoint.execute(
                status -> jdbc.sql("select * from accommodation.case_file").query().listOfRows()))
        .isInstanceOf(DataAccessException.class)
        .rootCause()
        .hasMessageContaining("permission denied");
    return true;
  }

  private PlatformTransactionManager manager() {
    return Objects.requireNonNull(transaction.getTransactionManager());
  }

  private boolean save(String needs, String reach) {
    return in(() -> accommodations.save(application, needs, reach));
  }

  private void erase() {
    transaction.executeWithoutResult(status -> accommodations.erase(application));
  }

  private StoredCase stored() {
    return in(() -> rows.of(application)).orElseThrow();
  }

  private long texts(UUID id) {
    return keeping(() ->
        jdbc.sql("select count(*) from accommodation.case_text where case_id = :id")
            .param("id", id)
            .query(Long.class)
            .single());
  }

  private <T> T keeping(Supplier<T> work) {
    return in(() -> accommodationRole.opening(work));
  }

  private <T> T in(Supplier<T> work) {
    return Objects.requireNonNull(transaction.execute(status -> work.get()));
  }
}
