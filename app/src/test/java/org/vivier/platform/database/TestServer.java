package org.vivier.platform.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * One PostgreSQL for all tests of this JVM, with a migrated template that databases are copied
 * from.
 */
public final class TestServer {
  private static final Path TARGET = Path.of("target").toAbsolutePath();
  private static final Path FOLDERS = TARGET.resolve("test-databases");
  private static final String TEMPLATE = "template_vivier";

  private static final TestServer INSTANCE = start();

  private final DatabaseCreation databases;

  /** Kept: with it goes the lock that tells other test runs to leave the folder alone. */
  @SuppressWarnings("unused")
  private final DataFolder folder;

  private final AtomicInteger count = new AtomicInteger();

  private TestServer(DataFolder folder, DatabaseCreation databases) {
    this.folder = folder;
    this.databases = databases;
    databases.createUnlessThere(TEMPLATE);
    Migrations.apply(databases.access(TEMPLATE));
  }

  /** A database of its own, migrated and empty. */
  public static DatabaseAccess freshDatabase() {
    String name = "t" + INSTANCE.count.incrementAndGet();
    INSTANCE.databases.createCopy(name, TEMPLATE);
    return INSTANCE.databases.access(name);
  }

  /** A database of its own without any table. */
  public static DatabaseAccess emptyDatabase() {
    String name = "t" + INSTANCE.count.incrementAndGet();
    INSTANCE.databases.createUnlessThere(name);
    return INSTANCE.databases.access(name);
  }

  private static TestServer start() {
    try {
      DataFolder folder = ownFolder();
      Passwords passwords = Passwords.of(folder);
      Cluster cluster = new Cluster(folder.cluster(), programs(), ServerSettings.FORGETFUL);
      cluster.start(passwords);
      Runtime.getRuntime().addShutdownHook(new Thread(cluster::stop));
      TestServer server = new TestServer(folder, new DatabaseCreation(cluster.port(), passwords));
      letOwnersDeleteWithoutConsequences(cluster.port(), passwords);
      return server;
    } catch (IOException | SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** As only a superuser may elsewhere: {@link org.vivier.testing.TablesOwner} empties tables. */
  private static void letOwnersDeleteWithoutConsequences(int port, Passwords passwords)
      throws SQLException {
    DatabaseAccess.Account superuser = passwords.superuser();
    try (Connection connection =
            DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:%d/postgres".formatted(port),
                superuser.role(),
                superuser.password());
        Statement statement = connection.createStatement()) {
      statement.execute(
          "grant set on parameter session_replication_role to " + passwords.owner().role());
    }
  }

  private static PostgresProgram programs() throws IOException {
    return new PostgresProgram(PostgresBundle.unpackBelow(TARGET));
  }

  /**
   * Two JVMs of a run begin at once: one clears up at a time, or one meets what the other half
   * left.
   */
  private static DataFolder ownFolder() throws IOException {
    Files.createDirectories(FOLDERS);
    try (FileChannel turn =
        FileChannel.open(
            TARGET.resolve("test-databases.lock"),
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE)) {
      turn.lock(); // Until it is closed.
      removeLeftovers();
      return DataFolder.take(FOLDERS.resolve(Long.toString(ProcessHandle.current().pid())));
    }
  }

  /** What earlier test runs left, whether they ended well or were killed. */
  private static void removeLeftovers() throws IOException {
    for (Path path : children(FOLDERS)) {
      DataFolder folder = DataFolder.tryToTake(path).orElse(null);
      if (folder != null) {
        try (folder) {
          new OrphanedServer(folder.cluster(), programs()).stop();
        }
        Trees.delete(path);
      }
    }
  }

  private static List<Path> children(Path folder) throws IOException {
    try (Stream<Path> children = Files.list(folder)) {
      return children.toList();
    }
  }
}
