package org.vivier.portal.applying;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vivier.portal.ApplySite;
import org.vivier.portal.Visitor;

/**
 * How often somebody who applies makes the program ask the database: before a deadline, thousands
 * do. Counted where the driver sends, transactions' ends among them.
 */
class StatementsIntegrationTest extends ApplySite {
  private static final Logger DRIVER = Logger.getLogger("org.postgresql");

  /** The posting is read again when its copy in memory is five seconds old. */
  private static final int READ_AGAIN = 1;

  private final AtomicInteger sent = new AtomicInteger();
  private final Map<String, Integer> counted = new LinkedHashMap<>();
  private final Handler counter =
      new Handler() {
        @Override
        public void publish(LogRecord record) {
          if (record.getMessage().strip().startsWith("FE=> Execute")
              && Thread.currentThread().getName().startsWith("http-")) {
            sent.incrementAndGet();
          }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
      };

  @BeforeEach
  void listen() {
    DRIVER.setUseParentHandlers(false);
    DRIVER.setLevel(Level.FINEST);
    DRIVER.addHandler(counter);
  }

  @AfterEach
  void listenNoMore() {
    DRIVER.removeHandler(counter);
    DRIVER.setLevel(null);
    DRIVER.setUseParentHandlers(true);
  }

  @Test
  void areFewForWhoeverApplies() {
    String start = posting();
    // What the pool and caches do once is not what thousands do.
    apply(start, "first@example.org");
    apply(start, "second@example.org");
    assertThat(counted.get("begins")).isBetween(1, 12 + READ_AGAIN);
    assertThat(counted.get("sees a page")).isBetween(1, 2 + READ_AGAIN);
    assertThat(counted.get("answers")).isBetween(1, 5 + READ_AGAIN);
    assertThat(counted.get("sends a file")).isBetween(1, 9 + READ_AGAIN);
    assertThat(counted.get("checks")).isBetween(1, 8 + READ_AGAIN);
    // Two of them ask whether the posting belongs to a process: for its answer, and for its
    // parties.
    assertThat(counted.get("submits")).isBetween(1, 24 + READ_AGAIN);
    assertThat(counted.get("reads the reference")).isBetween(1, 3 + READ_AGAIN);
  }

  private void apply(String start, String email) {
    Visitor visitor = visitor();
    Map<String, String> person = new HashMap<>(JORDAN);
    person.put("email", email);
    Document shown = visitor.page(start);
    sent.set(0);
    String first = Visitor.location(visitor.post(start, shown, Map.of()));
    String draft = first.substring(0, first.lastIndexOf('/'));
    count("begins");
    Document page = visitor.page(first);
    count("sees a page");
    visitor.post(first, page, person);
    count("answers");
    visitor.upload(
        draft + "/application",
        page,
        Map.of("statement", "I like trees."),
        "resume",
        "Ten years of trees.".getBytes(StandardCharsets.UTF_8));
    count("sends a file");
    Document check = visitor.page(draft + "/check");
    count("checks");
    visitor.post(draft + "/check", check, Map.of());
    count("submits");
    assertThat(visitor.page(draft + "/done").select(".reference").text()).startsWith("V-");
    count("reads the reference");
  }

  private void count(String step) {
    counted.put(step, sent.getAndSet(0));
  }
}
