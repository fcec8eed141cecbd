package org.vivier.platform.database;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Whether there is room for what people send: on the data folder's disk, and in the database, which
 * may be elsewhere and then only shows it by refusing something.
 */
@Component
public class StorageCapacity {
  private static final Logger LOG = LoggerFactory.getLogger(StorageCapacity.class);

  /** Less is as good as none: a résumé has up to 10 MB, and PostgreSQL writes its log by 16. */
  private static final long LEAST = 32 << 20;

  /** What is kept for submissions, letters and the database's own work. */
  private static final long RESERVE = 512 << 20;

  private static final Duration REMEMBERED = Duration.ofSeconds(30);

  private final Path folder;
  private volatile boolean refused;
  private final AtomicLong refusedAt = new AtomicLong(System.nanoTime());
  private final AtomicLong toldAt = new AtomicLong(System.nanoTime() - REMEMBERED.toNanos());

  /** On the disk that the data folder is on. */
  public StorageCapacity(@Value("${vivier.data-folder}") Path folder) {
    this.folder = folder;
  }

  /** Whether somebody who sends something now will probably be asked to come back later. */
  public boolean isLacking() {
    return (refused && System.nanoTime() - refusedAt.get() < REMEMBERED.toNanos())
        || isFull(folder);
  }

  /** Whether what is left should go to those who are known to answer. */
  public boolean isShort() {
    return hasLess(folder, RESERVE);
  }

  /** The database refused something; says so in the log, but not for everybody who comes. */
  public void refused(Throwable failure) {
    long now = System.nanoTime();
    if (StorageFailure.isFullDisk(failure)) {
      refusedAt.set(now);
      refused = true;
    }
    long told = toldAt.get();
    if (now - told >= REMEMBERED.toNanos() && toldAt.compareAndSet(told, now)) {
      LOG.error(
          "The database takes nothing now and people are asked to come back: {}",
          StorageFailure.words(failure));
    }
  }

  /** The database took something again. */
  public void accepted() {
    if (refused) {
      refused = false;
    }
  }

  /** Whether the disk that a folder is on has no room. */
  static boolean isFull(Path folder) {
    return hasLess(folder, LEAST);
  }

  private static boolean hasLess(Path folder, long bytes) {
    // One call of the system; a FileStore would read the list of all mounts each time.
    return Files.exists(folder) && folder.toFile().getUsableSpace() < bytes;
  }
}
