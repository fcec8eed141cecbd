package org.vivier.assessment.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.vivier.applications.ApplicationId;
import org.vivier.applications.Desk;
import org.vivier.assessment.AssessmentKit;
import org.vivier.assessment.AssessmentState;
import org.vivier.format.Language;
import org.vivier.processes.SelectionProcess;
import org.vivier.testing.Accessibility;
import org.vivier.testing.InBrowser;
import org.vivier.testing.TestStaff.Colleague;

/** From a published process with three applications to the ratings of two assessors. */
@Import(Desk.class)
class AssessmentJourney extends InBrowser {
  @Autowired ConfigurableApplicationContext context;
  @Autowired JdbcClient jdbc;
  @Autowired Desk desk;
  private AssessmentKit kit;
  private SelectionProcess process;
  private ApplicationId amina;

  @BeforeEach
  void begin() {
    kit = new AssessmentKit(context, desk);
    kit.empty();
    process = kit.process(2);
    amina = kit.apply(process, "Amina Diallo", Language.FR);
    kit.apply(process, "Luc Ouellet", Language.FR);
    kit.apply(process, "Mei-Ling O’Connor", Language.EN);
    kit.readFiles();
  }

  @AfterEach
  void end() {
    kit.empty();
  }

  @Test
  void threeAreAssessedInEnglishWithKeysAndInFrenchWithoutScripts() {
    Page noor = signedIn(kit.noor, true, 1280);
    String list = "/en/staff/processes/" + process.number() + "/applications";
    look(noor, list, "applicants");
    activate(noor.getByText("Begin assessing…"));
    look(noor, null, "wave");
    activate(noor.getByText("Go on"));
    PlaywrightAssertions.assertThat(noor.locator("body")).containsText("The assessment has begun");

    Page priya = signedIn(kit.priya, true, 1280);
    priya.navigate("/en/staff/assess");
    activate(priya.locator(".pile a").first());
    while (priya.url().matches(".*/assess/[^/?]{43}(\\?.*)?")) {
      look(priya, null, "rate");
      if (priya.locator(".passage").count() > 0) {
        priya.locator("main").focus();
        priya.keyboard().press("ArrowDown");
        priya.keyboard().press("e");
      }
      priya.keyboard().press("2");
      priya.locator("#reason").fill("Forty letters with a counted effect.");
      look(priya, null, "rated");
      String before = priya.url();
      activate(priya.locator(".your-rating button[value=submit]"));
      priya.waitForURL(url -> !url.equals(before));
    }
    assertThat(ratings(kit.priya)).isEqualTo(6);

    Page etienne = signedIn(kit.etienne, false, 360);
    etienne.navigate("/fr/personnel/evaluation");
    look(etienne, null, "mine-fr-360");
    activate(etienne.locator(".pile a").first());
    int mark = 0;
    while (etienne.url().matches(".*/evaluation/[^/?]{43}(\\?.*)?")) {
      look(etienne, null, "rate-fr-360");
      int chosen = mark++ == 0 ? 3 : 2;
      choose(etienne.locator("input[name=evidence]").first());
      choose(etienne.locator("#mark-" + chosen));
      etienne.locator("#reason").fill("Quarante lettres, un effet compté.");
      activate(etienne.locator(".your-rating button[value=submit]"));
    }
    assertThat(ratings(kit.etienne)).isEqualTo(6);

    look(priya, "/en/staff/processes/" + process.number() + "/consensus", "differences");
    activate(priya.locator(".staff-table a").first());
    look(priya, null, "consensus");
    choose(priya.locator("#mark-2"));
    priya.locator("#reason").fill("The count convinces us.");
    activate(priya.getByText("Record").last());
    PlaywrightAssertions.assertThat(priya.locator("body")).containsText("The outcome is recorded");
    assertThat(kit.standing(amina).state()).isEqualTo(AssessmentState.UNDECIDED);
    look(noor, list, "applicants-undecided");
    activate(noor.locator(".staff-table th a").last());
    look(noor, null, "applicant");
    for (Language language : Language.values()) {
      Page phone = signedIn(kit.noor, true, 360);
      look(
          phone,
          AssessmentPaths.applicants(process.number()).in(language),
          "applicants-360-" + language.tag());
      look(
          phone,
          AssessmentPaths.applicant(process.number(), kit.standing(amina).reference()).in(language),
          "applicant-360-" + language.tag());
    }
  }

