import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Applies as browsers do: the same forms, over HTTP. Prepares drafts first; then each candidate
 * sends a résumé of 200,704 bytes, submits, and sees the reference. Usage:
 *
 * <pre>java Rush.java http://127.0.0.1:8080 SLUG CANDIDATES CLIENTS [PER_SECOND]</pre>
 *
 * Without PER_SECOND, CLIENTS candidates are always under way; with it, candidates arrive at that
 * rate whether or not others are done, and CLIENTS is the most at the same time. Each candidate has
 * a connection of their own. Bare sockets: browsers run on other machines, and what stands for them
 * here takes from the two cores that are measured.
 */
final class Rush {
  private static final int RESUME = 200_704;

  private final Applicants applicants;

  private record Outcome(String reference, long micros, long submitMicros) {}

  private Rush(Applicants applicants) {
    this.applicants = applicants;
  }

  public static void main(String[] args) throws Exception {
    Rush rush = new Rush(new Applicants(args[0], args[1], RESUME));
    int count = Integer.parseInt(args[2]);
    int clients = Integer.parseInt(args[3]);
    double perSecond = args.length > 4 ? Double.parseDouble(args[4]) : 0;
    List<Applicants.Candidate> candidates = rush.prepare(count);
    System.out.printf("prepared %d drafts%n", candidates.size());
    rush.run(candidates, clients, perSecond);
  }

  private void run(List<Applicants.Candidate> candidates, int clients, double perSecond)
      throws Exception {
    List<Outcome> outcomes = Collections.synchronizedList(new ArrayList<>());
    List<String> failures = Collections.synchronizedList(new ArrayList<>());
    Semaphore room = new Semaphore(clients);
    long began = System.nanoTime();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < candidates.size(); i++) {
        if (perSecond > 0) {
          long due = began + (long) (i * 1e9 / perSecond);
          LockSupport.parkNanos(due - System.nanoTime());
        }
        room.acquire();
        Applicants.Candidate candidate = candidates.get(i);
        threads.submit(() -> {
          try {
            outcomes.add(apply(candidate));
          } catch (Exception e) {
            failures.add(String.valueOf(e.getMessage()));
          } finally {
            room.release();
          }
        });
      }
    }
    report(outcomes, failures, (System.nanoTime() - began) / 1e9);
  }

  private static void report(List<Outcome> outcomes, List<String> failures, double seconds) {
    long[] all = outcomes.stream().mapToLong(Outcome::micros).sorted().toArray();
    long[] submits = outcomes.stream().mapToLong(Outcome::submitMicros).sorted().toArray();
    int different = new TreeSet<>(outcomes.stream().map(Outcome::reference).toList()).size();
    System.out.printf(
        "%d submitted (%d different references), %d failed, %.1f s, %.0f a second%n",
        outcomes.size(), different, failures.size(), seconds, outcomes.size() / seconds);
    System.out.printf(
        "résumé to reference: p50 %d ms, p99 %d ms, most %d ms; the submission alone: p50 %d ms,"
            + " p99 %d ms%n",
        at(all, .5), at(all, .99), at(all, 1), at(submits, .5), at(submits, .99));
    failures.stream().limit(3).forEach(System.out::println);
  }

  private static long at(long[] sorted, double share) {
    return sorted.length == 0
        ? 0
        : sorted[(int) Math.min(sorted.length - 1, share * sorted.length)] / 1000;
  }

  private List<Applicants.Candidate> prepare(int count) throws Exception {
    List<Applicants.Candidate> candidates = Collections.synchronizedList(new ArrayList<>());
    List<String> failures = Collections.synchronizedList(new ArrayList<>());
    Semaphore room = new Semaphore(16);
    long salt = System.nanoTime();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < count; i++) {
        String email = "c" + i + "." + salt + "@example.org";
        room.acquire();
        threads.submit(() -> {
          try {
            candidates.add(applicants.begin(email));
          } catch (Exception e) {
            failures.add(String.valueOf(e.getMessage()));
          } finally {
            room.release();
          }
        });
      }
    }
    failures.stream().limit(3).forEach(System.out::println);
    return candidates;
  }

  private Outcome apply(Applicants.Candidate candidate) throws Exception {
    long began = System.nanoTime();
    try (Browser browser = applicants.browser()) {
      applicants.upload(browser, candidate);
      long uploaded = System.nanoTime();
      String reference = applicants.submit(browser, candidate);
      long shown = System.nanoTime();
      return new Outcome(
          reference,
          TimeUnit.NANOSECONDS.toMicros(shown - began),
          TimeUnit.NANOSECONDS.toMicros(shown - uploaded));
    }
  }
}
