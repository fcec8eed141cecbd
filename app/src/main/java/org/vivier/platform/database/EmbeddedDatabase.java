package org.vivier.platform.database;

import static org.vivier.platform.database.DatabaseUnavailable.Reason.FOLDER_UNUSABLE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Vivier's own PostgreSQL: started with the program, stopped with it, reachable from this machine
 * with a password only.
 */
final class EmbeddedDatabase implements OpenDatabase {
  static final String NAME = "vivier";
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private final DataFolder folder;
  private final InBackground access;
  private @Nullable Cluster running;
  private @Nullable ServerWatchdog watch;
  private volatile Consumer<DatabaseUnavailable> whenLost = reason -> {};

  /**
   * Starts while the caller does something else: makes the database on the first start, gives its
   * tables their shape, and repairs what a killed program left behind.
   *
   * @param visible whether commands beside may join
   */
  EmbeddedDatabase(DataFolder folder, boolean visible) {
    this.folder = folder;
    access = InBackground.ready(() -> start(visible));
  }

  private EmbeddedDatabase(DataFolder folder) {
    this.folder = folder;
    access = InBackground.ready(this::startEmpty);
  }

  /** With roles and a database, in which there is nothing. */
  static EmbeddedDatabase withoutTables(DataFolder folder) {
    return new EmbeddedDatabase(folder);
  }

  private synchronized DatabaseAccess startEmpty() {
    try {
      DatabaseCreation databases = startServer();
      databases.createUnlessThere(NAME);
      return databases.access(NAME);
    } catch (IOException e) {
      throw new DatabaseUnavailable(FOLDER_UNUSABLE, folder.path(), e);
    }
  }

  private synchronized DatabaseAccess start(boolean visible) {
    try {
      CompletableFuture<String> code = SetUpMarker.digestOfCode();
      DatabaseCreation databases = startServer();
      DatabaseAccess own = databases.access(NAME);
      SetUpMarker mark = databases.mark(NAME, code);
      if (!mark.fits()) {
        databases.createUnlessThere(NAME);
        Migrations.apply(own);
        mark.put();
      }
      Cluster cluster = running;
      if (visible && cluster != null) {
        show(cluster.port());
        watch(cluster, own);
      }
      return own;
    } catch (IOException e) {
      throw new DatabaseUnavailable(FOLDER_UNUSABLE, folder.path(), e);
    }
  }

  private DatabaseCreation startServer() throws IOException {
    Files.deleteIfExists(DataFolder.portFile(folder.path()));
    Passwords passwords = Passwords.of(folder);
    Cluster cluster = new Cluster(folder.cluster(), programs(folder), ServerSettings.DURABLE);
    cluster.start(passwords);
    running = cluster;
    return new DatabaseCreation(cluster.port(), passwords);
  }

  /** The launcher keeps PostgreSQL's programs with Vivier's own; otherwise they join the data. */
  static PostgresProgram programs(DataFolder folder) throws IOException {
    String elsewhere = System.getProperty("vivier.programs");
    Path parent = elsewhere == null ? folder.path() : Path.of(elsewhere);
    return new PostgresProgram(PostgresBundle.unpackBelow(parent));
  }

  private void show(int port) throws IOException {
    Properties content = new Properties();
    content.setProperty("port", Integer.toString(port));
    PrivateFiles.write(DataFolder.portFile(folder.path()), content);
  }

  /** A command that ends soon is not watched over: it fails, and says so. */
  private void watch(Cluster cluster, DatabaseAccess own) {
    watch = new ServerWatchdog(cluster, own, PATIENCE, this::lose);
    watch.start();
  }

  private void lose(Exception reason) {
    synchronized (this) {
      running = null;
    }
    whenLost.accept(
        reason instanceof DatabaseUnavailable known
            ? known
            : new DatabaseUnavailable(FOLDER_UNUSABLE, folder.path(), reason));
  }

  @Override
  public void whenLost(Consumer<DatabaseUnavailable> action) {
    whenLost = action;
  }

  @Override
  public DatabaseAccess access() {
    return access.await();
  }

  /** Waits until the server has started, or could not. */
  void awaitStart() {
    access.awaitEnd();
  }

  /** Stops the server and keeps the folder. */
  synchronized void stop() throws IOException {
    if (watch != null) {
      watch.end();
    }
    if (running != null) {
      Files.deleteIfExists(DataFolder.portFile(folder.path()));
      running.stop();
      running = null;
    }
  }

  /** Stops the server when its last statement is done, and gives the data folder free. */
  @Override
  public synchronized void close() {
    try (folder) {
      stop();
    } catch (IOException e) {
      throw new DatabaseUnavailable(FOLDER_UNUSABLE, folder.path(), e);
    }
  }
}
