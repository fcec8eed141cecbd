package org.vivier.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;

/** Holds what others want to write, in the database of a running program. */
final class OwnersLock implements AutoCloseable {
  private static final ConditionFactory PATIENTLY =
      Awaitility.await().atMost(Duration.ofMinutes(1));

  private final Connection connection;

  private OwnersLock(Connection connection) {
    this.connection = connection;
  }

  /** As soon as there is a database: postings can be read and not written. */
  static OwnersLock onPostings(Path data) throws SQLException, IOException {
    PATIENTLY.until(() -> !DataOwner.port(data).isEmpty());
    Connection connection =
        DriverManager.getConnection(
            DataOwner.address(data), "vivier_owner", DataOwner.password(data, "vivier_owner"));
    connection.setAutoCommit(false);
    try (Statement statement = connection.createStatement()) {
      statement.execute("lock table posting in exclusive mode");
    }
    return new OwnersLock(connection);
  }

  void awaitSomeoneWaiting() {
    PATIENTLY.until(this::someoneWaits);
  }

  private boolean someoneWaits() throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet waiting =
            statement.executeQuery("select count(*) from pg_locks where not granted")) {
      waiting.next();
      return waiting.getInt(1) > 0;
    }
  }

  /** The server may have gone, and the lock with it. */
  @Override
  public void close() throws SQLException {
    connection.abort(Runnable::run);
  }
}
