package org.vivier.backup;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.vivier.backup.Progress.Step;
import org.vivier.platform.database.DatabaseAccess;
import org.vivier.platform.database.DatabaseAccess.Account;
import org.vivier.platform.database.SchemaHistory;
import org.vivier.vault.MasterKeyCopy;
import tools.jackson.databind.json.JsonMapper;

/**
 * Fills an empty database from a backup: in the shape that the backup's tables had, all rows or
 * none, compared with the backup once they are in, and then brought to the shape that this program
 * needs.
 */
@Component
public class RestoreBackup {
  private final DatabaseAccess access;
  private final MasterKeyCopy masterKey;
  private final JsonMapper json;

  RestoreBackup(DatabaseAccess access, MasterKeyCopy masterKey, JsonMapper json) {
    this.access = access;
    this.masterKey = masterKey;
    this.json = json;
  }

  /**
   * Looks at the file's first line, before anything is made ready.
   *
   * @throws BackupRefused when it cannot be read, is no backup, or the key is not the one for it
   */
  public static void glance(Path path, @Nullable BackupKey key) {
    new BackupFile(path, path, key, done -> {}).glance();
  }

  /**
   * Restores.
   *
   * @return what is there now
   * @throws BackupRefused when the file is not whole or not for this program, or the database holds
   *     something else than was in it. Nothing is in the database then
   */
  public BackupSummary handle(Path path, @Nullable BackupKey key, Consumer<Progress> watcher) {
    long size = CheckBackup.size(path);
    BackupFile file = new BackupFile(path, path, key, Progress.every(Step.RESTORE, size, watcher));
    Account owner = access.owner();
    try (Connection connection =
        DriverManager.getConnection(access.url(), owner.role(), owner.password())) {
      Restoring restoring = new Restoring(connection, access, masterKey, watcher);
      BackupReader.read(file, json, restoring);
      SchemaHistory.finish(access);
      analyze(connection);
      return restoring.summary(file);
    } catch (SQLException e) {
      throw new IllegalStateException("the database did not take the backup", e);
    }
  }

  /** So that the first visitors need not wait until PostgreSQL has seen what is in the tables. */
  private static void analyze(Connection connection) throws SQLException {
    connection.setAutoCommit(true);
    try (Statement statement = connection.createStatement()) {
      statement.execute("analyze");
    }
  }
}
