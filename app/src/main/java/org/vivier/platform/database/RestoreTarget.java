package org.vivier.platform.database;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.vivier.platform.database.DatabaseUnavailable.Reason;

/** A database without anything in it, where a backup is restored. It has no tables yet. */
public interface RestoreTarget extends OpenDatabase {
  /** All of it is there: from now on it counts as a whole Vivier. Otherwise closing undoes it. */
  void complete();

  /**
   * The database that the environment names, or else a new one of our own in a data folder.
   *
   * @throws DatabaseUnavailable at once when there is something in the folder
   */
  static RestoreTarget of(Path data, Map<String, String> environment) {
    Optional<RestoreTarget> external =
        ExternalDatabase.named(environment).map(ExternalRestoreTarget::new);
    return external.orElseGet(() -> EmbeddedRestoreTarget.in(data));
  }

  /** Somebody else's PostgreSQL: it is filled in one transaction, so nothing needs undoing. */
  record ExternalRestoreTarget(DatabaseAccess access) implements RestoreTarget {
    @Override
    public DatabaseAccess access() {
      if (!EmptyDatabaseCheck.of(OldestServer.checked(access))) {
        throw new DatabaseUnavailable(Reason.NOT_EMPTY, access.url());
      }
      return access;
    }

    @Override
    public void complete() {}

    @Override
    public void close() {}
  }
}
