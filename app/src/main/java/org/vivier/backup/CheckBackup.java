package org.vivier.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.vivier.backup.BackupRefused.Reason;
import org.vivier.backup.Contents.Part;
import org.vivier.backup.Progress.Step;
import tools.jackson.databind.json.JsonMapper;

/** Reads a backup to its end and changes nothing, to tell whether it could be restored. */
@Component
public class CheckBackup {
  private final JsonMapper json;

  CheckBackup(JsonMapper json) {
    this.json = json;
  }

  /**
   * Reads it.
   *
   * @throws BackupRefused when it is not whole, or this program could not restore it
   */
  public BackupSummary handle(Path path, @Nullable BackupKey key, Consumer<Progress> watcher) {
    return read(new BackupFile(path, path, key, Progress.every(Step.CHECK, size(path), watcher)));
  }

  BackupSummary read(BackupFile file) {
    Counted counted = new Counted();
    try {
      BackupReader.read(file, json, counted);
    } catch (SQLException e) {
      throw new IllegalStateException("nothing was asked of a database", e);
    }
    return counted.summary(file);
  }

  static long size(Path path) {
    try {
      return Files.size(path);
    } catch (IOException e) {
      throw new BackupRefused(Reason.UNREADABLE, path, e);
    }
  }

  /** Counts what comes. */
  static final class Counted implements BackupContent {
    private @Nullable Description description;
    private long rows;

    @Override
    public void description(Description came) {
      Compatibility.check(came);
      description = came;
    }

    @Override
    public void end(Table table, Part part) {
      rows += part.rows();
    }

    BackupSummary summary(BackupFile file) {
      Description known = Objects.requireNonNull(description);
      return new BackupSummary(
          file.path(),
          known.madeAt(),
          rows,
          size(file.at()),
          file.key() != null,
          known.masterKey());
    }
  }
}
