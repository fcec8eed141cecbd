package org.vivier.authoring.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;
import org.vivier.authoring.PostingDrafts;
import org.vivier.authoring.PostingKit;
import org.vivier.format.Language;
import org.vivier.postings.Postings;
import org.vivier.processes.ProcessKit;
import org.vivier.processes.SelectionProcess;
import org.vivier.staff.Role;
import org.vivier.testing.Accessibility;
import org.vivier.testing.InBrowser;
import org.vivier.testing.TestStaff;

/** From a process to the public page, in both languages, with and without scripts. */
class AuthorWritesAPostingJourney extends InBrowser {
  @Autowired ConfigurableApplicationContext context;
  @Autowired PostingDrafts drafts;
  @Autowired Postings postings;
  private ProcessKit kit;
  private TestStaff.Colleague noor;
  private SelectionProcess process;

  @BeforeEach
  void begin() {
    kit = new ProcessKit(context);
    PostingKit.empty(context);
    noor = TestStaff.in(context).colleague("Noor Haddad", Language.EN).with(Role.HR_ADVISER);
    process = kit.whole();
  }

  @AfterEach
  void end() {
    PostingKit.empty(context);
  }

  @Test
  void writesAndPublishesWithoutScriptsInFrench() {
    Page page = visitorWithoutJavaScript();
    noor.signIn(page, address("/"));
    page.navigate("/fr/personnel/processus/" + process.number());
    activate(page.locator("nav a[href$='/offre']"));
    activate(page.getByText("Commencer avec les critères"));
    PlaywrightAssertions.assertThat(page.locator("body")).containsText("Ce que vous ferez");
    PlaywrightAssertions.assertThat(page.locator("body"))
        .containsText("Diriger un produit numérique");
    fill(page, "en-title", "Product manager");
    fill(page, "en-description", "Decides what a product does next.");
    fill(page, "fr-description", "Décide de ce que fera un produit.");
    fill(
        page,
        "en.00001-000",
        "## What you would do\n\n"
            + "You decide with your team what to build next, and say openly what you left out.");
    activate(page.locator("button[value=save]").last());
    PlaywrightAssertions.assertThat(page.locator("body"))
        .containsText("Écrit en anglais seulement par Noor Haddad");
    screenshot(page, "authoring-stale-fr-1280");
    Locator missing = page.locator(".pair-stale textarea").last();
    missing.fill(
        "Vous décidez avec votre équipe de la prochaine chose à construire, et vous dites"
            + " ouvertement ce que vous laissez de côté.");
    // The field's own place, then what the title and the description need.
    activate(page.locator("button[value=save]").last());
    while (page.locator("button[name=mark]").count() > 0) {
      activate(page.locator("button[name=mark]").first());
    }
    activate(page.getByText("Publier les deux").first());
    page.locator("#reason").fill("Le poste est financé.");
    activate(page.locator("#form button.button-primary"));
    PlaywrightAssertions.assertThat(page.locator("body"))
        .containsText("Les deux langues sont publiques.");
    var posting = postings.find(requireNonNull(kit.again(process).posting())).orElseThrow();
    page.navigate("/fr/carrieres/postes/" + posting.french().slug());
    PlaywrightAssertions.assertThat(page.locator("body"))
        .containsText("la prochaine chose à construire");
    page.navigate("/en/careers/positions/" + posting.english().slug());
    PlaywrightAssertions.assertThat(page.locator("body"))
        .containsText("say openly what you left out");
  }

  @Test
  void isCheckedAndKeptWhileTyping() {
    PostingKit.write(context, process.id(), ProcessKit.NOOR);
    Page page = visitor(new NewContextOptions().setViewportSize(1280, 900));
    noor.signIn(page, address("/"));
    page.navigate(AuthoringPaths.posting(Language.EN, process.number()));
    Locator paragraph =
        page.locator("textarea", new Page.LocatorOptions().setHasText("three people"));
    paragraph.fill("You speak each month with five people who use the product.");
    assertThat(page.locator(".pair-note-stale"))
        .containsText("The English beside it was changed by Noor Haddad");
    assertThat(page.locator("#unsaved")).containsText("Not saved yet");
    screenshot(page, "authoring-typing-en-1280");
    page.navigate(AuthoringPaths.posting(Language.EN, process.number()));
    PlaywrightAssertions.assertThat(page.locator("body")).containsText("five people");
    page.locator("button[value=save]").last().click();
    PlaywrightAssertions.assertThat(page.locator("body")).containsText("Saved as a new version.");
    org.assertj.core.api.Assertions.assertThat(drafts.latest(process.id()).orElseThrow().stale())
        .hasSize(1);
    page.locator("button[name=mark]").click();
    assertThat(page.locator(".pair-note-stale")).hasCount(0);
    page.getByText("Publish both").first().click();
    page.locator("#reason").fill("Funded.");
    page.locator("#form button.button-primary").click();
    assertThat(page.locator("#notice")).containsText("Both languages are public.");
  }

  @Test
  void everyPageIsWithoutBarriersInBothLanguagesAndWidths() {
    PostingKit.write(context, process.id(), ProcessKit.NOOR);
    PostingKit.save(
        context,
        process.id(),
        drafts.latest(process.id()).orElseThrow().number(),
        PostingKit.text(
            PostingKit.ENGLISH.replace("three", "five") + "\nYou take part in a rotation.\n",
            PostingKit.FRENCH + "\n{{block:gone}}\n"),
        noor.id().actor());
    for (Language language : Language.values()) {
      Page desk = visitor(new NewContextOptions().setViewportSize(1280, 900));
      Page phone = visitorWithPhone();
      for (Page page : java.util.List.of(desk, phone)) {
        noor.signIn(page, address("/"));
        boolean small = page.equals(phone);
        String number = process.number();
        look(page, "editor", AuthoringPaths.posting(language, number), language, small);
        look(
            page,
            "whole",
            AuthoringPaths.posting(language, number) + "?view=text",
            language,
            small);
        look(page, "versions", AuthoringPaths.versions(language, number), language, small);
        look(page, "compare", AuthoringPaths.version(language, number, 3), language, small);
        look(page, "publication", AuthoringPaths.publish(language, number), language, small);
        look(
            page,
            "questions",
            AuthoringPaths.posting(language, number) + "/questions",
            language,
            small);
        look(page, "blocks", AuthoringPaths.blocks(language), language, small);
        look(page, "block", AuthoringPaths.block(language, "equity"), language, small);
        page.navigate(AuthoringPaths.preview(language, number));
        screenshot(
            page, "authoring-preview-%s-%s".formatted(language.tag(), small ? "360" : "1280"));
      }
    }
  }

  private void look(Page page, String name, String path, Language language, boolean small) {
    page.navigate(path);
    assertThat(page.title()).as(path).doesNotContain("404", "500");
    screenshot(page, "authoring-%s-%s-%s".formatted(name, language.tag(), small ? "360" : "1280"));
    // The languages share their structure: one is checked on a phone, the other at a desk.
    if (small == (language == Language.FR)) {
      Accessibility.assertNoBarriers(page);
    }
    assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
        .as("%s scrolls sideways", path)
        .isTrue();
  }

  private static void fill(Page page, String name, String text) {
    page.locator("textarea[name='%s']".formatted(name)).fill(text);
  }
}
