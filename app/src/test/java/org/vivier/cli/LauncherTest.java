package org.vivier.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** With which options each command runs: the Java here only says what it was given. */
class LauncherTest {
  private static final String WITHOUT_SECOND_COMPILER = "-XX:TieredStopAtLevel=1";

  @TempDir Path place;

  @BeforeEach
  void aBuiltProgram() throws IOException {
    Scripts.copyTo(place);
    Path jdk = place.resolve("jdk");
    Scripts.program(jdk.resolve("bin/javac"), "");
    Scripts.program(jdk.resolve("bin/java"), "echo \"$*\"");
    Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"25.0.3\"\n");
    Path dist = Files.createDirectories(place.resolve("app/target/launcher/dist"));
    Files.writeString(dist.resolve("checker-path"), "checker.jar\n");
    Files.writeString(dist.resolve("built-with"), jdk + "\n");
  }

  /** Without the second compiler AES and SHA-256 take several times as long. */
  @ParameterizedTest
  @CsvSource({
    "serve --port 0, true",
    "serve, true",
    "backup file, true",
    "restore file, true",
    "journal verify, true",
    "journal export folder, true",
    "merit-file 2026-001, true",
    "journal checkpoint, false",
    "late keeper, false",
    "check folder, false",
    "--help, false"
  })
  void whatLastsIsCompiledTwice(String typed, boolean twice) throws Exception {
    List<String> command = new ArrayList<>(List.of("sh", "vivier"));
    command.addAll(List.of(typed.split(" ", -1)));
    ProcessBuilder launcher = new ProcessBuilder(command).directory(place.toFile());
    launcher.environment().put("JAVA_HOME", place.resolve("jdk").toString());
    launcher.environment().remove("VIVIER_JAVA_OPTS");
    Process process = launcher.redirectErrorStream(true).start();
    String given = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).as(given).isZero();
    assertThat(given).contains(typed.replace("check ", ""), "-Xmx256m");
    assertThat(!given.contains(WITHOUT_SECOND_COMPILER)).as(given).isEqualTo(twice);
  }
}
