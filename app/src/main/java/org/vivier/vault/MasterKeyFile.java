package org.vivier.vault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static org.vivier.vault.MasterKeyUnusable.Reason.EXPOSED;
import static org.vivier.vault.MasterKeyUnusable.Reason.UNREADABLE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vivier.platform.database.PrivateFiles;

/** The key ring on disk, readable for the program's own user only. */
record MasterKeyFile(Path path) {

  boolean exists() {
    return Files.exists(path);
  }

  /**
   * Tells the file from what was there before. Its time alone would not: two steps of a rotation
   * can fall into one tick of the file system's clock.
   */
  record Version(FileTime written, long size, @Nullable Object inode) {}

  Version version() throws IOException {
    var attributes = Files.readAttributes(path, BasicFileAttributes.class);
    return new Version(attributes.lastModifiedTime(), attributes.size(), attributes.fileKey());
  }

  /**
   * Looks whether the key is for this program’s user only.
   *
   * @throws MasterKeyUnusable when others may read or change it
   */
  void requirePrivate() {
    try {
      if (PrivateFiles.isExposed(path)) {
        throw new MasterKeyUnusable(path, EXPOSED, null);
      }
    } catch (IOException e) {
      throw new MasterKeyUnusable(path, UNREADABLE, e);
    }
  }

  KeyRing read() {
    try {
      return KeyRing.parse(Files.readString(path));
    } catch (IOException | GeneralSecurityException e) {
      throw new MasterKeyUnusable(path, UNREADABLE, e);
    }
  }

  /** All or nothing, and on the disk when this returns. */
  void write(KeyRing ring) {
    try {
      Path folder = folder();
      Files.createDirectories(folder, mode("rwx------"));
      Path unfinished = folder.resolve(path.getFileName() + ".new");
      Files.deleteIfExists(unfinished);
      var options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      try (var out = FileChannel.open(unfinished, options, mode("rw-------"))) {
        out.write(ByteBuffer.wrap(ring.json().getBytes(UTF_8)));
        out.force(true);
      }
      Files.move(unfinished, path, ATOMIC_MOVE, REPLACE_EXISTING);
      force(folder);
    } catch (IOException | GeneralSecurityException e) {
      throw new MasterKeyUnusable(path, UNREADABLE, e);
    }
  }

  private Path folder() {
    Path parent = path.toAbsolutePath().getParent();
    return parent == null ? path.toAbsolutePath() : parent;
  }

  /** The new name is durable too; Windows keeps it so by itself and opens no folder. */
  private void force(Path folder) throws IOException {
    if (posix()) {
      try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
        channel.force(true);
      }
    }
  }

  private boolean posix() {
    return path.getFileSystem().supportedFileAttributeViews().contains("posix");
  }

  private FileAttribute<?>[] mode(String permissions) {
    return posix()
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        }
        : new FileAttribute<?>[0];
  }
}
