package org.vivier.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Properties;

/** What {@code --version} says. */
final class Version {
  private Version() {}

  static List<String> lines() throws IOException {
    Properties build = new Properties();
    try (InputStream in = Version.class.getResourceAsStream("/vivier-build.properties")) {
      build.load(in);
    }
    String java = "Java " + Runtime.version();
    String database = "PostgreSQL " + build.getProperty("postgresql");
    return List.of("Vivier " + build.getProperty("version"), java + ", " + database);
  }
}
