package org.vivier.processes.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.vivier.processes.Bilingual;
import org.vivier.processes.ChangeFacts;
import org.vivier.processes.CopyProcess;
import org.vivier.processes.Move;
import org.vivier.processes.ProcessKit;
import org.vivier.processes.ProcessState;
import org.vivier.processes.ProcessState.Event;
import org.vivier.processes.Processes;
import org.vivier.processes.SelectionProcess;
import org.vivier.processes.criteria.Criterion;
import org.vivier.processes.criteria.Criterion.Kind;
import org.vivier.processes.criteria.Criterion.Quality;
import org.vivier.processes.plan.StepId;
import org.vivier.staff.Recuse;
import org.vivier.staff.Role;
import org.vivier.testing.TestStaff;

/** The staff pages of processes: what they show, take, refuse and keep. */
class ProcessPagesIntegrationTest extends ProcessSite {
  private static final String LIST = ProcessPaths.EN;

  @Test
  void fromNothingToPublishedWithForms() {
    HttpResponse<String> begun =
        post(LIST + "/new", "title-en", "Data analyst", "title-fr", "Analyste de données");
    assertThat(begun.statusCode()).isEqualTo(303);
    String number = location(begun).replaceAll("^.*/processes/|/job$", "");
    String base = LIST + "/" + number;
    ok(
        post(
            base + "/job",
            "title-en",
            "Data analyst",
            "title-fr",
            "Analyste de données",
            "classifications",
            "ec-05, EC-06",
            "positions",
            "2",
            "tenures",
            "indeterminate",
            "arrangement",
            "hybrid",
            "locations",
            "Ottawa, ON\r\nQuebec City, QC",
            "languages",
            "bilingual-imperative",
            "profiles",
            "CBC/CBC, BBB/BBB",
            "salary-min",
            "95 000",
            "salary-max",
            "110,500.50",
            "salary-per",
            "year",
            "audience",
            "external",
            "closing",
            "date",
            "closes",
            "2026-07-15",
            "closes-time",
            "23:59",
            "zone",
            "America/Toronto",
            "revision",
            "1"));
    for (String kind : List.of("essential", "asset")) {
      ok(
          post(
              base + "/criteria/new",
              "text-en",
              "Work with data",
              "text-fr",
              "Travail avec des données",
              "kind",
              kind,
              "quality",
              "experience",
              "screening",
              "application"));
    }
    ok(
        post(
            base + "/plan/steps/new",
            "method",
            "screening",
            "name-en",
            "",
            "name-fr",
            "",
            "blind",
            "yes",
            "quorum",
            "1",
            "hears-within",
            "15",
            "minutes",
            "12",
            "goes-on",
            "50"));
    SelectionProcess process = kit.get(Processes.class).find(number).orElseThrow();
    Criterion essential = kit.criteria().of(process.id()).of(Kind.ESSENTIAL).getFirst();
    StepId step = kit.plans().of(process.id()).steps().getFirst().id();
    String stepPath = base + "/plan/steps/" + step;
    ok(post(stepPath + "/criteria/" + essential.id(), "scale", "standard", "pass-mark", "2"));
    ok(post(stepPath + "/barriers", "looked-for", "Jargon", "found", "None", "done", "Nothing"));
    ok(
        post(
            base + "/board/new",
            "staff",
            noor.id().toString(),
            "role",
            "chair",
            "speaks",
            "en",
            "speaks",
            "fr",
            "steps",
            step.toString(),
            "hours",
            "5"));
    assertThat(get(base).body()).contains("Nothing is missing").contains("EC-05, EC-06");
    ok(post(base + "/moves/check"));
    assertThat(get(base + "/moves/publish").body())
        .contains("its plan binds for everyone", "There is no posting that can be published");
    kit.write(kit.get(Processes.class).find(number).orElseThrow());
    ok(post(base + "/moves/publish"));
    SelectionProcess published = kit.again(process);
    assertThat(published.state()).isEqualTo(ProcessState.PUBLISHED);
    assertThat(published.facts().languageRequirements()).hasSize(2);
    assertThat(Objects.requireNonNull(published.facts().salary()).max())
        .isEqualByComparingTo("110500.5");
    assertThat(get("/fr/personnel/processus/" + number).body())
        .contains("Analyste de données", "Publié", "15\u00a0juillet 2026", "Québec, QC");
  }

