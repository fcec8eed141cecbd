package org.vivier.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vivier.platform.database.DatabaseAccess.Account;

/** A start leaves out what the last one did only while all of it still stands. */
class SetUpMarkerIntegrationTest {
  @TempDir static Path parent;
  private static Path folder;
  private static OpenDatabase database;
  private static Account superuser;

  @BeforeAll
  static void start() throws IOException {
    folder = parent.resolve("data");
    database = OpenDatabase.forServer(folder, Map.of());
    database.access();
    superuser = Passwords.read(DataFolder.passwordFile(folder)).superuser();
  }

  @AfterAll
  static void stop() {
    database.close();
  }

  @Test
  void aSetUpLeavesAMarkThatFits() {
    assertThat(mark(SetUpMarker.digestOfCode()).fits()).isTrue();
  }

  @Test
  void itFitsNoOtherCode() {
    assertThat(mark(CompletableFuture.completedFuture("of another Vivier")).fits()).isFalse();
  }

  /** Each in a transaction that is taken back, so that they don't depend on one another. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "alter role vivier_app password 'known-to-others'",
        "alter role vivier_app set search_path = pg_temp",
        "alter role vivier_app in database vivier set statement_timeout = 1",
        "alter role vivier_backup bypassrls",
        "create role somebody login",
        "grant vivier_accommodation to vivier_app with inherit true",
        "grant delete on application_event to vivier_app",
        "grant update (text) on letter to vivier_app",
        "grant create on schema public to vivier_app",
        "grant connect on database postgres to public",
        "grant execute on function lo_creat(int) to public",
        "alter default privileges for role vivier_owner grant delete on tables to vivier_app",
        "alter event trigger vivier_sign_in disable",
        "create or replace function vivier_guard.check_sign_in() returns event_trigger"
            + " language plpgsql as 'begin end'",
        "drop event trigger vivier_sign_in",
        "comment on event trigger vivier_sign_in is null",
        "create table mine (id int)",
        "update flyway_schema_history set checksum = 1 where version = '002'",
        "delete from flyway_schema_history where version = '002'"
      })
  void itFitsNothingThatWasChanged(String change) throws SQLException {
    try (Connection connection = signIn();
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute(change);
      assertThat(mark(SetUpMarker.digestOfCode()).fitsBy(connection)).as(change).isFalse();
      connection.rollback();
    }
    assertThat(mark(SetUpMarker.digestOfCode()).fits()).as("taken back").isTrue();
  }

  private static Connection signIn() throws SQLException {
    return DriverManager.getConnection(
        database.access().url(), superuser.role(), superuser.password());
  }

  private static SetUpMarker mark(CompletableFuture<String> code) {
    return new SetUpMarker(database.access().url(), superuser, code);
  }
}
