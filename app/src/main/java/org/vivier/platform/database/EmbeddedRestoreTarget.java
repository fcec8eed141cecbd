package org.vivier.platform.database;

import static org.vivier.platform.database.DatabaseUnavailable.Reason.FOLDER_UNUSABLE;
import static org.vivier.platform.database.DatabaseUnavailable.Reason.NOT_EMPTY;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Our own PostgreSQL in a data folder that was empty. Until the restore is complete a mark in the
 * folder keeps everybody else from starting with what is there.
 */
final class EmbeddedRestoreTarget implements RestoreTarget {
  /** What a folder may have in it and be empty all the same; the second is a mounted volume's. */
  private static final Set<String> NOTHING = Set.of(DataFolder.LOCK, "lost+found");

  private final DataFolder folder;
  private final EmbeddedDatabase database;
  private boolean complete;

  private EmbeddedRestoreTarget(DataFolder folder) {
    this.folder = folder;
    database = EmbeddedDatabase.withoutTables(folder);
  }

  /**
   * Takes the folder, and clears what an interrupted restore left in it.
   *
   * @throws DatabaseUnavailable when anything else is in it
   */
  static RestoreTarget in(Path data) {
    DataFolder folder = DataFolder.takeForRestore(data);
    try {
      if (RestoreMarker.isIn(data)) {
        clear(folder);
      } else if (!content(data).isEmpty()) {
        folder.close();
        throw new DatabaseUnavailable(NOT_EMPTY, data);
      }
      RestoreMarker.put(data);
    } catch (IOException e) {
      folder.close();
      throw new DatabaseUnavailable(FOLDER_UNUSABLE, data, e);
    }
    return new EmbeddedRestoreTarget(folder);
  }

  private static List<Path> content(Path data) throws IOException {
    try (Stream<Path> paths = Files.list(data)) {
      return paths.filter(path -> !NOTHING.contains(path.getFileName().toString())).toList();
    }
  }

  /** The mark goes last: killed in the middle of it, this is done again. */
  private static void clear(DataFolder folder) throws IOException {
    if (folder.hasCluster()) {
      new OrphanedServer(folder.cluster(), EmbeddedDatabase.programs(folder)).stop();
    }
    for (Path path : content(folder.path())) {
      if (!RestoreMarker.isMark(path)) {
        Trees.delete(path);
      }
    }
    RestoreMarker.remove(folder.path());
  }

  @Override
  public DatabaseAccess access() {
    return database.access();
  }

  @Override
  public void complete() {
    complete = true;
  }

  @Override
  public void close() {
    try (folder) {
      database.awaitStart();
      database.stop();
      if (complete) {
        RestoreMarker.remove(folder.path());
      } else {
        clear(folder);
      }
    } catch (IOException e) {
      throw new DatabaseUnavailable(FOLDER_UNUSABLE, folder.path(), e);
    }
  }
}
