package org.vivier.backup;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.time.temporal.ChronoUnit.SECONDS;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.vivier.backup.BackupRefused.Reason;
import org.vivier.backup.Progress.Step;
import org.vivier.platform.database.DatabaseAccess;
import org.vivier.vault.MasterKeyCopy;
import tools.jackson.databind.json.JsonMapper;

/** Makes a backup beside whatever else works with the database, and checks it. */
@Component
public class MakeBackup {
  private final DatabaseAccess access;
  private final MasterKeyCopy masterKey;
  private final CheckBackup check;
  private final JsonMapper json;
  private final Clock clock;

  MakeBackup(
      DatabaseAccess access,
      MasterKeyCopy masterKey,
      CheckBackup check,
      JsonMapper json,
      Clock clock) {
    this.access = access;
    this.masterKey = masterKey;
    this.check = check;
    this.json = json;
    this.clock = clock;
  }

  /**
   * What is wanted.
   *
   * @param key what it is encrypted with, if with anything
   * @param masterKey whether the master key comes along
   * @param replace whether it may take the place of a file of that name
   */
  public record Wish(Path file, @Nullable BackupKey key, boolean masterKey, boolean replace) {}

  /**
   * Makes it. The file gets its name when it has been read again and found whole.
   *
   * @throws BackupRefused when it cannot be made
   */
  public BackupSummary handle(Wish wish, Consumer<Progress> watcher) {
    try (NewFile file = NewFile.begin(wish.file(), wish.replace())) {
      write(wish, file, watcher);
      file.force();
      BackupSummary summary =
          check.read(new BackupFile(file.part(), wish.file(), wish.key(), check(file, watcher)));
      file.finish(wish.replace());
      return summary;
    } catch (IOException e) {
      throw new BackupRefused(Reason.UNWRITABLE, wish.file(), e);
    } catch (SQLException e) {
      throw new IllegalStateException("cannot read all tables", e);
    }
  }

  private static LongConsumer check(NewFile file, Consumer<Progress> watcher) throws IOException {
    return Progress.every(Step.CHECK, file.size(), watcher);
  }

  private void write(Wish wish, NewFile file, Consumer<Progress> watcher)
      throws IOException, SQLException {
    try (SnapshotReader snapshot = SnapshotReader.open(access)) {
      BackupWriter writer = new BackupWriter(file.out(), wish.key(), json);
      String now = clock.instant().truncatedTo(SECONDS).toString();
      Description description = snapshot.describe(now, wish.masterKey());
      writer.write(FileForm.DESCRIPTION, description);
      if (wish.masterKey()) {
        writer.write(FileForm.MASTER_KEY, masterKey.read().getBytes(UTF_8));
      }
      LongConsumer progress = Progress.every(Step.BACKUP, snapshot.bytes(), watcher);
      CountedBytes counted = new CountedBytes(progress);
      for (Table table : description.tables()) {
        try (OutputStream rows = writer.rows(table)) {
          snapshot.copy(table, counted.through(rows));
        }
      }
      writer.write(FileForm.SEQUENCES, snapshot.sequences());
      writer.finish();
    }
  }

  /** Counts through all tables. Text is about twice as long as what it stands for in the tables. */
  private static final class CountedBytes {
    private final LongConsumer progress;
    private long bytes;

    CountedBytes(LongConsumer progress) {
      this.progress = progress;
    }

    OutputStream through(OutputStream out) {
      return new FilterOutputStream(out) {
        @Override
        public void write(byte[] buffer, int offset, int length) throws IOException {
          out.write(buffer, offset, length);
          bytes += length;
          progress.accept(bytes / 2);
        }
      };
    }
  }
}
