package org.vivier.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
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
import org.vivier.decisions.web.AnswerPaths;
import org.vivier.format.Language;
import org.vivier.processes.SelectionProcess;
import org.vivier.staff.Role;
import org.vivier.testing.Accessibility;
import org.vivier.testing.InBrowser;
import org.vivier.testing.TestStaff;

/**
 * One person is screened out and one in, and each sees it in their language once the letter has
 * left, and not before.
 */
@Import(Desk.class)
class DecisionsJourney extends InBrowser {
  @Autowired ConfigurableApplicationContext context;
  @Autowired Desk desk;
  private DecisionKit kit;
  private TestStaff.Colleague noor;
  private String shot = "";
  private int shots;

  /** Whether the pages of staff run no scripts, so that none can look at them. */
  private boolean blind;

  @BeforeEach
  void begin() {
    kit = new DecisionKit(context, desk);
    kit.empty();
    noor = TestStaff.in(context).colleague("Noor Haddad", Language.EN).with(Role.HR_ADVISER);
  }

  @AfterEach
  void end() {
    kit.empty();
  }

  @ParameterizedTest
  @CsvSource({"en, 1280, true", "fr, 360, true", "fr, 360, false"})
  void everybodyHearsInTheirLanguageAndNothingBefore(String tag, int width, boolean scripts) {
    Language language = Language.ofTag(tag).orElseThrow();
    shot = "decisions-%s-%d-%s".formatted(tag, width, scripts ? "" : "plain-");
    shots = 0;
    blind = !scripts;
    SelectionProcess process = kit.open();
    Draft out = applies(process, language);
    Draft in = applies(process, language.other());
    applies(process, language);
    Page candidate = visitor(new NewContextOptions().setViewportSize(width, 900));
    Page staff =
        visitor(new NewContextOptions().setViewportSize(width, 900).setJavaScriptEnabled(scripts));
    noor.signIn(staff, address("/"));

    staff.navigate(AnswerPaths.list(process.number()).in(language));
    seen(staff, "list");
    staff.navigate(path(process, out, language));
    activate(staff.locator(".staff-actions a[href$='/decision']"));
    activate(staff.locator("button[value=preview]"));
    PlaywrightAssertions.assertThat(staff.locator(".error-summary")).isVisible();
    seen(staff, "missing");
    choose(staff.locator("#outcome-eliminated"));
    staff.locator("#ground").selectOption("merit");
    staff.locator("#criterion").selectOption(kit.essential(process).toString());
    activate(staff.locator("button[value=preview]"));
    PlaywrightAssertions.assertThat(staff.locator(".letter-paper")).hasAttribute("lang", tag);
    PlaywrightAssertions.assertThat(staff.locator(".letter-paper"))
        .containsText(
            language == Language.EN ? "Leading a digital product" : "Diriger un produit numérique");
    seen(staff, "letter");
    activate(staff.locator("button[value=decide]"));
    PlaywrightAssertions.assertThat(staff.locator("#notice button")).isVisible();
    seen(staff, "decided");

    staff.navigate(AnswerPaths.decision(process.number(), reference(in)).in(language));
    choose(staff.locator("#outcome-qualified"));
    activate(staff.locator("button[value=preview]"));
    activate(staff.locator("button[value=decide]"));
    PlaywrightAssertions.assertThat(staff.locator("#notice")).isVisible();

    String mine = mine(candidate, out, language);
    String gone = language == Language.EN ? "goes no further" : "n’est pas retenue";
    assertThat(candidate.content()).doesNotContain(gone);
    seen(candidate, "candidate-before");
    kit.lettersLeave();
    noor.signIn(staff, address("/"));
    candidate.navigate(mine);
    assertThat(candidate.content()).contains(gone);
    seen(candidate, "candidate-after");
    candidate.navigate(
        "/" + (language == Language.EN ? "en/my-applications" : "fr/mes-candidatures"));
    assertThat(candidate.content()).contains(gone);
    staff.navigate(path(process, out, language));
    seen(staff, "left");
    staff.navigate(AnswerPaths.list(process.number()).in(language));
    choose(staff.locator("input.row-choice").first());
    activate(staff.locator("#together button"));
    choose(staff.locator("#outcome-qualified"));
    activate(staff.locator("button[value=preview]"));
    seen(staff, "together");
    activate(staff.locator("button[value=decide]"));
    seen(staff, "together-done");
    activate(staff.locator(".answer-undo button"));
    PlaywrightAssertions.assertThat(staff.locator("#notice")).isVisible();
    staff.navigate(path(process, out, language));
    activate(staff.locator("a[href$='/reversal'], a[href$='/revision']"));
    staff.locator("#reason").fill("We read it wrongly.");
    seen(staff, "reversal");
    activate(staff.locator("#why button[type=submit]").last());
    seen(staff, "alike");
  }

  private Draft applies(SelectionProcess process, Language language) {
    Draft draft =
        desk.complete(
            desk.begin(Objects.requireNonNull(process.posting()), language),
            UUID.randomUUID() + "@example.org");
    desk.reference(draft);
    context.getBean(ChangeLanguage.class).handle(draft.device(), draft.id(), language);
    return draft;
  }

  private String reference(Draft draft) {
    return kit.answer(draft.id()).reference();
  }

  private String path(SelectionProcess process, Draft draft, Language language) {
    return AnswerPaths.one(process.number(), reference(draft)).in(language);
  }

  /** Goes there by the link of the receipt. */
  private String mine(Page page, Draft draft, Language language) {
    page.navigate((language == Language.EN ? "/en/my/" : "/fr/ma/") + desk.token(draft));
    if (page.locator("main form button").count() > 0
        && !page.url().contains(draft.id().toString())) {
      activate(page.locator("main form button").first());
    }
    String mine =
        (language == Language.EN ? "/en/my-applications/" : "/fr/mes-candidatures/") + draft.id();
    page.navigate(mine);
    return mine;
  }

  private void seen(Page page, String what) {
    screenshot(page, "%s%02d-%s".formatted(shot, ++shots, what));
    if (blind && page.url().matches(".*/(staff|personnel)/.*")) {
      return;
    }
    Accessibility.assertNoBarriers(page);
    assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
        .as("%s scrolls sideways", what)
        .isTrue();
  }
}
