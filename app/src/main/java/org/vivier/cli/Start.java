package org.vivier.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.boot.WebApplicationType;
import org.vivier.platform.database.OpenDatabase;

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
    OpenDatabase database = OpenDatabase.forCommand(data, environment);
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
