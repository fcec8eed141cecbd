package org.vivier.processes.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.vivier.applications.Desk;
import org.vivier.format.Language;
import org.vivier.postings.PostingId;
import org.vivier.processes.Bilingual;
import org.vivier.processes.CopyProcess;
import org.vivier.processes.Move;
import org.vivier.processes.ProcessKit;
import org.vivier.processes.ProcessState.Event;
import org.vivier.processes.Processes;
import org.vivier.processes.SelectionProcess;
import org.vivier.processes.TieToPosting;
import org.vivier.processes.board.BoardRole;
import org.vivier.processes.board.ConflictsOfInterest;
import org.vivier.processes.board.Relationship;
import org.vivier.processes.criteria.AddCriterion;
import org.vivier.processes.criteria.Criterion;
import org.vivier.processes.criteria.Criterion.Kind;
import org.vivier.processes.criteria.Criterion.Quality;
import org.vivier.processes.criteria.Criterion.Screening;
import org.vivier.processes.criteria.WrittenCriterion;
import org.vivier.processes.plan.Method;
import org.vivier.processes.plan.StepId;
import org.vivier.staff.Role;
import org.vivier.testing.Accessibility;
import org.vivier.testing.InBrowser;
import org.vivier.testing.TestStaff;

/** The pages as people see them: both languages, a desk and a phone, with and without scripts. */
@Import(Desk.class)
class ProcessPagesJourney extends InBrowser {
  @Autowired ConfigurableApplicationContext context;
  @Autowired Desk desk;
  private ProcessKit kit;
  private TestStaff.Colleague noor;

  @BeforeEach
  void begin() {
    kit = new ProcessKit(context);
    kit.empty();
    noor =
        TestStaff.in(context)
            .colleague("Noor Haddad", Language.EN)
            .with(Role.HR_ADVISER)
            .with(Role.ADMINISTRATOR);
  }

  @AfterEach
  void end() {
    kit.empty();
  }

