import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code java Pages.java DATA_OF_FEW ADDRESS DATA_OF_MANY ADDRESS REQUESTS MANY}: fills a process
 * of each of two servers and times the same pages of both in turn.
 */
public final class Pages {
  private static final int FEW = 200;
  private static final int WARM_UP = 30;
  private static final double MOST = 1.5;
  private static final Pattern APPLICANT = Pattern.compile("/applications/(V-[0-9A-Z-]{9})");
  private static final Pattern TASK = Pattern.compile("/en/staff/assess/([A-Za-z0-9_-]{43})");

  private Pages() {}

  public static void main(String[] args) throws Exception {
    int requests = Integer.parseInt(args[4]);
    int many = Integer.parseInt(args[5]);
    Map<String, Page> few = pages(Path.of(args[0]), args[1], FEW);
    Map<String, Page> more = pages(Path.of(args[2]), args[3], many);
    for (int i = 0; i < WARM_UP; i++) {
      for (String page : few.keySet()) {
        few.get(page).ask();
        more.get(page).ask();
      }
    }
    Map<String, double[][]> times = new LinkedHashMap<>();
    few.keySet().forEach(page -> times.put(page, new double[2][requests]));
    // In turn, so that what disturbs one moment falls on both.
    for (int i = 0; i < requests; i++) {
      for (String page : few.keySet()) {
        times.get(page)[0][i] = few.get(page).timed();
        times.get(page)[1][i] = more.get(page).timed();
      }
    }
    boolean slow = false;
    System.out.printf(
        "%-12s %18s %18s %8s %8s%n",
        "page", FEW + ": p50, p95 ms", many + ": p50, p95 ms", "p50 ×", "p95 ×");
    for (var page : times.entrySet()) {
      double[] before = percentiles(page.getValue()[0]);
      double[] after = percentiles(page.getValue()[1]);
      double ratio = after[1] / before[1];
      slow |= ratio > MOST;
      System.out.printf(
          "%-12s %8.1f %9.1f %8.1f %9.1f %8.2f %8.2f%n",
          page.getKey(), before[0], before[1], after[0], after[1], after[0] / before[0], ratio);
    }
    System.exit(slow ? 1 : 0);
  }

  private record Page(Site.Person who, String path) {
    void ask() throws Exception {
      who.get(path);
    }

    double timed() throws Exception {
      long began = System.nanoTime();
      ask();
      return (System.nanoTime() - began) / 1e6;
    }
  }

  private static Map<String, Page> pages(Path data, String address, int wanted) throws Exception {
    Site site = new Site(address);
    Site.Person noor = site.person("noor");
    Site.Person priya = site.person("priya");
    String number;
    try (Connection database = Site.database(data);
        Statement statement = database.createStatement()) {
      number = fill(statement, wanted);
    }
    String list = "/en/staff/processes/" + number + "/applications";
    String mine = "/en/staff/assess";
    String task = first(TASK, priya.get(mine));
    Map<String, Page> pages = new LinkedHashMap<>();
    pages.put("list", new Page(noor, list));
    pages.put("filtered", new Page(noor, list + "?state=waiting&language=fr"));
    pages.put("searched", new Page(noor, list + "?q=V-"));
    pages.put("last page", new Page(noor, list + "?page=99999"));
    pages.put("applicant", new Page(noor, list + "/" + first(APPLICANT, noor.get(list))));
    pages.put("queue", new Page(priya, mine));
    pages.put("task", new Page(priya, mine + "/" + task));
    pages.put("by person", new Page(priya, mine + "/" + task + "?by=person"));
    pages.put("my work", new Page(priya, "/en/staff/work"));
    return pages;
  }

  private static String first(Pattern pattern, String page) {
    Matcher found = pattern.matcher(page);
    if (!found.find()) {
      throw new IllegalStateException("not on the page: " + pattern);
    }
    return found.group(1);
  }

