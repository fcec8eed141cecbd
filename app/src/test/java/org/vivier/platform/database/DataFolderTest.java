package org.vivier.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vivier.platform.database.DatabaseUnavailable.Reason.FOLDER_UNUSABLE;
import static org.vivier.platform.database.DatabaseUnavailable.Reason.OTHER_VERSION;
import static org.vivier.platform.database.DatabaseUnavailable.Reason.PASSWORDS_EXPOSED;
import static org.vivier.platform.database.DatabaseUnavailable.Reason.PASSWORDS_LOST;
import static org.vivier.platform.database.DatabaseUnavailable.Reason.SETTINGS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Data folders that cannot be used, each with its reason and before anything was changed. */
class DataFolderTest {
  @TempDir Path parent;

  @Test
  void refusesAFileInPlaceOfTheFolder() throws IOException {
    Path file = Files.createFile(parent.resolve("data"));
    assertReason(FOLDER_UNUSABLE, file, Map.of());
  }

  @Test
  void refusesTheDataOfAnotherMajorVersion() throws IOException {
    Path data = parent.resolve("data");
    DataFolder.take(data).close();
    Passwords.generate().write(DataFolder.passwordFile(data));
    Files.createDirectory(data.resolve("database"));
    Files.writeString(data.resolve("database/PG_VERSION"), "19\n");
    assertReason(OTHER_VERSION, data, Map.of());
  }

  @Test
  void refusesPasswordsThatOthersMayRead() throws IOException {
    Path data = parent.resolve("data");
    DataFolder.take(data).close();
    Path passwords = DataFolder.passwordFile(data);
    Passwords.generate().write(passwords);
    Files.setPosixFilePermissions(passwords, PosixFilePermissions.fromString("rw-r--r--"));
    Files.createDirectory(data.resolve("database"));
    Files.writeString(data.resolve("database/PG_VERSION"), "18\n");
    assertReason(PASSWORDS_EXPOSED, data, Map.of());
  }

  @Test
  void refusesADatabaseWhosePasswordsAreGone() throws IOException {
    Files.createDirectories(parent.resolve("data/database"));
    assertReason(PASSWORDS_LOST, parent.resolve("data"), Map.of());
  }

  @ParameterizedTest
  @ValueSource(strings = {"mysql://host/vivier", "postgresql://user:secret@host/vivier", "vivier"})
  void refusesAddressesThatAreNoPostgres(String url) {
    var environment = Map.of("VIVIER_DATABASE_URL", url, "VIVIER_DATABASE_USER", "vivier");
    assertReason(SETTINGS, parent.resolve("data"), environment);
    assertThat(parent.resolve("data")).doesNotExist();
  }

  private static void assertReason(
      DatabaseUnavailable.Reason reason, Path data, Map<String, String> environment) {
    assertThatThrownBy(
            () -> {
              try (OpenDatabase database = OpenDatabase.forServer(data, environment)) {
                database.access();
              }
            })
        .isInstanceOfSatisfying(
            DatabaseUnavailable.class, e -> assertThat(e.reason()).isEqualTo(reason));
  }
}
