package org.vivier.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} says. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() throws IOException {
    Properties build = new Properties();
    try (InputStream in = Version.class.getResourceAsStream("/vivier-build.properties")) {
      build.load(in);
    }
    String java = "Java " + Runtime.version();
    String database = "PostgreSQL " + build.getProperty("postgresql");
    return new String[] {"Vivier " + build.getProperty("version"), java + ", " + database};
  }
}
