package org.vivier.cli.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderTreeTest {
  @TempDir Path temporary;
  Path root;

  @BeforeEach
  void realNames() throws Exception {
    root = temporary.toRealPath();
  }

  @Test
  void followsALinkAtItsRootAndNamesEveryPlaceWhereTheWayMayTurn() throws Exception {
    Files.createDirectories(root.resolve("releases/r1/en/careers"));
    Files.createSymbolicLink(root.resolve("releases/latest"), Path.of("r1"));
    Path current = Files.createSymbolicLink(root.resolve("current"), Path.of("releases/latest"));
    FolderTree tree = FolderTree.of(current);
    assertThat(tree.turns())
        .containsExactly(current, root.resolve("releases/latest"), root.resolve("releases/r1"));
    assertThat(tree.directories())
        .containsExactly(
            root.resolve("releases/r1"),
            root.resolve("releases/r1/en"),
            root.resolve("releases/r1/en/careers"));
  }

  @Test
  void endsInALoopOfLinks() throws Exception {
    Path one = root.resolve("one");
    Files.createSymbolicLink(one, Path.of("two"));
    Files.createSymbolicLink(root.resolve("two"), Path.of("one"));
    assertThat(FolderTree.of(one).directories()).isEmpty();
  }

  @Test
  void isEmptyWhereNothingIs() {
    FolderTree tree = FolderTree.of(root.resolve("gone/deeper"));
    assertThat(tree.directories()).isEmpty();
    assertThat(tree.closed()).isEmpty();
    assertThat(tree.turns()).containsExactly(root.resolve("gone/deeper"));
  }

  @Test
  void leavesHiddenFoldersOut() throws Exception {
    Files.createDirectories(root.resolve(".hidden/en/.git/objects"));
    assertThat(FolderTree.of(root.resolve(".hidden")).directories())
        .containsExactly(root.resolve(".hidden"), root.resolve(".hidden/en"));
  }

  @Test
  void passesOverWhatItMayNotRead() throws Exception {
    assumeFalse(System.getProperty("user.name").equals("root"), "root may read everything");
    Path lost = Files.createDirectories(root.resolve("lost+found"));
    Files.createDirectories(root.resolve("en"));
    Files.setPosixFilePermissions(lost, PosixFilePermissions.fromString("---------"));
    FolderTree tree = FolderTree.of(root);
    assertThat(tree.directories()).containsExactly(root, root.resolve("en"));
    assertThat(tree.closed()).containsExactly(lost);
  }
}
