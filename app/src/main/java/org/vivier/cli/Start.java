package org.vivier.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.boot.WebApplicationType;
import org.vivier.backup.CheckBackup;
import org.vivier.backup.MakeBackup;
import org.vivier.backup.RestoreBackup;
import org.vivier.platform.ClockConfiguration;
import org.vivier.platform.JsonConfiguration;
import org.vivier.platform.database.DatabaseAccess;
import org.vivier.platform.database.OpenDatabase;
import org.vivier.vault.MasterKeyCopy;

/**
 * Starts the program for a command.
 *
 * @param application the class that Spring starts from
 * @param environment the process's environment variables
 */
record Start(Class<?> application, Map<String, String> environment) {
  private static final String LAZY = "--spring.main.lazy-initialization=true";

  private static final List<Class<?>> BACKUPS =
      List.of(
          MakeBackup.class,
          CheckBackup.class,
          RestoreBackup.class,
          MasterKeyCopy.class,
          JsonConfiguration.class,
          ClockConfiguration.class);

  /** The same without what the environment says. */
  Start onItsOwn() {
    return new Start(application, Map.of());
  }

  /**
   * With the web server; the database starts at the same time.
   *
   * @param settings properties, as they stand on Spring's command line
   */
  Program server(Path data, int port, String... settings) {
    OpenDatabase database = OpenDatabase.forServer(data, environment);
    List<String> all = new ArrayList<>(List.of(settings));
    all.add("--vivier.data-folder=" + data);
    all.add("--server.port=" + port);
    return Program.start(
        application, database, WebApplicationType.SERVLET, all.toArray(String[]::new));
  }

  /**
   * Without the web server, beside a running one if there is one. Only what the command asks for is
   * made, when it asks; letters that it writes wait for the server.
   */
  Program command(Path data) {
    return Program.start(
        application,
        OpenDatabase.forCommand(data, environment),
        WebApplicationType.NONE,
        "--vivier.data-folder=" + data,
        LAZY,
        "--vivier.database.connections=2");
  }

  /**
   * Of the program only what makes, checks and restores backups: it works without a master key, and
   * where there are no tables yet.
   */
  Program backups(Path data, OpenDatabase database) {
    return Program.startOnly(BACKUPS, database, "--vivier.data-folder=" + data, LAZY);
  }

  /** For what needs none. */
  static final class NoDatabase implements OpenDatabase {
    @Override
    public DatabaseAccess access() {
      throw new IllegalStateException("no database was asked for");
    }

    @Override
    public void close() {}
  }
}
