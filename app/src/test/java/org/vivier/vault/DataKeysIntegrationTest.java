package org.vivier.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionOperations;
import org.vivier.platform.database.DatabaseAccess;
import org.vivier.testing.TablesOwner;
import org.vivier.testing.TestClock;

@SpringBootTest
@RecordApplicationEvents
class DataKeysIntegrationTest {
  @Autowired private DatabaseAccess access;
  @Autowired private DataKeys keys;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionOperations transactions;
  @Autowired private EmailIndex emails;
  @Autowired private ApplicationEvents events;

  private final DataKeyId amina = DataKeyId.random();
  private final Cell cell = new Cell("candidate", "name", amina.value());

  @Test
  void opensLaterWhatWasSealedAtFirst() {
    byte[] sealed = keys.create(amina).encrypt("Amina", cell);
    assertThat(keys.of(amina).decryptText(sealed, cell)).isEqualTo("Amina");
  }

  @Test
  void createsOneKeyHoweverOftenItIsAsked() {
    byte[] sealed = keys.create(amina).encrypt("Amina", cell);
    assertThat(keys.create(amina).decryptText(sealed, cell)).isEqualTo("Amina");
  }

  /** A transaction looks a key up once, and still knows that it destroyed it itself. */
  @Test
  void nothingIsReadableAfterErasureInTheSameTransaction() {
    keys.create(amina);
    transactions.executeWithoutResult(status -> {
      assertThat(keys.of(amina)).isSameAs(keys.of(amina));
      keys.erase(amina);
      assertThatThrownBy(() -> keys.of(amina)).isInstanceOf(KeyErased.class);
    });
    transactions.executeWithoutResult(
        status -> assertThatThrownBy(() -> keys.of(amina)).isInstanceOf(KeyErased.class));
  }

  @Test
  void nothingIsReadableAfterErasure() {
    byte[] sealed = keys.create(amina).encrypt("Amina", cell);
    assertThat(keys.of(amina).decryptText(sealed, cell)).isEqualTo("Amina");

    assertThat(keys.erase(amina)).isTrue();

    assertThatThrownBy(() -> keys.of(amina))
        .isInstanceOfSatisfying(
            KeyErased.class,
            erased -> {
              assertThat(erased.dataKey()).isEqualTo(amina);
              assertThat(erased.at()).isEqualTo(TestClock.START);
            });
    assertThat(keys.ofAll(List.of(amina))).isEmpty();
    assertThat(
            jdbc.sql(
                    """
                    select count(*) from data_key
                    where data_key_id = :amina and num_nonnulls(value_key, file_key) > 0
                    """)
                .param("amina", amina.value())
                .query(Long.class)
                .single())
        .isZero();
  }

  @Test
  void erasesOnceAndSaysSo() {
    keys.create(amina);
    assertThat(keys.erase(amina)).isTrue();
    assertThat(keys.erase(amina)).isFalse();
    assertThat(events.stream(DataKeyDestroyed.class))
        .containsExactly(new DataKeyDestroyed(amina, TestClock.START));
  }

  @Test
  void anErasedPersonGetsNoNewKey() {
    keys.create(amina);
    keys.erase(amina);
    assertThatThrownBy(() -> keys.create(amina)).isInstanceOf(KeyErased.class);
    assertThatThrownBy(() ->
            TablesOwner.of(access)
                .sql("update data_key set erased_at = null where data_key_id = :id")
                .param("id", amina.value())
                .update())
        .hasMessageContaining("was erased");
    assertThatThrownBy(() -> jdbc.sql("delete from data_key").update())
        .rootCause()
        .hasMessageContaining("permission denied");
  }

  @Test
  void aKeyWhoseTransactionFailedIsNotUsedAgain() {
    byte[] lost =
        transactions.execute(status -> {
          keys.create(amina);
          byte[] sealed = keys.of(amina).encrypt("Amina", cell);
          status.setRollbackOnly();
          return sealed;
        });
    assertThatThrownBy(() -> keys.of(amina)).isInstanceOf(KeyUnknown.class);
    var second = keys.create(amina);
    assertThatThrownBy(() -> second.decrypt(lost, cell)).isInstanceOf(CiphertextRejected.class);
    byte[] sealed = second.encrypt("Amina", cell);
    assertThat(keys.of(amina).decryptText(sealed, cell)).isEqualTo("Amina");
  }

  @Test
  void aKeyDoesNotOpenInAnotherPersonsRow() {
    DataKeyId luc = DataKeyId.random();
    keys.create(amina);
    keys.create(luc);
    jdbc.sql(
            """
            update data_key set value_key = (select value_key from data_key where data_key_id = :from)
            where data_key_id = :to
            """)
        .param("from", amina.value())
        .param("to", luc.value())
        .update();
    assertThatThrownBy(() -> keys.of(luc)).isInstanceOf(MasterKeyUnusable.class);
    keys.erase(luc);
  }

  @Test
  void opensManyAtOnce() {
    DataKeyId luc = DataKeyId.random();
    keys.create(amina);
    keys.create(luc);
    assertThat(keys.ofAll(List.of(amina, luc, DataKeyId.random()))).containsOnlyKeys(amina, luc);
  }

  @Test
  void indexesAnAddressAlwaysTheSameWayAndNotInClear() {
    byte[] index = emails.of("amina@example.org");
    assertThat(index).hasSize(32).isEqualTo(emails.of("AMINA@example.org"));
    assertThat(index).isNotEqualTo(emails.of("luc@example.org"));
  }
}
