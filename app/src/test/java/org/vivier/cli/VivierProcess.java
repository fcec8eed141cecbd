package org.vivier.cli;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The real program in a process of its own: what {@code ./vivier} runs, with its cache, when {@code
 * ./vivier test} has built it ({@code vivier.launcher}), otherwise the compiled classes.
 */
final class VivierProcess implements AutoCloseable {
  private static final Pattern ADDRESS = Pattern.compile("http://\\S+/en/careers");
  private static final long PATIENCE_SECONDS = 120;

  private final Process process;
  private final BufferedReader output;

  private VivierProcess(Process process) {
    this.process = process;
    this.output = process.inputReader();
  }

  /** What a command said, errors as well, and how it ended. */
  record Said(String text, int status) {
    String first() {
      return text.lines().findFirst().orElse("");
    }
  }

  /** Runs a command to its end; nobody types anything. */
  static Said run(Path data, String... arguments) throws IOException {
    return runTyping("", data, arguments);
  }

  /** Runs a command to its end, with what somebody types. */
  static Said runTyping(String typed, Path data, String... arguments) throws IOException {
    try (VivierProcess command = start(data, arguments).typing(typed)) {
      return new Said(command.rest(), command.exitStatus());
    }
  }

  static VivierProcess start(Path data, String... arguments) throws IOException {
    List<String> command = program();
    command.addAll(Arrays.asList(arguments));
    command.add("--data=" + data);
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("LC_ALL", "en_CA.UTF-8");
    return new VivierProcess(builder.start());
  }

  /** What runs it, without a command. */
  static List<String> program() {
    String launcher = System.getProperty("vivier.launcher", "");
    if (!launcher.isEmpty()) {
      return new ArrayList<>(List.of(launcher));
    }
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx256m"));
    command.add("--sun-misc-unsafe-memory-access=allow");
    command.add("-Dvivier.programs=" + System.getProperty("vivier.programs"));
    command.addAll(List.of("-cp", classPath(), "org.vivier.Vivier"));
    return command;
  }

  /** Without the tests, which would give the program a database and a clock of theirs. */
  private static String classPath() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> !entry.endsWith("test-classes"))
        .collect(Collectors.joining(File.pathSeparator));
  }

  /** Hands over what a person would type, to its end. */
  VivierProcess typing(String text) throws IOException {
    try (var typed = process.outputWriter(StandardCharsets.UTF_8)) {
      typed.write(text);
    }
    return this;
  }

  /** Reads until the program says where it is. */
  String address() throws IOException {
    StringBuilder said = new StringBuilder();
    for (String line = output.readLine(); line != null; line = output.readLine()) {
      Matcher address = ADDRESS.matcher(line);
      if (address.find()) {
        return address.group();
      }
      said.append(line).append('\n');
    }
    throw new IllegalStateException("Vivier did not start:\n" + said);
  }

  /** Reads until the program says this. */
  void awaitLine(String part) throws IOException {
    String line = output.readLine();
    while (!line.contains(part)) {
      line = output.readLine();
    }
  }

  /** Everything that it still says. */
  String rest() {
    return String.join("\n", output.lines().toList());
  }

  int exitStatus() {
    return process.onExit().orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join().exitValue();
  }

  /** As Ctrl-C does; what it says last can still be read. */
  void stop() {
    process.toHandle().destroy();
  }

  void kill() {
    process.destroyForcibly().onExit().join();
  }

  @Override
  public void close() {
    if (process.isAlive()) {
      stop();
      exitStatus();
    }
  }
}
