package org.vivier.reports.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;
import static org.vivier.declarations.EquityGroup.DISABILITY;
import static org.vivier.declarations.EquityGroup.RACIALIZED;
import static org.vivier.declarations.EquityGroup.WOMAN;
import static org.vivier.reports.figures.ReadReport.in;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.vivier.applications.Desk;
import org.vivier.assessment.AssessmentKit;
import org.vivier.declarations.CountDeclarations;
import org.vivier.declarations.DeclarationCode;
import org.vivier.declarations.DeclarationTerms;
import org.vivier.declarations.Declare;
import org.vivier.declarations.DeleteDeclaration;
import org.vivier.declarations.EquityGroup;
import org.vivier.declarations.Stage;
import org.vivier.platform.database.DatabaseAccess;
import org.vivier.processes.SelectionProcess;
import org.vivier.reports.figures.ReadReport.Figure;
import org.vivier.testing.StaffBrowser;
import org.vivier.testing.TablesOwner;
import org.vivier.testing.TestClock;
import org.vivier.testing.TestStaff.Session;

/** What people declared as figures: nothing small, nothing that moves with one person. */
@SpringBootTest(webEnvironment = RANDOM_PORT)
@Import(Desk.class)
class DeclaredReportIntegrationTest {
  @Autowired ConfigurableApplicationContext context;
  @Autowired Desk desk;
  @Autowired DatabaseAccess access;
  @Autowired TestClock clock;
  @Autowired Declare declare;
  @Autowired CountDeclarations count;
  @Autowired JdbcClient jdbc;
  @LocalServerPort int port;
  private AssessmentKit kit;
  private SelectionProcess process;
  private Session noor;
  private DeclarationCode last = DeclarationCode.fresh();

  @BeforeEach
  void begin() {
    kit = new AssessmentKit(context, desk);
    kit.empty();
    TablesOwner.empty(access, "declaration", "declared_lot");
    process = kit.process(1);
    noor = kit.noor.session();
    // 100 people applied, of whom 60 qualified.
    ManyApplications many = new ManyApplications(access);
    many.submitted(process, 100, clock.instant());
    many.begin(process, 80, clock.instant());
    many.qualify(process, 60, clock.instant());
  }

  @AfterEach
  void end() {
    TablesOwner.empty(access, "declaration", "declared_lot");
    kit.empty();
  }

  @Test
  void comparesHowLargeAGroupIsAtBothStages() throws Exception {
    declared(Stage.APPLIED, 40, WOMAN);
    declared(Stage.APPLIED, 40);
    declared(Stage.QUALIFIED, 15, WOMAN);
    declared(Stage.QUALIFIED, 25);
    count.handle();
    List<Figure> women = in(groups(), "A woman");
    assertThat(women.stream().map(Figure::shown))
        .containsExactly("40", "50%", "15", "37.5%", "0.6", "below four fifths");
    assertThat(women).allSatisfy(figure -> assertThat(figure.path()).isEmpty());
    assertThat(ReadReport.csv(get("/representation/figures.csv?table=declared")).get(1))
        .containsExactly("A woman", "40", "0.5", "15", "0.375", "0.6", "below four fifths");
    assertThat(in(in(tables(), "coverage"), "Qualified").stream().map(Figure::shown))
        .containsExactly("60", "40", "66.7%");
  }

  /** A group of nine is not shown, nor are the nine others beside a large one. */
  @Test
  void leavesOutWhatIsSmallAndWhatWouldTellIt() throws Exception {
    declared(Stage.APPLIED, 9, WOMAN, RACIALIZED);
    declared(Stage.APPLIED, 31, RACIALIZED);
    declared(Stage.APPLIED, 9, DISABILITY);
    count.handle();
    Map<String, List<Figure>> groups = groups();
    assertThat(groups)
        .allSatisfy((group, row) ->
            assertThat(row.stream().map(Figure::shown)).as(group).containsOnly("not shown"));
    declared(Stage.APPLIED, 1, DISABILITY);
    declared(Stage.APPLIED, 9);
    count.handle();
    assertThat(in(groups(), "A person with a disability").getFirst().shown()).isEqualTo("10");
    assertThat(in(groups(), "A woman").getFirst().shown()).isEqualTo("not shown");
    assertThat(get("/representation")).doesNotContain(">9<");
  }

