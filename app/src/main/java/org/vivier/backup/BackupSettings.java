package org.vivier.backup;

import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vivier.backup.BackupRefused.Reason;

/**
 * What an operator says about the backups that the server makes by itself, as it was typed.
 *
 * @param folder where they go
 * @param when they are made
 * @param number of those that are kept
 * @param keyFile what encrypts them
 */
record BackupSettings(String folder, String when, String number, String keyFile) {
  private static final String NEVER = "-";

  /** Where they go; empty when none are wanted. */
  Optional<Path> place() {
    return folder.isBlank() ? Optional.empty() : Optional.of(Path.of(folder));
  }

  /** When they are made. */
  Schedule schedule() {
    try {
      return Schedules.parseSchedule(place().isPresent() ? when : NEVER);
    } catch (RuntimeException e) {
      throw new BackupRefused(Reason.SETTING, "VIVIER_BACKUP_SCHEDULE", e);
    }
  }

  /** How many are kept, the newest; at least one. */
  int kept() {
    if (!number.strip().matches("[1-9][0-9]{0,4}")) {
      throw new BackupRefused(Reason.SETTING, "VIVIER_BACKUP_KEPT");
    }
    return Integer.parseInt(number.strip());
  }

  /** What encrypts them, if anything does. */
  @Nullable BackupKey key() {
    return keyFile.isBlank() ? null : BackupKey.read(Path.of(keyFile));
  }
}
