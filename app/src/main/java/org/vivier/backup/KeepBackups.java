package org.vivier.backup;

import static java.util.Comparator.reverseOrder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.vivier.backup.BackupRefused.Reason;

/** Makes the backup that is due, and then lets go of the oldest ones that are too many. */
@Component
class KeepBackups {
  private static final Logger LOG = LoggerFactory.getLogger(KeepBackups.class);

  private static final DateTimeFormatter NAME =
      DateTimeFormatter.ofPattern("'vivier-'yyyyMMdd'T'HHmmss'Z.backup'").withZone(ZoneOffset.UTC);

  /** As {@link #NAME} writes it: whatever else is in the folder is somebody else's. */
  private static final Pattern OURS = Pattern.compile("vivier-[0-9]{8}T[0-9]{6}Z\\.backup");

  private final MakeBackup make;
  private final BackupSettings settings;
  private final Clock clock;

  KeepBackups(MakeBackup make, BackupSettings settings, Clock clock) {
    this.make = make;
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * Looks at the settings when the program starts, and not at night when the first backup is due.
   *
   * @throws BackupRefused when one of them cannot be meant
   */
  void checkSettings() {
    settings.place().ifPresent(KeepBackups::makeFolder);
    settings.kept();
    if (settings.key() == null && settings.place().isPresent()) {
      LOG.warn("Backups are not encrypted: see VIVIER_BACKUP_KEY in docs/backup.en.md");
    }
  }

  private static void makeFolder(Path folder) {
    try {
      Files.createDirectories(folder);
      if (!Files.isWritable(folder)) {
        throw new BackupRefused(Reason.UNWRITABLE, folder);
      }
    } catch (IOException e) {
      throw new BackupRefused(Reason.UNWRITABLE, folder, e);
    }
  }

  /** Makes one. What fails is said in the log and tried again when the next is due. */
  void handle() {
    settings.place().ifPresent(this::handle);
  }

  private void handle(Path folder) {
    Path file = folder.resolve(NAME.format(clock.instant()));
    try {
      makeFolder(folder);
      BackupSummary made =
          make.handle(new MakeBackup.Wish(file, settings.key(), false, false), progress -> {});
      LOG.info("Backup {}: {} rows, {} bytes, found whole", file, made.rows(), made.size());
      forgetOldest(folder);
    } catch (IOException | RuntimeException e) {
      LOG.error("No backup was made: {}", file, e);
    }
  }

  private void forgetOldest(Path folder) throws IOException {
    for (Path old : newestFirst(folder).stream().skip(settings.kept()).toList()) {
      Files.deleteIfExists(old);
    }
  }

  /** The name tells the time: a copied file's own date would not. */
  private static List<Path> newestFirst(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> OURS.matcher(file.getFileName().toString()).matches())
          .filter(Files::isRegularFile)
          .sorted(reverseOrder())
          .toList();
    }
  }
}
