package org.vivier.portal.applying;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.vivier.portal.ApplySite;
import org.vivier.portal.Visitor;
import org.vivier.testing.DatabaseUse;

/**
 * How often somebody who applies makes the program ask the database: before a deadline, thousands
 * do.
 */
class StatementsIntegrationTest extends ApplySite {
  /** The posting is read again when its copy in memory is five seconds old. */
  private static final int READ_AGAIN = 1;

  @Autowired private DatabaseUse use;
  private final Map<String, Integer> counted = new LinkedHashMap<>();

  @Test
  void areFewForWhoeverApplies() {
    String start = posting();
    // What the pool and caches do once is not what thousands do.
    apply(start, "first@example.org");
    apply(start, "second@example.org");
    assertThat(counted.get("begins")).isBetween(1, 10 + READ_AGAIN);
    assertThat(counted.get("sees a page")).isBetween(1, 2 + READ_AGAIN);
    assertThat(counted.get("answers")).isBetween(1, 3 + READ_AGAIN);
    assertThat(counted.get("sends a file")).isBetween(1, 6 + READ_AGAIN);
    assertThat(counted.get("checks")).isBetween(1, 6 + READ_AGAIN);
    // Two of them ask whether the posting belongs to a process: for its answer, and for its
    // parties.
    assertThat(counted.get("submits")).isBetween(1, 23 + READ_AGAIN);
    assertThat(counted.get("reads the reference")).isBetween(1, 2 + READ_AGAIN);
  }

  private void apply(String start, String email) {
    Visitor visitor = visitor();
    Map<String, String> person = new HashMap<>(JORDAN);
    person.put("email", email);
    Document shown = visitor.page(start);
    String first = Visitor.location(count("begins", () -> visitor.post(start, shown, Map.of())));
    String draft = first.substring(0, first.lastIndexOf('/'));
    Document page = count("sees a page", () -> visitor.page(first));
    count("answers", () -> visitor.post(first, page, person));
    count(
        "sends a file",
        () ->
            visitor.upload(
                draft + "/application",
                page,
                Map.of("statement", "I like trees."),
                "resume",
                "Ten years of trees.".getBytes(StandardCharsets.UTF_8)));
    Document check = count("checks", () -> visitor.page(draft + "/check"));
    count("submits", () -> visitor.post(draft + "/check", check, Map.of()));
    Document done = count("reads the reference", () -> visitor.page(draft + "/done"));
    assertThat(done.select(".reference").text()).startsWith("V-");
  }

  private <T> T count(String step, Supplier<T> asking) {
    AtomicReference<T> answer = new AtomicReference<>();
    counted.put(step, use.of(() -> answer.set(asking.get())).statements());
    return answer.get();
  }
}
