package org.vivier.cli.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderStateTest {
  @TempDir Path folder;

  /** As {@code rsync -t}, {@code cp -p} and two writings within one tick of the clock leave it. */
  @Test
  void seesAnotherTextOfTheSameSizeAndTime() throws Exception {
    Path file = write("en/elm.md", "---\ntitle: Elm\n---\n");
    FileTime time = Files.getLastModifiedTime(file);
    FolderState before = FolderState.of(folder);
    Files.writeString(file, "---\ntitle: Oak\n---\n");
    Files.setLastModifiedTime(file, time);
    assertThat(FolderState.of(folder)).isNotEqualTo(before);
    Files.writeString(file, "---\ntitle: Elm\n---\n");
    assertThat(FolderState.of(folder)).isEqualTo(before);
  }

  @Test
  void seesTheConfigurationAndNothingBesideIt() throws Exception {
    write("en/elm.md", "x");
    FolderState before = FolderState.of(folder);
    write("notes.txt", "x");
    write(".git/HEAD", "x");
    assertThat(FolderState.of(folder)).isEqualTo(before);
    write("vivier-check.yml", "levels: {}\n");
    assertThat(FolderState.of(folder)).isNotEqualTo(before);
  }

  @Test
  void ofNoFilesIsNotTheStateBeforeTheFirstLook() {
    assertThat(FolderState.of(folder)).isNotEqualTo(FolderState.UNKNOWN);
  }

  private Path write(String path, String text) throws Exception {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }
}
