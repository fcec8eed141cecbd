package org.vivier.accommodations.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.vivier.applications.Desk;
import org.vivier.applications.Desk.Draft;
import org.vivier.applications.applicant.AskForAccommodation;
import org.vivier.assessment.AssessmentKit;
import org.vivier.format.Language;
import org.vivier.processes.SelectionProcess;
import org.vivier.staff.Role;
import org.vivier.testing.Accessibility;
import org.vivier.testing.InBrowser;
import org.vivier.testing.TestStaff.Colleague;

/** A coordinator who works in English and a candidate who writes French agree on a measure. */
@Import(Desk.class)
class CoordinationJourney extends InBrowser {
  @Autowired ConfigurableApplicationContext context;
  @Autowired Desk desk;
  private AssessmentKit kit;
  private Colleague robin;
  private Draft amelie;

  @BeforeEach
  void begin() {
    kit = new AssessmentKit(context, desk);
    kit.empty();
    robin = kit.staff.colleague().with(Role.ACCOMMODATION_COORDINATOR);
    SelectionProcess process = kit.process(2);
    amelie =
        kit.applied(
            process, "Amélie Tremblay", Language.FR, "amelie@example.org", AssessmentKit.STATEMENT);
    context
        .getBean(AskForAccommodation.class)
        .handle(
            amelie.device(),
            amelie.id(),
            "Les lignes dansent quand je lis sous pression.\nIl me faut plus de temps.",
            "Par texto, le matin");
    kit.start(process, amelie.id());
  }

  @AfterEach
  void end() {
    kit.empty();
  }

  @Test
  void theyAgreeInTwoLanguagesAndTheAssessorSeesTheMeasure() {
    Page coordinator = desktop(robin);
    look(coordinator, "/en/staff/work", "work");
    activate(coordinator.getByText("Answer a confidential request").first());
    look(coordinator, "/en/staff/accommodation", "list");
    activate(coordinator.locator(".staff-table tbody th a"));
    look(coordinator, null, "case");
    coordinator.locator("#text").fill("How much more time would help?");
    activate(coordinator.locator("#write button"));
    PlaywrightAssertions.assertThat(coordinator.locator("body"))
        .containsText("on the candidate’s page");
    activate(coordinator.getByText("Propose measures").first());
    activate(coordinator.locator("#proposal button"));
    look(coordinator, null, "proposal-empty");
    coordinator.locator("#en-all").fill("50% more time.");
    coordinator.locator("#fr-all").fill("50 % de temps en plus.");
    activate(coordinator.locator("#proposal button"));
    look(coordinator, null, "case-proposed");

    Page candidate = candidate();
    String request = "/fr/postuler/" + amelie.id() + "/mesures-d-adaptation";
    look(candidate, request, "candidate-360");
    activate(candidate.getByText("J’accepte ces mesures"));
    PlaywrightAssertions.assertThat(candidate.locator("body"))
        .containsText("Vous avez accepté les mesures");
    look(candidate, request, "candidate-agreed-360");

    look(coordinator, coordinator.url().replace("#notice", ""), "case-agreed");
    String one = java.net.URI.create(coordinator.url()).getPath();
    Page phone = phone(robin);
    look(phone, "/fr/personnel/mesures-d-adaptation", "list-fr-360");
    look(
        phone,
        one.replace("/en/staff/accommodation", "/fr/personnel/mesures-d-adaptation"),
        "case-fr-360");
    look(phone, phone.url() + "/proposition", "proposal-fr-360");

    Page assessor = desktop(kit.priya);
    look(
        assessor,
        "/en/staff/assess/" + kit.task(kit.priya, amelie.id(), kit.essential).token(),
        "assess");
    assertThat(assessor.locator(".measures").innerText()).contains("50% more time.");
  }

  private Page candidate() {
    Page page = visitor(new NewContextOptions().setViewportSize(360, 800));
    page.context()
        .addCookies(
            List.of(
                new Cookie("vivier_access", amelie.device().token())
                    .setDomain("127.0.0.1")
                    .setPath("/")));
    return page;
  }

  private Page desktop(Colleague who) {
    return signedIn(who, 1280);
  }

  private Page phone(Colleague who) {
    return signedIn(who, 360);
  }

  private Page signedIn(Colleague who, int width) {
    Page page = visitor(new NewContextOptions().setViewportSize(width, 800));
    who.signIn(page, address("/"));
    return page;
  }

  /** Without barriers, and no wider than the window. */
  private void look(Page page, @Nullable String path, String name) {
    if (path != null) {
      page.navigate(path);
    }
    screenshot(page, "accommodation-" + name);
    Accessibility.assertNoBarriers(page);
    assertThat(
            (Boolean)
                page.evaluate(
                    "document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
        .as("wider than the window: " + page.url())
        .isTrue();
  }
}
