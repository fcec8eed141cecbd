package org.vivier.backup;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vivier.backup.BackupRefused.Reason;

/**
 * A file that gets its name when it is whole and on the disk. Until then it is called otherwise,
 * and what is not finished is deleted, by the next one at the latest.
 */
final class NewFile implements AutoCloseable {
  private final Path name;
  private final Path part;
  private final FileChannel channel;
  private boolean named;

  private NewFile(Path name, Path part, FileChannel channel) {
    this.name = name;
    this.part = part;
    this.channel = channel;
  }

  /**
   * Begins it.
   *
   * @param replace whether a file of that name may be replaced
   * @throws BackupRefused when it may not begin, or cannot
   */
  static NewFile begin(Path name, boolean replace) {
    if (!replace && Files.exists(name)) {
      throw new BackupRefused(Reason.FILE_EXISTS, name);
    }
    Path part = name.resolveSibling(name.getFileName() + ".part");
    try {
      var options = Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      FileChannel channel = FileChannel.open(part, options, OwnerOnly.file(part));
      if (lock(channel) == null) {
        channel.close();
        throw new BackupRefused(Reason.IN_PROGRESS, part);
      }
      channel.truncate(0);
      return new NewFile(name, part, channel);
    } catch (IOException e) {
      throw new BackupRefused(Reason.UNWRITABLE, name, e);
    }
  }

  private static @Nullable FileLock lock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  /** What it is called until it is whole. */
  Path part() {
    return part;
  }

  /** Where its bytes go; to be flushed. */
  OutputStream out() {
    return new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
  }

  /** What was written so far is on the disk. */
  void force() throws IOException {
    channel.force(true);
  }

  long size() throws IOException {
    return channel.size();
  }

  /** Gives it its name. */
  void finish(boolean replace) throws IOException {
    if (!replace && Files.exists(name)) {
      throw new BackupRefused(Reason.FILE_EXISTS, name);
    }
    Files.move(part, name, ATOMIC_MOVE, REPLACE_EXISTING);
    named = true;
    OwnerOnly.forceName(name);
  }

  @Override
  public void close() throws IOException {
    try (channel) {
      if (!named) {
        Files.deleteIfExists(part);
      }
    }
  }
}
