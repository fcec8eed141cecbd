package org.vivier.pools.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.vivier.applications.Desk;
import org.vivier.format.SkillLevels;
import org.vivier.platform.database.DatabaseAccess;
import org.vivier.pools.language.ResultLevels;
import org.vivier.pools.requests.RequestKit;
import org.vivier.pools.requests.web.RequestPaths;
import org.vivier.testing.StaffBrowser;
import org.vivier.testing.TablesOwner;
import org.vivier.testing.TestStaff.Colleague;
import org.vivier.testing.TestStaff.Session;

/**
 * No test: times the search page against plain SQL over people of the same shape. {@code
 * bench/pool-search/run.sh} runs it; {@code -Dvivier.bench.members=10000,1000000}.
 */
@Tag("bench")
@SpringBootTest(webEnvironment = RANDOM_PORT)
@Import(Desk.class)
class PoolSearchBench {
  private static final int SNIPPETS = 4_000;
  private static final int SEARCHES = 200;
  private static final List<String> PROFILES = List.of("CBC", "CBC", "BBB", "CCC", "BBA");
  private static final List<String> CLASSES =
      List.of("IT-01", "IT-02", "IT-03", "IT-04", "AS-02", "AS-04", "EC-04", "EC-06");
  private static final List<String> TENURES =
      List.of("indeterminate", "term", "casual", "secondment");

  @Autowired ConfigurableApplicationContext context;
  @Autowired Desk desk;
  @Autowired JdbcClient jdbc;
  @Autowired WordTokens tokens;
  @LocalServerPort int port;

  private JdbcClient owner;
  private Session session;
  private final List<String> vocabulary = new ArrayList<>();

  private record Search(List<String> words, String classification, String profile, String tenure) {}

  @BeforeEach
  void begin() {
    RequestKit kit = new RequestKit(context, desk);
    kit.empty();
    owner = TablesOwner.of(context.getBean(DatabaseAccess.class));
    Colleague noor = kit.adviser();
    kit.pool(kit.member(noor), 10);
    session = noor.session();
  }

  @Test
  void searches() {
    snippets();
    List<Search> all = searchesOf();
    String sizes = System.getProperty("vivier.bench.members", "10000");
    for (String size : sizes.split(",", -1)) {
      fill(Integer.parseInt(size.strip()));
      double[] sql = timed(i -> plain(all.get(i)));
      double[] page = timed(i -> page(all.get(i)));
      System.out.printf(
          "%,d members: plain SQL p50 %.1f p95 %.1f ms; page p50 %.1f p95 %.1f ms; p95 %.2f x%n",
          Integer.parseInt(size.strip()), sql[0], sql[1], page[0], page[1], page[1] / sql[1]);
    }
  }

  /** Texts of about 44 words, frequent ones most often. */
  private void snippets() {
    Random random = new Random(42);
    for (int i = 0; vocabulary.size() < 6_000; i++) {
      vocabulary.add(word(i));
    }
    owner
        .sql(
            """
            create table bench_snippet (n int primary key, tsv tsvector, tokens bigint[])
            """)
        .update();
    for (int n = 0; n < SNIPPETS; n++) {
      String text =
          IntStream.range(0, 44)
              .mapToObj(k ->
                  vocabulary.get(
                      (int) Math.exp(random.nextDouble() * Math.log(vocabulary.size())) - 1))
              .collect(Collectors.joining(" "));
      owner
          .sql("insert into bench_snippet values (:n, to_tsvector('french', :text), :tokens)")
          .param("n", n)
          .param("text", text)
          .param("tokens", Arrays.stream(tokens.of(text)).boxed().toArray(Long[]::new))
          .update();
    }
  }

  private static String word(int i) {
    StringBuilder word = new StringBuilder();
    for (int rest = i + 1_000; rest > 0; rest /= 65) {
      word.append("bcdfglmnprstv".charAt(rest % 13)).append("aeiou".charAt(rest / 13 % 5));
    }
    return word + "ment";
  }

