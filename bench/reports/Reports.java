import java.io.IOException;
import java.io.InputStream;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code java Reports.java DATA ADDRESS REQUESTS MANY}: fills a process and times its reports. */
public class Reports {
  private static final int FEW = 200;
  private static final int WARM_UP = 20;
  private static final double MOST_MILLISECONDS = 1000;
  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  private final HttpClient browser =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
  private final String address;
  private final Connection database; // of the owner of the tables
  private String process = "";
  private String number = "";
  private int made = 1 << 24;

  Reports(Path data, String address) throws IOException, SQLException {
    this.address = address;
    String url =
        "jdbc:postgresql://127.0.0.1:%s/vivier?sslmode=disable"
            .formatted(read(data.resolve("database-port.properties")).getProperty("port"));
    this.database =
        DriverManager.getConnection(
            url,
            "vivier_owner",
            read(data.resolve("database-passwords.properties")).getProperty("vivier_owner"));
  }

  public static void main(String[] args) throws Exception {
    Reports reports = new Reports(Path.of(args[0]), args[1]);
    int requests = Integer.parseInt(args[2]);
    int many = Integer.parseInt(args[3]);
    reports.signIn();
    reports.choose();
    reports.fill(FEW);
    Map<String, double[]> few = reports.time(requests);
    reports.fill(many - FEW);
    Map<String, double[]> more = reports.time(requests);
    boolean slow = false;
    System.out.printf(
        "%-14s %18s %18s %8s%n", "page", FEW + ": p50, p95 ms", many + ": p50, p95 ms", "p95 ×");
    for (String page : few.keySet()) {
      double[] before = few.get(page);
      double[] after = more.get(page);
      double ratio = after[1] / before[1];
      slow |= after[1] > MOST_MILLISECONDS || ratio > (double) many / FEW;
      System.out.printf(
          "%-14s %8.1f %9.1f %8.1f %9.1f %8.2f%n",
          page, before[0], before[1], after[0], after[1], ratio);
    }
    System.exit(slow ? 1 : 0);
  }

  private void signIn() throws IOException, InterruptedException {
    Matcher token = TOKEN.matcher(get("/en/staff/try"));
    if (!token.find()) {
      throw new IllegalStateException("nobody can be tried");
    }
    String form =
        "_csrf=" + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8) + "&person=noor";
    browser.send(
        HttpRequest.newBuilder(URI.create(address + "/en/staff/try"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form))
            .build(),
        BodyHandlers.discarding());
  }

  /** A published process with a plan. */
  private void choose() throws SQLException {
    try (Statement statement = database.createStatement();
        ResultSet row =
            statement.executeQuery(
                """
                select p.id, p.number from selection_process p
                join process_posting t on t.process_id = p.id
                where p.state = 'published' and exists (
                  select from plan_step s where s.process_id = p.id)
                order by p.number limit 1
                """)) {
      if (!row.next()) {
        throw new IllegalStateException("the samples have no published process");
      }
      process = row.getString(1);
      number = row.getString(2);
    }
  }

  /** As the test does, and statistics as they are a minute later. */
  private void fill(int many) throws SQLException {
    try (Statement statement = database.createStatement()) {
      statement.execute(
          """
          with made as (
            select i, gen_random_uuid() as candidate, lpad(upper(to_hex(i)), 8, '0') as code
            from generate_series(%2$d, %3$d) i),
          keys as (
            insert into data_key (data_key_id, wrapped_by, value_key, file_key, created_at)
            select candidate, 1, '\\x00', '\\x00', now() from made),
          applied as (
            insert into application (data_key_id, posting_id, posting_version, language, state,
              reference, email_index, answers, revision, frozen_revision, started_at, touched_at,
              submitted_at, reply_by)
            select candidate, (select posting_id from process_posting where process_id = '%1$s'), 1,
              case i %% 2 when 0 then 'en' else 'fr' end, 'submitted',
              'V-' || substr(code, 1, 4) || '-' || substr(code, 5, 4), sha256(code::bytea),
              '\\x00', 1, 1, now(), now(), now(), current_date + 60 from made returning id)
          insert into answer (application_id, process_id, state, since)
          select id, '%1$s', 'due', now() from applied
          """
              .formatted(process, made, made + many - 1));
      made += many;
      statement.execute(
          """
          with wave as (
            insert into assessment_wave (process_id, ordinal, kind, started_at, started_by)
            select '%1$s', 1 + count(*), 'all', now(), 'program' from assessment_wave
            where process_id = '%1$s' returning id)
          insert into assessment_event (application_id, ordinal, process_id, event, from_state,
            to_state, step_id, wave_id, actor, at)
          select w.application_id, 1, '%1$s', 'start-wave', 'waiting', 'in-step',
            (select s.id from plan_step s where s.process_id = '%1$s' and s.position = 1),
            wave.id, 'program', now()
          from (select w.application_id from answer w
            where w.process_id = '%1$s' and not exists (select from assessment_event e
              where e.application_id = w.application_id)
            limit %2$d) w cross join wave
          """
              .formatted(process, many * 3 / 4));
      move(statement, many / 4, 2, "pass-last-step", "in-step", "undecided");
      move(statement, many / 4, 3, "qualify", "undecided", "qualified");
      statement.execute("analyze");
    }
  }

  private void move(
      Statement statement, int many, int ordinal, String event, String from, String to)
      throws SQLException {
    statement.execute(
        """
        insert into assessment_event (application_id, ordinal, process_id, event, from_state,
          to_state, step_id, actor, at)
        select s.application_id, %2$d, '%1$s', '%3$s', '%4$s', '%5$s', s.step_id, 'program', now()
        from assessment_standing s
        where s.process_id = '%1$s' and s.state = '%4$s' and s.ordinal = %2$d - 1 limit %6$d
        """
            .formatted(process, ordinal, event, from, to, many));
  }

  private Map<String, double[]> time(int requests) throws IOException, InterruptedException {
    String report = "/en/staff/processes/" + number + "/reports";
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put("process", report);
    pages.put("organization", "/en/staff/reports");
    pages.put("list", report + "/applications?figure=begun");
    pages.put("timed list", report + "/applications?figure=pending&step=1");
    pages.put("spreadsheet", report + "/figures.xlsx");
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

  private static Properties read(Path file) throws IOException {
    Properties properties = new Properties();
    try (InputStream in = Files.newInputStream(file)) {
      properties.load(in);
    }
    return properties;
  }
}
