package org.vivier.processes.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vivier.format.Language;
import org.vivier.processes.Bilingual;
import org.vivier.processes.CopyProcess;
import org.vivier.processes.ProcessKit;
import org.vivier.processes.SelectionProcess;
import org.vivier.processes.board.BoardMember;
import org.vivier.processes.board.BoardRole;
import org.vivier.processes.board.ChangeBoard;
import org.vivier.processes.board.WrittenMember;
import org.vivier.processes.criteria.Criterion;
import org.vivier.processes.criteria.Criterion.Kind;
import org.vivier.processes.criteria.Criterion.Quality;
import org.vivier.processes.plan.Method;
import org.vivier.processes.plan.StepId;
import org.vivier.staff.Role;
import org.vivier.testing.TestStaff;

/** What the forms say about what was typed, and what they do when only Enter is pressed. */
class ProcessFormsIntegrationTest extends ProcessSite {
  private static final Pattern ERROR = Pattern.compile("<li><a href=\"#([^\"]+)\">");

  /** Each form sent with nothing in it: every error leads to a field that is there. */
  @ParameterizedTest
  @ValueSource(
      strings = {"criteria/new", "plan/steps/new", "plan/scale", "board/new", "job", "barriers"})
  void everyErrorLeadsToItsField(String form) {
    SelectionProcess draft = kit.draft();
    StepId step = kit.step(draft.id(), Method.INTERVIEW, 2);
    String path =
        ProcessPaths.EN
            + "/"
            + draft.number()
            + "/"
            + (form.equals("barriers") ? "plan/steps/" + step + "/barriers" : form);
    HttpResponse<String> answer =
        post(
            path,
            "revision",
            "1",
            "staff",
            noor.id().toString(),
            "name-en",
            "One half",
            "anchor-1-fr",
            "Nomme l’idée");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
    List<String> fields =
        ERROR.matcher(answer.body()).results().map((MatchResult one) -> one.group(1)).toList();
    assertThat(fields).isNotEmpty();
    assertThat(fields)
        .allSatisfy(field -> assertThat(answer.body()).contains("id=\"" + field + "\""));
  }

  @Test
  void whatSomebodyElseChoseMeanwhileIsSaidInWords() {
    SelectionProcess draft = kit.draft();
    StepId step = kit.step(draft.id(), Method.INTERVIEW, 1);
    kit.member(draft.id(), noor.id().value(), BoardRole.ASSESSOR, step);
    BoardMember before = kit.boards().of(draft.id()).members().getFirst();
    ProcessKit.done(
        kit.get(ChangeBoard.class)
            .change(
                draft.id(),
                before.id(),
                before.revision(),
                new WrittenMember(
                    BoardRole.CHAIR, java.util.Set.of(Language.FR), java.util.Set.of(step), 5),
                ProcessKit.NOOR));
    HttpResponse<String> second =
        post(
            ProcessPaths.member(Language.EN, draft.number(), before.id().toString()),
            "role",
            "observer",
            "speaks",
            "en",
            "hours",
            "5",
            "revision",
            Integer.toString(before.revision()));
    assertThat(second.statusCode()).isEqualTo(409);
    assertThat(second.body())
        .contains("There now: Chair: leads the board, and assesses")
        .contains("There now: French")
        .contains("There now: Interview")
        .doesNotContain("There now: chair", "There now: fr", step.toString() + "</p>");
  }

  /**
   * Enter presses the first button of the form, and what is used is looked at before it changes.
   */
  @Test
  void enterOnTheFormThatSupersedesShowsFirstWhatItOpens() {
    SelectionProcess published = kit.published();
    Criterion used = kit.criteria().of(published.id()).of(Kind.ESSENTIAL).getFirst();
    String path = ProcessPaths.criterion(Language.EN, published.number(), used.id().toString());
    String page = get(path).body();
    assertThat(page.substring(0, page.indexOf("<main")))
        .as("the button that nobody sees, before that of the language")
        .contains("name=\"then\" value=\"preview\"");
    HttpResponse<String> nothing =
        post(path, "text-en", "A", "text-fr", "B", "kind", "essential", "version", "1");
    assertThat(nothing.statusCode()).isEqualTo(422);
    assertThat(nothing.body()).contains("href=\"#effect\"").contains("Say what the change does");
    HttpResponse<String> shown =
        post(
            path,
            "text-en",
            "A",
            "text-fr",
            "B",
            "kind",
            "essential",
            "version",
            "1",
            "effect",
            "wording");
    assertThat(shown.statusCode()).isEqualTo(200);
    assertThat(shown.body()).contains("Nobody is asked again").contains("value=\"supersede\"");
    assertThat(kit.criteria().versions(used.id())).hasSize(1);
  }

  @Test
  void aScaleIsMadeOnlyWhenTheCellCanBeSet() {
    SelectionProcess draft = kit.draft();
    StepId step = kit.step(draft.id(), Method.INTERVIEW, 1);
    kit.criterion(draft.id(), Kind.ESSENTIAL, Quality.KNOWLEDGE);
    Criterion one = kit.criteria().of(draft.id()).all().getFirst();
    String path =
        ProcessPaths.cell(Language.EN, draft.number(), step.toString(), one.id().toString());
    for (String mark : List.of("17", "", "two")) {
      HttpResponse<String> refused = post(path, "scale", "standard", "pass-mark", mark);
      assertThat(refused.statusCode()).as(mark).isEqualTo(422);
      assertThat(refused.body()).contains("href=\"#pass-mark\"");
      assertThat(kit.plans().of(draft.id()).scales()).as("made for “%s”", mark).isEmpty();
    }
    assertThat(post(path, "scale", "standard", "pass-mark", "2").statusCode()).isEqualTo(303);
    assertThat(kit.plans().of(draft.id()).scales()).hasSize(1);
    assertThat(kit.plans().of(draft.id()).cells()).hasSize(1);
  }

