package org.vivier.backup;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** How values are written and read for the rest of a transaction, whatever the server's habits. */
final class CopySettings {
  private static final String SQL =
      """
      set local datestyle = 'ISO, YMD';
      set local intervalstyle = 'postgres';
      set local timezone = 'UTC';
      set local extra_float_digits = 3;
      set local bytea_output = 'hex';
      set local xmloption = 'content';
      set local row_security = off;
      set local statement_timeout = 0;
      set local lock_timeout = 0;
      set local idle_in_transaction_session_timeout = 0;
      """;

  private CopySettings() {}

  /** Row security off: what a policy hides ends in an error, and not in a hole. */
  static void apply(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(SQL);
    }
  }
}
