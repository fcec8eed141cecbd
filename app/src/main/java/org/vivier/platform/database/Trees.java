package org.vivier.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Folders with everything in them. */
final class Trees {
  private Trees() {}

  /** Deletes a folder and its content; nothing happens when it is not there. */
  static void delete(Path root) throws IOException {
    if (Files.notExists(root)) {
      return;
    }
    for (Path path : deepestFirst(root)) {
      Files.delete(path);
    }
  }

  private static List<Path> deepestFirst(Path root) throws IOException {
    try (Stream<Path> paths = Files.walk(root)) {
      return paths.sorted(Comparator.reverseOrder()).toList();
    }
  }
}
