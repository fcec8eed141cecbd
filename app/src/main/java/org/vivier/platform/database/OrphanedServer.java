package org.vivier.platform.database;

import static org.vivier.platform.database.DatabaseUnavailable.Reason.IN_USE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The server that a killed program left running in a data directory. */
final class OrphanedServer {
  private final Path directory;
  private final PostgresProgram programs;

  OrphanedServer(Path directory, PostgresProgram programs) {
    this.directory = directory;
    this.programs = programs;
  }

  /**
   * Stops it, if there is one. The caller holds the data folder's lock, so no living Vivier uses
   * it.
   *
   * @throws DatabaseUnavailable when the process cannot be told from a stranger
   */
  void stop() throws IOException {
    Path pidFile = directory.resolve("postmaster.pid");
    if (Files.notExists(pidFile)) {
      return;
    }
    Optional<ProcessHandle> process = process(pidFile).filter(found -> !isDefunct(found));
    if (process.isEmpty()) {
      Files.delete(pidFile);
      return;
    }
    String program =
        process.get().info().command().orElseThrow(() -> unknown(process.get(), pidFile));
    if (Path.of(program).getFileName().toString().startsWith("postgres")) {
      programs.run("pg_ctl", "stop", "--wait", "--mode=fast", "--pgdata=" + directory);
    } else {
      // After a reboot the number belongs to someone else, and PostgreSQL would not dare to start.
      Files.delete(pidFile);
    }
  }

  /** Ended, but for its number, which nobody takes back in a container without an init. */
  private static boolean isDefunct(ProcessHandle process) {
    try {
      return Files.readString(Path.of("/proc/%d/stat".formatted(process.pid()))).contains(") Z ");
    } catch (IOException e) {
      // Gone this moment, or a system that shows its processes in another way.
      return false;
    }
  }

  private static DatabaseUnavailable unknown(ProcessHandle process, Path pidFile) {
    return new DatabaseUnavailable(IN_USE, pidFile + ", " + process.pid());
  }

  private static Optional<ProcessHandle> process(Path pidFile) throws IOException {
    try (var lines = Files.lines(pidFile)) {
      return lines
          .findFirst()
          .map(line -> Math.abs(Long.parseLong(line.strip())))
          .flatMap(ProcessHandle::of)
          .filter(ProcessHandle::isAlive);
    }
  }
}
