package org.vivier.reports.figures;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.Media;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.vivier.applications.Desk;
import org.vivier.assessment.AssessmentKit;
import org.vivier.declarations.CountDeclarations;
import org.vivier.declarations.DeclarationCode;
import org.vivier.declarations.Declare;
import org.vivier.declarations.EquityGroup;
import org.vivier.declarations.Stage;
import org.vivier.format.Language;
import org.vivier.platform.database.DatabaseAccess;
import org.vivier.processes.SelectionProcess;
import org.vivier.processes.plan.Method;
import org.vivier.staff.Role;
import org.vivier.testing.Accessibility;
import org.vivier.testing.InBrowser;
import org.vivier.testing.TablesOwner;
import org.vivier.testing.TestClock;
import org.vivier.testing.TestStaff;

/** Somebody looks at reports, follows a figure to its list, narrows them, and prints. */
@Import(Desk.class)
class ReportsJourney extends InBrowser {
  @Autowired ConfigurableApplicationContext context;
  @Autowired Desk desk;
  @Autowired DatabaseAccess access;
  @Autowired TestClock clock;
  private AssessmentKit kit;
  private SelectionProcess process;

  @BeforeEach
  void begin() {
    kit = new AssessmentKit(context, desk);
    kit.empty();
    TablesOwner.empty(access, "declaration", "declared_lot");
    process = kit.process(1, EnumSet.allOf(Language.class), Method.SCREENING, Method.INTERVIEW);
    ManyApplications many = new ManyApplications(access);
    many.submitted(process, 1240, clock.instant());
    clock.advance(Duration.ofDays(9));
    many.begin(process, 800, clock.instant());
    clock.advance(Duration.ofDays(4));
    many.qualify(process, 300, clock.instant());
    declare(Stage.APPLIED, 40, EquityGroup.WOMAN);
    declare(Stage.APPLIED, 50);
    declare(Stage.QUALIFIED, 15, EquityGroup.WOMAN);
    declare(Stage.QUALIFIED, 25);
    context.getBean(CountDeclarations.class).handle();
  }

  @AfterEach
  void end() {
    TablesOwner.empty(access, "declaration", "declared_lot");
    kit.empty();
  }

  @ParameterizedTest
  @CsvSource({"en, 1280", "fr, 360", "fr, 1280"})
  void figuresLeadToTheirListsAndPrint(String tag, int width) {
    Language language = Language.ofTag(tag).orElseThrow();
    TestStaff.Colleague auditor = kit.staff.colleague("Zoé Tremblay", language).with(Role.AUDITOR);
    Page page = visitor(new NewContextOptions().setViewportSize(width, 900));
    auditor.signIn(page, address("/"));
    page.navigate(ReportPaths.of(process.number()).in(language));
    seen(page, tag, width, "process");
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    screenshot(page, "reports-%s-%d-print".formatted(tag, width));
    PlaywrightAssertions.assertThat(page.locator(".table-filters")).isHidden();
    PlaywrightAssertions.assertThat(page.locator(".chart svg").first()).isVisible();
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));

    String shown = page.locator("#funnel tbody tr").nth(1).locator("td a").textContent().strip();
    activate(page.locator("#funnel tbody tr").nth(1).locator("td a"));
    PlaywrightAssertions.assertThat(page.locator("tbody tr")).hasCount(25);
    assertThat(page.title()).contains("(" + shown.replaceAll("\\D", "") + ")");
    seen(page, tag, width, "list");
    activate(page.locator(".staff-actions a"));
    page.navigate(ReportPaths.declared(ReportPaths.of(process.number())).in(language));
    seen(page, tag, width, "declared");
    page.navigate(ReportPaths.organization().in(language));
    seen(page, tag, width, "organization");
    page.locator("#from").fill("2031-01-01");
    activate(page.locator(".table-filters button"));
    assertThat(page.url()).contains("from=2031-01-01");
    PlaywrightAssertions.assertThat(page.locator(".staff-empty")).isVisible();
    seen(page, tag, width, "nothing");
  }

  private void declare(Stage stage, int many, EquityGroup... groups) {
    for (int i = 0; i < many; i++) {
      context
          .getBean(Declare.class)
          .handle(
              Objects.requireNonNull(process.posting()),
              stage,
              DeclarationCode.fresh(),
              Set.of(groups));
    }
  }

  private void seen(Page page, String tag, int width, String what) {
    screenshot(page, "reports-%s-%d-%s".formatted(tag, width, what));
    Accessibility.assertNoBarriers(page);
    assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
        .as("%s scrolls sideways", what)
        .isTrue();
  }
}
