package org.vivier.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The command that passes the tests, where nothing was ever built and no browser is: with an
 * installer and a Maven that only say what they were asked.
 */
class FreshCloneTest {
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
    Scripts.copyTo(clone);
    Files.createDirectories(clone.resolve("app/src/test/java/org/vivier/alerts"));
    programs = clone.resolve("programs");
    for (String own : OWN) {
      Scripts.program(programs.resolve(own), "PATH=/usr/bin:/bin exec " + own + " \"$@\"");
    }
    Scripts.program(programs.resolve("id"), "echo 0");
    Scripts.program(programs.resolve("apt-get"), "echo \"asked for: $*\"; exit 100");
    Scripts.program(programs.resolve("mvn"), "echo Apache Maven 3.9.11; echo \"built: $*\"");
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
}