  /**
   * Applications until there are so many in the process in which most is left to rate; three
   * quarters of them in its step, given out to all who assess there. Nobody can read them: pages
   * show those that the invented people wrote, which come first.
   *
   * @return the number of the process
   */
  private static String fill(Statement statement, int wanted) throws SQLException {
    String process;
    String number;
    String step;
    int there;
    try (ResultSet row =
        statement.executeQuery(
            """
            select p.id, p.number, a.step_id,
              (select count(*) from application b join process_posting t using (posting_id)
               where t.process_id = p.id and b.state <> 'draft')
            from assignment_now a join selection_process p on p.id = a.process_id
            where a.live and a.rated = 0 and not a.unsealed
              and a.assessor = (select staff_id from staff_session order by started_at desc limit 1)
            group by p.id, p.number, a.step_id order by count(*) desc limit 1
            """)) {
      if (!row.next()) {
        throw new IllegalStateException("the samples have nothing to rate");
      }
      process = row.getString(1);
      number = row.getString(2);
      step = row.getString(3);
      there = row.getInt(4);
    }
    for (String one :
        """
        create temporary table made as
          select i, gen_random_uuid() as candidate, uuidv7() as id,
            lpad(upper(to_hex(i + (1 << 24))), 8, '0') as code
          from generate_series(1, %3$d) i;
        insert into data_key (data_key_id, created_at, erased_at)
          select candidate, now(), now() from made;
        insert into application (id, data_key_id, posting_id, posting_version, language, state,
            reference, email_index, answers, revision, frozen_revision, started_at, touched_at,
            submitted_at, reply_by, compared_at)
          select id, candidate, (select posting_id from process_posting where process_id = '%1$s'), 1,
            case i %% 2 when 0 then 'en' else 'fr' end, 'submitted',
            'V-' || substr(code, 1, 4) || '-' || substr(code, 5, 4), sha256(code::bytea),
            '\\x00', 1, 1, now(), now(), now(), current_date + 300, now() from made;
        insert into application_snapshot (application_id, number, taken_at, posting_id,
            posting_version, revision, language, form_hash, answers)
          select id, 1, now(), (select posting_id from process_posting where process_id = '%1$s'), 1, 1,
            case i %% 2 when 0 then 'en' else 'fr' end,
            (select hash from application_form limit 1), '\\x00' from made;
        insert into answer (application_id, process_id, state, since)
          select id, '%1$s', 'due', now() from made;
        insert into assessment_label (application_id, process_id, label)
          select m.id, '%1$s', l.label from made m join (
            select row_number() over () as i, label from (
              select a || b || c || d as label
              from unnest(string_to_array('23456789ABCDEFG', null)) a,
                unnest(string_to_array('23456789ABCDEFG', null)) b,
                unnest(string_to_array('23456789ABCDEFG', null)) c,
                unnest(string_to_array('23456789ABCDEFG', null)) d) all_of_them
            where not exists (select from assessment_label x where x.process_id = '%1$s'
              and x.label = all_of_them.label)) l using (i);
        insert into assessment_wave (process_id, ordinal, kind, started_at, started_by)
          select '%1$s', 1 + count(*), 'all', now(), 'program' from assessment_wave
          where process_id = '%1$s';
        insert into assessment_event (application_id, ordinal, process_id, event, from_state,
            to_state, step_id, wave_id, actor, at)
          select m.id, 1, '%1$s', 'start-wave', 'waiting', 'in-step', '%2$s',
            (select id from assessment_wave where process_id = '%1$s' order by ordinal desc limit 1),
            'program', now()
          from made m where i %% 4 > 0;
        insert into assignment (id, token, process_id, application_id, snapshot, step_id,
            criterion_id, assessor, language, place, given_at)
          select gen_random_uuid(), translate(encode(sha256(gen_random_uuid()::text::bytea), 'base64'),
            '+/=', '-_'), '%1$s', m.id, 1, '%2$s', c.criterion_id, b.staff_id, b.languages[1],
            2147000000 + m.i, now()
          from made m
          join plan_cell c on c.step_id = '%2$s'
          join board_member b on b.process_id = '%1$s' and b.left_at is null
            and exists (select from board_member_step s where s.member_id = b.id
              and s.step_id = '%2$s')
          where m.i %% 4 > 0;
        drop table made;
        analyze
        """
            .formatted(process, step, Math.max(1, wanted - there))
            .split(";\n")) {
      statement.execute(one);
    }
    return number;
  }

  private static double[] percentiles(double[] times) {
    Arrays.sort(times);
    return new double[] {times[times.length / 2], times[(int) Math.ceil(times.length * 0.95) - 1]};
  }
}
