package org.vivier.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

/** The project's launcher and scripts in a place of their own, and programs that stand in. */
final class Scripts {
  private static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();

  private Scripts() {}

  /** Copies {@code vivier} and {@code tools}; nothing of what was built. */
  static void copyTo(Path place) throws IOException {
    for (String what : List.of("vivier", "tools")) {
      try (Stream<Path> files = Files.walk(PROJECT.resolve(what))) {
        for (Path file : files.toList()) {
          Files.copy(file, place.resolve(PROJECT.relativize(file)));
        }
      }
    }
  }

  /** Writes a program that the shell runs. */
  static void program(Path file, String commands) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, "#!/bin/sh\n" + commands + "\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }
}
