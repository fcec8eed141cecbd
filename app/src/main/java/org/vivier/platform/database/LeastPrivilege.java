package org.vivier.platform.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.api.callback.BaseCallback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;

/**
 * Lets the application read and add rows of every table that a migration makes. Whether it may also
 * change or delete them is for the migration to say, table by table.
 */
final class LeastPrivilege extends BaseCallback {
  private final String application;

  LeastPrivilege(String application) {
    this.application = application;
  }

  @Override
  public boolean supports(Event event, Context context) {
    return event == Event.BEFORE_MIGRATE || event == Event.AFTER_MIGRATE;
  }

  @Override
  public void handle(Event event, Context context) {
    execute(
        context.getConnection(),
        event == Event.BEFORE_MIGRATE ? granted(application) : revoked(application));
  }

  /**
   * As a default for what comes: a migration can take a right away again and it stays away. An
   * older Vivier gave more.
   */
  private static String granted(String application) {
    return """
    alter default privileges in schema public
      revoke update, delete on tables from %1$s;
    alter default privileges in schema public
      grant select, insert on tables to %1$s;
    alter default privileges in schema public
      grant usage on sequences to %1$s;
    grant usage on schema public to %1$s
    """
        .formatted(quoted(application));
  }

  private static String revoked(String application) {
    return "revoke all on %s from %s".formatted(Migrations.HISTORY, quoted(application));
  }

  private static String quoted(String role) {
    return '"' + role.replace("\"", "\"\"") + '"';
  }

  private void execute(Connection owner, String sql) {
    try (Statement statement = owner.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException("cannot set the rights of " + application, e);
    }
  }
}
