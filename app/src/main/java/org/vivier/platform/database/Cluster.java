package org.vivier.platform.database;

import static org.vivier.platform.database.DatabaseUnavailable.Reason.NOT_STARTED;
import static org.vivier.platform.database.DatabaseUnavailable.Reason.OTHER_VERSION;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.vivier.platform.database.DatabaseAccess.Account;

/** One PostgreSQL data directory and the server that works in it. */
final class Cluster {
  private static final int ATTEMPTS = 3;
  private static final String SECONDS_TO_START = "60";
  private static final String SECONDS_TO_STOP = "60";
  private static final Duration PAUSE = Duration.ofMillis(200);
  private static final Duration PAUSE_WHEN_FULL = Duration.ofSeconds(2);

  private final Path directory;
  private final PostgresProgram programs;
  private final ServerSettings settings;
  private int port;

  Cluster(Path directory, PostgresProgram programs, ServerSettings settings) {
    this.directory = directory;
    this.programs = programs;
    this.settings = settings;
  }

  /** Where the server listens, on the loopback address; 0 before it was started. */
  int port() {
    return port;
  }

  /** Creates the directory on the first start; recovery after a crash is PostgreSQL's own. */
  void start(Passwords passwords) throws IOException {
    if (Files.exists(directory)) {
      checkVersion();
      new OrphanedServer(directory, programs).stop();
    } else {
      initialize(passwords.superuser());
    }
    DatabaseUnavailable failure = tryToStartAnywhere();
    for (int attempt = 1; failure != null && attempt < ATTEMPTS; attempt++) {
      // Someone else may have taken the free port that was found.
      failure = tryToStartAnywhere();
    }
    if (failure != null) {
      throw failure;
    }
  }

  /**
   * Starts the server anew after it died, where everybody knows it: on the same port. What it had
   * confirmed is there again; that is PostgreSQL's own work.
   *
   * @param patience until when a start that fails is tried again; on a full disk, for as long as it
   *     is full
   */
  void restart(Duration patience) throws IOException, InterruptedException {
    long end = System.nanoTime() + patience.toNanos();
    DatabaseUnavailable failure;
    do {
      boolean full = isFull();
      failure = tryToStartAgain();
      if (failure == null) {
        return;
      }
      if (full) {
        end = System.nanoTime() + patience.toNanos();
      }
      // Those who served connections end by themselves, and until then nobody else is let in.
      Thread.sleep(full ? PAUSE_WHEN_FULL : PAUSE);
    } while (System.nanoTime() - end < 0);
    throw failure;
  }

  /** What it writes first may be on a disk of its own, by a link that somebody made. */
  private boolean isFull() {
    return StorageCapacity.isFull(directory) || StorageCapacity.isFull(directory.resolve("pg_wal"));
  }

  private @Nullable DatabaseUnavailable tryToStartAgain() throws IOException {
    try {
      new OrphanedServer(directory, programs).stop();
    } catch (DatabaseUnavailable e) {
      return e;
    }
    return tryToStart();
  }

  private @Nullable DatabaseUnavailable tryToStartAnywhere() throws IOException {
    port = freePort();
    return tryToStart();
  }

  private @Nullable DatabaseUnavailable tryToStart() throws IOException {
    writeSettings();
    Path log = directory.resolveSibling("database-start.log");
    try {
      programs.run(
          "pg_ctl",
          "start",
          "--wait",
          "--timeout=" + SECONDS_TO_START,
          "--pgdata=" + directory,
          "--log=" + log);
      return null;
    } catch (DatabaseUnavailable e) {
      return e.reason() == NOT_STARTED
          ? new DatabaseUnavailable(NOT_STARTED, e.detail() + " (" + log + ")", e)
          : e;
    }
  }

  /** Not when they are there already: on a full disk the file would be lost over it. */
  private void writeSettings() throws IOException {
    Path file = directory.resolve("postgresql.conf");
    String text = settings.text(port);
    if (!Files.exists(file) || !Files.readString(file).equals(text)) {
      Files.writeString(file, text);
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private void checkVersion() throws IOException {
    String found = Files.readString(directory.resolve("PG_VERSION")).strip();
    String bundled = PostgresBundle.version();
    if (!bundled.startsWith(found + ".")) {
      throw new DatabaseUnavailable(OTHER_VERSION, found + " ≠ " + bundled);
    }
  }

  private void initialize(Account superuser) throws IOException {
    Path unfinished = directory.resolveSibling(directory.getFileName() + ".unfinished");
    Trees.delete(unfinished);
    Path passwordFile = Files.createTempFile("vivier", ".tmp");
    try {
      Files.writeString(passwordFile, superuser.password());
      programs.run(
          "initdb",
          "--pgdata=" + unfinished,
          "--username=" + superuser.role(),
          "--pwfile=" + passwordFile,
          "--auth=scram-sha-256",
          "--set=scram_iterations=" + ServerSettings.SCRAM_ITERATIONS,
          "--encoding=UTF8",
          // The same order of text on every system; lists for people name their collation.
          "--locale-provider=builtin",
          "--builtin-locale=C.UTF-8",
          "--locale=C",
          "--no-instructions");
    } finally {
      Files.delete(passwordFile);
    }
    Files.move(unfinished, directory, StandardCopyOption.ATOMIC_MOVE);
  }

  void stop() {
    programs.run(
        "pg_ctl",
        "stop",
        "--wait",
        "--timeout=" + SECONDS_TO_STOP,
        "--mode=fast",
        "--pgdata=" + directory);
  }
}