  @Test
  void anotherPlaceForACriterionStandsInTheJournal() {
    SelectionProcess draft = kit.draft();
    kit.criterion(draft.id(), Kind.ESSENTIAL, Quality.KNOWLEDGE);
    kit.criterion(draft.id(), Kind.ASSET, Quality.EXPERIENCE);
    Criterion second = kit.criteria().of(draft.id()).all().getLast();
    String path = ProcessPaths.criterion(Language.EN, draft.number(), second.id().toString());
    post(path, "then", "up");
    post(path, "then", "up");
    assertThat(kit.criteria().of(draft.id()).all().getFirst().id()).isEqualTo(second.id());
    assertThat(
            jdbc.sql(
                    """
                    select count(*) from journal_record
                    where act = 'criterion.moved' and actor = :noor and subjects ->> 0 = :on
                    """)
                .param("noor", noor.id().actor().name())
                .param("on", "criterion:" + second.id())
                .query(Long.class)
                .single())
        .isEqualTo(1);
  }

  @Test
  void aPageBeyondTheLastIsTheLast() {
    for (int i = 0; i < 27; i++) {
      kit.draft();
    }
    String last = get(ProcessPaths.EN + "?page=2").body();
    assertThat(last).contains("2 of 27 processes", "2026-001");
    assertThat(get(ProcessPaths.EN + "?page=9999").body()).contains("2 of 27 processes");
  }

  @Test
  void aTemplateHasNoBoardAndNothingOfItIsDone() {
    SelectionProcess draft = kit.whole();
    SelectionProcess template =
        ProcessKit.done(
            kit.get(CopyProcess.class)
                .handle(draft.id(), new Bilingual("Pattern", "Patron"), true, ProcessKit.NOOR));
    String page = get(ProcessPaths.one(Language.FR, template.number())).body();
    String tabs =
        page.substring(
            page.indexOf("class=\"set-up\""),
            page.indexOf("</nav>", page.indexOf("class=\"set-up\"")));
    assertThat(tabs)
        .contains("Aperçu")
        .doesNotContain("/comite", "class=\"done\"", "Vérifier et publier");
  }

  /** One application is no applications, one decision no decisions, in either language. */
  @Test
  void oneIsNeverMany() {
    SelectionProcess draft = kit.whole();
    assertThat(get(ProcessPaths.plan(Language.EN, draft.number()) + "?applications=1").body())
        .contains("If one person applies", ": 1 application,")
        .doesNotContain("1 applications");
    assertThat(get(ProcessPaths.plan(Language.FR, draft.number()) + "?applications=1").body())
        .contains("Si une personne postule", ": 1 candidature,")
        .doesNotContain("1 candidatures");
  }

  @Test
  void rightsAreGivenForOneProcessAndItsJournalIsFoundByIt() {
    SelectionProcess draft = kit.whole();
    SelectionProcess other = kit.draft();
    TestStaff.Session administrator = staff.colleague().with(Role.ADMINISTRATOR).session();
    String person = send("GET", "/fr/personnel/personnes/" + noor.id(), administrator, "").body();
    assertThat(person).contains("process:" + draft.id(), draft.number() + " · Gestionnaire");
    TestStaff.Colleague auditor = staff.colleague().with(Role.AUDITOR);
    String journal = "/en/staff/audit?scope=process%3A" + draft.id();
    assertThat(send("GET", journal, auditor.session(), "").body())
        .contains("Process begun", "Somebody put on a board", draft.number() + " · Product manager")
        .doesNotContain("object=process:" + other.id());
    assertThat(send("GET", "/en/staff/audit?scope=A+B%3A1", auditor.session(), "").statusCode())
        .isEqualTo(200);
    auditor.recusedFrom(draft.id().scope());
    assertThat(send("GET", journal, auditor.session(), "").body())
        .doesNotContain("Process begun</a>", draft.number() + " · Product manager");
  }

  /** A double click, and a browser that tries again. */
  @Test
  void aFormThatIsPressedSixTimesMakesOneProcess() throws Exception {
    SelectionProcess draft = kit.draft();
    for (String path :
        List.of(ProcessPaths.create(Language.EN), ProcessPaths.copy(Language.EN, draft.number()))) {
      String form =
          form(session, "title-en", "Data Scientist", "title-fr", "Scientifique", "as", "process");
      long before = processes();
      assertThat(atOnce(path, form)).as(path).hasSize(1).first().asString().startsWith("303 /");
      assertThat(processes()).isEqualTo(before + 1);
    }
  }

  @Test
  void theSameFromAnotherPageMakesAnotherOne() {
    long before = processes();
    for (int i = 0; i < 2; i++) {
      post(ProcessPaths.create(Language.EN), "title-en", "Data Scientist", "title-fr", "Chercheur");
    }
    assertThat(processes()).isEqualTo(before + 2);
  }

  private Set<String> atOnce(String path, String form) throws Exception {
    Callable<String> press =
        () -> {
          HttpResponse<String> answer = send("POST", path, session, form);
          return answer.statusCode() + " " + location(answer);
        };
    Set<String> answers = new TreeSet<>();
    try (ExecutorService fingers = Executors.newFixedThreadPool(6)) {
      for (Future<String> answer : fingers.invokeAll(Collections.nCopies(6, press))) {
        answers.add(answer.get());
      }
    }
    return answers;
  }

  private long processes() {
    return jdbc.sql("select count(*) from selection_process").query(Long.class).single();
  }
}
