package org.vivier.staff.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.vivier.format.Language.EN;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;
import org.vivier.cli.tryout.SampleCandidates;
import org.vivier.platform.database.DatabaseAccess;
import org.vivier.platform.notices.Notice;
import org.vivier.postings.Catalogue;
import org.vivier.postings.ImportPostings;
import org.vivier.postings.ImportScope;
import org.vivier.staff.Role;
import org.vivier.staff.tryout.TryOutSignIn;
import org.vivier.testing.Accessibility;
import org.vivier.testing.InBrowser;
import org.vivier.testing.TablesOwner;
import org.vivier.testing.TestClock;
import org.vivier.testing.TestStaff;
import org.vivier.testing.TestStaff.Colleague;

/** The pages of the staff side as people see and use them. */
class StaffPagesInBrowserTest extends InBrowser {
  @Autowired private ConfigurableApplicationContext context;
  @Autowired private DatabaseAccess access;
  @Autowired private TestClock clock;
  private TestStaff staff;

  @BeforeEach
  @AfterEach
  void nobodyWorksHere() {
    TablesOwner.empty(access, "staff_member", "posting", "application", "letter");
    context.publishEvent(new Notice(Catalogue.TOPIC));
    context.getBean(TryOutSignIn.class).close();
    staff = TestStaff.in(context);
  }

  private Colleague administrator() {
    return staff
        .colleague("Noor Haddad", EN)
        .with(Role.ADMINISTRATOR)
        .with(Role.HR_ADVISER)
        .with(Role.AUDITOR);
  }

  @Test
  void haveNoBarriersInEitherLanguageOnADeskOrAPhoneInLightOrDark() {
    Colleague noor = administrator();
    Colleague priya = staff.colleague("Priya Raman", EN).with(Role.ASSESSOR);
    LocalDate today = LocalDate.ofInstant(clock.instant(), TestWork.ZONE);
    samples();
    SampleCandidates candidates = context.getBean(SampleCandidates.class);
    var ready = candidates.begin(27, () -> true);
    clock.advance(Duration.ofMinutes(7));
    candidates.submit(ready, () -> true, done -> {});
    TablesOwner.of(access)
        .sql(
            """
            update letter set state = 'dead', failure = 'smtp 550 5.1.1', attempts = 1,
              attempted_at = written_at
            where id in (select id from letter order by id limit 2)
            """)
        .update();
    try (TestWork work = new TestWork(context)) {
      work.add("answer.1", "Answer application V-7K3M-9QXR", today.minusDays(2))
          .add("answer.2", "Answer application V-2B4C-5TWP", today.plusDays(1))
          .add("note.3", "Read what came back");
      Page desk = visitor(noor, 1280, ColorScheme.LIGHT);
      Page phone = visitor(noor, 360, ColorScheme.DARK);
      pages(priya)
          .forEach((name, path) -> {
            look(desk, name, path);
            look(phone, name, path);
          });
    }
  }

  private static Map<String, String> pages(Colleague person) {
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put("work.en", "/en/staff/work");
    pages.put("work.fr", "/fr/personnel/travail");
    pages.put("people.en", "/en/staff/people");
    pages.put("people.fr", "/fr/personnel/personnes?role=assessor");
    pages.put("person.en", "/en/staff/people/" + person.id());
    pages.put("person.fr", "/fr/personnel/personnes/" + person.id());
    pages.put("applications.en", "/en/staff/applications");
    pages.put("applications.fr", "/fr/personnel/candidatures?sort=-submitted&page=2");
    pages.put("templates.en", "/en/staff/message-templates");
    pages.put("late.fr", "/fr/personnel/candidature-tardive");
    pages.put("letters.en", "/en/staff/letters");
    pages.put("invitation.fr", "/fr/personnel/invitation");
    pages.put("departure.fr", "/fr/personnel/personnes/" + person.id() + "/depart");
    return pages;
  }

  private void samples() {
    context
        .getBean(ImportPostings.class)
        .handle(Path.of("src/main/resources/samples"), ImportScope.SAMPLES);
    context.publishEvent(new Notice(Catalogue.TOPIC));
  }

  private Page visitor(@Nullable Colleague who, int width, ColorScheme colours) {
    Page page =
        visitor(
            new NewContextOptions()
                .setLocale("en-CA")
                .setViewportSize(width, 800)
                .setColorScheme(colours));
    if (who != null) {
      who.signIn(page, address("/"));
    }
    return page;
  }

  private void look(Page page, String name, String path) {
    page.navigate(path);
    Accessibility.assertNoBarriers(page);
    int width = page.viewportSize().width;
    assertThat((Integer) page.evaluate("document.documentElement.scrollWidth - window.innerWidth"))
        .as(name + " at " + width)
        .isLessThanOrEqualTo(0);
    screenshot(page, "staff-%s-%d".formatted(name, width));
  }

  @Test
  void theDoorShowsEachPersonAndSignsInInTheirLanguage() {
    samples();
    context.getBean(TryOutSignIn.class).open(() -> true);
    look(visitor(null, 1280, ColorScheme.LIGHT), "try.en", "/en/staff/try");
    look(visitor(null, 360, ColorScheme.LIGHT), "try.fr", "/fr/personnel/essai");
    Page page = visitorWithoutJavaScript();
    page.navigate("/en/careers");
    screenshot(page, "staff-start.en");
    activate(page.getByText("Become one of them"));
    activate(page.getByText("Be Camille Roy"));
    assertThat(page).hasURL(address("/fr/personnel/travail"));
    assertThat(page.locator("h1")).hasText("Bonjour, Camille Roy");
    activate(page.getByText("Se déconnecter"));
    assertThat(page).hasURL(address("/fr/personnel/connexion?done=signed-out"));
  }

  /** Without JavaScript, in the middle of a form, and by the keyboard. */
  @Test
  void theOtherLanguageKeepsWhatIsTyped() {
    Colleague priya = staff.colleague("Priya Raman", EN);
    Page page = visitorWithoutJavaScript();
    administrator().signIn(page, address("/"));
    page.navigate("/en/staff/people/" + priya.id());
    choose(page.locator("#role-assessor"));
    page.locator("#until-year").fill("2031");
    activate(page.getByText("Français"));
    assertThat(page.locator("html")).hasAttribute("lang", "fr");
    assertThat(page.locator("#role-assessor")).isChecked();
    assertThat(page.locator("#until-year")).hasValue("2031");
    page.locator("#until-year").fill("");
    activate(page.getByText("Donner ce rôle"));
    assertThat(page.locator("#notice")).containsText("Priya Raman a maintenant ce rôle");
    screenshot(page, "staff-given.fr");
    activate(page.getByText("Annuler"));
    assertThat(page.locator("#notice")).containsText("n’a plus ce rôle");
  }

  @Test
  void theOtherLanguageKeepsFilterAndOrder() {
    Page page = visitorWithoutJavaScript();
    administrator().signIn(page, address("/"));
    page.navigate("/en/staff/people?role=auditor&sort=-name");
    activate(page.getByText("Français"));
    assertThat(page).hasURL(address("/fr/personnel/personnes?role=auditor&sort=-name"));
    assertThat(page.locator("#filter-role")).hasValue("auditor");
    assertThat(page.locator("th[aria-sort=descending]")).hasText("Nom");
  }
}