  @Test
  void everyPageIsWithoutBarriersInBothLanguagesAndWidths() {
    SelectionProcess draft = faulty();
    SelectionProcess published = advertised();
    SelectionProcess template =
        ProcessKit.done(
            kit.get(CopyProcess.class)
                .handle(
                    published.id(),
                    new Bilingual("Manager", "Gestionnaire"),
                    true,
                    ProcessKit.NOOR));
    for (Language language : Language.values()) {
      Page desk = visitor(new NewContextOptions().setViewportSize(1280, 900));
      Page phone = visitorWithPhone();
      for (Page page : List.of(desk, phone)) {
        noor.signIn(page, address("/"));
        boolean small = page.equals(phone);
        for (String[] named : pages(language, draft, published, template)) {
          page.navigate(named[1]);
          assertThat(page.title()).as(named[1]).doesNotContain("404", "500");
          // The languages share their structure: one is checked on a phone, the other at a desk.
          if (small == (language == Language.FR)) {
            Accessibility.assertNoBarriers(page);
          }
          assertThat(
                  (Boolean)
                      page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
              .as("%s scrolls sideways at %s", named[1], small ? "360" : "1280")
              .isTrue();
          screenshot(
              page,
              "processes-%s-%s-%s".formatted(named[0], language.tag(), small ? "360" : "1280"));
        }
      }
    }
  }

  @Test
  void aProcessIsBegunAndGivenACriterionWithoutScripts() {
    Page page = visitorWithoutJavaScript();
    noor.signIn(page, address("/"));
    page.navigate(ProcessPaths.FR);
    activate(page.getByText("Nouveau processus").first());
    page.getByLabel("Titre (anglais)").fill("Data analyst");
    activate(page.getByText("Commencer").last());
    PlaywrightAssertions.assertThat(page.locator("body"))
        .containsText("Écrivez le titre en français");
    assertThat(page.getByLabel("Titre (anglais)").inputValue()).isEqualTo("Data analyst");
    page.getByLabel("Titre (français)").fill("Analyste de données");
    activate(page.getByText("Commencer").last());
    assertThat(page.url()).endsWith("/emploi");
    String number = page.url().replaceAll("^.*/processus/|/emploi$", "");
    page.navigate(ProcessPaths.criteria(Language.FR, number));
    activate(page.getByText("Ajouter un critère"));
    page.getByLabel("Texte (anglais)").fill("Work with data");
    page.getByLabel("Texte (français)").fill("Travail avec des données");
    activate(page.locator("main button[value=save]"));
    PlaywrightAssertions.assertThat(page.locator("body")).containsText("Travail avec des données");
    SelectionProcess made = kit.get(Processes.class).find(number).orElseThrow();
    assertThat(kit.criteria().of(made.id()).all()).hasSize(1);
  }

  private List<String[]> pages(
      Language language,
      SelectionProcess draft,
      SelectionProcess published,
      SelectionProcess template) {
    String number = draft.number();
    List<String[]> pages = new ArrayList<>();
    pages.add(new String[] {"list", ProcessPaths.list(language)});
    pages.add(new String[] {"nothing", ProcessPaths.list(language) + "?q=nothing+like+it"});
    pages.add(new String[] {"new", ProcessPaths.create(language)});
    pages.add(new String[] {"templates", ProcessPaths.templates(language)});
    pages.add(new String[] {"process", ProcessPaths.one(language, number)});
    pages.add(new String[] {"job", ProcessPaths.facts(language, number)});
    pages.add(new String[] {"criteria", ProcessPaths.criteria(language, number)});
    pages.add(new String[] {"criterion", ProcessPaths.criterion(language, number, "new")});
    pages.add(new String[] {"plan", ProcessPaths.plan(language, number)});
    pages.add(new String[] {"step", ProcessPaths.step(language, number, "new")});
    pages.add(new String[] {"scale", ProcessPaths.scale(language, number)});
    pages.add(new String[] {"board", ProcessPaths.board(language, number)});
    pages.add(new String[] {"member", ProcessPaths.member(language, number, "new")});
    pages.add(new String[] {"refused", ProcessPaths.move(language, number, Event.CHECK)});
    pages.add(
        new String[] {"cancel", ProcessPaths.move(language, published.number(), Event.CANCEL)});
    pages.add(new String[] {"published", ProcessPaths.one(language, published.number())});
    pages.add(new String[] {"copy", ProcessPaths.copy(language, number)});
    pages.add(new String[] {"proposals", ProcessPaths.proposals(language)});
    pages.add(new String[] {"template", ProcessPaths.one(language, template.number())});
    pages.add(new String[] {"conflicts", ProcessPaths.conflicts(language, published.number())});
    pages.add(new String[] {"declared", ProcessPaths.board(language, published.number())});
    pages.add(new String[] {"contract", ProcessPaths.plan(language, published.number())});
    String step = kit.plans().of(draft.id()).steps().getFirst().id().toString();
    String criterion = kit.criteria().of(draft.id()).all().getFirst().id().toString();
    String used = kit.criteria().of(published.id()).all().getFirst().id().toString();
    pages.add(new String[] {"cell", ProcessPaths.cell(language, number, step, criterion)});
    pages.add(new String[] {"barriers", ProcessPaths.evaluation(language, number, step)});
    pages.add(
        new String[] {"supersede", ProcessPaths.criterion(language, published.number(), used)});
    return pages;
  }

  /** Three applied, and one of the board knows one of them. */
  private SelectionProcess advertised() {
    SelectionProcess process = kit.whole();
    StepId step = kit.plans().of(process.id()).steps().getFirst().id();
    kit.member(process.id(), noor.id().value(), BoardRole.ASSESSOR, step);
    PostingId posting = desk.posting("2026-07-15T23:59");
    ProcessKit.done(kit.get(TieToPosting.class).handle(process.id(), posting, ProcessKit.NOOR));
    kit.move(process, Move.of(Event.CHECK));
    SelectionProcess published = kit.move(process, Move.of(Event.PUBLISH));
    UUID application = desk.submitted(posting, "one-" + posting + "@example.org").id().value();
    desk.submitted(posting, "two-" + posting + "@example.org");
    desk.submitted(posting, "three-" + posting + "@example.org");
    for (UUID member : List.of(kit.tomas(), kit.amelie())) {
      ProcessKit.done(
          kit.get(ConflictsOfInterest.class)
              .declare(published.id(), member, application, Relationship.FAMILY, ProcessKit.NOOR));
    }
    return published;
  }

  @Test
  void aConflictIsDeclaredWithoutScripts() {
    SelectionProcess process = advertised();
    Page page = visitorWithoutJavaScript();
    noor.signIn(page, address("/"));
    page.navigate(ProcessPaths.board(Language.FR, process.number()));
    PlaywrightAssertions.assertThat(page.locator("body"))
        .containsText("Les conflits d’intérêts laissent trop peu de membres");
    activate(page.getByText("Déclarer des conflits d’intérêts"));
    PlaywrightAssertions.assertThat(page.locator("body"))
        .containsText("Vous n’avez encore rien dit de 3 personnes, sur 3");
    page.locator("select").first().selectOption("friend");
    activate(page.locator("main button[value=rest]"));
    assertThat(page.content())
        .contains("vous avez dit de chacune ce qui vous lie à elle")
        .contains("Ce que vous avez déclaré est conservé");
    assertThat(kit.get(ConflictsOfInterest.class).of(process.id())).hasSize(5);
  }

  /** As in the design: K2 is assessed nowhere, and the interview was not looked at. */
  private SelectionProcess faulty() {
    SelectionProcess draft = kit.whole();
    for (String[] one :
        List.of(
            new String[] {"Knowledge of user research", "Connaissance de la recherche utilisateur"},
            new String[] {"Knowledge of accessibility", "Connaissance de l’accessibilité"})) {
      ProcessKit.done(
          kit.get(AddCriterion.class)
              .handle(
                  draft.id(),
                  new WrittenCriterion(
                      Kind.ESSENTIAL,
                      Quality.KNOWLEDGE,
                      new Bilingual("", ""),
                      new Bilingual(one[0], one[1]),
                      Screening.ASSESSMENT),
                  ProcessKit.NOOR));
    }
    StepId exercise = kit.step(draft.id(), Method.WRITTEN_EXERCISE, 2);
    StepId interview = kit.step(draft.id(), Method.INTERVIEW, 3);
    List<Criterion> essential = kit.criteria().of(draft.id()).of(Kind.ESSENTIAL);
    kit.cell(draft.id(), exercise, essential.get(1).id(), 2);
    kit.cell(draft.id(), interview, essential.getFirst().id(), 3);
    kit.evaluate(draft.id(), exercise);
    return kit.again(draft);
  }
}
