import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Applies as browsers do: the same forms, over HTTP. Prepares drafts first; then each candidate
 * sends a résumé of 200,704 bytes, submits, and sees the reference. Usage:
 *
 * <pre>java Rush.java http://127.0.0.1:8080 SLUG CANDIDATES CLIENTS [PER_SECOND]</pre>
 *
 * Without PER_SECOND, CLIENTS candidates are always under way; with it, candidates arrive at that
 * rate whether or not others are done, and CLIENTS is the most at the same time.
 */
final class Rush {
  private static final int RESUME = 200_704;
  private static final Pattern TOKEN =
      Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"|value=\"([^\"]+)\"[^>]*name=\"_csrf\"");
  private static final Pattern REFERENCE = Pattern.compile("V-[0-9A-Z]{4}-[0-9A-Z]{4}");
  private static final String BOUNDARY = "----vivier-bench";

  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .executor(Executors.newVirtualThreadPerTaskExecutor())
          .connectTimeout(Duration.ofSeconds(30))
          .build();
  private final String base;
  private final String slug;
  private final byte[] resume = resume();
  private String formCookie = "";
  private String token = "";

  private record Candidate(String device, String path) {}

  private record Outcome(String reference, long micros, long submitMicros) {}

  private Rush(String base, String slug) {
    this.base = base;
    this.slug = slug;
  }

  public static void main(String[] args) throws Exception {
    Rush rush = new Rush(args[0], args[1]);
    int count = Integer.parseInt(args[2]);
    int clients = Integer.parseInt(args[3]);
    double perSecond = args.length > 4 ? Double.parseDouble(args[4]) : 0;
    rush.fetchToken();
    List<Candidate> candidates = rush.prepare(count);
    System.out.printf("prepared %d drafts%n", candidates.size());
    rush.run(candidates, clients, perSecond);
  }

  private void run(List<Candidate> candidates, int clients, double perSecond) throws Exception {
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
        Candidate candidate = candidates.get(i);
        threads.submit(
            () -> {
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
    int different =
        new TreeSet<>(outcomes.stream().map(Outcome::reference).toList()).size();
    System.out.printf(
        "%d submitted (%d different references), %d failed, %.1f s, %.0f a second%n",
        outcomes.size(), different, failures.size(), seconds, outcomes.size() / seconds);
    System.out.printf(
        "résumé to reference: p50 %d ms, p99 %d ms, most %d ms; the submission alone: p50 %d ms, p99 %d ms%n",
        at(all, .5), at(all, .99), at(all, 1), at(submits, .5), at(submits, .99));
    failures.stream().limit(3).forEach(System.out::println);
  }

  private static long at(long[] sorted, double share) {
    return sorted.length == 0
        ? 0
        : sorted[(int) Math.min(sorted.length - 1, share * sorted.length)] / 1000;
  }

  private void fetchToken() throws Exception {
    var page = client.send(request(start(), "").GET().build(), BodyHandlers.ofString());
    formCookie = cookie(page, "vivier_form");
    Matcher match = TOKEN.matcher(page.body());
    if (!match.find()) {
      throw new IllegalStateException("no form at " + start() + ": " + page.statusCode());
    }
    token = match.group(1) != null ? match.group(1) : match.group(2);
  }

  private List<Candidate> prepare(int count) throws Exception {
    List<Candidate> candidates = Collections.synchronizedList(new ArrayList<>());
    Semaphore room = new Semaphore(16);
    long salt = System.nanoTime();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < count; i++) {
        int n = i;
        room.acquire();
        threads.submit(
            () -> {
              try {
                candidates.add(begin("c" + n + "." + salt + "@example.org"));
              } finally {
                room.release();
              }
              return null;
            });
      }
    }
    return candidates;
  }

  private Candidate begin(String email) throws Exception {
    var started = post(start(), "", Map.of());
    String you = started.headers().firstValue("Location").orElseThrow();
    String device = cookie(started, "vivier_access");
    Map<String, String> answers = new LinkedHashMap<>();
    answers.put("name", "Jordan Okafor");
    answers.put("email", email);
    answers.put("language", "en");
    answers.put("examLanguage", "en");
    answers.put("interviewLanguage", "en");
    expect(post(you, device, answers), 303);
    return new Candidate(device, you.substring(0, you.lastIndexOf('/')));
  }

  private Outcome apply(Candidate candidate) throws Exception {
    long began = System.nanoTime();
    var sent =
        client.send(
            request(candidate.path() + "/application", candidate.device())
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(multipart())
                .build(),
            BodyHandlers.ofString());
    expect(sent, 303);
    long uploaded = System.nanoTime();
    expect(post(candidate.path() + "/check", candidate.device(), Map.of()), 303);
    var done =
        client.send(
            request(candidate.path() + "/done", candidate.device()).GET().build(),
            BodyHandlers.ofString());
    long shown = System.nanoTime();
    Matcher reference = REFERENCE.matcher(done.body());
    if (!reference.find()) {
      throw new IOException("no reference: " + done.statusCode());
    }
    return new Outcome(
        reference.group(),
        TimeUnit.NANOSECONDS.toMicros(shown - began),
        TimeUnit.NANOSECONDS.toMicros(shown - uploaded));
  }

  private HttpRequest.BodyPublisher multipart() {
    String head =
        part("_csrf", token)
            + part("statement", "I look after trees, and I like to show others how it is done.")
            + "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"resume\";"
            + " filename=\"cv.pdf\"\r\nContent-Type: application/pdf\r\n\r\n";
    return BodyPublishers.concat(
        BodyPublishers.ofString(head),
        BodyPublishers.ofByteArray(resume),
        BodyPublishers.ofString("\r\n--" + BOUNDARY + "--\r\n"));
  }

  private static String part(String name, String value) {
    return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n"
        + value + "\r\n";
  }

  private HttpResponse<String> post(String path, String device, Map<String, String> fields)
      throws Exception {
    StringBuilder body = new StringBuilder("_csrf=").append(encoded(token));
    fields.forEach((key, value) -> body.append('&').append(key).append('=').append(encoded(value)));
    return client.send(
        request(path, device)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body.toString()))
            .build(),
        BodyHandlers.ofString());
  }

  private HttpRequest.Builder request(String path, String device) {
    String cookies = device.isEmpty() ? formCookie : formCookie + "; " + device;
    var request = HttpRequest.newBuilder(URI.create(base).resolve(path)).timeout(Duration.ofSeconds(90));
    return cookies.isEmpty() ? request : request.header("Cookie", cookies);
  }

  private String start() {
    return "/en/careers/positions/" + slug + "/apply";
  }

  private static String cookie(HttpResponse<?> response, String name) {
    return response.headers().allValues("Set-Cookie").stream()
        .filter(header -> header.startsWith(name + "="))
        .map(header -> header.substring(0, header.indexOf(';')))
        .findFirst()
        .orElse("");
  }

  private static void expect(HttpResponse<String> response, int status) throws IOException {
    if (response.statusCode() != status && response.statusCode() != 302) {
      throw new IOException(
          response.request().uri().getPath().replaceAll("[0-9a-f-]{36}", "…")
              + " answered "
              + response.statusCode());
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** Bytes that do not compress, between the head and the end of a PDF. */
  private static byte[] resume() {
    byte[] bytes = new byte[RESUME];
    new Random(1).nextBytes(bytes);
    byte[] head = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);
    byte[] end = "\nstartxref\n9\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(head, 0, bytes, 0, head.length);
    System.arraycopy(end, 0, bytes, bytes.length - end.length, end.length);
    return bytes;
  }
}