  /** Every button is a transition, every transition of people a button, whatever the state. */
  @ParameterizedTest
  @EnumSource
  void buttonsAreExactlyTheTransitions(ProcessState state) {
    SelectionProcess process = kit.whole();
    List<Event> way =
        switch (state) {
          case DRAFT -> List.of();
          case READY -> List.of(Event.CHECK);
          case PUBLISHED -> List.of(Event.CHECK, Event.PUBLISH);
          case CLOSED -> List.of(Event.CHECK, Event.PUBLISH, Event.CLOSE);
          case CANCELLING -> List.of(Event.CHECK, Event.PUBLISH, Event.CANCEL);
          case CANCELLED ->
              List.of(Event.CHECK, Event.PUBLISH, Event.CANCEL, Event.LAST_ANSWER_SENT);
          case COMPLETED -> List.of(Event.CHECK, Event.PUBLISH, Event.CLOSE, Event.COMPLETE);
          case ARCHIVED ->
              List.of(Event.CHECK, Event.PUBLISH, Event.CLOSE, Event.COMPLETE, Event.ARCHIVE);
        };
    for (Event event : way) {
      process = kit.move(process, Move.of(event, "Why"));
    }
    String page = get(LIST + "/" + process.number()).body();
    for (Event event : Event.values()) {
      String path = "\"" + LIST + "/" + process.number() + "/moves/" + event.code() + "\"";
      assertThat(page.contains(path))
          .as("%s in %s", event, state)
          .isEqualTo(state.buttons().contains(event));
    }
  }

  /** A process with five faults: each is named, and its link leads to a page. */
  @Test
  void aRefusalLinksToWhereEachFaultIsMended() {
    SelectionProcess process = kit.whole();
    kit.criterion(process.id(), Kind.ESSENTIAL, Quality.KNOWLEDGE);
    kit.step(process.id(), org.vivier.processes.plan.Method.INTERVIEW, 3);
    String base = LIST + "/" + process.number();
    HttpResponse<String> refused = post(base + "/moves/check");
    assertThat(refused.statusCode()).isEqualTo(422);
    List<String> links =
        java.util.regex.Pattern.compile("<li><a href=\"([^\"]+)\">([^<]+)</a></li>")
            .matcher(section(refused.body(), "faults"))
            .results()
            .map(link -> link.group(1))
            .toList();
    assertThat(links).hasSize(4);
    assertThat(links)
        .allSatisfy(link -> assertThat(get(link).statusCode()).isEqualTo(200))
        .anyMatch(link -> link.contains("/plan#at-"))
        .anyMatch(link -> link.endsWith("/barriers"))
        .anyMatch(link -> link.contains("/board#at-"));
    HttpResponse<String> looked = get(base + "/moves/check");
    assertThat(looked.statusCode()).as("who only looks is refused nothing").isEqualTo(200);
    assertThat(section(looked.body(), "faults")).contains("/plan#at-");
    assertThat(looked.body())
        .as("no button that would have to fail")
        .doesNotContain("name=\"then\"");
    assertThat(get("/fr/personnel/processus/" + process.number()).body())
        .contains("C1 n’est évalué nulle part");
    assertThat(kit.again(process).state()).isEqualTo(ProcessState.DRAFT);
  }

