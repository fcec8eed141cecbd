import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code java Ratings.java DATA ADDRESS HOW_MANY CLIENTS}: opens the pages of HOW_MANY tasks that
 * wait, then submits a rating of each, as their assessors, by CLIENTS at the same time. Only
 * submitting is timed. Prints how many a second, and how many rows of which table each wrote.
 */
public final class Ratings {
  private static final Pattern EVIDENCE =
      Pattern.compile("name=\"evidence\"[^>]*value=\"([^\"]+)\"");
  private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"([^\"]+)\"");
  private static final String REASON =
      "Forty letters with a counted effect; how the effect was measured is said, too. ".repeat(4);

  private final String address;

  private Ratings(String address) {
    this.address = address;
  }

  private record Task(HttpClient browser, String path, String form) {}

  public static void main(String[] args) throws Exception {
    Ratings ratings = new Ratings(args[1]);
    try (Connection database = Site.database(Path.of(args[0]))) {
      List<Task> tasks = ratings.tasks(database, Integer.parseInt(args[2]));
      Map<String, Long> before = inserted(database);
      double seconds = ratings.submit(tasks, Integer.parseInt(args[3]));
      System.out.printf("%d ratings, %.1f a second%n", tasks.size(), tasks.size() / seconds);
      Thread.sleep(1500); // PostgreSQL tells what it counted a second later.
      inserted(database)
          .forEach((table, now) -> {
            long rows = now - before.getOrDefault(table, 0L);
            if (rows > 0) {
              System.err.printf("  %s: %.2f rows each%n", table, (double) rows / tasks.size());
            }
          });
    }
  }

  /** Those that wait, each person's in turn, with what their pages send. */
  private List<Task> tasks(Connection database, int wanted) throws Exception {
    Map<String, HttpClient> browsers = new LinkedHashMap<>();
    List<Task> tasks = new ArrayList<>();
    try (Statement statement = database.createStatement();
        ResultSet row =
            statement.executeQuery(
                """
                select a.token, a.assessor from assignment_now a
                where a.live and a.rated = 0 and not a.unsealed
                order by a.application_id, a.criterion_id limit %d
                """
                    .formatted(wanted))) {
      while (row.next()) {
        String who = row.getString(2);
        if (!browsers.containsKey(who)) {
          browsers.put(who, signedIn(database, who));
        }
        tasks.add(task(browsers.get(who), "/en/staff/assess/" + row.getString(1)));
      }
    }
    return tasks;
  }

  private Task task(HttpClient browser, String path) throws Exception {
    HttpResponse<String> page =
        browser.send(
            HttpRequest.newBuilder(URI.create(address + path)).build(), BodyHandlers.ofString());
    Matcher version = VERSION.matcher(page.body());
    Matcher evidence = EVIDENCE.matcher(page.body());
    if (page.statusCode() != 200 || !version.find() || !evidence.find()) {
      throw new IllegalStateException(path + ": " + page.statusCode());
    }
    return new Task(
        browser,
        path,
        "_csrf=%s&version=%s&mark=2&reason=%s&evidence=%s&then=submit"
            .formatted(
                encoded(Site.token(page.body())),
                version.group(1),
                encoded(REASON),
                encoded(evidence.group(1))));
  }

  private double submit(List<Task> tasks, int clients) throws InterruptedException {
    AtomicInteger next = new AtomicInteger();
    long began = System.nanoTime();
    try (ExecutorService threads = Executors.newFixedThreadPool(clients)) {
      for (int client = 0; client < clients; client++) {
        threads.submit(() -> {
          for (int i = next.getAndIncrement(); i < tasks.size(); i = next.getAndIncrement()) {
            Task task = tasks.get(i);
            int status =
                task.browser()
                    .send(
                        HttpRequest.newBuilder(URI.create(address + task.path()))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(BodyPublishers.ofString(task.form()))
                            .build(),
                        BodyHandlers.discarding())
                    .statusCode();
            if (status != 303) {
              System.err.println(task.path() + ": " + status);
              System.exit(1);
            }
          }
          return null;
        });
      }
    }
    return (System.nanoTime() - began) / 1e9;
  }

  /** A session as signing in makes it. */
  private HttpClient signedIn(Connection database, String who) throws Exception {
    byte[] random = new byte[32];
    ThreadLocalRandom.current().nextBytes(random);
    String token = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    try (PreparedStatement insert =
        database.prepareStatement(
            """
            insert into staff_session (token_hash, id, staff_id, method, browser, system,
              started_at, seen_at, proved_at, expires_at)
            select ?, gen_random_uuid(), ?::uuid, 'passkey', 'other', 'other', now(), now(), now(),
              now() + interval '8 hours'
            """)) {
      insert.setBytes(
          1,
          MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.US_ASCII)));
      insert.setString(2, who);
      insert.executeUpdate();
    }
    CookieManager cookies = new CookieManager();
    HttpCookie cookie = new HttpCookie("vivier_staff", token);
    cookie.setPath("/");
    cookie.setVersion(0);
    cookies.getCookieStore().add(URI.create(address), cookie);
    return HttpClient.newBuilder()
        .version(HttpClient.Version.HTTP_1_1)
        .cookieHandler(cookies)
        .build();
  }

  private static Map<String, Long> inserted(Connection database) throws SQLException {
    Map<String, Long> rows = new LinkedHashMap<>();
    try (Statement statement = database.createStatement();
        ResultSet row =
            statement.executeQuery(
                "select relname, n_tup_ins + n_tup_upd from pg_stat_user_tables order by 1")) {
      while (row.next()) {
        rows.put(row.getString(1), row.getLong(2));
      }
    }
    return rows;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
