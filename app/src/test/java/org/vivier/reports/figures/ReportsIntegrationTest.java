package org.vivier.reports.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;
import static org.vivier.reports.figures.ReadReport.in;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.vivier.applications.ApplicationId;
import org.vivier.applications.Desk;
import org.vivier.assessment.AssessmentKit;
import org.vivier.assessment.AssessmentState;
import org.vivier.assessment.applicants.ApplicantFilter;
import org.vivier.assessment.applicants.ApplicantSearch;
import org.vivier.assessment.waves.SetAside;
import org.vivier.decisions.AnswerState;
import org.vivier.decisions.DecisionKit;
import org.vivier.decisions.DecisionOutcome;
import org.vivier.decisions.Ground;
import org.vivier.decisions.answers.AnswerFilter;
import org.vivier.decisions.answers.AnswerSearch;
import org.vivier.decisions.deciding.Choice;
import org.vivier.format.Language;
import org.vivier.letters.LetterMoved.Fate;
import org.vivier.platform.database.DatabaseAccess;
import org.vivier.platform.words.Words;
import org.vivier.processes.SelectionProcess;
import org.vivier.processes.criteria.CriterionId;
import org.vivier.processes.plan.Method;
import org.vivier.reports.figures.ReadReport.Figure;
import org.vivier.staff.Role;
import org.vivier.staff.StaffMember;
import org.vivier.staff.WhoIs;
import org.vivier.testing.DatabaseUse;
import org.vivier.testing.StaffBrowser;
import org.vivier.testing.TestClock;
import org.vivier.testing.TestStaff;
import org.vivier.testing.TestStaff.Session;

/** Reports over HTTP: what they count, who sees them, and that nothing says anything else. */
@SpringBootTest(webEnvironment = RANDOM_PORT)
@Import(Desk.class)
class ReportsIntegrationTest {
  private static final Pattern COUNT = Pattern.compile("<title>[^<]*\\((\\d+)\\)");
  private static final String ORGANIZATION = "/en/staff/reports";

  @Autowired ConfigurableApplicationContext context;
  @Autowired Desk desk;
  @Autowired DatabaseAccess access;
  @Autowired TestClock clock;
  @LocalServerPort int port;
  private AssessmentKit kit;
  private DecisionKit decisions;
  private SelectionProcess process;
  private Session noor;

  @BeforeEach
  void begin() {
    kit = new AssessmentKit(context, desk);
    kit.empty();
    decisions = new DecisionKit(context, desk);
    process = kit.process(1, EnumSet.allOf(Language.class), Method.SCREENING, Method.INTERVIEW);
    noor = kit.noor.session();
  }

  @AfterEach
  void end() {
    kit.empty();
  }

  /** One in every state there is. */
  private void everyState() {
    ApplicationId waits = kit.apply(process, "Waiting Wanda", Language.EN);
    ApplicationId first = kit.apply(process, "First Farid", Language.EN);
    ApplicationId second = kit.apply(process, "Second Sofia", Language.FR);
    ApplicationId failed = kit.apply(process, "Failed Fanny", Language.FR);
    ApplicationId told = kit.apply(process, "Told Tarek", Language.FR);
    ApplicationId aside = kit.apply(process, "Aside Aya", Language.EN);
    kit.readFiles();
    clock.advance(Duration.ofDays(2));
    kit.start(process, first, second, failed, told);
    clock.advance(Duration.ofDays(3));
    rate(second, 3);
    rate(failed, 0);
    rate(told, 0);
    context
        .getBean(SetAside.class)
        .handle(process.id(), List.of(aside), "Next year.", kit.noor.id().actor());
    StaffMember adviser = context.getBean(WhoIs.class).at(kit.noor.session().token()).orElseThrow();
    assertThat(
            decisions
                .decide(
                    told,
                    new Choice(
                        DecisionOutcome.ELIMINATED,
                        Ground.MERIT,
                        kit.essential,
                        DecisionKit.REASON),
                    adviser)
                .result())
        .isPresent();
    decisions.lettersLeave();
    decisions.letter(told, Fate.HANDED_OVER);
    clock.advance(Duration.ofDays(60));
    noor = kit.noor.session();
    assertThat(waits).isNotNull();
  }

