import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Asks a server with the organization to try for pages, in turn: the first page of somebody with
 * nothing to do, and the public list with words that nobody asked for before, so that it is in
 * nobody's memory. Usage:
 *
 * <pre>java Pages.java http://127.0.0.1:8080 REQUESTS ROUNDS CLIENTS</pre>
 */
final class Pages {
  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
  private static final Pattern PERSON = Pattern.compile("name=\"person\" value=\"([^\"]+)\"");
  private static final AtomicInteger WORDS = new AtomicInteger();

  private final String base;
  private final int clients;

  private Pages(String base, int clients) {
    this.base = base;
    this.clients = clients;
  }

  public static void main(String[] arguments) throws Exception {
    int requests = Integer.parseInt(arguments[1]);
    int rounds = Integer.parseInt(arguments[2]);
    Pages pages = new Pages(arguments[0], Integer.parseInt(arguments[3]));
    HttpClient nobody = browser();
    HttpClient idle = pages.somebodyIdle();
    IntFunction<String> list = i -> "/en/careers?q=words" + WORDS.incrementAndGet();
    IntFunction<String> work = i -> "/en/staff/work";
    pages.ask(nobody, list, requests);
    pages.ask(idle, work, requests);
    double[] ratios = new double[rounds];
    for (int round = 0; round < rounds; round++) {
      double[] list1 = pages.ask(nobody, list, requests);
      double[] work1 = pages.ask(idle, work, requests);
      ratios[round] = list1[0] / work1[0];
      System.out.printf(
          "round %d: list %.0f a second, p99 %.1f ms; my work %.0f a second, p99 %.1f ms; %.2f"
              + " times as much%n",
          round + 1, list1[0], list1[1], work1[0], work1[1], ratios[round]);
    }
    Arrays.sort(ratios);
    System.out.printf("my work costs %.2f times as much (median)%n", ratios[rounds / 2]);
  }

  /** Requests a second, and the 99th percentile in milliseconds. */
  private double[] ask(HttpClient browser, IntFunction<String> path, int requests)
      throws Exception {
    double[] took = new double[requests];
    AtomicInteger next = new AtomicInteger();
    long began = System.nanoTime();
    try (ExecutorService threads = Executors.newFixedThreadPool(clients)) {
      for (int client = 0; client < clients; client++) {
        threads.submit(() -> {
          for (int i = next.getAndIncrement(); i < requests; i = next.getAndIncrement()) {
            long asked = System.nanoTime();
            HttpResponse<byte[]> answer =
                browser.send(request(path.apply(i)).build(), BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
              System.err.println(answer.uri() + " answered " + answer.statusCode());
              System.exit(1);
            }
            took[i] = (System.nanoTime() - asked) / 1e6;
          }
          return null;
        });
      }
    }
    double seconds = (System.nanoTime() - began) / 1e9;
    Arrays.sort(took);
    return new double[] {requests / seconds, took[(int) (requests * .99)]};
  }

  /** By the door to the organization to try: the first for whom nothing waits. */
  private HttpClient somebodyIdle() throws Exception {
    Matcher people =
        PERSON.matcher(
            browser().send(request("/en/staff/try").build(), BodyHandlers.ofString()).body());
    while (people.find()) {
      HttpClient browser = signedIn(people.group(1));
      String page = browser.send(request("/en/staff/work").build(), BodyHandlers.ofString()).body();
      if (page.contains("(0)")) {
        System.out.println("nothing waits for " + people.group(1));
        return browser;
      }
    }
    throw new IllegalStateException("something waits for everybody, or there is no door");
  }

  private HttpClient signedIn(String person) throws Exception {
    HttpClient browser = browser();
    String door = browser.send(request("/en/staff/try").build(), BodyHandlers.ofString()).body();
    Matcher token = TOKEN.matcher(door);
    if (!token.find()) {
      throw new IllegalStateException("there is no door: the server must have the samples alone");
    }
    String form =
        "person=" + person + "&_csrf=" + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8);
    browser.send(
        request("/en/staff/try")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form))
            .build(),
        BodyHandlers.discarding());
    return browser;
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(base + path));
  }

  private static HttpClient browser() {
    return HttpClient.newBuilder()
        .version(HttpClient.Version.HTTP_1_1)
        .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
        .build();
  }
}
