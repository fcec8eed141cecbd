import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;

/**
 * People who apply one after the other, and try again as people do when the site doesn't answer or
 * asks them to come back later.
 */
final class Load {
  private static final int PAUSE_MILLIS = 500;

  /**
   * A site that is full, or without its database, says so with one of these; all else is a fault.
   */
  private static final List<Integer> LATER = List.of(429, 503, 507);

  private final Applicants applicants;
  private final int pauseMillis;
  private final List<Thread> threads = new ArrayList<>();
  private volatile boolean over;

  /** Every reference that somebody saw. */
  final Map<String, String> shown = new ConcurrentHashMap<>();

  final LongAdder broken = new LongAdder();
  final LongAdder later = new LongAdder();
  final LongAdder answerLost = new LongAdder();
  final Queue<String> faults = new ConcurrentLinkedQueue<>();
  final Map<Integer, LongAdder> laterBy = new ConcurrentSkipListMap<>();

  /** The last page that asked somebody to come back. */
  volatile String lastLater = "";

  /** When somebody last saw a reference. */
  final AtomicLong lastShown = new AtomicLong();

  Load(Applicants applicants, double perSecond, int people) {
    this.applicants = applicants;
    this.pauseMillis = (int) (1000 * people / perSecond);
    for (int i = 0; i < people; i++) {
      int number = i;
      threads.add(Thread.ofVirtual().unstarted(() -> applyUntilTheEnd(number)));
    }
  }

  void start() {
    threads.forEach(Thread::start);
  }

  void end() throws InterruptedException {
    over = true;
    for (Thread thread : threads) {
      thread.join();
    }
  }

  private void applyUntilTheEnd(int person) {
    long salt = System.nanoTime();
    try {
      for (int i = 0; !over; i++) {
        long began = System.nanoTime();
        applyOnce("p" + person + "." + i + "." + salt + "@example.org");
        long used = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
        TimeUnit.MILLISECONDS.sleep(Math.max(0, pauseMillis - used));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void applyOnce(String email) throws InterruptedException {
    Applicants.Candidate candidate = null;
    boolean sent = false;
    boolean uploaded = false;
    while (!over) {
      try {
        if (candidate == null) {
          candidate = applicants.begin(email);
        }
        try (Browser browser = applicants.browser()) {
          if (!uploaded) {
            applicants.upload(browser, candidate);
            uploaded = true;
          }
          boolean again = sent;
          sent = true;
          if (!again || !isGone(browser, candidate)) {
            String reference = applicants.submit(browser, candidate);
            shown.put(reference, email);
            lastShown.set(System.nanoTime());
          }
          return;
        }
      } catch (Applicants.Unexpected e) {
        if (!isLater(e.answer)) {
          faults.add(e.getMessage());
          return;
        }
        later.increment();
        laterBy.computeIfAbsent(e.answer.status(), status -> new LongAdder()).increment();
        lastLater = e.answer.body();
      } catch (IOException | RuntimeException e) {
        broken.increment();
      }
      TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
    }
  }

  /** With little room left the rest is saved, and the file's field says to try again. */
  private static boolean isLater(Answer answer) {
    return LATER.contains(answer.status())
        || (answer.status() == 422 && answer.body().contains("There is no room for this file now"));
  }

  /**
   * It went through and the answer was lost: the old form is nobody's any more, the letter tells.
   */
  private boolean isGone(Browser browser, Applicants.Candidate candidate) throws IOException {
    boolean gone = applicants.look(browser, candidate) != 200;
    if (gone) {
      answerLost.increment();
    }
    return gone;
  }
}
