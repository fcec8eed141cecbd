package org.vivier.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.vivier.platform.database.DatabaseAccess.Account;

class EmbeddedDatabaseIntegrationTest {
  @TempDir static Path parent;
  private static Path folder;
  private static OpenDatabase database;

  @BeforeAll
  static void start() {
    folder = parent.resolve("data");
    database = OpenDatabase.forServer(folder, Map.of());
    database.access();
  }

  @AfterAll
  static void stop() {
    database.close();
    assertThat(folder.resolve("database/postmaster.pid")).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource({
    "fsync, on",
    "synchronous_commit, on",
    "full_page_writes, on",
    "listen_addresses, 127.0.0.1",
    "password_encryption, scram-sha-256"
  })
  void keepsWhatItConfirmsAndLetsNobodyElseIn(String setting, String value) {
    assertThat(jdbc(database).sql("show " + setting).query(String.class).single()).isEqualTo(value);
  }

  @Test
  void asksForThePassword() {
    DatabaseAccess access = database.access();
    assertThatThrownBy(
            () -> DriverManager.getConnection(access.url(), "postgres", "guessed").close())
        .hasMessageContaining("password authentication failed");
  }

  @ParameterizedTest
  @ValueSource(strings = {"database-passwords.properties", "database-port.properties"})
  void showsSecretsToItsOwnUserOnly(String file) throws IOException {
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(file))))
        .isEqualTo("rw-------");
  }

  @Test
  void letsNoSecondServerIn() {
    assertThatThrownBy(() -> OpenDatabase.forServer(folder, Map.of()))
        .isInstanceOfSatisfying(
            DatabaseUnavailable.class,
            e -> assertThat(e.reason()).isEqualTo(DatabaseUnavailable.Reason.IN_USE));
  }

  /** As a data folder of an older Vivier, which had two roles. */
  @Test
  void givesAnOlderFolderTheRoleOfTheAccommodationCases(@TempDir Path older)
      throws SQLException, IOException {
    Path own = older.resolve("data");
    try (OpenDatabase first = OpenDatabase.forServer(own, Map.of())) {
      asSuperuser(first, own, "drop owned by vivier_accommodation; drop role vivier_accommodation");
      assertThatThrownBy(() -> jdbc(first).sql("set role vivier_accommodation").update())
          .rootCause()
          .hasMessageContaining("does not exist");
    }
    try (OpenDatabase again = OpenDatabase.forServer(own, Map.of())) {
      assertThat(again.access().accommodation()).isEqualTo("vivier_accommodation");
      jdbc(again).sql("set role vivier_accommodation").update();
    }
  }

  /** Thousands of rounds for random bytes cost each start more than the server's own start. */
  @Test
  void keepsGeneratedPasswordsWithOneRoundInAnOlderFolderToo(@TempDir Path older)
      throws SQLException, IOException {
    Path own = older.resolve("data");
    try (OpenDatabase first = OpenDatabase.forServer(own, Map.of())) {
      Account application = first.access().application();
      asSuperuser(
          first,
          own,
          "set scram_iterations = 4096; alter role vivier_app password '%s';"
                  .formatted(application.password())
              + "comment on table flyway_schema_history is null");
      assertThat(kept(first, own)).startsWith("SCRAM-SHA-256$4096:");
    }
    try (OpenDatabase again = OpenDatabase.forServer(own, Map.of())) {
      assertThat(kept(again, own)).startsWith("SCRAM-SHA-256$1:");
      assertThat(jdbc(again).sql("select 1").query(Integer.class).single()).isEqualTo(1);
    }
  }

  /**
   * PostgreSQL lets every role change its own password and settings, and nothing can forbid it. It
   * is worth nothing to whoever does it, and the next start takes it back.
   */
  @Test
  void aPasswordThatTheProgramGaveItselfOpensNothingAndEndsWithTheNextStart(@TempDir Path older)
      throws SQLException {
    Path own = older.resolve("data");
    Account guessable = new Account("vivier_app", "known-to-others");
    try (OpenDatabase first = OpenDatabase.forServer(own, Map.of());
        Connection open = signIn(first, first.access().application());
        Statement statement = open.createStatement()) {
      statement.execute("alter role current_user password 'known-to-others'");
      statement.execute("alter role current_user set default_transaction_read_only = on");
      statement.execute("alter role current_user in database vivier set statement_timeout = 1");
      assertThatThrownBy(() -> signIn(first, guessable).close())
          .hasMessageContaining("is not the one that Vivier set");
      assertThatThrownBy(() -> signIn(first, first.access().application()).close())
          .hasMessageContaining("password authentication failed");
      statement.execute("select 1");
    }
    try (OpenDatabase again = OpenDatabase.forServer(own, Map.of())) {
      assertThatThrownBy(() -> signIn(again, guessable).close())
          .hasMessageContaining("password authentication failed");
      JdbcClient program = jdbc(again);
      assertThat(program.sql("show default_transaction_read_only").query(String.class).single())
          .isEqualTo("off");
      assertThat(program.sql("show statement_timeout").query(String.class).single()).isEqualTo("0");
    }
  }

  private static Connection signIn(OpenDatabase open, Account account) throws SQLException {
    return DriverManager.getConnection(open.access().url(), account.role(), account.password());
  }

  private static String kept(OpenDatabase open, Path data) throws IOException {
    Account superuser = Passwords.read(DataFolder.passwordFile(data)).superuser();
    return JdbcClient.create(
            new DriverManagerDataSource(
                open.access().url(), superuser.role(), superuser.password()))
        .sql("select rolpassword from pg_authid where rolname = 'vivier_app'")
        .query(String.class)
        .single();
  }

  @Test
  void hasItsTablesBeforeAnyoneGetsIn() {
    assertThat(jdbc(database).sql("select count(*) from posting").query(Long.class).single())
        .isZero();
  }

  @Test
  void letsCommandsJoin() {
    try (OpenDatabase joined = OpenDatabase.forCommand(folder, Map.of())) {
      assertThat(joined.access()).isEqualTo(database.access());
    }
    assertThat(jdbc(database).sql("select 1").query(Integer.class).single()).isEqualTo(1);
  }

  private static void asSuperuser(OpenDatabase open, Path data, String sql)
      throws SQLException, IOException {
    String url = open.access().url();
    Account superuser = Passwords.read(DataFolder.passwordFile(data)).superuser();
    try (Connection connection =
            DriverManager.getConnection(url, superuser.role(), superuser.password());
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static JdbcClient jdbc(OpenDatabase open) {
    Account application = open.access().application();
    return JdbcClient.create(
        new DriverManagerDataSource(
            open.access().url(), application.role(), application.password()));
  }
}
