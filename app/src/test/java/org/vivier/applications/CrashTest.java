package org.vivier.applications;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills the program, and then its database, at random instants while people apply; starts it again;
 * looks for everything that was shown. {@code tools/crash-test 20} does more rounds.
 */
class CrashTest {
  private static final int ROUNDS = Integer.getInteger("vivier.crash.rounds", 2);
  private static final int ATTEMPTS = 5;
  private static final int LEAST_MILLIS = 300;
  private static final int MORE_MILLIS = 2_500;

  @TempDir Path folder;
  private final Random random = new Random();
  private final List<String> shown = Collections.synchronizedList(new ArrayList<>());

  @Test
  void everythingThatWasShownIsThereAfterEveryCrash() throws Exception {
    Path data = folder.resolve("data");
    for (int round = 0; round < ROUNDS; round++) {
      boolean databaseFirst = round % 2 == 1;
      loadAndKill(data, databaseFirst);
      List<String> report = check(data);
      System.out.printf(
          "round %d (%s killed): %s%n", round + 1, databaseFirst ? "database" : "program", report);
      assertThat(report).hasSize(1).first().asString().startsWith("CHECKED " + shown.size());
    }
    assertThat(shown).isNotEmpty();
  }

  private void loadAndKill(Path data, boolean databaseFirst) throws Exception {
    Process child = started(data);
    BufferedReader output = child.inputReader();
    CountDownLatch first = new CountDownLatch(1);
    Thread reading = Thread.ofVirtual().start(() -> listen(output, first));
    assertThat(first.await(2, TimeUnit.MINUTES)).as("somebody applied").isTrue();
    child.waitFor(LEAST_MILLIS + random.nextInt(MORE_MILLIS), TimeUnit.MILLISECONDS);
    if (databaseFirst) {
      killDatabase(data);
      child.waitFor(LEAST_MILLIS, TimeUnit.MILLISECONDS);
    }
    child.destroyForcibly().onExit().join();
    reading.join();
  }

  /**
   * Starts again as a service does: processes of a killed database may hold its memory for a
   * moment, and the program then says so and ends.
   */
  private static Process started(Path data) throws IOException {
    List<String> said = new ArrayList<>();
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      Process child = start("load", data.toString());
      BufferedReader output = child.inputReader();
      for (String line = output.readLine(); line != null; line = output.readLine()) {
        if (line.equals(CrashChild.READY)) {
          return child;
        }
        said.add(line);
      }
    }
    throw new AssertionError("the program did not start: " + said);
  }

  private void listen(BufferedReader output, CountDownLatch first) {
    try {
      for (String line = output.readLine(); line != null; line = output.readLine()) {
        if (line.startsWith(CrashChild.SHOWN)) {
          shown.add(line.substring(CrashChild.SHOWN.length()));
          first.countDown();
        }
      }
    } catch (IOException e) {
      // The line was cut by the kill: nobody saw it.
      shown.removeIf(String::isBlank);
    }
  }

  private static void killDatabase(Path data) throws IOException {
    try (var files = Files.walk(data)) {
      Path pidFile =
          files.filter(file -> file.endsWith("postmaster.pid")).findFirst().orElseThrow();
      long pid = Long.parseLong(Files.readAllLines(pidFile).getFirst());
      ProcessHandle.of(pid).orElseThrow().destroyForcibly();
    }
  }

  private List<String> check(Path data) throws Exception {
    Path list = folder.resolve("shown.txt");
    Files.write(list, shown);
    List<String> said = List.of();
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      said = start("check", data.toString(), list.toString()).inputReader().lines().toList();
      if (said.stream().anyMatch(line -> line.startsWith("CHECKED "))) {
        return said.stream().filter(CrashTest::isFinding).toList();
      }
    }
    throw new AssertionError("the program did not start: " + said);
  }

  private static boolean isFinding(String line) {
    return line.matches("(CHECKED|LOST|NO SNAPSHOT|FILE|LETTER|HALF) .*");
  }

  private static Process start(String... arguments) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xmx256m",
                "-Dvivier.real-surroundings=true",
                "-Dvivier.programs=" + System.getProperty("vivier.programs"),
                "-cp",
                System.getProperty("java.class.path"),
                CrashChild.class.getName()));
    command.addAll(Arrays.asList(arguments));
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
  }
}
