package org.vivier.cli;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Waits for changes in a folder and everything below it. */
final class FolderChanges implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(FolderChanges.class);

  /** An editor or Git writes many files at once: wait until they have come to rest. */
  private static final Duration REST = Duration.ofMillis(300);

  /** Network file systems tell nothing: look for oneself now and then all the same. */
  private static final Duration WATCHED = Duration.ofSeconds(30);

  private static final Duration UNWATCHED = Duration.ofSeconds(2);

  private final Path folder;
  private final WatchService watch;
  private Duration patience = WATCHED;

  private FolderChanges(Path folder, WatchService watch) {
    this.folder = folder;
    this.watch = watch;
  }

  static FolderChanges of(Path folder) throws IOException {
    FolderChanges changes = new FolderChanges(folder, folder.getFileSystem().newWatchService());
    changes.watchFolders();
    return changes;
  }

  /** Returns when something may have changed and nothing changes any more. */
  void await() throws InterruptedException {
    boolean more = heardWithin(patience);
    while (more) {
      more = heardWithin(REST);
    }
    watchFolders();
  }

  private boolean heardWithin(Duration duration) throws InterruptedException {
    WatchKey key = watch.poll(duration.toMillis(), TimeUnit.MILLISECONDS);
    if (key == null) {
      return false;
    }
    key.pollEvents();
    key.reset();
    return true;
  }

  /** Folders that are new are watched from now on; watching one again changes nothing. */
  private void watchFolders() {
    try {
      for (Path path : folders()) {
        path.register(watch, ENTRY_CREATE, ENTRY_DELETE, ENTRY_MODIFY);
      }
      patience = WATCHED;
    } catch (IOException e) {
      LOG.debug("{} cannot be watched; looking every {}", folder, UNWATCHED, e);
      patience = UNWATCHED;
    }
  }

  private List<Path> folders() throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths.filter(Files::isDirectory).toList();
    }
  }

  @Override
  public void close() throws IOException {
    watch.close();
  }
}
