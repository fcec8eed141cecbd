package org.vivier.backup;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.vivier.backup.BackupRefused.Reason;
import org.vivier.platform.database.DatabaseAccess;
import org.vivier.platform.database.SchemaHistory.Step;
import org.vivier.platform.database.TestServer;
import org.vivier.postings.ImportPostings;
import org.vivier.postings.PostingFolder;
import org.vivier.vault.MasterKeyCopy;
import tools.jackson.databind.json.JsonMapper;

/** A file is a whole backup or none, and whoever opens it is told which. */
@SpringBootTest
class BackupFileIntegrationTest {
  private static final int PLACES = 24;

  @TempDir Path folder;
  @Autowired ImportPostings importPostings;
  @Autowired MakeBackup make;
  @Autowired CheckBackup check;
  @Autowired MasterKeyCopy masterKey;
  @Autowired JsonMapper json;

  private Path file;
  private BackupKey key;

  @BeforeEach
  void aKeyAndSomethingToKeep() {
    file = folder.resolve("vivier.backup");
    key = BackupKey.generate(folder.resolve("backup.key"));
    importPostings.handle(new PostingFolder(folder.resolve("content")).pair("orchard").path());
  }

  private BackupSummary make(@Nullable BackupKey with) {
    return make.handle(new MakeBackup.Wish(file, with, false, false), progress -> {});
  }

  private BackupSummary check(@Nullable BackupKey with) {
    return check.handle(file, with, progress -> {});
  }