  @ParameterizedTest
  @CsvSource({
    "closes, 2026-02-30, isn’t a day of the calendar",
    "closes, next week, isn’t a day of the calendar",
    "closes-time, 25:00, isn’t a time of day",
    "classifications, nonsense, can’t be read here",
    "locations, Nowhere, can’t be read here",
    "profiles, XYZ/CBC, can’t be read here",
    "positions, many, can’t be read here",
    "positions, 0, from 1 to 9999",
    "salary-min, lots, can’t be read here",
    "title-fr, ' ', Write the title in French",
    "term-length, 999999, can’t be read here"
  })
  void whatCannotBeReadIsSaidAtItsFieldAndKept(String field, String typed, String said) {
    SelectionProcess draft = kit.draft();
    String path = LIST + "/" + draft.number() + "/job";
    HttpResponse<String> answer =
        post(
            path,
            "title-en",
            "A title that I typed",
            field.equals("title-fr") ? "x" : "title-fr",
            "Titre",
            field,
            typed,
            "languages",
            "bilingual-imperative",
            field.equals("closes") ? "x" : "closes",
            "2026-07-15",
            "revision",
            "1");
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body())
        .contains(said)
        .contains("A title that I typed")
        .contains("href=\"#" + field + "\"")
        .contains("id=\"" + field + "-error\"");
    assertThat(kit.again(draft)).isEqualTo(draft);
  }

  /**
   * On March 14, 2027 the clocks of Ottawa skip from 2 to 3; on November 1, 2026, 1:30 is twice.
   */
  @Test
  void hoursThatTheClocksSkipAreRefusedAndThoseThatComeTwiceAreExplained() {
    SelectionProcess draft = kit.draft();
    String path = LIST + "/" + draft.number() + "/job";
    HttpResponse<String> skipped =
        post(
            path,
            "title-en",
            "A",
            "title-fr",
            "B",
            "closing",
            "date",
            "closes",
            "2027-03-14",
            "closes-time",
            "02:30",
            "zone",
            "America/Toronto",
            "revision",
            "1");
    assertThat(skipped.body()).contains("The clocks skip 02:30 on 2027-03-14");
    ok(
        post(
            path,
            "title-en",
            "A",
            "title-fr",
            "B",
            "closing",
            "date",
            "closes",
            "2026-11-01",
            "closes-time",
            "1:30",
            "zone",
            "America/Toronto",
            "revision",
            "1"));
    assertThat(kit.again(draft).facts().dates().closes()).isEqualTo("2026-11-01T06:30:00Z");
    assertThat(get(path).body()).contains("the later one counts");
  }

  @Test
  void twoWhoEditAtOnceBothSeeWhatTheOtherWrote() {
    SelectionProcess draft = kit.draft();
    ProcessKit.done(
        kit.get(ChangeFacts.class)
            .handle(
                draft.id(),
                1,
                draft.facts().with(new Bilingual("Theirs", "Le leur")),
                ProcessKit.NOOR));
    String path = LIST + "/" + draft.number() + "/job";
    HttpResponse<String> second =
        post(path, "title-en", "Mine", "title-fr", "Le mien", "closing", "date", "revision", "1");
    assertThat(second.statusCode()).isEqualTo(409);
    assertThat(second.body())
        .contains("value=\"Mine\"")
        .contains("There now: Theirs")
        .contains("name=\"revision\" value=\"2\"");
    ok(post(path, "title-en", "Mine", "title-fr", "Le mien", "closing", "date", "revision", "2"));
    assertThat(kit.again(draft).facts().title().english()).isEqualTo("Mine");
  }

  @Test
  void strangeTextIsAnsweredAndNeverAnError() {
    SelectionProcess draft = kit.draft();
    String path = LIST + "/" + draft.number() + "/criteria/new";
    HttpResponse<String> word =
        post(path, "text-en", "<p class=MsoNormal>Lead<o:p></o:p></p>", "text-fr", "Diriger");
    assertThat(word.statusCode()).isEqualTo(422);
    assertThat(word.body())
        .contains("Paste it as plain text")
        .contains("&lt;p class=MsoNormal&gt;")
        .doesNotContain("<p class=MsoNormal>");
    assertThat(post(path, "text-en", "x".repeat(200_000), "text-fr", "x").statusCode())
        .isEqualTo(422);
    String zero = form(session) + "&text-en=A%00%07B&text-fr=%D8%A5%D8%AF%D8%A7%D8%B1%D8%A9";
    assertThat(send("POST", path, session, zero).statusCode()).isEqualTo(303);
    String half = form(session) + "&text-en=%ED%A0%BD&text-fr=x";
    assertThat(send("POST", path, session, half).statusCode()).as("no UTF-8").isEqualTo(400);
    assertThat(get(LIST + "/" + draft.number() + "/criteria").body()).contains("إدارة");
    for (String odd : List.of("%00", "T-999", "..%2f", "%ED%A0%BD", "' or 1=1", "x".repeat(300))) {
      assertThat(get(LIST + "/" + odd.replace(" ", "%20")).statusCode())
          .as(odd)
          .isBetween(400, 404);
    }
    for (String id : List.of("nothing", UUID.randomUUID().toString(), "%00")) {
      assertThat(get(LIST + "/" + draft.number() + "/criteria/" + id).statusCode())
          .isBetween(400, 404);
      assertThat(get(LIST + "/" + draft.number() + "/plan/steps/" + id).statusCode())
          .isBetween(400, 404);
      assertThat(get(LIST + "/" + draft.number() + "/board/" + id).statusCode())
          .isBetween(400, 404);
      assertThat(get(LIST + "/" + draft.number() + "/moves/" + id).statusCode())
          .isBetween(400, 404);
    }
  }

  @Test
  void aPageThatWasOpenForTooLongShowsWhatWasTyped() {
    SelectionProcess draft = kit.draft();
    HttpResponse<String> answer =
        send(
            "POST",
            LIST + "/" + draft.number() + "/job",
            session,
            "_csrf=old&title-en=Typed+for+long&title-fr=X");
    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.body()).contains("value=\"Typed for long\"").contains("send it again");
    assertThat(kit.again(draft)).isEqualTo(draft);
  }

  @Test
  void whatWasTypedComesAlongToTheOtherLanguage() {
    SelectionProcess draft = kit.draft();
    HttpResponse<String> answer =
        post(
            "/fr/personnel/processus/" + draft.number() + "/emploi?switch",
            "title-en",
            "Half done",
            "title-fr",
            "À moitié");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("value=\"Half done\"").contains("Titre (anglais)");
    assertThat(kit.again(draft)).isEqualTo(draft);
  }

  @Test
  void supersedingShowsFirstWhatItOpensAgain() {
    SelectionProcess published = kit.published();
    Criterion used = kit.criteria().of(published.id()).of(Kind.ESSENTIAL).getFirst();
    String path = LIST + "/" + published.number() + "/criteria/" + used.id();
    assertThat(get(path).body()).contains("See what that opens again").doesNotContain(">Save<");
    String[] typed = {
      "text-en",
      "Leading two products",
      "text-fr",
      "Diriger deux produits",
      "kind",
      "essential",
      "quality",
      "experience",
      "screening",
      "application",
      "effect",
      "loosened",
      "reason",
      "Too narrow",
      "version",
      "1",
      "then",
      "preview"
    };
    HttpResponse<String> preview = post(path, typed);
    assertThat(preview.body())
        .contains("extend the closing")
        .contains("Leading two products")
        .contains("value=\"supersede\"");
    assertThat(kit.criteria().versions(used.id())).hasSize(1);
    typed[typed.length - 1] = "supersede";
    ok(post(path, typed));
    assertThat(kit.criteria().versions(used.id())).hasSize(2);
    typed[typed.length - 1] = "save";
    assertThat(post(path, typed).statusCode()).as("never edited").isEqualTo(409);
  }

  @Test
  void theListSaysWhatItShowsAndItsCountsAddUp() {
    kit.draft();
    kit.published();
    String all = get(LIST).body();
    assertThat(all).contains("2 of 2 processes").contains("Draft <span class=\"soft\">1</span>");
    String drafts = get(LIST + "?state=draft").body();
    assertThat(drafts)
        .contains("1 process")
        .contains("Published <span class=\"soft\">1</span>")
        .contains("href=\"" + LIST + "?state=draft&amp;state=published\"");
    assertThat(get("/fr/personnel/processus?q=rien+du+tout").body())
        .contains("Aucun processus ne correspond");
    for (String odd : List.of("?page=99999999999", "?page=-1", "?state=x%00", "?q=%25%00_%ED%A0")) {
      assertThat(get(LIST + odd).statusCode()).as(odd).isBetween(200, 400);
    }
  }

  @Test
  void whoMayNotSeesNothing() {
    SelectionProcess process = kit.whole();
    String page = LIST + "/" + process.number();
    TestStaff.Session stranger = staff.colleague().session();
    TestStaff.Session assessor =
        staff.colleague().with(Role.ASSESSOR, process.id().scope()).session();
    TestStaff.Session manager =
        staff.colleague().with(Role.HIRING_MANAGER, process.id().scope()).session();
    assertThat(status("GET", page, stranger)).isEqualTo(404);
    assertThat(send("GET", LIST, stranger, "").body()).doesNotContain(process.number());
    assertThat(status("GET", page, assessor)).isEqualTo(200);
    assertThat(send("GET", LIST, assessor, "").body()).contains(process.number());
    for (String path : List.of("/job", "/criteria/new", "/plan/steps/new", "/board/new")) {
      assertThat(status("GET", page + path, assessor)).as(path).isEqualTo(404);
      assertThat(status("POST", page + path, assessor)).as(path).isEqualTo(404);
      assertThat(status("GET", page + path, manager)).as(path).isEqualTo(200);
    }
    for (TestStaff.Session nobody : List.of(stranger, assessor, manager)) {
      assertThat(status("POST", page + "/moves/check", nobody)).isEqualTo(404);
      assertThat(status("GET", page + "/copy", nobody)).isEqualTo(404);
      assertThat(status("GET", LIST + "/new", nobody)).isEqualTo(404);
      assertThat(status("GET", LIST + "/templates", nobody)).isEqualTo(404);
    }
    assertThat(kit.again(process).state()).isEqualTo(ProcessState.DRAFT);
  }

  @Test
  void whoIsAPartySeesEverythingButThat() {
    SelectionProcess process = kit.whole();
    SelectionProcess other = kit.draft();
    staff.colleague().with(Role.ADMINISTRATOR);
    kit.get(Recuse.class).handle(noor.id(), process.id().scope(), ProcessKit.NOOR);
    session = noor.session();
    assertThat(get(LIST).body())
        .contains(other.number())
        .doesNotContain("/" + process.number() + "\"");
    assertThat(get(LIST + "/" + process.number()).statusCode()).isEqualTo(404);
  }

  @Test
  void aTemplateThatIsGoneIsSaidSo() {
    ProcessKit.done(
        kit.get(CopyProcess.class)
            .handle(kit.whole().id(), new Bilingual("Pattern", "Patron"), true, ProcessKit.NOOR));
    assertThat(get(LIST + "/templates").body()).contains("Pattern");
    HttpResponse<String> gone =
        post(LIST + "/new", "title-en", "A", "title-fr", "B", "template", "T-999");
    assertThat(gone.statusCode()).isEqualTo(422);
    assertThat(gone.body()).contains("This template isn’t there any more");
    ok(post(LIST + "/new", "title-en", "A", "title-fr", "B", "template", "T-001"));
  }

  private static String section(String body, String name) {
    int from = body.indexOf("class=\"" + name + "\"");
    assertThat(from).as(body).isPositive();
    return body.substring(from, body.indexOf("</section>", from));
  }

  private int status(String method, String path, TestStaff.Session who) {
    return send(method, path, who, form(who)).statusCode();
  }

  private static void ok(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
  }
}
