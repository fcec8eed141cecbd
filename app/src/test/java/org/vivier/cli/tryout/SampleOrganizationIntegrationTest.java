package org.vivier.cli.tryout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.vivier.format.Language;
import org.vivier.platform.database.DatabaseAccess;
import org.vivier.platform.notices.Notice;
import org.vivier.pools.Pool;
import org.vivier.pools.Pools;
import org.vivier.portal.Visitor;
import org.vivier.postings.Catalogue;
import org.vivier.postings.ImportPostings;
import org.vivier.postings.ImportScope;
import org.vivier.processes.ProcessKit;
import org.vivier.staff.Role;
import org.vivier.staff.StaffPaths;
import org.vivier.staff.tryout.SamplePerson;
import org.vivier.staff.tryout.SampleStaff;
import org.vivier.testing.Attacks;
import org.vivier.testing.StaffBrowser;
import org.vivier.testing.StaffWalk;
import org.vivier.testing.StaffWalk.Form;
import org.vivier.testing.StaffWalk.Page;
import org.vivier.testing.TablesOwner;
import org.vivier.testing.TestStaff;
import org.vivier.testing.TestStaff.Colleague;

/**
 * The organization to try has three pools, whose members are found, and hears of no letters. Then
 * it is attacked: it has nearly every page with something on it, and what is new there is attacked
 * by itself.
 */
