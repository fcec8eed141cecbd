package org.vivier.platform.database;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import org.vivier.platform.database.DatabaseUnavailable.Reason;

/**
 * The oldest PostgreSQL that knows the SQL of the migrations: {@code unique nulls not distinct}
 * came with 15. An older one would break off in the midst of them, with an error of syntax.
 */
final class OldestServer {
  private static final int MAJOR = 15;

  private OldestServer() {}

  /**
   * Looks at the server of this database, before anything is done there.
   *
   * @return the same access
   * @throws DatabaseUnavailable when it is too old
   */
  static DatabaseAccess checked(DatabaseAccess access) {
    try (Connection owner = Migrations.dataSource(access).getConnection()) {
      DatabaseMetaData server = owner.getMetaData();
      check(server.getDatabaseMajorVersion(), server.getDatabaseProductVersion());
      return access;
    } catch (SQLException e) {
      throw new IllegalStateException("cannot ask the database for its version", e);
    }
  }

  static void check(int major, String version) {
    if (major < MAJOR) {
      throw new DatabaseUnavailable(Reason.SERVER_TOO_OLD, version + " < " + MAJOR);
    }
  }
}
