import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Signs in as an HR adviser of the organization to try, copies processes by the form for that, and
 * times the pages with few and with many. {@code java Lists.java ADDRESS REQUESTS MANY}.
 */
public class Lists {
  private static final int FEW = 20;
  private static final int WARM_UP = 50;
  private static final double MOST = 1.5;
  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
  private static final Pattern COUNT = Pattern.compile("(?:of (\\d+)|(\\d)) process");
  private static final Pattern NUMBER = Pattern.compile("/en/staff/processes/(\\d{4}-\\d+)\"");

  private final HttpClient browser =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
  private final String address;

  Lists(String address) {
    this.address = address;
  }

  public static void main(String[] args) throws Exception {
    Lists lists = new Lists(args[0]);
    int requests = Integer.parseInt(args[1]);
    int many = Integer.parseInt(args[2]);
    lists.signIn();
    String number = lists.published();
    lists.copyUntil(FEW, number);
    Map<String, double[]> few = lists.time(number, requests);
    lists.copyUntil(many, number);
    Map<String, double[]> more = lists.time(number, requests);
    boolean slow = false;
    System.out.printf(
        "%-10s %18s %18s %8s%n", "page", FEW + ": p50, p95 ms", many + ": p50, p95 ms", "p95 ×");
    for (String page : few.keySet()) {
      double[] before = few.get(page);
      double[] after = more.get(page);
      double ratio = after[1] / before[1];
      slow |= ratio > MOST;
      System.out.printf(
          "%-10s %8.1f %9.1f %8.1f %9.1f %8.2f%n",
          page, before[0], before[1], after[0], after[1], ratio);
    }
    System.exit(slow ? 1 : 0);
  }

  private void signIn() throws IOException, InterruptedException {
    post("/en/staff/try", get("/en/staff/try"), "person", "noor");
  }

  /** The one to look at and to copy: with everything, and public. */
  private String published() throws IOException, InterruptedException {
    Matcher number = NUMBER.matcher(get("/en/staff/processes?state=published&q=Product"));
    if (!number.find()) {
      throw new IllegalStateException("the samples have no published process");
    }
    return number.group(1);
  }

  private void copyUntil(int wanted, String number) throws IOException, InterruptedException {
    String path = "/en/staff/processes/" + number + "/copy";
    String form = get(path);
    for (int there = count(); there < wanted; there++) {
      post(
          path, form, "title-en", "Copy " + there, "title-fr", "Copie " + there, "as", "process");
    }
    if (count() < wanted) {
      throw new IllegalStateException("only " + count() + " processes");
    }
  }

  private int count() throws IOException, InterruptedException {
    Matcher count = COUNT.matcher(get("/en/staff/processes"));
    if (!count.find()) {
      throw new IllegalStateException("the list doesn't say how many there are");
    }
    return Integer.parseInt(count.group(1) == null ? count.group(2) : count.group(1));
  }

  private Map<String, double[]> time(String number, int requests)
      throws IOException, InterruptedException {
    String list = "/en/staff/processes";
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put("list", list);
    pages.put("filtered", list + "?state=draft&q=a");
    pages.put("last page", list + "?page=9999");
    pages.put("process", list + "/" + number);
    pages.put("criteria", list + "/" + number + "/criteria");
    pages.put("plan", list + "/" + number + "/plan");
    pages.put("board", list + "/" + number + "/board");
    pages.put("job", list + "/" + number + "/job");
    pages.put("new", list + "/new");
    for (int i = 0; i < WARM_UP; i++) {
      for (String path : pages.values()) {
        get(path);
      }
    }
    Map<String, double[]> times = new LinkedHashMap<>();
    pages.keySet().forEach(name -> times.put(name, new double[requests]));
    // In turn, so that what disturbs one moment falls on all of them.
    for (int i = 0; i < requests; i++) {
      for (Map.Entry<String, String> page : pages.entrySet()) {
        long began = System.nanoTime();
        get(page.getValue());
        times.get(page.getKey())[i] = (System.nanoTime() - began) / 1e6;
      }
    }
    times.replaceAll((name, all) -> percentiles(all));
    return times;
  }

  private static double[] percentiles(double[] times) {
    Arrays.sort(times);
    return new double[] {times[times.length / 2], times[(int) Math.ceil(times.length * 0.95) - 1]};
  }

  private String get(String path) throws IOException, InterruptedException {
    HttpResponse<String> answer =
        browser.send(
            HttpRequest.newBuilder(URI.create(address + path)).build(), BodyHandlers.ofString());
    if (answer.statusCode() != 200) {
      throw new IllegalStateException(path + ": " + answer.statusCode());
    }
    return answer.body();
  }

  private void post(String path, String page, String... fields)
      throws IOException, InterruptedException {
    Matcher token = TOKEN.matcher(page);
    if (!token.find()) {
      throw new IllegalStateException(path + " has no form");
    }
    StringBuilder form = new StringBuilder("_csrf=" + encoded(token.group(1)));
    for (int i = 0; i < fields.length; i += 2) {
      form.append('&').append(fields[i]).append('=').append(encoded(fields[i + 1]));
    }
    HttpResponse<String> answer =
        browser.send(
            HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form.toString()))
                .build(),
            BodyHandlers.ofString());
    if (answer.statusCode() != 303) {
      throw new IllegalStateException("POST " + path + ": " + answer.statusCode());
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
