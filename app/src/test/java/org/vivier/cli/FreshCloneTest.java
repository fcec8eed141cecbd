package org.vivier.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The command that passes the tests, where nothing was ever built and no browser is: with an
 * installer and a Maven that only say what they were asked.
 */
class FreshCloneTest {
  private static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();

  /** The system's programs that the scripts use. */
  private static final List<String> OWN =
      List.of(
          "awk",
          "cat",
          "dirname",
          "find",
          "grep",
          "head",
          "mkdir",
          "readlink",
          "rm",
          "sed",
          "sort",
          "tee");

  @TempDir Path clone;

  private Path programs = Path.of("");

  @BeforeEach
  void nothingButTheScripts() throws IOException {
    try (Stream<Path> scripts = Files.walk(PROJECT.resolve("tools"))) {
      for (Path script : scripts.toList()) {
        Files.copy(script, clone.resolve(PROJECT.relativize(script)));
      }
    }
    Files.createDirectories(clone.resolve("app/src/test/java/org/vivier/alerts"));
    programs = Files.createDirectory(clone.resolve("programs"));
    for (String own : OWN) {
      program(own, "PATH=/usr/bin:/bin exec " + own + " \"$@\"");
    }
    program("id", "echo 0");
    program("apt-get", "echo \"asked for: $*\"; exit 100");
    program("mvn", "echo Apache Maven 3.9.11; echo \"built: $*\"");
  }

  @Test
  void aBrowserIsAskedForAndTheTestsRunWithoutOne() throws Exception {
    ProcessBuilder tests =
        new ProcessBuilder("sh", "tools/test", "alerts").directory(clone.toFile());
    tests.environment().put("PATH", programs.toString());
    tests.environment().remove("VIVIER_BROWSER");
    tests.environment().put("JAVA_HOME", System.getProperty("java.home"));
    Process process = tests.redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).as(said).isEqualTo(1);
    assertThat(said)
        .contains("apt-get could not install Chromium", "0 passed")
        .doesNotContain("cannot create", "Directory nonexistent");
    assertThat(Files.readString(clone.resolve("target/vivier-test.log")))
        .contains("asked for: update", "built: ", "verify");
  }

  private void program(String name, String commands) throws IOException {
    Path file = programs.resolve(name);
    Files.writeString(file, "#!/bin/sh\n" + commands + "\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }
}
