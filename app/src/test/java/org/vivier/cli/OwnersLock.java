package org.vivier.cli;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Properties;
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
    Path port = data.resolve("database-port.properties");
    PATIENTLY.until(() -> !read(port).isEmpty());
    String password =
        read(data.resolve("database-passwords.properties")).getProperty("vivier_owner");
    Connection connection =
        DriverManager.getConnection(
            "jdbc:postgresql://127.0.0.1:%s/vivier".formatted(read(port).getProperty("port")),
            "vivier_owner",
            password);
    connection.setAutoCommit(false);
    try (Statement statement = connection.createStatement()) {
      statement.execute("lock table posting in exclusive mode");
    }
    return new OwnersLock(connection);
  }

  private static Properties read(Path file) throws IOException {
    Properties content = new Properties();
    try (Reader in = Files.newBufferedReader(file)) {
      content.load(in);
    } catch (NoSuchFileException e) {
      return content;
    }
    return content;
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
