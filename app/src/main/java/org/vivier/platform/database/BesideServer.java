package org.vivier.platform.database;

import static org.vivier.platform.database.DatabaseUnavailable.Reason.FOLDER_UNUSABLE;
import static org.vivier.platform.database.DatabaseUnavailable.Reason.IN_USE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/**
 * The database of a server that runs already in the same data folder. Its tables have the shape
 * that the server gave them: nobody changes it under a running server.
 */
record BesideServer(DatabaseAccess access) implements OpenDatabase {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Duration PAUSE = Duration.ofMillis(50);

  /**
   * Takes the folder when it is free; otherwise joins the server in it. Waits while the server is
   * starting, or another command has the folder.
   */
  static OpenDatabase open(Path data) {
    long tries = PATIENCE.dividedBy(PAUSE);
    for (long i = 0; i < tries; i++) {
      Optional<OpenDatabase> database = tryToOpen(data);
      if (database.isPresent()) {
        return database.get();
      }
      LockSupport.parkNanos(PAUSE.toNanos());
    }
    throw new DatabaseUnavailable(IN_USE, data);
  }

  private static Optional<OpenDatabase> tryToOpen(Path data) {
    Optional<DataFolder> free = DataFolder.tryToTake(data);
    if (free.isPresent()) {
      return Optional.of(new EmbeddedDatabase(free.get(), false));
    }
    try {
      return join(data);
    } catch (IOException e) {
      throw new DatabaseUnavailable(FOLDER_UNUSABLE, data, e);
    }
  }

  private static Optional<OpenDatabase> join(Path data) throws IOException {
    Path portFile = DataFolder.portFile(data);
    if (Files.notExists(portFile)) {
      return Optional.empty();
    }
    try {
      int port = Integer.parseInt(PrivateFiles.read(portFile).getProperty("port"));
      Passwords passwords = Passwords.read(DataFolder.passwordFile(data));
      DatabaseCreation databases = new DatabaseCreation(port, passwords);
      return Optional.of(new BesideServer(databases.access(EmbeddedDatabase.NAME)));
    } catch (NoSuchFileException e) {
      // The server is just stopping.
      return Optional.empty();
    }
  }

  /** The server goes on. */
  @Override
  public void close() {}
}
