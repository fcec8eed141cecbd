package org.vivier.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.TransactionSystemException;

/** What is nobody's mistake and over soon, and what isn't. */
class StorageFailureTest {
  @Test
  void aServerThatDiesAtTheCommitIsNobodysMistake() {
    // All that is left of it after the pool put the connection away.
    assertThat(
            StorageFailure.isCauseOf(
                new TransactionSystemException(
                    "JDBC rollback failed", new SQLException("Connection is closed"))))
        .isTrue();
    assertThat(StorageFailure.isCauseOf(new SQLException("something else"))).isFalse();
  }
}
