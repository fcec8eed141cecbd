import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
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
import java.util.stream.Stream;

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
  private static final Pattern TOKEN =
      Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"|value=\"([^\"]+)\"[^>]*name=\"_csrf\"");
  private static final Pattern REFERENCE = Pattern.compile("V-[0-9A-Z]{4}-[0-9A-Z]{4}");
  private static final String BOUNDARY = "----vivier-bench";

  private final InetSocketAddress server;
  private final String slug;
  private String formCookie = "";
  private String token = "";
  private byte[] form = {};

  private record Candidate(String device, String token, String path) {}

  private record Outcome(String reference, long micros, long submitMicros) {}

  private Rush(String base, String slug) {
    URI address = URI.create(base);
    this.server = new InetSocketAddress(address.getHost(), address.getPort());
    this.slug = slug;
  }

  public static void main(String[] args) throws Exception {
    Rush rush = new Rush(args[0], args[1]);
    int count = Integer.parseInt(args[2]);
    int clients = Integer.parseInt(args[3]);
    double perSecond = args.length > 4 ? Double.parseDouble(args[4]) : 0;
    rush.fetchToken();
    rush.form = rush.multipart();
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

  private void fetchToken() throws IOException {
    try (Browser browser = new Browser(server)) {
      Answer page = browser.get(start(), "");
      formCookie = page.cookie("vivier_form");
      token = token(page);
    }
  }

  private static String token(Answer page) {
    Matcher match = TOKEN.matcher(page.body());
    if (!match.find()) {
      throw new IllegalStateException("a page without a form: " + page.status());
    }
    return match.group(1) != null ? match.group(1) : match.group(2);
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

  private Candidate begin(String email) throws IOException {
    try (Browser browser = new Browser(server)) {
      Answer started = post(browser, start(), "", token, Map.of());
      String you = started.header("Location");
      String device = started.cookie("vivier_access");
      // Forms count for the browser that they were shown to.
      String own = token(browser.get(you, cookies(device)));
      Map<String, String> answers = new LinkedHashMap<>();
      answers.put("name", "Jordan Okafor");
      answers.put("email", email);
      answers.put("language", "en");
      answers.put("examLanguage", "en");
      answers.put("interviewLanguage", "en");
      expect(post(browser, you, device, own, answers), you);
      return new Candidate(device, own, you.substring(0, you.lastIndexOf('/')));
    }
  }

  private Outcome apply(Candidate candidate) throws IOException {
    long began = System.nanoTime();
    try (Browser browser = new Browser(server)) {
      String page = candidate.path() + "/application";
      String cookies = cookies(candidate.device());
      String form = page + "?_csrf=" + encoded(candidate.token());
      expect(browser.post(form, cookies, "multipart/form-data; boundary=" + BOUNDARY, this.form), page);
      long uploaded = System.nanoTime();
      String check = candidate.path() + "/check";
      Answer sent = post(browser, check, candidate.device(), candidate.token(), Map.of());
      expect(sent, check);
      String renewed = cookies(sent.cookie("vivier_access"));
      Answer done = browser.get(candidate.path() + "/done", renewed);
      long shown = System.nanoTime();
      Matcher reference = REFERENCE.matcher(done.body());
      if (!reference.find()) {
        throw new IOException("no reference: " + done.status());
      }
      return new Outcome(
          reference.group(),
          TimeUnit.NANOSECONDS.toMicros(shown - began),
          TimeUnit.NANOSECONDS.toMicros(shown - uploaded));
    }
  }

  private byte[] multipart() {
    String head =
        part("statement", "I look after trees, and I like to show others how it is done.")
            + "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"resume\";"
            + " filename=\"cv.pdf\"\r\nContent-Type: application/pdf\r\n\r\n";
    ByteArrayOutputStream form = new ByteArrayOutputStream();
    form.writeBytes(head.getBytes(StandardCharsets.UTF_8));
    form.writeBytes(resume());
    form.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
    return form.toByteArray();
  }

  private static String part(String name, String value) {
    return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n"
        + value + "\r\n";
  }

  private Answer post(
      Browser browser, String path, String device, String token, Map<String, String> fields)
      throws IOException {
    StringBuilder body = new StringBuilder("_csrf=").append(encoded(token));
    fields.forEach((key, value) -> body.append('&').append(key).append('=').append(encoded(value)));
    return browser.post(
        path,
        cookies(device),
        "application/x-www-form-urlencoded",
        body.toString().getBytes(StandardCharsets.UTF_8));
  }

  private String cookies(String device) {
    return device.isEmpty() ? formCookie : formCookie + "; " + device;
  }

  private String start() {
    return "/en/careers/positions/" + slug + "/apply";
  }

  private static void expect(Answer answer, String path) throws IOException {
    if (answer.status() != 303 && answer.status() != 302) {
      throw new IOException(path.replaceAll("[0-9a-f-]{36}", "…") + " answered " + answer.status());
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

  /** What a server answered. */
  private record Answer(int status, List<String> headers, String body) {
    String header(String name) {
      return headers(name).findFirst().orElseThrow();
    }

    String cookie(String name) {
      return headers("Set-Cookie")
          .filter(value -> value.startsWith(name + "="))
          .map(value -> value.substring(0, value.indexOf(';')))
          .findFirst()
          .orElse("");
    }

    private Stream<String> headers(String name) {
      String start = name + ":";
      return headers.stream()
          .filter(header -> header.regionMatches(true, 0, start, 0, start.length()))
          .map(header -> header.substring(start.length()).strip());
    }
  }

  /** One connection, kept alive from request to request. */
  private static final class Browser implements AutoCloseable {
    private static final int PATIENCE_MILLIS = 90_000;

    private final String host;
    private final Socket socket = new Socket();
    private final InputStream in;
    private final OutputStream out;

    Browser(InetSocketAddress server) throws IOException {
      host = server.getHostString() + ":" + server.getPort();
      socket.setTcpNoDelay(true);
      socket.setSoTimeout(PATIENCE_MILLIS);
      socket.connect(server, PATIENCE_MILLIS);
      in = new BufferedInputStream(socket.getInputStream());
      out = socket.getOutputStream();
    }

    Answer get(String path, String cookies) throws IOException {
      out.write(head("GET", path, cookies).append("\r\n").toString().getBytes(StandardCharsets.UTF_8));
      return answer();
    }

    Answer post(String path, String cookies, String type, byte[] body) throws IOException {
      String head =
          head("POST", path, cookies)
              .append("Content-Type: ").append(type)
              .append("\r\nContent-Length: ").append(body.length)
              .append("\r\n\r\n")
              .toString();
      out.write(head.getBytes(StandardCharsets.UTF_8));
      out.write(body);
      return answer();
    }

    private StringBuilder head(String method, String path, String cookies) {
      StringBuilder head = new StringBuilder(method).append(' ').append(path);
      head.append(" HTTP/1.1\r\nHost: ").append(host).append("\r\n");
      return cookies.isEmpty() ? head : head.append("Cookie: ").append(cookies).append("\r\n");
    }

    private Answer answer() throws IOException {
      String status = line();
      List<String> headers = new ArrayList<>();
      for (String line = line(); !line.isEmpty(); line = line()) {
        headers.add(line);
      }
      Answer answer = new Answer(Integer.parseInt(status.substring(9, 12)), headers, "");
      int length = answer.headers("Content-Length").mapToInt(Integer::parseInt).findFirst().orElse(0);
      String body = new String(in.readNBytes(length), StandardCharsets.UTF_8);
      return new Answer(answer.status(), headers, body);
    }

    private String line() throws IOException {
      StringBuilder line = new StringBuilder();
      for (int c = in.read(); c != '\n'; c = in.read()) {
        if (c < 0) {
          throw new EOFException("the server closed the connection");
        }
        if (c != '\r') {
          line.append((char) c);
        }
      }
      return line.toString();
    }

    @Override
    public void close() throws IOException {
      socket.close();
    }
  }
}
