package org.vivier.documents.reader;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How the reading process is started. */
final class ReaderCommand {
  private static final List<String> LIMITS =
      List.of(
          "-Xmx128m",
          "-XX:MaxMetaspaceSize=96m",
          "-XX:MaxDirectMemorySize=16m",
          "-XX:ReservedCodeCacheSize=32m",
          "-Xss1m",
          "-XX:+UseSerialGC",
          "-XX:TieredStopAtLevel=1",
          "-XX:+ExitOnOutOfMemoryError",
          "-XX:-UsePerfData",
          // The pipe is for answers: no message of the virtual machine may get into it.
          "-Xlog:disable",
          "-Xlog:all=error:stderr",
          "-Djava.awt.headless=true");

  private ReaderCommand() {}

  static List<String> with(Path temporaryFiles) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(LIMITS);
    command.add("-Djava.io.tmpdir=" + temporaryFiles);
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    String program = ReaderProgram.class.getName();
    if (inPackedJar()) {
      command.add(command.size() - 2, "-Dloader.main=" + program);
      command.add("org.springframework.boot.loader.launch.PropertiesLauncher");
    } else {
      command.add(program);
    }
    return List.copyOf(command);
  }

  /** Whether this runs from a Spring Boot jar that holds its libraries packed. */
  private static boolean inPackedJar() {
    return ReaderProgram.class
        .getProtectionDomain()
        .getCodeSource()
        .getLocation()
        .toString()
        .startsWith("jar:nested:");
  }
}
