package org.vivier.platform.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Whether a database has anything in it that a restore could do harm to. */
final class EmptyDatabaseCheck {
  /** Flyway's own is left by an interrupted restore, with tables in which there is nothing. */
  private static final String TABLES =
      """
      select format('%%I.%%I', n.nspname, c.relname)
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'p') and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
        and c.oid is distinct from to_regclass('%s')
        and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')
      """
          .formatted(Migrations.HISTORY);

  private EmptyDatabaseCheck() {}

  static boolean of(DatabaseAccess access) {
    try (Connection owner = Migrations.dataSource(access).getConnection();
        Statement statement = owner.createStatement()) {
      for (String table : tables(statement)) {
        if (hasRows(statement, table)) {
          return false;
        }
      }
      return true;
    } catch (SQLException e) {
      throw new IllegalStateException("cannot look into the database", e);
    }
  }

  private static List<String> tables(Statement statement) throws SQLException {
    List<String> tables = new ArrayList<>();
    try (ResultSet rows = statement.executeQuery(TABLES)) {
      while (rows.next()) {
        tables.add(rows.getString(1));
      }
    }
    return tables;
  }

  private static boolean hasRows(Statement statement, String table) throws SQLException {
    try (ResultSet rows = statement.executeQuery("select exists (select from " + table + ")")) {
      return rows.next() && rows.getBoolean(1);
    }
  }
}
