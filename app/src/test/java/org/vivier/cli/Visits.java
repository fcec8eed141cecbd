package org.vivier.cli;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;

/** Asks the running program for its pages, and has the patience of a person who reloads. */
final class Visits {
  private static final HttpClient VISITOR = HttpClient.newHttpClient();

  /** Asking without a pause would take from the program the time that it needs. */
  private static final Duration PAUSE = Duration.ofMillis(200);

  private Visits() {}

  static HttpResponse<String> get(String address) throws IOException, InterruptedException {
    return VISITOR.send(
        HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
  }

  /** The page as soon as it has these words. */
  static String untilItSays(String words, String address) {
    return patiently().until(() -> get(address).body(), body -> body.contains(words));
  }

  /** For what comes by itself after a while: looks again and again, with pauses. */
  static ConditionFactory patiently() {
    return Awaitility.await()
        .atMost(Duration.ofMinutes(2))
        .pollDelay(Duration.ZERO)
        .pollInterval(PAUSE);
  }
}
