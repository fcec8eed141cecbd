package org.vivier.cli.content;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Waits for changes in a folder, in everything below it, and on the way to it: the folder may be a
 * symbolic link that is turned to another place.
 */
final class FolderChanges implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(FolderChanges.class);

  /** An editor or Git writes many files at once: wait until they have come to rest. */
  private static final Duration REST = Duration.ofMillis(300);

  /** In a folder that never comes to rest, something else writes all the time. */
  private static final int MOST_RESTS = 20;

  /** Network file systems tell nothing: look for oneself now and then all the same. */
  private static final Duration WATCHED = Duration.ofSeconds(30);

  private static final Duration UNWATCHED = Duration.ofSeconds(2);

  private final Path folder;
  private final WatchService watch;
  private Map<WatchKey, Set<Path>> interests = new HashMap<>();
  private Set<Path> closed = Set.of();
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

  /**
   * Returns when something may have changed and nothing changes any more.
   *
   * @param least how long to wait at least when nothing is heard
   */
  void await(Duration least) throws InterruptedException {
    boolean more = heardWithin(patience.compareTo(least) > 0 ? patience : least);
    for (int rests = 0; more && rests < MOST_RESTS; rests++) {
      more = heardWithin(REST);
    }
    watchFolders();
  }

  private boolean heardWithin(Duration duration) throws InterruptedException {
    long end = System.nanoTime() + duration.toNanos();
    while (true) {
      WatchKey key = watch.poll(end - System.nanoTime(), TimeUnit.NANOSECONDS);
      if (key == null) {
        return false;
      }
      Set<Path> names = interests.getOrDefault(key, Set.of());
      boolean heard = key.pollEvents().stream().anyMatch(event -> concerns(event, names));
      key.reset();
      if (heard) {
        return true;
      }
    }
  }

  /** No names: every one; without one, events were lost. */
  private static boolean concerns(WatchEvent<?> event, Set<Path> names) {
    return names.isEmpty() || !(event.context() instanceof Path name) || names.contains(name);
  }

  /** Folders that are new are watched from now on; watching one again changes nothing. */
  private void watchFolders() {
    FolderTree tree = FolderTree.of(folder);
    Map<WatchKey, Set<Path>> now = new HashMap<>();
    boolean all = true;
    for (Path turn : tree.turns()) {
      // The root of a file system has no parent, and nobody replaces it.
      all &= turn.getParent() == null || watch(turn.getParent(), Set.of(turn.getFileName()), now);
    }
    for (Path directory : tree.directories()) {
      all &= watch(directory, Set.of(), now);
    }
    interests.keySet().stream().filter(key -> !now.containsKey(key)).forEach(WatchKey::cancel);
    interests = now;
    patience = all && !tree.directories().isEmpty() ? WATCHED : UNWATCHED;
    tree.closed().stream()
        .filter(path -> !closed.contains(path))
        .forEach(path -> LOG.warn("{} can’t be read; changes in it go unnoticed", path));
    closed = tree.closed();
  }

  private boolean watch(Path directory, Set<Path> names, Map<WatchKey, Set<Path>> now) {
    try {
      WatchKey key = directory.register(watch, ENTRY_CREATE, ENTRY_DELETE, ENTRY_MODIFY);
      Set<Path> before = now.get(key);
      Set<Path> both = new HashSet<>(names);
      both.addAll(before == null ? Set.of() : before);
      boolean every = names.isEmpty() || (before != null && before.isEmpty());
      now.put(key, every ? Set.of() : both);
      return true;
    } catch (IOException e) {
      LOG.debug("{} cannot be watched; looking every {}", directory, UNWATCHED, e);
      return false;
    }
  }

  @Override
  public void close() throws IOException {
    watch.close();
  }
}
