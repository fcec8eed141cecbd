package org.vivier.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.kagkarlsson.scheduler.task.Task;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.vivier.testing.TestClock;

/** Backups that the server makes by itself. */
@SpringBootTest
class KeepBackupsIntegrationTest {
  @TempDir Path parent;
  @Autowired MakeBackup make;
  @Autowired CheckBackup check;
  @Autowired TestClock clock;
  @Autowired List<Task<?>> tasks;

  private Path folder;
  private Path keyFile;

  @BeforeEach
  void places() {
    folder = parent.resolve("backups");
    keyFile = parent.resolve("backup.key");
    BackupKey.generate(keyFile);
  }

  private KeepBackups backups(String schedule, String kept, String key) {
    return new KeepBackups(make, new BackupSettings(folder.toString(), schedule, kept, key), clock);
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void keepsTheNewestAndLeavesWhatIsNotItsOwn() throws IOException {
    KeepBackups backups = backups("DAILY|03:30", "2", keyFile.toString());
    backups.checkSettings();
    Files.writeString(folder.resolve("vivier-before-the-move.backup"), "by hand");
    for (int day = 0; day < 4; day++) {
      backups.handle();
      clock.advance(Duration.ofDays(1));
    }
    assertThat(files())
        .containsExactly(
            "vivier-20260617T140000Z.backup",
            "vivier-20260618T140000Z.backup",
            "vivier-before-the-move.backup");
    assertThat(
            check
                .handle(
                    folder.resolve("vivier-20260618T140000Z.backup"),
                    BackupKey.read(keyFile),
                    progress -> {})
                .encrypted())
        .isTrue();
  }

  /** A key that is gone, a full disk: what is there stays until there is something newer. */
  @Test
  void letsGoOfNothingWhenNoneWasMade() throws IOException {
    KeepBackups backups = backups("DAILY|03:30", "1", keyFile.toString());
    backups.handle();
    clock.advance(Duration.ofDays(1));
    Files.delete(keyFile);
    backups.handle();
    assertThat(files()).containsExactly("vivier-20260615T140000Z.backup");
  }

  @Test
  void theServerHasTheTaskAndMakesNoneWithoutAFolder() {
    assertThat(tasks).extracting(Task::getName).contains("backups");
    BackupSettings none = new BackupSettings("", "DAILY|03:30", "14", "");
    assertThat(none.schedule().isDisabled()).isTrue();
    new KeepBackups(make, none, clock).handle();
    assertThat(folder).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource({
    "at night, 14, VIVIER_BACKUP_SCHEDULE",
    "DAILY|25:00, 14, VIVIER_BACKUP_SCHEDULE",
    "DAILY|03:30, 0, VIVIER_BACKUP_KEPT",
    "DAILY|03:30, many, VIVIER_BACKUP_KEPT"
  })
  void saysAtTheStartWhichSettingCannotBeMeant(String schedule, String kept, String setting) {
    BackupSettings settings = new BackupSettings(folder.toString(), schedule, kept, "");
    assertThatThrownBy(
            () -> {
              new KeepBackups(make, settings, clock).checkSettings();
              settings.schedule();
            })
        .isInstanceOfSatisfying(
            BackupRefused.class, e -> assertThat(e.detail()).isEqualTo(setting));
  }
}