  /** With the keyboard alone, in English with scripts and in French without. */
  @Test
  void aBoardCalibratesAndSeesHowFarItAgrees() {
    Page noor = signedIn(kit.noor, true, 1280);
    String step = kit.step.toString();
    String agreement = AssessmentPaths.agreement(process.number()).in(Language.EN);
    look(noor, AssessmentPaths.calibration(process.number(), step).in(Language.EN), "begin");
    noor.locator("#sample-en").fill("I led a team of four for two years.");
    activate(noor.getByText("Begin the round"));
    PlaywrightAssertions.assertThat(noor.locator("body")).containsText("The round has begun");
    calibrates(signedIn(kit.priya, true, 1280), Language.EN, step, "3");
    calibrates(signedIn(kit.etienne, false, 360), Language.FR, step, "1");
    noor.reload();
    look(noor, null, "calibration");
    activate(noor.locator(".staff-table a").first());
    look(noor, null, "calibration-said");
    noor.goBack();
    activate(noor.getByText("End the round"));
    PlaywrightAssertions.assertThat(noor.locator("body")).containsText("the step can be rated");

    kit.start(process, amina);
    kit.rate(kit.priya, amina, kit.essential, 1);
    kit.rate(kit.etienne, amina, kit.essential, 1);
    look(noor, agreement, "agreement");
    look(
        signedIn(kit.etienne, true, 360),
        AssessmentPaths.agreement(process.number()).in(Language.FR),
        "agreement-360");
  }

  private void calibrates(Page page, Language language, String step, String mark) {
    String list = AssessmentPaths.calibration(process.number(), step).in(language);
    // Without scripts nothing can be measured on the page.
    String name = language == Language.EN ? "en" : "fr-360";
    page.navigate(list);
    int many = page.locator(".staff-table th a").count();
    for (int i = 0; i < many; i++) {
      page.navigate(list);
      activate(page.locator(".staff-table th a").nth(i));
      if (i == 0) {
        look(page, null, "calibration-task-" + name);
      }
      choose(page.locator("#mark-" + mark));
      page.locator("#reason").fill("Two years, a team of four.");
      activate(page.locator("#calibration button"));
    }
    look(page, list, "calibration-" + name);
  }

  private int ratings(Colleague who) {
    return jdbc.sql(
            """
            select count(*) from assessment.rating r join assignment a on a.id = r.assignment_id
            where a.assessor = :who
            """)
        .param("who", who.id().value())
        .query(Integer.class)
        .single();
  }

  private Page signedIn(Colleague who, boolean scripts, int width) {
    Page page =
        visitor(new NewContextOptions().setJavaScriptEnabled(scripts).setViewportSize(width, 900));
    who.signIn(page, address("/"));
    return page;
  }

  /** Goes there and looks: nothing missing, nothing in anybody's way, nothing too wide. */
  private void look(Page page, @org.jspecify.annotations.Nullable String path, String name) {
    if (path != null) {
      page.navigate(path);
    }
    assertThat(page.title()).as(name).doesNotContain("404", "500");
    screenshot(page, "assessment-" + name);
    if (List.of(
            "applicants",
            "wave",
            "rate",
            "consensus",
            "applicant",
            "applicant-360-fr",
            "begin",
            "calibration",
            "calibration-task-en",
            "calibration-said",
            "agreement")
        .contains(name)) {
      Accessibility.assertNoBarriers(page);
    }
    if (!name.contains("fr-360") || name.startsWith("applicant")) {
      assertThat(
              (Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
          .as(name + " scrolls sideways")
          .isTrue();
    }
  }
}
