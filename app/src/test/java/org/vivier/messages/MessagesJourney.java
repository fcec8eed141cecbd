package org.vivier.messages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.vivier.applications.Desk;
import org.vivier.applications.Desk.Draft;
import org.vivier.applications.applicant.ChangeLanguage;
import org.vivier.assessment.AssessmentKit;
import org.vivier.format.Language;
import org.vivier.platform.database.DatabaseAccess;
import org.vivier.processes.SelectionProcess;
import org.vivier.testing.Accessibility;
import org.vivier.testing.InBrowser;
import org.vivier.testing.TablesOwner;

/** An adviser asks something with a template, the candidate answers, the adviser is done. */
@Import(Desk.class)
class MessagesJourney extends InBrowser {
  @Autowired ConfigurableApplicationContext context;
  @Autowired Desk desk;
  private AssessmentKit kit;
  private SelectionProcess process;
  private String shot = "";
  private int shots;

  @BeforeEach
  void begin() {
    kit = new AssessmentKit(context, desk);
    end();
    process = kit.process(2);
  }

  @AfterEach
  void end() {
    TablesOwner.empty(context.getBean(DatabaseAccess.class), "message_template");
    kit.empty();
  }

  @ParameterizedTest
  @CsvSource({"en, 1280", "fr, 360"})
  void bothSidesHearOfEachOther(String tag, int width) {
    Language language = Language.ofTag(tag).orElseThrow();
    boolean english = language == Language.EN;
    shot = "messages-%s-%d-".formatted(tag, width);
    shots = 0;
    Draft draft = applies(language);
    Page staff = visitor(new NewContextOptions().setViewportSize(width, 900));
    Page candidate = visitor(new NewContextOptions().setViewportSize(width, 900));
    kit.noor.signIn(staff, address("/"));
    candidate
        .context()
        .addCookies(
            List.of(
                new Cookie("vivier_access", draft.device().token())
                    .setUrl(address("/"))
                    .setHttpOnly(true)));

    staff.navigate(english ? "/en/staff/message-templates" : "/fr/personnel/modeles-de-message");
    seen(staff, "no-templates");
    activate(staff.locator(".staff-actions a"));
    staff.locator("#name-en").fill("Invitation");
    staff.locator("#name-fr").fill("Invitation");
    staff.locator("#text-en").fill("Hello {name},\n\nCould you come on Monday?\n\n{sender}");
    seen(staff, "template");
    activate(staff.locator("#form .button-primary"));
    seen(staff, "template-missing");
    staff.locator("#text-fr").fill("Bonjour {nom},\n\nPouvez-vous venir lundi ?\n\n{signature}");
    activate(staff.locator("#form .button-primary"));
    seen(staff, "templates");

    staff.navigate(applicant(draft, language));
    activate(staff.locator(".staff-actions a[href$='/messages']"));
    seen(staff, "nothing-yet");
    staff.locator("#template").selectOption(new SelectOption().setIndex(1));
    activate(staff.locator("button[formaction$='/template'], button[formaction$='/modele']"));
    assertThat(staff.locator("#text").inputValue())
        .startsWith(english ? "Hello Amélie" : "Bonjour Amélie");
    seen(staff, "inserted");
    activate(staff.locator("#message .button-primary"));
    seen(staff, "sent");

    candidate.navigate(english ? "/en/my-applications" : "/fr/mes-candidatures");
    seen(candidate, "list");
    candidate.navigate(mine(draft, language));
    seen(candidate, "application");
    activate(candidate.locator("a[href$='/messages']"));
    assertThat(candidate.locator(".message").innerText()).contains("Noor Haddad");
    seen(candidate, "read");
    activate(candidate.locator("#message .button").last());
    seen(candidate, "empty");
    candidate.locator("#text").fill(english ? "Monday is fine." : "Lundi me convient.");
    activate(candidate.locator("#message .button").last());
    PlaywrightAssertions.assertThat(candidate.locator(".message-own")).hasCount(1);
    seen(candidate, "answered");

    staff.navigate(english ? "/en/staff/work" : "/fr/personnel/travail");
    activate(staff.locator("tbody a.button").first());
    assertThat(staff.url()).endsWith("/messages");
    seen(staff, "to-answer");
    activate(
        staff.locator("form[action$='/no-answer'] button, form[action$='/sans-reponse'] button"));
    PlaywrightAssertions.assertThat(staff.locator("#notice")).isVisible();
    seen(staff, "settled");
  }

  private Draft applies(Language language) {
    Draft draft =
        desk.complete(
            desk.begin(Objects.requireNonNull(process.posting()), language),
            UUID.randomUUID() + "@example.org");
    desk.reference(draft);
    context.getBean(ChangeLanguage.class).handle(draft.device(), draft.id(), language);
    return draft;
  }

  private String applicant(Draft draft, Language language) {
    String reference = kit.standing(draft.id()).reference();
    return language == Language.EN
        ? "/en/staff/processes/" + process.number() + "/applications/" + reference
        : "/fr/personnel/processus/" + process.number() + "/candidatures/" + reference;
  }

  private static String mine(Draft draft, Language language) {
    return (language == Language.EN ? "/en/my-applications/" : "/fr/mes-candidatures/")
        + draft.id();
  }

  private void seen(Page page, String what) {
    screenshot(page, "%s%02d-%s".formatted(shot, ++shots, what));
    Accessibility.assertNoBarriers(page);
    assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
        .as("%s scrolls sideways", what)
        .isTrue();
  }
}