  /** By whoever was given it: one of the board. */
  private void rate(ApplicationId application, int mark) {
    for (CriterionId criterion : List.of(kit.essential, kit.asset)) {
      for (TestStaff.Colleague one : List.of(kit.etienne, kit.priya)) {
        kit.tasks(one, criterion).stream()
            .filter(task -> task.application().equals(application))
            .forEach(task -> kit.submit(task, one.id(), AssessmentKit.said(mark)));
      }
    }
  }

  @Test
  void everyFigureIsAsManyAsTheListItLeadsToAndTheSameInEachFile() throws Exception {
    everyState();
    for (String report :
        List.of(
            report(),
            ORGANIZATION,
            report()
                .replace("/en/staff", "/fr/personnel")
                .replace("processes", "processus")
                .replace("reports", "rapports"))) {
      String html = get(report, noor).body();
      Map<String, Map<String, List<Figure>>> tables = ReadReport.page(html);
      assertThat(tables).containsKeys("funnel", "times", "unanswered", "languages", "sources");
      int followed = 0;
      for (var table : tables.entrySet()) {
        for (var row : table.getValue().entrySet()) {
          for (int i = 0; i < row.getValue().size(); i++) {
            Figure figure = row.getValue().get(i);
            boolean days = figure.path().contains("figure=heard") && i > 0;
            if (!figure.path().isEmpty() && !days) {
              assertThat(many(get(figure.path(), noor).body()))
                  .as(table.getKey() + " " + row.getKey() + " " + figure.path())
                  .isEqualTo(Integer.parseInt(figure.shown()));
              followed++;
            }
          }
        }
      }
      assertThat(followed).isGreaterThan(25);
      sameInFiles(report, tables);
    }
  }

  private void sameInFiles(String report, Map<String, Map<String, List<Figure>>> tables)
      throws IOException, InterruptedException {
    boolean french = report.startsWith("/fr");
    String file = report + (french ? "/chiffres" : "/figures");
    List<List<List<String>>> sheets = ReadReport.xlsx(bytes(file + ".xlsx", noor));
    assertThat(sheets).hasSameSizeAs(tables.keySet());
    int sheet = 0;
    for (var table : tables.entrySet()) {
      List<List<String>> csv =
          ReadReport.csv(get(file + ".csv?table=" + table.getKey(), noor).body());
      List<List<String>> xlsx = sheets.get(sheet++);
      int line = 1;
      for (var row : table.getValue().entrySet()) {
        assertThat(spaced(csv.get(line).getFirst())).isEqualTo(row.getKey());
        assertThat(spaced(xlsx.get(line).getFirst())).isEqualTo(row.getKey());
        for (int i = 0; i < row.getValue().size(); i++) {
          String shown = row.getValue().get(i).shown();
          String inCsv = csv.get(line).get(i + 1);
          String inXlsx = xlsx.get(line).get(i + 1);
          assertThat(number(inCsv)).as(row.getKey()).isEqualTo(number(shown));
          assertThat(number(inXlsx)).as(row.getKey()).isEqualTo(number(shown));
        }
        line++;
      }
      assertThat(csv).hasSize(line);
    }
  }

  /** A number as a spreadsheet has it, as far as three digits of a share go; else the words. */
  private static Object number(String text) {
    String plain = text.replace(',', '.').replaceAll("[\\s\u00a0\u202f]", "");
    try {
      return plain.endsWith("%")
          ? Math.round(10 * Double.parseDouble(plain.replace("%", "")))
          : Math.round(1000 * Double.parseDouble(plain));
    } catch (NumberFormatException e) {
      return spaced(text);
    }
  }

