import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** The program under test: started, killed, asked how it is. */
final class Server {
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private final String program;
  private final Path data;
  private final Path log;
  private final int port;
  private final HttpClient http =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
  private volatile Process process;

  Server(String program, Path data, Path log, int port) {
    this.program = program;
    this.data = data;
    this.log = log;
    this.port = port;
  }

  /** Where bodies wait until they are whole. */
  Path incoming() {
    return data.resolve("incoming");
  }

  String address() {
    return "http://127.0.0.1:" + port;
  }

  /** Starts it and waits until it says that it is ready; how long that took. */
  Duration start() throws IOException, InterruptedException {
    long began = System.nanoTime();
    process =
        new ProcessBuilder(program, "serve", "--port", "" + port, "--data", data.toString())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
            .start();
    awaitReady();
    return Duration.ofNanos(System.nanoTime() - began);
  }

  /** How long it took until it was ready (again). */
  Duration awaitReady() throws InterruptedException {
    long began = System.nanoTime();
    while (status("/health/ready") != 200) {
      Duration waited = Duration.ofNanos(System.nanoTime() - began);
      if (!process.isAlive() || waited.compareTo(PATIENCE) > 0) {
        throw new IllegalStateException(
            (process.isAlive() ? "not ready" : "ended with " + process.exitValue())
                + ", see "
                + log);
      }
      TimeUnit.MILLISECONDS.sleep(100);
    }
    return Duration.ofNanos(System.nanoTime() - began);
  }

  /** What a page answers, or 0 when nothing does. */
  int status(String path) throws InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address() + path))
            .timeout(Duration.ofSeconds(20))
            .build();
    try {
      return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    } catch (IOException e) {
      return 0;
    }
  }

  void kill() {
    process.destroyForcibly().onExit().join();
  }

  void killDatabase() throws IOException {
    long pid =
        Long.parseLong(
            Files.readAllLines(data.resolve("database/postmaster.pid")).getFirst().strip());
    // The file of a database that was killed may name a number that is somebody else's by now.
    ProcessHandle.of(pid)
        .filter(found -> found.info().command().orElse("").endsWith("postgres"))
        .ifPresent(ProcessHandle::destroyForcibly);
  }

  void stop() {
    process.destroy();
    process.onExit().join();
  }

  /** Stops whatever is left of it: a program that was killed leaves its database running. */
  void end() {
    if (process == null) {
      return;
    }
    process.destroy();
    try {
      if (!process.waitFor(PATIENCE)) {
        kill();
      }
      if (Files.exists(data.resolve("database/postmaster.pid"))) {
        killDatabase();
      }
    } catch (IOException e) {
      System.out.println("The database may run on: " + e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /** Resident memory in MB, PostgreSQL's not among it. */
  long memory() {
    return field("VmRSS:") / 1024;
  }

  /**
   * What of the heap is in use when everything that nobody needs is gone, in MB: the least of five
   * looks, because people make more between the collection and the look.
   */
  long liveHeap() throws IOException, InterruptedException {
    long least = Long.MAX_VALUE;
    for (int look = 0; look < 5; look++) {
      jcmd("GC.run");
      least = Math.min(least, usedHeap());
    }
    return least;
  }

  private long usedHeap() throws IOException, InterruptedException {
    return Pattern.compile("(?:DefNew|Tenured) +total \\d+K, used (\\d+)K")
            .matcher(jcmd("GC.heap_info"))
            .results()
            .mapToLong(match -> Long.parseLong(match.group(1)))
            .sum()
        / 1024;
  }

  private String jcmd(String command) throws IOException, InterruptedException {
    String program = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
    Process asking =
        new ProcessBuilder(program, "" + process.pid(), command).redirectErrorStream(true).start();
    String said = new String(asking.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    asking.waitFor();
    return said;
  }

  int openFiles() {
    try (var files = Files.list(Path.of("/proc", "" + process.pid(), "fd"))) {
      return (int) files.count();
    } catch (IOException e) {
      return 0;
    }
  }

  private long field(String field) {
    try {
      return Files.readAllLines(Path.of("/proc", "" + process.pid(), "status")).stream()
          .filter(line -> line.startsWith(field))
          .map(line -> line.replaceAll("\\D", ""))
          .mapToLong(Long::parseLong)
          .findFirst()
          .orElse(0);
    } catch (IOException e) {
      return 0;
    }
  }

  /** What the log says that somebody must act on. */
  List<String> errors() {
    try (var lines = Files.lines(log)) {
      return lines.filter(line -> line.contains(" ERROR ")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
