package org.vivier.platform.database;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** A database for as long as a command works with it. */
public interface OpenDatabase extends AutoCloseable {
  /**
   * How to reach it; waits until it can be reached and its tables have their shape.
   *
   * @throws DatabaseUnavailable when it can't
   * @throws org.flywaydb.core.api.FlywayException when its tables can't be brought into shape
   */
  DatabaseAccess access();

  /**
   * What to do when a database of our own has died and can't be started again. One that somebody
   * else runs comes back without us.
   */
  default void whenLost(Consumer<DatabaseUnavailable> action) {}

  /** Stops what was started for this command, and nothing else. */
  @Override
  void close();

  /**
   * For the server: the database that the environment names, or else our own in a data folder,
   * which no other program may use meanwhile.
   *
   * @param environment see {@link ExternalDatabase}
   * @throws DatabaseUnavailable at once when the data folder is in use or unusable
   */
  static OpenDatabase forServer(Path data, Map<String, String> environment) {
    Optional<OpenDatabase> external = ExternalDatabase.in(environment);
    return external.orElseGet(() -> new EmbeddedDatabase(DataFolder.take(data), true));
  }

  /** Whether there is a database that a command could work with, without making one. */
  static boolean exists(Path data, Map<String, String> environment) {
    return ExternalDatabase.named(environment).isPresent()
        || Files.exists(data.resolve(DataFolder.CLUSTER));
  }

  /** For a command beside the server: the running server's database, or as for the server. */
  static OpenDatabase forCommand(Path data, Map<String, String> environment) {
    Optional<OpenDatabase> external = ExternalDatabase.in(environment);
    return external.orElseGet(() -> BesideServer.open(data));
  }
}