  /** Pages are read here with plain spaces. */
  private static String spaced(String text) {
    return text.replace('\u00a0', ' ');
  }

  @Test
  void saysWhatTheListsOfOtherPagesSay() throws Exception {
    everyState();
    Map<String, Map<String, List<Figure>>> tables = ReadReport.page(get(report(), noor).body());
    var counts =
        context
            .getBean(ApplicantSearch.class)
            .counts(
                new ApplicantFilter(
                    java.util.Objects.requireNonNull(process.posting()),
                    "",
                    false,
                    "",
                    "",
                    "reference",
                    false));
    Map<String, List<Figure>> standing = in(tables, "standing");
    for (AssessmentState state : AssessmentState.values()) {
      if (state != AssessmentState.IN_STEP) {
        assertThat(
                in(standing, Words.of(Language.EN).text("reports.figure." + state.code()))
                    .getFirst()
                    .shown())
            .isEqualTo(String.valueOf(counts.of(state.code(), "")));
      }
    }
    assertThat(standing.values().stream().mapToInt(row -> Integer.parseInt(row.getFirst().shown())))
        .satisfies(all -> assertThat(all.stream().mapToInt(i -> i).sum()).isEqualTo(6));
    assertThat(in(in(tables, "languages"), "French").getFirst().shown())
        .isEqualTo(String.valueOf(counts.of("", "fr")));
    AnswerSearch answers = context.getBean(AnswerSearch.class);
    List<Figure> all = in(in(tables, "unanswered"), "All");
    assertThat(all.get(0).shown())
        .isEqualTo(
            String.valueOf(
                answers.count(
                    process,
                    new AnswerFilter(
                        "",
                        java.util.Arrays.stream(AnswerState.values())
                            .filter(state -> !state.answered())
                            .toList(),
                        false,
                        null,
                        false,
                        null))));
    assertThat(all.get(1).shown())
        .isEqualTo(
            String.valueOf(
                answers.count(process, new AnswerFilter("", List.of(), false, null, false, -1))))
        .isEqualTo("5");
  }

  @Test
  void countsDaysFromTheBeginningOfAStepToTheNextOrToTheLetter() throws Exception {
    everyState();
    Map<String, List<Figure>> times = in(ReadReport.page(get(report(), noor).body()), "times");
    // Two went on after three days or were told then; the third was told nothing yet.
    List<String> first = shown(times.values().stream().toList().get(0));
    assertThat(first.subList(0, 3)).containsExactly("2", "3", "3");
    assertThat(first.get(5)).isEqualTo("2");
    List<String> way = shown(in(times, "From applying to the letter"));
    assertThat(way).containsExactly("1", "5", "5", "the promised day", "0", "5", "5");
  }

  private static List<String> shown(List<Figure> row) {
    return row.stream().map(Figure::shown).toList();
  }

  @Test
  void narrowsByDaysProcessAndClassificationInTheAddress() throws Exception {
    everyState();
    assertThat(get(report() + "?to=2020-01-01", noor).body()).contains("Show all");
    assertThat(applied(ORGANIZATION + "?process=" + process.number())).isEqualTo("6");
    assertThat(applied(ORGANIZATION + "?classification=AS-06&from=2020-01-01")).isEqualTo("6");
    assertThat(get(ORGANIZATION + "?classification=IT-02", noor).body()).contains("Show all");
    assertThat(applied(ORGANIZATION + "?classification=%27;--&from=x&to=2026-99-99"))
        .isEqualTo("6");
    assertThat(get(ORGANIZATION + "?process=%00%27", noor).statusCode()).isIn(200, 400);
    assertThat(
            get(
                    report()
                        + "/applications?figure=nothing&step=-1&owner=x&language=de&source=%27",
                    noor)
                .statusCode())
        .isEqualTo(200);
    assertThat(get(report() + "/figures.csv?table=none", noor).statusCode()).isEqualTo(404);
  }

