package org.vivier.platform.database;

import static org.vivier.platform.database.DatabaseUnavailable.Reason.NOT_STARTED;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.vivier.platform.database.DatabaseAccess.Account;

/** Creates roles and databases in a server of our own. */
final class DatabaseCreation {
  /** Nobody signs in as this role. */
  private static final String ACCOMMODATION = "vivier_accommodation";

  private final int port;
  private final Passwords passwords;

  DatabaseCreation(int port, Passwords passwords) {
    this.port = port;
    this.passwords = passwords;
  }

  DatabaseAccess access(String database) {
    return new DatabaseAccess(
        url(database),
        passwords.application(),
        passwords.owner(),
        ACCOMMODATION,
        passwords.backup());
  }

  /** Without asking for TLS, which a server on the loopback address has no certificate for. */
  private String url(String database) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + database + "?sslmode=disable";
  }

  /** What tells whether the last set-up still stands. */
  SetUpMarker mark(String database, CompletableFuture<String> code) {
    return new SetUpMarker(url(database), passwords.superuser(), code);
  }

  void createUnlessThere(String database) {
    asSuperuser(statement -> {
      // Each time: an older Vivier may have made the database, and known fewer roles.
      createRoles(statement);
      // Every role may enter the databases that each server has, and keep things there.
      statement.execute("revoke all on database postgres, template1 from public");
      if (!exists(statement, "pg_database where datname", database)) {
        create(statement, database, "template0");
      }
      grantConnect(statement, database);
    });
    asSuperuserIn(database, new SignInGuard(accounts())::in);
  }

  void createCopy(String database, String template) {
    asSuperuser(statement -> {
      create(statement, database, template);
      grantConnect(statement, database);
    });
  }

  private void createRoles(Statement statement) throws SQLException {
    for (Account account : accounts()) {
      createRole(statement, account.role());
      restore(statement, account);
    }
    createRole(statement, ACCOMMODATION);
    // Its rights are not the program's: the program must say when it means to use them.
    statement.execute(
        "grant %s to %s with inherit false, set true"
            .formatted(ACCOMMODATION, passwords.application().role()));
  }

  private List<Account> accounts() {
    return List.of(passwords.owner(), passwords.application(), passwords.backup());
  }

  /**
   * Makes of a role again what it was, whatever became of it meanwhile: a role may give itself
   * another password and settings of its own, and the password may be kept as an older Vivier did.
   */
  private static void restore(Statement statement, Account account) throws SQLException {
    String role = account.role();
    statement.execute(
        """
        alter role %1$s login nosuperuser nocreatedb nocreaterole noreplication nobypassrls
          password '%2$s' valid until 'infinity';
        alter role %1$s reset all
        """
            .formatted(role, ScramVerifier.of(account).text()));
    try (ResultSet rows =
        statement.executeQuery(
            """
            select format('alter role %%I in database %%I reset all', r.rolname, d.datname)
            from pg_db_role_setting s
            join pg_database d on d.oid = s.setdatabase join pg_roles r on r.oid = s.setrole
            where r.rolname = '%s'
            """
                .formatted(role))) {
      List<String> resets = new ArrayList<>();
      while (rows.next()) {
        resets.add(rows.getString(1));
      }
      for (String reset : resets) {
        statement.execute(reset);
      }
    }
  }

  /** A role that nobody can sign in as; a start that was killed halfway finds it there. */
  private static void createRole(Statement statement, String role) throws SQLException {
    if (!exists(statement, "pg_roles where rolname", role)) {
      statement.execute("create role %s nologin".formatted(role));
    }
  }

  private void create(Statement statement, String database, String template) throws SQLException {
    String owner = passwords.owner().role();
    statement.execute(
        "create database %s owner %s template %s".formatted(database, owner, template));
    statement.execute("revoke all on database %s from public".formatted(database));
  }

  private void grantConnect(Statement statement, String database) throws SQLException {
    for (Account account : new Account[] {passwords.application(), passwords.backup()}) {
      statement.execute("grant connect on database %s to %s".formatted(database, account.role()));
    }
  }

  private static boolean exists(Statement statement, String where, String name)
      throws SQLException {
    try (ResultSet rows =
        statement.executeQuery("select 1 from %s = '%s'".formatted(where, name))) {
      return rows.next();
    }
  }

  private void asSuperuser(Work work) {
    asSuperuserIn("postgres", work);
  }

  private void asSuperuserIn(String database, Work work) {
    Account superuser = passwords.superuser();
    try (Connection connection =
            DriverManager.getConnection(url(database), superuser.role(), superuser.password());
        Statement statement = connection.createStatement()) {
      work.with(statement);
    } catch (SQLException e) {
      throw new DatabaseUnavailable(NOT_STARTED, "SQLSTATE " + e.getSQLState(), e);
    }
  }

  private interface Work {
    void with(Statement statement) throws SQLException;
  }
}
