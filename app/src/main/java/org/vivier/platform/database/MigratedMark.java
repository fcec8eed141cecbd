package org.vivier.platform.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Remembers in the database, as a comment on Flyway's own table, which migrations it has had and
 * for which roles. While nothing of that changes, a start need not ask Flyway, which takes as long
 * as starting the server does.
 */
final class MigratedMark {
  private final String mark;
  private final DatabaseAccess access;

  private MigratedMark(String mark, DatabaseAccess access) {
    this.mark = mark;
    this.access = access;
  }

  /** The mark of a database that has had all migrations of this program, for these roles. */
  static MigratedMark of(DatabaseAccess access) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      Resource[] migrations =
          new PathMatchingResourcePatternResolver().getResources("classpath:db/migration/*.sql");
      for (Resource migration : migrations) {
        digest.update(String.valueOf(migration.getFilename()).getBytes(UTF_8));
        digest.update(migration.getContentAsByteArray());
      }
      digest.update(LeastPrivilege.statements(access.application().role()).getBytes(UTF_8));
      digest.update(access.accommodation().getBytes(UTF_8));
      digest.update(access.backup().role().getBytes(UTF_8));
      return new MigratedMark(HexFormat.of().formatHex(digest.digest()), access);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** Whether the database bears this mark, and the roles that it is for are there. */
  boolean isOn(Connection owner) throws SQLException {
    try (PreparedStatement statement =
        owner.prepareStatement(
            """
            select obj_description(to_regclass('%s')) = ?
              and 3 = (select count(*) from unnest(array[?, ?, ?]) role
                       where to_regrole(quote_ident(role)) is not null)
            """
                .formatted(Migrations.HISTORY))) {
      statement.setString(1, mark);
      statement.setString(2, access.application().role());
      statement.setString(3, access.accommodation());
      statement.setString(4, access.backup().role());
      try (ResultSet rows = statement.executeQuery()) {
        return rows.next() && rows.getBoolean(1);
      }
    }
  }

  /** Puts it on the database. */
  void put(Connection owner) throws SQLException {
    comment(owner, "'" + mark + "'");
  }

  /** Takes off any mark, so that none is left on a database that is half migrated. */
  static void remove(Connection owner) throws SQLException {
    try (Statement statement = owner.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "select to_regclass('%s') is not null".formatted(Migrations.HISTORY))) {
      if (rows.next() && rows.getBoolean(1)) {
        comment(owner, "null");
      }
    }
  }

  private static void comment(Connection owner, String text) throws SQLException {
    try (Statement statement = owner.createStatement()) {
      statement.execute("comment on table %s is %s".formatted(Migrations.HISTORY, text));
    }
  }
}
