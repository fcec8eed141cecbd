package org.vivier.cli;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.Map;

/** What is in a folder, as far as its directory entries tell. */
record FolderState(Map<Path, Entry> files) {
  /** Equals the state of no folder with files. */
  static final FolderState UNKNOWN = new FolderState(Map.of());

  record Entry(long size, FileTime modified) {}

  static FolderState of(Path folder) throws IOException {
    Map<Path, Entry> files = new HashMap<>();
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            files.put(file, new Entry(attributes.size(), attributes.lastModifiedTime()));
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException gone) {
            return FileVisitResult.CONTINUE;
          }
        });
    return new FolderState(Map.copyOf(files));
  }
}
