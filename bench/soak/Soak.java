import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A long day in short: people apply all the time, slow clients hold connections, the program and
 * its database are killed in turn, the disk is full for a while; and at the end everything that was
 * shown must be there, once. Usage:
 *
 * <pre>java Soak PROGRAM WORK PORT SECONDS PER_SECOND DISK|-</pre>
 */
final class Soak {
  private static final int RESUME = 20_000;
  private static final int PEOPLE = 16;
  private static final int SLOW = 200;
  private static final int BETWEEN_KILLS = 30;
  private static final int FULL = 40;
  private static final int PROBE_MILLIS = 1_000;

  /** More than this from the second quarter of a calm stretch to the last is no longer flat. */
  private static final double FLAT = 1.15;

  private final Path work;
  private final Server server;
  private final Load load;
  private final Slow slow;
  private final Disk disk;
  private final Records records;
  private final int seconds;
  private final long began = System.nanoTime();
  private final List<String> wrong = new ArrayList<>();

  private Soak(String[] args) throws IOException {
    work = Path.of(args[1]);
    int port = Integer.parseInt(args[2]);
    seconds = Integer.parseInt(args[3]);
    disk = args[5].equals("-") ? null : new Disk(Path.of(args[5]));
    Path data = (disk == null ? work : Path.of(args[5])).resolve("data");
    server = new Server(args[0], data, work.resolve("log"), port);
    load =
        new Load(
            new Applicants(server.address(), "rush", RESUME), Double.parseDouble(args[4]), PEOPLE);
    slow = new Slow(port, SLOW);
    records = new Records(data);
  }

  public static void main(String[] args) throws Exception {
    Soak soak = new Soak(args);
    // Also when it fails or is told to end: nothing of it runs on.
    Runtime.getRuntime().addShutdownHook(new Thread(soak.server::end));
    soak.run();
    System.exit(soak.wrong.isEmpty() ? 0 : 1);
  }

  private void run() throws Exception {
    System.out.printf(
        "%-7s %-22s %9s %7s %6s %6s %7s %5s  %s%n",
        "at", "what", "submitted", "broken", "later", "faults", "memory", "files", "");
    say("started", server.start());
    load.start();
    Thread dribbling = Thread.ofPlatform().start(slow);
    stretch("warm-up", seconds / 20);
    kills(seconds * 2 / 5);
    if (disk != null) {
      fullDisk();
    }
    calm(seconds - elapsed());
    load.end();
    slow.end();
    dribbling.join();
    check();
  }

  /** Program and database in turn, while people apply. */
  private void kills(int until) throws Exception {
    for (int kill = 0; elapsed() < until; kill++) {
      TimeUnit.SECONDS.sleep(Math.min(BETWEEN_KILLS, Math.max(1, seconds / 20)));
      if (kill % 2 == 0) {
        server.kill();
        say("program killed", server.start());
      } else {
        server.killDatabase();
        TimeUnit.MILLISECONDS.sleep(200);
        say("database killed", server.awaitReady());
      }
    }
  }

  /** Pages go on, whoever sends something is told so, readiness says so; then all goes on. */
  private void fullDisk() throws Exception {
    long laterBefore = load.later.sum();
    disk.fill();
    say("disk full", null);
    int notReady = 0;
    int pages = 0;
    int probes = Math.min(FULL, Math.max(10, seconds / 10));
    for (int i = 0; i < probes; i++) {
      TimeUnit.MILLISECONDS.sleep(PROBE_MILLIS);
      notReady += server.status("/health/ready") == 503 ? 1 : 0;
      pages += server.status("/en/careers") == 200 ? 1 : 0;
    }
    say("%d s full".formatted(probes), null);
    System.out.printf(
        "        pages answered %d of %d, /health/ready said 503 %d times, people asked to come"
            + " back %d%n",
        pages, probes, notReady, load.later.sum() - laterBefore);
    require(pages == probes, "pages did not answer on a full disk");
    require(notReady > 0, "readiness did not say that the disk is full");
    require(server.isAlive(), "the program ended on a full disk");
    Files.writeString(work.resolve("page-on-a-full-disk.html"), load.lastLater);
    disk.empty();
    long emptied = System.nanoTime();
    while (load.lastShown.get() < emptied && System.nanoTime() - emptied < 120e9) {
      TimeUnit.MILLISECONDS.sleep(100);
    }
    require(load.lastShown.get() > emptied, "nobody could apply after the disk had room again");
    say("room again, applied", Duration.ofNanos(load.lastShown.get() - emptied));
    say("ready", server.awaitReady());
  }