  private String applied(String path) throws IOException, InterruptedException {
    return in(in(ReadReport.page(get(path, noor).body()), "funnel"), "Applied").getFirst().shown();
  }

  @Test
  void saysThatThereIsNothingYet() throws Exception {
    assertThat(get(report(), noor).body())
        .contains("Nobody has applied yet")
        .doesNotContain("figures.xlsx");
    assertThat(get(report() + "/figures.xlsx", noor).statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @EnumSource
  void isForThoseWhomTheTableOfRightsNames(Role role) throws Exception {
    Session everywhere = kit.staff.colleague().with(role).session();
    boolean may = EnumSet.of(Role.ADMINISTRATOR, Role.HR_ADVISER, Role.AUDITOR).contains(role);
    for (String path :
        List.of(
            ORGANIZATION,
            ORGANIZATION + "/applications",
            ORGANIZATION + "/representation",
            report(),
            report() + "/applications",
            report() + "/representation")) {
      assertThat(get(path, everywhere).statusCode()).as(path).isEqualTo(may ? 200 : 404);
    }
    if (role.inScopes()) {
      Session here = kit.staff.colleague().with(role, process.id().scope()).session();
      assertThat(get(report(), here).statusCode()).isEqualTo(may ? 200 : 404);
      assertThat(get(ORGANIZATION, here).statusCode()).isEqualTo(404);
      SelectionProcess other = kit.process(1);
      assertThat(get("/en/staff/processes/" + other.number() + "/reports", here).statusCode())
          .isEqualTo(404);
    }
  }

  /** Also an adviser for the whole organization, and whoever left the board. */
  @Test
  void neverShowsWhatWasDeclaredToWhoJudges() throws Exception {
    TestStaff.Colleague both =
        kit.staff.colleague("Priya Raman", Language.EN).with(Role.HR_ADVISER);
    Session session = both.session();
    assertThat(get(report() + "/representation", session).statusCode()).isEqualTo(200);
    kit.processes.member(
        process.id(), both.id().value(), org.vivier.processes.board.BoardRole.ASSESSOR, kit.step);
    for (String part : List.of("", "/figures.csv?table=declared", "/figures.xlsx")) {
      assertThat(get(report() + "/representation" + part, session).statusCode()).isEqualTo(404);
    }
    assertThat(get(report(), session).body()).doesNotContain("/representation");
    assertThat(get(ORGANIZATION + "/representation", session).statusCode()).isEqualTo(200);
  }

  @Test
  void asksTheDatabaseAFewTimesWhateverTheNumber() throws Exception {
    new ManyApplications(access).submitted(process, 300, clock.instant());
    DatabaseUse use = context.getBean(DatabaseUse.class);
    for (String path :
        List.of(
            report(),
            ORGANIZATION,
            report() + "/applications?figure=open",
            report() + "/applications?figure=pending&step=1",
            report() + "/representation")) {
      get(path, noor);
      assertThat(use.of(() -> assertThat(get(path, noor).statusCode()).isEqualTo(200)).sent())
          .as(path)
          .hasSizeBetween(1, 12);
    }
  }

  private String report() {
    return "/en/staff/processes/" + process.number() + "/reports";
  }

  private static int many(String html) {
    Matcher count = COUNT.matcher(html);
    assertThat(count.find()).isTrue();
    return Integer.parseInt(count.group(1));
  }

  private HttpResponse<String> get(String path, Session who)
      throws IOException, InterruptedException {
    return StaffBrowser.send(port, "GET", path.replace("&amp;", "&"), who, "");
  }

  private byte[] bytes(String path, Session who) throws IOException, InterruptedException {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Cookie", who.cookie())
                .build(),
            BodyHandlers.ofByteArray())
        .body();
  }
}
