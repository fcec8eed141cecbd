package org.vivier.platform.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Lies in a data folder as long as a restore is not finished: what is there then is not to be taken
 * for a whole Vivier.
 */
final class RestoreMarker {
  private static final String NAME = "restore-unfinished";

  private RestoreMarker() {}

  static boolean isIn(Path folder) {
    return Files.exists(folder.resolve(NAME));
  }

  static boolean isMark(Path file) {
    return file.endsWith(NAME);
  }

  /** Is on the disk when this returns, before anything else of the restore. */
  static void put(Path folder) throws IOException {
    Path mark = folder.resolve(NAME);
    if (Files.notExists(mark)) {
      Files.createFile(mark);
    }
    force(folder);
  }

  static void remove(Path folder) throws IOException {
    Files.deleteIfExists(folder.resolve(NAME));
    force(folder);
  }

  /** Names are durable too; Windows keeps them so by itself and opens no folder. */
  private static void force(Path folder) throws IOException {
    if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
        channel.force(true);
      }
    }
  }
}