@SpringBootTest(webEnvironment = RANDOM_PORT)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SampleOrganizationIntegrationTest {
  @Autowired ApplicationContext context;
  @Autowired SampleProcesses processes;
  @Autowired SamplePast past;
  @Autowired SamplePools samples;
  @Autowired SampleStaff staff;
  @Autowired Pools pools;
  @Autowired JdbcClient jdbc;
  @LocalServerPort int port;
  private ProcessKit kit;
  private StaffWalk walk;

  /** Of every kind the first that somebody came by, with who it was. */
  private final Map<String, Found> forms = new LinkedHashMap<>();

  private record Found(TestStaff.Session who, Form form) {}

  /** What addresses of a kind of page ask for, with one of its pages. */
  private final Map<String, Asked> asked = new LinkedHashMap<>();

  private record Asked(TestStaff.Session who, String path, Set<String> names) {}

  @BeforeAll
  void theOrganizationToTry() {
    kit = new ProcessKit(context);
    walk = new StaffWalk(context, port);
    empty();
    context
        .getBean(ImportPostings.class)
        .handle(Path.of("src/main/resources/samples"), ImportScope.SAMPLES);
    context.publishEvent(new Notice(Catalogue.TOPIC));
    staff.takeIn();
    processes.make();
    samples.play(14, 16, () -> true);
  }

  @AfterAll
  void empty() {
    DatabaseAccess access = context.getBean(DatabaseAccess.class);
    TablesOwner.empty(access, "pool", "staff_member");
    kit.empty();
    TablesOwner.empty(access, "posting", "application", "letter");
    context.publishEvent(new Notice(Catalogue.TOPIC));
  }

  @Test
  @Order(1)
  void membersAreFoundAndNobodyIsWrittenTo() {
    List<Pool> all = pools.all();
    assertThat(all).hasSize(3);
    assertThat(all.stream().filter(Pool::fully)).hasSize(2);
    assertThat(count("select count(*) from membership")).isEqualTo(60);
    assertThat(count("select count(*) from membership_search where cardinality(words) > 20"))
        .isEqualTo(60);
    assertThat(count("select count(*) from membership_search where not open")).isPositive();
    assertThat(
            count(
                "select count(*) from membership_search, unnest(places) place"
                    + " where place !~ '^[[:upper:]]'"))
        .as("places are written as their process has them")
        .isZero();
    assertThat(
            count("select count(*) from pool_notice where outcome is distinct from 'unreachable'"))
        .isZero();
    assertThat(count("select count(*) from letter where kind in ('decision', 'pool-membership')"))
        .isZero();
  }

  private long count(String sql) {
    return jdbc.sql(sql).query(Long.class).single();
  }

  /** Looking is what mail scanners and browsers do by themselves, too. */
  @Test
  @Order(2)
  void lookingChangesNothingAndEveryAnswerIsForItsReaderAlone() {
    past.play(8, () -> true, done -> {});
    Map<String, String> before = contents();
    List<String> wrong = new ArrayList<>();
    for (SamplePerson one : SamplePerson.values()) {
      TestStaff.Session who = session(one);
      for (Page page :
          walk.from(StaffPaths.work(one.language()), who, one == SamplePerson.NOOR ? 3 : 1)) {
        if (page.answer().statusCode() >= 400) {
          wrong.add(one + " finds at " + page.path() + " " + page.answer().statusCode());
        }
        wrong.addAll(Attacks.unkept(page.path(), page.answer()));
        String path = page.path().replaceFirst("[?].*", "");
        asked
            .computeIfAbsent(walk.kind(path), kind -> new Asked(who, path, new TreeSet<>()))
            .names()
            .addAll(page.asks());
        for (Form form : page.forms()) {
          forms.putIfAbsent(
              walk.kind(form.action()) + form.named() + form.fields().keySet(),
              new Found(who, form));
        }
      }
    }
    assertThat(wrong).isEmpty();
    Map<String, String> after = contents();
    assertThat(after).isEqualTo(before);
    assertThat(forms).hasSizeGreaterThan(80);
  }

  @Test
  @Order(3)
  void nothingThatIsSentMakesTheProgramFailOrSayAnythingPersonal() {
    List<String> wrong = new ArrayList<>();
    List<ILoggingEvent> logged =
        logging(() -> {
          asked.values().forEach(page -> ask(page, wrong));
          lastTheDangerous()
              .forEach(found -> Attacks.on(found.form()).forEach(body -> send(found, body, wrong)));
        });
    assertThat(wrong).isEmpty();
    assertThat(logged)
        .allSatisfy(line -> {
          assertThat(line.getLevel().isGreaterOrEqual(Level.WARN)).as(line.toString()).isFalse();
          assertThat(line.getFormattedMessage()).doesNotContainIgnoringCase("zq7", "onerror");
        });
  }

  /** The word of the second is that it was done already, or that something changed. */
  @Test
  @Order(4)
  void aButtonThatIsPressedTwiceAtOnceNeverFails() {
    List<String> wrong = Collections.synchronizedList(new ArrayList<>());
    lastTheDangerous()
        .forEach(found -> {
          String body = StaffWalk.encoded(Attacks.filled(found.form()));
          Stream.of(body, body, body)
              .map(same -> CompletableFuture.runAsync(() -> send(found, same, wrong)))
              .toList()
              .forEach(CompletableFuture::join);
        });
    assertThat(wrong).isEmpty();
  }

  @Test
  @Order(5)
  void nothingThatAnybodyTypesBecomesMarkupOrAFormula() {
    HostileCandidate candidate = new HostileCandidate(new Visitor(port), walk);
    List<Document> own = candidate.applies();
    own.addAll(candidate.triesEverything());
    assertThat(own).hasSizeGreaterThan(30);
    assertThat(own).allSatisfy(page -> assertThat(page.select(Attacks.RUNS)).isEmpty());
    int met = 0;
    // Somebody new each: those of the samples may have lost their roles meanwhile.
    for (Role role : List.of(Role.HR_ADVISER, Role.ADMINISTRATOR, Role.ACCOMMODATION_COORDINATOR)) {
      TestStaff.Session who = TestStaff.in(context).colleague().with(role).session();
      for (Language language : Language.values()) {
        for (Page page : walk.from(StaffPaths.work(language), who, 1)) {
          met += page.answer().body().contains("onerror=alert") ? 1 : 0;
          if (page.isHtml()) {
            Document document = page.document();
            assertThat(document.select(Attacks.RUNS)).as(page.path()).isEmpty();
            assertThat(document.select("[href^=javascript:], [href^=data:], [style]"))
                .as(page.path())
                .isEmpty();
          } else if (page.isText()) {
            assertThat(Attacks.FORMULA.matcher(page.answer().body()).find())
                .as(page.path())
                .isFalse();
          }
        }
      }
    }
    assertThat(met).as("pages that show what was typed").isPositive();
  }

  private TestStaff.Session session(SamplePerson one) {
    return new Colleague(context, staff.find(one).orElseThrow().id(), one.address()).session();
  }

  /** Whatever takes rights or sessions comes last: those who lost them try nothing more. */
  private List<Found> lastTheDangerous() {
    Pattern dangerous = Pattern.compile("/people/|/personnes/|sign-out|/devices|/appareils");
    return Stream.of(false, true)
        .flatMap(last ->
            forms.values().stream()
                .filter(found -> dangerous.matcher(found.form().action()).find() == last))
        .filter(found -> !found.form().action().matches(".*(sign-out|deconnexion).*"))
        .toList();
  }

  private void ask(Asked page, List<String> wrong) {
    for (String query : Attacks.asking(page.names())) {
      String path = page.path() + "?" + query;
      HttpResponse<String> answer = StaffBrowser.send(port, "GET", path, page.who(), "");
      if (answer.statusCode() >= 500) {
        wrong.add(path + " " + answer.statusCode());
      }
      wrong.addAll(Attacks.unkept(path, answer));
    }
  }

  private void send(Found found, String body, List<String> wrong) {
    String path = found.form().action();
    HttpResponse<String> answer =
        StaffBrowser.send(
            port, "POST", path, found.who(), StaffBrowser.form(found.who()) + "&" + body);
    if (answer.statusCode() >= 500) {
      wrong.add(
          path + " " + answer.statusCode() + " " + body.substring(0, Math.min(300, body.length())));
    }
    wrong.addAll(Attacks.unkept(path, answer));
  }

  private static List<ILoggingEvent> logging(Runnable work) {
    Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    ListAppender<ILoggingEvent> appender = new ListAppender<>();
    appender.start();
    root.addAppender(appender);
    try {
      work.run();
    } finally {
      root.detachAppender(appender);
    }
    return List.copyOf(appender.list);
  }

  /** Every table that is about people and their work; who looked at what is written down. */
  private Map<String, String> contents() {
    JdbcClient owner = TablesOwner.of(context.getBean(DatabaseAccess.class));
    Map<String, String> contents = new TreeMap<>();
    owner
        .sql(
            """
            select format('%I.%I', schemaname, tablename) from pg_tables
            where schemaname not in ('pg_catalog', 'information_schema')
              and tablename !~ '^(journal|staff_session|data_key)'
              -- What somebody has opened, and the secret of a code that they begin to set up.
              and tablename not in ('staff_work_opened', 'staff_authenticator')
            """)
        .query((row, n) -> row.getString(1))
        .list()
        .forEach(table ->
            contents.put(
                table,
                owner
                    .sql(
                        """
                        select coalesce(md5(string_agg(md5(t::text), '' order by md5(t::text))), '')
                        from %s t
                        """
                            .formatted(table))
                    .query((row, n) -> row.getString(1))
                    .single()));
    return contents;
  }
}