  /** Whoever looks before and after somebody declares learns nothing. */
  @Test
  void movesInLotsAlone() throws Exception {
    declared(Stage.APPLIED, 20, WOMAN);
    declared(Stage.APPLIED, 20);
    count.handle();
    assertThat(in(groups(), "A woman").getFirst().shown()).isEqualTo("20");
    declared(Stage.APPLIED, 9, WOMAN);
    count.handle();
    assertThat(in(groups(), "A woman").getFirst().shown()).isEqualTo("20");
    declared(Stage.APPLIED, 1);
    count.handle();
    assertThat(in(groups(), "A woman").getFirst().shown()).isEqualTo("29");
    context.getBean(DeleteDeclaration.class).handle(last);
    count.handle();
    assertThat(in(groups(), "A woman").getFirst().shown()).isEqualTo("29");
  }

  /** Somebody made some up: none of them counts. */
  @Test
  void refusesMoreDeclarationsThanPeople() throws Exception {
    declared(Stage.APPLIED, 60, WOMAN);
    declared(Stage.APPLIED, 41);
    declared(Stage.QUALIFIED, 61, WOMAN);
    count.handle();
    assertThat(get("/representation")).contains("There is nothing to show");
  }

  /** An organization's numbers are made of those that may be shown for themselves. */
  @Test
  void addsUpWhatIsShownAloneSoThatNoDifferenceTells() throws Exception {
    declared(Stage.APPLIED, 20, WOMAN);
    declared(Stage.APPLIED, 20);
    SelectionProcess small = kit.process(1);
    new ManyApplications(access).submitted(small, 50, clock.instant());
    declare(small, Stage.APPLIED, 9, WOMAN);
    declare(small, Stage.APPLIED, 30);
    count.handle();
    String page =
        StaffBrowser.send(port, "GET", "/en/staff/reports/representation", noor, "").body();
    assertThat(in(in(ReadReport.page(page), "declared"), "A woman").getFirst().shown())
        .isEqualTo("20");
  }

  @Test
  void letsTheProgramReadNumbersByTheFunctionAlone() {
    declared(Stage.APPLIED, 9, WOMAN);
    declared(Stage.APPLIED, 30);
    count.handle();
    assertThatThrownBy(() -> jdbc.sql("select * from declared_lot").query().listOfRows())
        .rootCause()
        .hasMessageContaining("permission denied");
    assertThat(
            jdbc.sql("select count(members) from declared_figures(array[:posting]::uuid[], 1)")
                .param("posting", Objects.requireNonNull(process.posting()).value())
                .query(Integer.class)
                .single())
        .isZero();
    assertThatThrownBy(() -> new DeclarationTerms(9)).hasMessageContaining("at least 10");
  }

  /** The address says that it is asked again; the row says the stage, and still nothing of whom. */
  @Test
  void asksThoseWhoQualifiedOnAPageOfItsOwn() throws Exception {
    String slug =
        jdbc.sql(
                """
                select slug from posting_address where posting_id = :posting and language = 'en'
                limit 1
                """)
            .param("posting", Objects.requireNonNull(process.posting()).value())
            .query(String.class)
            .single();
    String page =
        StaffBrowser.send(port, "GET", "/en/self-declaration/" + slug + "/qualified", null, "")
            .body();
    assertThat(page).contains("We ask again", "/fr/autodeclaration/");
    assertThat(page).contains("/qualification");
  }

  private void declared(Stage stage, int many, EquityGroup... groups) {
    declare(process, stage, many, groups);
  }

  private void declare(SelectionProcess one, Stage stage, int many, EquityGroup... groups) {
    for (int i = 0; i < many; i++) {
      last = DeclarationCode.fresh();
      declare.handle(Objects.requireNonNull(one.posting()), stage, last, Set.of(groups));
    }
  }

  private Map<String, List<Figure>> groups() {
    return tables().getOrDefault("declared", Map.of());
  }

  private Map<String, Map<String, List<Figure>>> tables() {
    return ReadReport.page(get("/representation"));
  }

  private String get(String part) {
    return StaffBrowser.send(
            port, "GET", "/en/staff/processes/" + process.number() + "/reports" + part, noor, "")
        .body();
  }
}