  private void refused(@Nullable BackupKey with, Reason... reasons) {
    assertThatThrownBy(() -> check(with))
        .isInstanceOfSatisfying(
            BackupRefused.class, e -> assertThat(e.reason()).isIn((Object[]) reasons));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void isFoundWhole(boolean encrypted) throws IOException {
    BackupKey with = encrypted ? key : null;
    BackupSummary made = make(with);
    assertThat(check(with)).isEqualTo(made);
    assertThat(made.rows()).isPositive();
    assertThat(made.encrypted()).isEqualTo(encrypted);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertThat(folder.resolve("vivier.backup.part")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void oneChangedByteAnywhereIsNoticed(boolean encrypted) throws IOException {
    BackupKey with = encrypted ? key : null;
    make(with);
    byte[] whole = Files.readAllBytes(file);
    for (int place : places(whole.length)) {
      byte[] changed = whole.clone();
      changed[place] ^= 1;
      Files.write(file, changed);
      refused(
          with,
          place < 40
              ? new Reason[] {Reason.DAMAGED, Reason.NOT_A_BACKUP}
              : new Reason[] {Reason.DAMAGED});
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aMissingEndIsNoticedAndSoIsAnythingAfterIt(boolean encrypted) throws IOException {
    BackupKey with = encrypted ? key : null;
    make(with);
    byte[] whole = Files.readAllBytes(file);
    for (int place : places(whole.length)) {
      Files.write(file, Arrays.copyOf(whole, place));
      refused(with, Reason.DAMAGED, Reason.NOT_A_BACKUP);
    }
    Files.write(file, Arrays.copyOf(whole, whole.length + 1));
    refused(with, Reason.DAMAGED);
  }

  private static List<Integer> places(int length) {
    return IntStream.range(0, PLACES)
        .map(i -> (int) ((long) i * (length - 1) / (PLACES - 1)))
        .boxed()
        .toList();
  }

  @Test
  void tellsWhichKeyIsMissing() {
    make(key);
    refused(null, Reason.KEY_NEEDED);
    refused(BackupKey.generate(folder.resolve("another.key")), Reason.KEY_WRONG);
  }

  /** Who expects an encrypted one is not to restore what somebody put in its place. */
  @Test
  void tellsThatItIsNotEncrypted() {
    make(null);
    refused(key, Reason.KEY_NEEDLESS);
  }

  @Test
  void showsNothingOfWhatIsEncrypted() throws IOException {
    make(key);
    assertThat(new String(Files.readAllBytes(file), ISO_8859_1))
        .startsWith("vivier-backup 1 encrypted with " + key.number())
        .doesNotContain("posting", "orchard");
  }

  @Test
  void refusesWhatIsNoBackup() throws IOException {
    Files.writeString(file, "vivier-backups are something else".repeat(10));
    refused(key, Reason.NOT_A_BACKUP);
    Files.delete(file);
    refused(key, Reason.UNREADABLE);
    Files.writeString(folder.resolve("no.key"), "{}");
    assertThatThrownBy(() -> BackupKey.read(folder.resolve("no.key")))
        .hasMessageStartingWith("KEY_UNREADABLE");
  }

  @Test
  void leavesAFileAloneUnlessTold() throws IOException {
    Files.writeString(file, "precious");
    assertThatThrownBy(() -> make(key)).hasMessageStartingWith("FILE_EXISTS");
    assertThat(file).hasContent("precious");
    make.handle(new MakeBackup.Wish(file, key, false, true), progress -> {});
    assertThat(check(key).rows()).isPositive();
    assertThatThrownBy(() -> BackupKey.generate(folder.resolve("backup.key")))
        .hasMessageStartingWith("FILE_EXISTS");
  }

  /** Killed in the middle: no file of that name, and the next one begins anew. */
  @Test
  void whatIsNotFinishedHasNotItsName() throws IOException {
    assertThatThrownBy(() ->
            make.handle(
                new MakeBackup.Wish(file, key, false, false),
                progress -> {
                  assertThat(file).doesNotExist();
                  assertThat(folder.resolve("vivier.backup.part")).exists();
                  throw new IllegalStateException("killed");
                }))
        .hasMessage("killed");
    assertThat(file).doesNotExist();
    Files.writeString(folder.resolve("vivier.backup.part"), "of one that was killed".repeat(900));
    make(key);
    assertThat(check(key).rows()).isPositive();
  }

  @Test
  void waitsForNobodyWhoWritesTheSameFile() throws IOException {
    try (FileChannel other =
        FileChannel.open(
            folder.resolve("vivier.backup.part"),
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE)) {
      other.lock();
      assertThatThrownBy(() -> make(key)).hasMessageStartingWith("IN_PROGRESS");
    }
  }

  @Test
  void aDamagedOneLeavesTheDatabaseEmpty() throws IOException {
    make(key);
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length - FileForm.DIGEST_LENGTH - 20] ^= 1;
    Files.write(file, bytes);
    DatabaseAccess empty = TestServer.emptyDatabase();
    Restored restored = new Restored(empty);
    assertThatThrownBy(() -> restored.restore(file, key, masterKey))
        .hasMessageStartingWith("DAMAGED");
    assertThat(restored.rows().values()).allMatch(List::isEmpty);
    Files.delete(file);
    make(key);
    restored.restore(file, key, masterKey);
    assertThat(restored.rows().get("public.posting")).isNotEmpty();
  }

  @Test
  void theMasterKeyIsInsideOnlyWhenAskedFor() {
    assertThat(make(null).masterKey()).isFalse();
    assertThat(contentOf(null)).isNull();
    make.handle(new MakeBackup.Wish(file, key, true, true), progress -> {});
    assertThat(contentOf(key)).isEqualTo(masterKey.read());
  }

  private @Nullable String contentOf(@Nullable BackupKey with) {
    String[] found = new String[1];
    try {
      BackupReader.read(
          new BackupFile(file, file, with, n -> {}),
          json,
          new BackupContent() {
            @Override
            public void masterKey(String content) {
              found[0] = content;
            }
          });
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
    return found[0];
  }

  @Test
  void refusesTheBackupOfANewerVivier() throws IOException {
    written(new Step("001", 1), new Step("999", 1));
    refused(null, Reason.NEWER);
    written(new Step("000.5", 1));
    refused(null, Reason.FOREIGN);
  }

  @Test
  void refusesTheBackupOfTablesThatOnlyLookLikeOurs() throws IOException {
    written(new Step("001", 17));
    check(null);
    assertThatThrownBy(() -> Restored.from(file, null, masterKey))
        .hasMessageStartingWith("FOREIGN");
  }

  private void written(Step... migrations) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      BackupWriter writer = new BackupWriter(out, null, json);
      writer.write(
          FileForm.DESCRIPTION,
          new Description("2030-01-01T00:00:00Z", "25.1", List.of(migrations), List.of(), false));
      writer.write(FileForm.SEQUENCES, List.of());
      writer.finish();
    }
  }

  /** Such as an id in a table that nobody listed. */
  @Test
  void believesNoListThatIsNotWhatCame() throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      BackupWriter writer = new BackupWriter(out, null, json);
      writer.write(
          FileForm.DESCRIPTION,
          new Description(
              "2026-01-01T00:00:00Z",
              "18",
              List.of(new Step("001", 1)),
              List.of(new Table("public", "x", List.of(), List.of())),
              false));
      writer.write(FileForm.SEQUENCES, Map.of());
      writer.finish();
    }
    refused(null, Reason.DAMAGED);
  }
}
