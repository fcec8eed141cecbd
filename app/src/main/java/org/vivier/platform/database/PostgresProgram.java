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
import java.util.Map;
import java.util.regex.Pattern;

/** Runs one of PostgreSQL's own programs and waits for its end. */
final class PostgresProgram {
  private static final Path UNSHARE = Path.of("/usr/bin/unshare");

  /** How PostgreSQL's programs mark what ended them. */
  private static final Pattern WRONG = Pattern.compile("\\b(FATAL|PANIC|error):");

  private final Path home;

  PostgresProgram(Path home) {
    this.home = home;
  }

  /**
   * Runs a program to its end.
   *
   * @throws DatabaseUnavailable when it fails; what it said was wrong is the cause's message
   */
  void run(String program, String... arguments) {
    try {
      // A file and not a pipe: pg_ctl hands its output on to the server, which never closes it.
      Path output = Files.createTempFile("vivier-" + program, ".log");
      try {
        if (start(command(program, arguments), output).waitFor() != 0) {
          throw new DatabaseUnavailable(
              NOT_STARTED, program, new IOException(reason(Files.readAllLines(output))));
        }
      } finally {
        Files.deleteIfExists(output);
      }
    } catch (IOException e) {
      throw new DatabaseUnavailable(NOT_STARTED, program, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new DatabaseUnavailable(NOT_STARTED, program, e);
    }
  }

  private static Process start(List<String> command, Path output) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command);
    shield(builder.environment());
    return builder
        .redirectErrorStream(true)
        .redirectInput(new File(isWindows() ? "NUL" : "/dev/null"))
        .redirectOutput(output.toFile())
        .start();
  }

  /**
   * Leaves out what the operator's environment says of other servers: a port, options, a folder.
   */
  static void shield(Map<String, String> environment) {
    environment.keySet().removeIf(name -> name.startsWith("PG"));
    // Plain English, so that what it says can be read whatever the reader's character set.
    environment.put("LC_ALL", "C");
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

  /** The first line that says what went wrong, or the last one when none does. */
  static String reason(List<String> output) {
    return output.stream()
        .filter(line -> WRONG.matcher(line).find())
        .findFirst()
        .or(() -> output.stream().filter(line -> !line.isBlank()).reduce((first, last) -> last))
        .orElse("")
        .strip();
  }
}