  private void fill(int members) {
    owner.sql("truncate membership_search").update();
    owner.sql("drop table if exists pool_member").update();
    owner
        .sql("alter table membership drop constraint if exists membership_pool_application_key")
        .update();
    owner
        .sql(
            """
            with t as (
              select m.*, row_number() over (order by m.since, m.id) - 1 as k
              from (select distinct on (application) * from membership order by application) m)
            insert into membership (id, pool, application, person, decision, since)
            select gen_random_uuid(), t.pool, t.application, gen_random_uuid(), t.decision, t.since
            from generate_series(1, :members - (select count(*) from membership)) i
            join t on t.k = i % 10
            """)
        .param("members", members)
        .update();
    owner
        .sql(
            """
            create table pool_member as
            select m.id, m.pool, m.person,
              (array['IT-01','IT-02','IT-03','IT-04','IT-05','AS-01','AS-02','AS-03','AS-04',
                'AS-05','EC-02','EC-03','EC-04','EC-05','EC-06','EC-07','IS-03','IS-04','IS-05',
                'IS-06','PE-03','PE-04','FI-02','EX-01'])
                [1 + floor(power(random(), 1.6) * 24)::int] as classification,
              (floor(power(random(), .6) * 5) * 25 + floor(power(random(), .6) * 5) * 5
                + floor(power(random(), .6) * 5))::smallint as profile_en,
              (floor(power(random(), .9) * 5) * 25 + floor(power(random(), .9) * 5) * 5
                + floor(power(random(), .9) * 5))::smallint as profile_fr,
              (array['{indeterminate}','{indeterminate,term}','{indeterminate,term,casual}',
                '{term,casual}','{indeterminate,secondment,assignment}','{term,casual,student}'])
                [1 + floor(random() * 6)::int]::text[] as tenures,
              random() < .75 as open,
              current_date - 180 + floor(random() * 900)::int as expires_on,
              floor(random() * 4000)::int as a, floor(random() * 4000)::int as b,
              floor(random() * 4000)::int as c
            from membership m
            """)
        .update();
    owner.sql("alter table pool_member add column tsv tsvector").update();
    owner
        .sql(
            """
            update pool_member p set tsv = a.tsv || b.tsv || c.tsv
            from bench_snippet a, bench_snippet b, bench_snippet c
            where a.n = p.a and b.n = p.b and c.n = p.c
            """)
        .update();
    owner
        .sql(
            """
            insert into membership_search (membership, pool, person, language, classifications,
              profile_en, profile_fr, tenures, places, arrangements, languages, words, open,
              expires_on)
            select p.id, p.pool, p.person, 'en', array[p.classification], p.profile_en,
              p.profile_fr, p.tenures, '{"Ottawa, ON"}', '{hybrid}', '{en,fr}',
              array(select distinct unnest(a.tokens || b.tokens || c.tokens)), p.open, p.expires_on
            from pool_member p
            join bench_snippet a on a.n = p.a
            join bench_snippet b on b.n = p.b
            join bench_snippet c on c.n = p.c
            """)
        .update();
    owner.sql("create index on pool_member using gin (tsv)").update();
    owner
        .sql(
            """
            create index on pool_member (classification, profile_fr, expires_on) where open
            """)
        .update();
    for (String table : List.of("pool_member", "membership_search", "membership")) {
      owner.sql("vacuum (analyze) " + table).update();
    }
  }

  private List<Search> searchesOf() {
    Random random = new Random(7);
    List<Search> all = new ArrayList<>();
    for (int g = 0; g < SEARCHES; g++) {
      List<String> words = new ArrayList<>();
      double top = g % 4 == 0 ? 5_000 : 130;
      words.add(vocabulary.get(20 + (int) Math.exp(random.nextDouble() * Math.log(top))));
      for (int more = 0; more < g % 3; more++) {
        words.add(vocabulary.get(20 + random.nextInt(130)));
      }
      all.add(
          new Search(
              words,
              CLASSES.get(random.nextInt(CLASSES.size())),
              PROFILES.get(random.nextInt(PROFILES.size())),
              TENURES.get(random.nextInt(TENURES.size()))));
    }
    return all;
  }

  private void plain(Search one) {
    owner
        .sql(
            """
            select id, ts_rank(tsv, q) as rank
            from pool_member, websearch_to_tsquery('french', :words) q
            where tsv @@ q and classification = :class and profile_fr = any (:profiles)
              and tenures @> array[:tenure]::text[] and open and expires_on >= current_date
            order by rank desc, id limit 20
            """)
        .param("words", String.join(" ", one.words()))
        .param("class", one.classification())
        .param("profiles", ResultLevels.reaching(SkillLevels.parse(one.profile()).orElseThrow()))
        .param("tenure", one.tenure())
        .query((row, n) -> row.getObject("id"))
        .list();
  }

  private void page(Search one) {
    String query =
        "?classifications=%s&languages=bilingual-imperative&profiles=%s&tenures=%s&words=%s"
            .formatted(
                one.classification(),
                StaffBrowser.encoded("---/" + one.profile()),
                one.tenure(),
                StaffBrowser.encoded(String.join(" ", one.words())));
    assertThat(
            StaffBrowser.send(port, "GET", RequestPaths.search().english() + query, session, "")
                .statusCode())
        .isEqualTo(200);
  }

  /** One round that doesn't count, then one that does: median and 95th percentile in ms. */
  private static double[] timed(IntConsumer search) {
    double[] ms = new double[SEARCHES];
    for (int round = 0; round < 2; round++) {
      for (int i = 0; i < SEARCHES; i++) {
        long begun = System.nanoTime();
        search.accept(i);
        ms[i] = (System.nanoTime() - begun) / 1e6;
      }
    }
    Arrays.sort(ms);
    return new double[] {ms[SEARCHES / 2], ms[(int) (SEARCHES * 0.95)]};
  }
}
