package org.vivier.backup;

import java.util.List;
import org.vivier.backup.BackupRefused.Reason;
import org.vivier.platform.database.SchemaHistory;
import org.vivier.platform.database.SchemaHistory.Step;

/** Whether this program knows how to give a database the shape that a backup needs. */
final class Compatibility {
  private Compatibility() {}

  /**
   * Looks at the versions of the migrations; what was in them shows when they have been run.
   *
   * @throws BackupRefused when it doesn't
   */
  static void check(Description backup) {
    List<String> known = SchemaHistory.known();
    List<String> had = backup.migrations().stream().map(Step::version).toList();
    if (had.isEmpty()) {
      throw new BackupRefused(Reason.FOREIGN, "0");
    }
    for (String version : had) {
      if (!known.contains(version)) {
        boolean newer = version.compareTo(known.getLast()) > 0;
        throw new BackupRefused(newer ? Reason.NEWER : Reason.FOREIGN, version);
      }
    }
  }
}