  /** Nothing happens but what happens every day; the memory of that is what counts. */
  private void calm(int length) throws Exception {
    long[] memory = new long[Math.max(8, length)];
    int samples = 0;
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(length);
    long live = 0;
    for (int second = 0; System.nanoTime() < end && samples < memory.length; second++) {
      if (second == length / 4) {
        live = server.liveHeap();
      }
      TimeUnit.SECONDS.sleep(1);
      memory[samples++] = server.memory();
      if (second % Math.max(10, length / 8) == 0) {
        say("calm", null);
      }
    }
    int quarter = samples / 4;
    // The first quarter is left out: a program that was just killed still fills its caches.
    long before = highest(memory, quarter, 2 * quarter);
    long after = highest(memory, 3 * quarter, samples);
    long liveAfter = server.liveHeap();
    System.out.printf(
        "memory of the second quarter at most %d MB, of the last %d MB; live heap %d MB, then %d"
            + " MB%n",
        before, after, live, liveAfter);
    require(
        liveAfter <= live * FLAT + 5,
        "the live heap grew from %d to %d MB".formatted(live, liveAfter));
    require(after <= before * FLAT, "memory grew from %d to %d MB".formatted(before, after));
  }

  private static long highest(long[] memory, int from, int to) {
    return Arrays.stream(memory, from, to).max().orElse(0);
  }

  private void check() throws Exception {
    int submitted = records.submitted();
    List<String> findings = records.findings(load.shown.keySet());
    findings.stream().limit(20).forEach(System.out::println);
    wrong.addAll(findings);
    load.faults.stream().distinct().limit(20).forEach(System.out::println);
    require(load.faults.isEmpty(), load.faults.size() + " answers that were no page for people");
    System.out.printf(
        "%d references shown, %d submitted (%d whose answer was lost), %d broken connections, asked"
            + " to come back %s, %d slow clients cut off%n",
        load.shown.size(),
        submitted,
        load.answerLost.sum(),
        load.broken.sum(),
        load.laterBy,
        slow.cutOff.sum());
    leftovers("while it runs");
    server.stop();
    leftovers("after it stopped");
    server.errors().stream()
        .map(line -> line.substring(25))
        .distinct()
        .limit(20)
        .forEach(System.out::println);
    wrong.forEach(finding -> System.out.println("WRONG: " + finding));
    System.out.println(wrong.isEmpty() ? "Nothing lost, nothing twice." : "Not as it should be.");
  }

  private void leftovers(String when) throws IOException {
    for (Path folder : new Path[] {work.resolve("tmp"), server.incoming()}) {
      if (!Files.isDirectory(folder)) {
        continue;
      }
      try (var files = Files.walk(folder)) {
        List<Path> left = files.filter(Files::isRegularFile).toList();
        require(left.isEmpty(), "left %s: %s".formatted(when, left));
      }
    }
  }

  private void stretch(String name, int length) throws InterruptedException {
    TimeUnit.SECONDS.sleep(length);
    say(name, null);
  }

  private void require(boolean holds, String otherwise) {
    if (!holds) {
      wrong.add(otherwise);
    }
  }

  private int elapsed() {
    return (int) TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - began);
  }

  private void say(String what, Duration took) {
    System.out.printf(
        "%4d s  %-22s %9d %7d %6d %6d %4d MB %5d  %s%n",
        elapsed(),
        what,
        load.shown.size(),
        load.broken.sum(),
        load.later.sum(),
        load.faults.size(),
        server.memory(),
        server.openFiles(),
        took == null ? "" : "ready after %.1f s".formatted(took.toMillis() / 1e3));
  }
}
