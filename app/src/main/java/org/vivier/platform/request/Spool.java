package org.vivier.platform.request;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import org.vivier.platform.database.PrivateFiles;

/**
 * The room in which bodies wait until they are whole: a share of the memory, and then sealed files
 * in the data folder. The key is made when the program starts and kept nowhere, so what a killed
 * program leaves behind nobody can read, and the next start sweeps it away.
 */
@Component
@ConditionalOnWebApplication
final class Spool {
  /** All bodies together get one part in so many of the memory. */
  private static final int SHARE = 16;

  private final Path folder;
  private final long inMemoryEach;
  private final long inMemory;
  private final long onDisk;
  private final AtomicLong memory = new AtomicLong();
  private final AtomicLong disk = new AtomicLong();
  private final SpoolSeal seal = new SpoolSeal();

  @Autowired
  Spool(@Value("${vivier.data-folder}") Path data, BodyLimits limits) throws IOException {
    this(
        data,
        limits.inMemory().toBytes(),
        Runtime.getRuntime().maxMemory() / SHARE,
        limits.onDisk().toBytes());
  }

  Spool(Path data, long inMemoryEach, long inMemory, long onDisk) throws IOException {
    this.folder = data.resolve("incoming");
    this.inMemoryEach = inMemoryEach;
    this.inMemory = inMemory;
    this.onDisk = onDisk;
    sweep();
  }

  /** Room for one body. */
  SpooledBytes begin() {
    return new SpooledBytes(this);
  }

  /** The most that one body may have in memory. */
  long inMemoryEach() {
    return inMemoryEach;
  }

  /** Takes memory for a body; false when it must go to the disk. */
  boolean takeMemory(int more) {
    return take(memory, more, inMemory);
  }

  void releaseMemory(long bytes) {
    memory.addAndGet(-bytes);
  }

  void takeDisk(int more) throws SpoolFull {
    if (!take(disk, more, onDisk)) {
      throw new SpoolFull();
    }
  }

  void releaseDisk(long bytes) {
    disk.addAndGet(-bytes);
  }

  SealedFile newFile() throws IOException {
    PrivateFiles.createFolder(folder);
    return SealedFile.in(folder, seal);
  }

  /** Bytes that are in memory and on the disk now. */
  long used() {
    return memory.get() + disk.get();
  }

  private static boolean take(AtomicLong used, long more, long most) {
    if (used.addAndGet(more) <= most) {
      return true;
    }
    used.addAndGet(-more);
    return false;
  }

  private void sweep() throws IOException {
    if (Files.isDirectory(folder)) {
      try (Stream<Path> left = Files.list(folder)) {
        for (Path file : left.toList()) {
          Files.deleteIfExists(file);
        }
      }
    }
  }
}
