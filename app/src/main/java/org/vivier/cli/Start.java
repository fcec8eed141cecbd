package org.vivier.cli;

import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.WebApplicationType;
import org.vivier.platform.database.DatabaseAccess;
import org.vivier.platform.database.OpenDatabase;
import org.vivier.platform.database.RestoreTarget;

/**
 * Starts the program for a command.
 *
 * @param application the class that Spring starts from
 * @param environment the process's environment variables
 */
record Start(Class<?> application, Map<String, String> environment) {
  /** The same without what the environment says. */
  Start onItsOwn() {
    return new Start(application, Map.of());
  }

  /** With the web server; the database starts at the same time. */
  Program server(Path data, int port) {
    OpenDatabase database = OpenDatabase.forServer(data, environment);
    return Program.start(
        application,
        database,
        WebApplicationType.SERVLET,
        "--vivier.data-folder=" + data,
        "--server.port=" + port);
  }

  /**
   * Without the web server, beside a running one if there is one. Only what the command asks for is
   * made, when it asks; letters that it writes wait for the server.
   */
  Program command(Path data) {
    return beside(data, OpenDatabase.forCommand(data, environment));
  }

  /** Without any database, for what needs none. */
  Program alone(Path data) {
    return beside(data, new NoDatabase());
  }

  private record NoDatabase() implements OpenDatabase {
    @Override
    public DatabaseAccess access() {
      throw new IllegalStateException("no database was asked for");
    }

    @Override
    public void close() {}
  }

  /** As for a command, with an empty database that a backup is to fill. */
  Program restore(Path data, RestoreTarget target) {
    return beside(data, target);
  }

  private Program beside(Path data, OpenDatabase database) {
    return Program.start(
        application,
        database,
        WebApplicationType.NONE,
        "--vivier.data-folder=" + data,
        "--spring.main.lazy-initialization=true",
        "--vivier.files.work-in-background=false",
        "--vivier.database.connections=2");
  }
}
