package org.vivier.platform.database;

import static org.vivier.platform.database.DatabaseUnavailable.Reason.NOT_STARTED;
import static org.vivier.platform.database.DatabaseUnavailable.Reason.ROOT;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Runs one of PostgreSQL's own programs and waits for its end. */
final class PostgresProgram {
  private static final Path UNSHARE = Path.of("/usr/bin/unshare");

  private final Path home;

  PostgresProgram(Path home) {
    this.home = home;
  }

  /**
   * Runs a program to its end.
   *
   * @throws DatabaseUnavailable with the last line that it said when it fails
   */
  void run(String program, String... arguments) {
    try {
      // A file and not a pipe: pg_ctl hands its output on to the server, which never closes it.
      Path output = Files.createTempFile("vivier-" + program, ".log");
      try {
        if (start(command(program, arguments), output).waitFor() != 0) {
          throw new DatabaseUnavailable(NOT_STARTED, program + ": " + lastLine(output));
        }
      } finally {
        Files.deleteIfExists(output);
      }
    } catch (IOException e) {
      throw new DatabaseUnavailable(NOT_STARTED, program + ": " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new DatabaseUnavailable(NOT_STARTED, program, e);
    }
  }

  private static Process start(List<String> command, Path output) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command);
    // Plain English, so that what it says can be read whatever the reader's character set.
    builder.environment().put("LC_ALL", "C");
    return builder
        .redirectErrorStream(true)
        .redirectInput(new File(isWindows() ? "NUL" : "/dev/null"))
        .redirectOutput(output.toFile())
        .start();
  }

  private List<String> command(String program, String... arguments) {
    List<String> command = new ArrayList<>();
    if (System.getProperty("user.name").equals("root")) {
      command.addAll(withoutRoot());
    }
    command.add(home.resolve("bin").resolve(program).toString());
    command.addAll(Arrays.asList(arguments));
    return command;
  }

  /** PostgreSQL refuses root; in a user namespace of its own it is nobody. */
  private static List<String> withoutRoot() {
    if (!Files.isExecutable(UNSHARE)) {
      throw new DatabaseUnavailable(ROOT, UNSHARE);
    }
    return List.of(UNSHARE.toString(), "--user");
  }

  private static boolean isWindows() {
    return File.separatorChar == '\\';
  }

  private static String lastLine(Path output) throws IOException {
    return Files.readAllLines(output).stream()
        .filter(line -> !line.isBlank())
        .reduce("", (first, second) -> second)
        .strip();
  }
}
