package org.vivier.platform.database;

import static org.vivier.platform.database.DatabaseUnavailable.Reason.FOLDER_UNUSABLE;
import static org.vivier.platform.database.DatabaseUnavailable.Reason.IN_USE;
import static org.vivier.platform.database.DatabaseUnavailable.Reason.RESTORE_UNFINISHED;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** The folder that keeps everything of one Vivier, and the lock that lets one program in. */
final class DataFolder implements AutoCloseable {
  static final String CLUSTER = "database";
  static final String LOCK = "vivier.lock";

  private final Path path;
  private final FileChannel lockFile;

  private DataFolder(Path path, FileChannel lockFile) {
    this.path = path;
    this.lockFile = lockFile;
  }

  /**
   * Takes the folder for this program alone, until {@link #close} or the end of the process.
   *
   * @throws DatabaseUnavailable when the folder is in use or cannot be used
   */
  static DataFolder take(Path path) {
    return tryToTake(path).orElseThrow(() -> new DatabaseUnavailable(IN_USE, path));
  }

  /** Takes the folder unless another program has it. */
  static Optional<DataFolder> tryToTake(Path path) {
    Optional<DataFolder> folder = lock(path);
    if (folder.isPresent() && RestoreMarker.isIn(path)) {
      folder.get().close();
      throw new DatabaseUnavailable(RESTORE_UNFINISHED, path);
    }
    return folder;
  }

  /** As {@link #take}, also with what an interrupted restore left behind. */
  static DataFolder takeForRestore(Path path) {
    return lock(path).orElseThrow(() -> new DatabaseUnavailable(IN_USE, path));
  }

  private static Optional<DataFolder> lock(Path path) {
    try {
      PrivateFiles.createFolder(path);
      FileChannel channel =
          FileChannel.open(path.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (lock(channel)) {
        return Optional.of(new DataFolder(path.toRealPath(), channel));
      }
      channel.close();
      return Optional.empty();
    } catch (IOException e) {
      throw new DatabaseUnavailable(FOLDER_UNUSABLE, path, e);
    }
  }

  private static boolean lock(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  Path path() {
    return path;
  }

  /** Where PostgreSQL keeps its files. */
  Path cluster() {
    return path.resolve(CLUSTER);
  }

  /** Where a running server says on which port its database listens. */
  static Path portFile(Path folder) {
    return folder.resolve("database-port.properties");
  }

  static Path passwordFile(Path folder) {
    return folder.resolve("database-passwords.properties");
  }

  boolean hasCluster() {
    return Files.exists(cluster());
  }

  @Override
  public void close() {
    try {
      lockFile.close();
    } catch (IOException e) {
      throw new DatabaseUnavailable(FOLDER_UNUSABLE, path, e);
    }
  }
}
