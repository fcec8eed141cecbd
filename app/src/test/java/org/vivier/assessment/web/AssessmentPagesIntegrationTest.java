package org.vivier.assessment.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vivier.applications.ApplicationId;
import org.vivier.assessment.rating.Assignment;
import org.vivier.format.Language;
import org.vivier.processes.Bilingual;
import org.vivier.processes.ProcessKit;
import org.vivier.processes.SelectionProcess;
import org.vivier.processes.board.ConflictsOfInterest;
import org.vivier.processes.board.Relationship;
import org.vivier.processes.criteria.Criteria;
import org.vivier.processes.criteria.Criterion;
import org.vivier.processes.criteria.Effect;
import org.vivier.processes.criteria.SupersedeCriterion;
import org.vivier.processes.criteria.WrittenCriterion;
import org.vivier.staff.GiveRight;
import org.vivier.staff.Role;
import org.vivier.staff.StaffRights;
import org.vivier.staff.TakeRight;
import org.vivier.testing.TestClock;
import org.vivier.testing.TestStaff;

/** Pages of assessment over HTTP: what each person gets, and what never. */
class AssessmentPagesIntegrationTest extends AssessmentSite {
  private static final String NAME = "Zyxwanda Qwortleby";

  @Test
  void hrAdvisersFindApplicantsByNameAndReferenceAndEachLookIsOnRecord() {
    SelectionProcess process = kit.process(2);
    ApplicationId amina = kit.apply(process, "Amina Diallo", Language.FR);
    kit.apply(process, "Siobhán O’Connor-Roy", Language.EN);
    TestStaff.Session noor = kit.noor.session();
    String list = "/en/staff/processes/" + process.number() + "/applications";
    String reference = kit.standing(amina).reference();
    assertThat(get(list, noor).body())
        .contains("Amina Diallo", "Siobhán O’Connor-Roy", reference, "Applications (2)");
    assertThat(get(list + "?q=DIALLO", noor).body())
        .contains("Amina Diallo", "Applications (1)")
        .doesNotContain("Siobhán");
    assertThat(get(list + "?q=siobhan+oconnor", noor).body()).contains("Siobhán");
    assertThat(get(list + "?q=roy", noor).body()).contains("Siobhán");
    assertThat(get(list + "?q=" + reference, noor).body()).contains("Applications (1)");
    assertThat(get(list + "?q=nobody", noor).body()).contains("Applications (0)");
    assertThat(get(list + "?language=fr", noor).body()).contains("Applications (1)");
    assertThat(
            jdbc.sql(
                    """
                    select count(*) from journal_record
                    where act = 'applications.listed' and actor = :noor
                    """)
                .param("noor", kit.noor.id().actor().name())
                .query(Integer.class)
                .single())
        .isEqualTo(6);
    HttpResponse<String> page = get(list + "/" + reference + "?language=fr", noor);
    assertThat(page.body())
        .contains(
            "Amina Diallo",
            "I rewrote forty standard letters.",
            "Amina Diallo-cv.txt",
            "1 of 1 in the list",
            list + "?language=fr",
            "/en/staff/applications/" + reference + "/messages")
        .doesNotContain("V-0000");
    assertThat(get("/en/staff/applications/" + reference + "/messages", noor).statusCode())
        .isEqualTo(200);
    assertThat(kit.standing(amina).ordinal()).as("opening changes nothing").isZero();
    Matcher file =
        Pattern.compile("href=\"(" + list + "/[^\"]*/files/[^\"]*)\"").matcher(page.body());
    assertThat(file.find()).isTrue();
    assertThat(get(file.group(1), noor).body()).contains("Résumé of Amina Diallo");
    assertThat(get(list, kit.priya.session()).statusCode()).isEqualTo(404);
  }

  @Test
  void whoAssessesBlindSeesNoNamesOnTheListEither() {
    SelectionProcess process = kit.process(2);
    ApplicationId one = kit.apply(process, NAME, Language.EN);
    kit.start(process, one);
    kit.priya.with(Role.HIRING_MANAGER);
    TestStaff.Session priya = kit.priya.session();
    String list = "/en/staff/processes/" + process.number() + "/applications";
    String reference = kit.standing(one).reference();
    assertThat(get(list + "?q=qwortleby", priya).body())
        .contains("Candidate ", "names are kept from you")
        .doesNotContain("Qwortleby<", "Zyxwanda", reference)
        .as("until when they hear says when they applied")
        .doesNotContain(kit.standing(one).replyBy().toString());
    assertThat(get(list + "/" + reference, priya).statusCode()).isEqualTo(404);
  }

  /** The canary: a name in every field and file, and every byte that an assessor receives. */
  @Test
  void nothingThatAnAssessorReceivesSaysWhoseApplicationItIs() {
    SelectionProcess process = kit.process(2);
    ApplicationId one =
        kit.apply(
            process,
            NAME,
            Language.EN,
            "zyxwanda.qwortleby@example.org",
            """
            I rewrote forty standard letters.
            I am Zyxwanda. My site is qwortleby.example.com, call 613-555-0188.
            ZYXWANDA QWORTLEBY wrote forty letters; zyxwandaqwortleby is my handle.
            Signed, Z y x w a n d a\
            """);
    kit.readFiles();
    kit.start(process, one);
    TestStaff.Session priya = kit.priya.session();
    Assignment task = kit.task(kit.priya, one, kit.essential);
    List<HttpResponse<String>> received = new ArrayList<>();
    for (String language : List.of("/en/staff/assess", "/fr/personnel/evaluation")) {
      received.add(get(language, priya));
      received.add(get(language + "/" + task.token(), priya));
      received.add(get(language + "/" + task.token() + "?by=person", priya));
      received.add(
          get(
              language
                  + "/"
                  + task.token()
                  + (language.startsWith("/en") ? "/conflict" : "/conflit"),
              priya));
    }
    received.add(get("/en/staff/work", priya));
    received.add(get("/en/staff/processes/" + process.number(), priya));
    received.add(post("/en/staff/assess/" + task.token(), priya, "mark", "9", "reason", ""));
    received.add(post("/en/staff/assess/" + task.token(), priya, "then", "save", "reason", "Hm."));
    kit.rate(kit.priya, one, kit.essential, 0);
    kit.rate(kit.etienne, one, kit.essential, 1);
    String consensus = "/en/staff/processes/" + process.number() + "/consensus";
    received.add(get(consensus, priya));
    received.add(get(consensus + "/" + task.label() + "/" + kit.essential, priya));
    assertThat(received.get(1).body()).contains("forty letters", "Résumé", "Content designer");
    assertThat(received.getLast().body()).contains("Priya Raman", "Étienne Lavoie");
    String reference = kit.standing(one).reference();
    for (HttpResponse<String> answer : received) {
      assertThat(answer.statusCode()).as(answer.uri().getPath()).isIn(200, 303, 422);
      String all = (answer.headers().map() + answer.body()).toLowerCase(java.util.Locale.ROOT);
      assertThat(all)
          .as(answer.uri().getPath())
          .doesNotContain(
              "zyxwanda",
              "qwortleby",
              "z y x w a n d a",
              "cv.txt",
              "613-555",
              reference.toLowerCase(java.util.Locale.ROOT),
              one.toString());
    }
  }

  @Test
  void liftingBlindModeIsAnActWithAReason() {
    SelectionProcess process = kit.process(2);
    ApplicationId one = kit.apply(process, NAME, Language.EN);
    kit.start(process, one);
    String page =
        "/en/staff/processes/"
            + process.number()
            + "/applications/"
            + kit.standing(one).reference();
    TestStaff.Session noor = kit.noor.session();
    assertThat(post(page + "/lift-blind", noor, "reason", " ").statusCode()).isEqualTo(422);
    assertThat(location(post(page + "/lift-blind", noor, "reason", "A reference is checked.")))
        .contains("done=lifted");
    assertThat(post(page + "/lift-blind", noor, "reason", "Again.").statusCode()).isEqualTo(409);
    Assignment task = kit.task(kit.priya, one, kit.essential);
    assertThat(get("/en/staff/assess/" + task.token(), kit.priya.session()).body()).contains(NAME);
    assertThat(
            jdbc.sql(
                    """
                    select count(*) from journal_record where act = 'assessment.blind-lifted'
                      and subjects @> jsonb_build_array(cast(:application as text))
                    """)
                .param("application", "application:" + one.value())
                .query(Integer.class)
                .single())
        .isOne();
  }

  @Test
  void ratesWithAPlainFormGoesToTheNextAndShowsNobodyElsesMark() {
    SelectionProcess process = kit.process(2);
    ApplicationId first = kit.apply(process, "Robin Zqx", Language.EN);
    ApplicationId second = kit.apply(process, "Luce Zqy", Language.EN);
    kit.start(process, first, second);
    kit.rate(kit.etienne, first, kit.essential, 3);
    TestStaff.Session priya = kit.priya.session();
    Assignment one = kit.task(kit.priya, first, kit.essential);
    String path = "/en/staff/assess/" + one.token();
    assertThat(get(path, priya).body())
        .contains("0 of 2 rated", "I rewrote forty standard letters.")
        .doesNotContain("counted effect");
    assertThat(post(path, priya, "mark", "2", "reason", "Words.").statusCode()).isEqualTo(422);
    assertThat(post(path, priya, "mark", "2", "reason", "Words.").body())
        .contains("Tick at least one passage", "Words.");
    String[] good = {
      "mark",
      "2",
      "reason",
      "A counted effect.",
      "evidence",
      "statement:0-33",
      "version",
      "1",
      "then",
      "submit"
    };
    HttpResponse<String> submitted = post(path, priya, good);
    assertThat(submitted.statusCode()).isEqualTo(303);
    assertThat(location(submitted))
        .isEqualTo("/en/staff/assess/" + kit.task(kit.priya, second, kit.essential).token());
    assertThat(post(path, priya, good).statusCode()).as("a double click").isEqualTo(303);
    assertThat(get(path, priya).body()).contains("A counted effect.", "1 of 2 rated");
    assertThat(get("/en/staff/work", priya).body())
        .contains("Rate E1: one application")
        .doesNotContain("Waiting for somebody else");
    assertThat(get("/en/staff/work", kit.noor.session()).body())
        .contains("Waiting for somebody else", "to give by");
    assertThat(get("/fr/personnel/travail", kit.noor.session()).body())
        .contains("Entre les mains des autres", "notes à donner par");
    assertThat(get("/fr/personnel/travail", kit.etienne.session()).body())
        .contains("Évaluer E1", "note divergente");
    assertThat(get(path, kit.etienne.session()).statusCode()).as("another’s").isEqualTo(404);
    assertThat(post(path, priya, "mark", "3", "reason", "Else.", "version", "1").statusCode())
        .isEqualTo(409);
  }

  @Test
  void keepsWordsForTheirAuthorAlone() {
    SelectionProcess process = kit.process(2);
    ApplicationId one = kit.apply(process, "Robin Zqx", Language.EN);
    kit.start(process, one);
    Assignment task = kit.task(kit.priya, one, kit.essential);
    TestStaff.Session priya = kit.priya.session();
    String path = "/en/staff/assess/" + task.token();
    assertThat(
            location(
                post(
                    path,
                    priya,
                    "then",
                    "save",
                    "mark",
                    "1",
                    "reason",
                    "Half a thought",
                    "evidence",
                    "statement:0-33")))
        .contains("done=kept");
    assertThat(get(path, priya).body()).contains("Half a thought", "checked");
    assertThat(jdbc.sql("select content from assessment.rating_draft").query(byte[].class).single())
        .asString(java.nio.charset.StandardCharsets.ISO_8859_1)
        .doesNotContain("thought");
  }

  @Test
  void keepsWordsByItselfWithoutALookAndNeverSaysSoWhenItDidNot() {
    SelectionProcess process = kit.process(1);
    ApplicationId one = kit.apply(process, "Robin Zqx", Language.EN);
    kit.start(process, one);
    Assignment task = kit.task(kit.priya, one, kit.essential);
    TestStaff.Session priya = kit.priya.session();
    String path = "/en/staff/assess/" + task.token();
    String looks = "select count(*) from journal_record where act = 'assessment.read'";
    long before = jdbc.sql(looks).query(Long.class).single();
    assertThat(post(path, priya, "then", "keep", "reason", "A thought").statusCode())
        .isEqualTo(204);
    assertThat(jdbc.sql(looks).query(Long.class).single()).isEqualTo(before);
    assertThat(get(path, priya).body()).contains("A thought");
    kit.rate(kit.priya, one, kit.essential, 2);
    assertThat(post(path, priya, "then", "keep", "reason", "Too late").statusCode()).isEqualTo(409);
    assertThat(post(path, kit.etienne.session(), "then", "keep", "reason", "Not mine").statusCode())
        .isNotEqualTo(204);
  }

  /** Hard moment 10: a role is taken away mid-rating. */
  @Test
  void whoLosesTheRoleMidRatingHears404AndFindsTheWordsAgain() {
    SelectionProcess process = kit.process(2);
    ApplicationId one = kit.apply(process, "Robin Zqx", Language.EN);
    kit.start(process, one);
    Assignment task = kit.task(kit.etienne, one, kit.essential);
    String path = "/en/staff/assess/" + task.token();
    var rights = context.getBean(StaffRights.class);
    rights.of(kit.etienne.id()).stream()
        .filter(right -> right.role() == Role.ASSESSOR && right.takenAt() == null)
        .forEach(
            right -> context.getBean(TakeRight.class).handle(right.id(), kit.noor.id().actor()));
    TestStaff.Session etienne = kit.etienne.session();
    assertThat(
            post(
                    path,
                    etienne,
                    "then",
                    "submit",
                    "mark",
                    "2",
                    "reason",
                    "My careful words",
                    "evidence",
                    "statement:0-33",
                    "version",
                    "1")
                .statusCode())
        .isEqualTo(404);
    assertThat(get(path, etienne).statusCode()).isEqualTo(404);
    assertThat(jdbc.sql("select count(*) from assessment.rating").query(Integer.class).single())
        .isZero();
    context
        .getBean(GiveRight.class)
        .handle(kit.etienne.id(), Role.ASSESSOR, process.id().scope(), null, kit.noor.id().actor());
    assertThat(get(path, kit.etienne.session()).body()).contains("My careful words");
  }

  @Test
  void wavesAndDrawsArePlainForms() {
    SelectionProcess process = kit.process(1);
    for (int i = 0; i < 4; i++) {
      kit.apply(process, "Person Zq" + i, Language.EN);
    }
    String list = "/en/staff/processes/" + process.number() + "/applications";
    TestStaff.Session noor = kit.noor.session();
    assertThat(get(list + "/wave", noor).body()).contains("All 4 who wait");
    assertThat(post(list + "/wave", noor, "who", "lot", "size", "9").statusCode()).isEqualTo(422);
    String draw = location(post(list + "/wave", noor, "who", "lot", "size", "2"));
    assertThat(get(draw, noor).body())
        .contains("Told before the draw")
        .doesNotContain("The seed</h3>");
    assertThat(location(post(draw, noor))).contains("done=drawn");
    assertThat(get(draw, noor).body()).contains("The seed</h3>", "Picked");
    assertThat(post(draw, noor).statusCode()).isEqualTo(409);
    assertThat(location(post(list + "/wave", noor, "who", "all"))).contains("done=started");
    assertThat(post(list + "/wave", noor, "who", "all").statusCode()).isEqualTo(409);
    assertThat(get(list + "?stage=step-1", noor).body()).contains("Applications (4)");
    assertThat(
            get(
                    "/fr"
                        + list.substring(3)
                            .replace("staff/processes", "personnel/processus")
                            .replace("applications", "candidatures"),
                    noor)
                .body())
        .contains("Candidatures (4)");
  }

  @Test
  void aBoardAgreesOnWhatDiffers() {
    SelectionProcess process = kit.process(2);
    ApplicationId one = kit.apply(process, "Robin Zqx", Language.EN);
    kit.start(process, one);
    kit.rate(kit.priya, one, kit.essential, 1);
    kit.rate(kit.etienne, one, kit.essential, 3);
    String label = kit.task(kit.priya, one, kit.essential).label();
    String list = "/en/staff/processes/" + process.number() + "/consensus";
    String path = list + "/" + label + "/" + kit.essential;
    TestStaff.Session priya = kit.priya.session();
    assertThat(get(list, priya).body()).contains(label, "1 and 3");
    assertThat(get(path, priya).body()).contains("not met", "Forty letters with a counted effect.");
    assertThat(post(path, priya, "reason", "x").statusCode()).isEqualTo(422);
    assertThat(location(post(path, priya, "mark", "2", "reason", "The count convinces us.")))
        .contains("done=agreed");
    assertThat(get(path, priya).statusCode()).isEqualTo(404);
    assertThat(
            get(
                    "/en/staff/processes/"
                        + process.number()
                        + "/applications/"
                        + kit.standing(one).reference(),
                    kit.noor.session())
                .body())
        .contains("The count convinces us.", "What the board said", "met");
  }

  @Test
  void whatIsAskedAgainIsFlaggedWhereOneLooksAndSomebodySaysThatItStands() {
    SelectionProcess process = kit.process(2);
    ApplicationId one = kit.apply(process, "Robin Zqx", Language.EN);
    kit.start(process, one);
    for (var criterion : List.of(kit.asset, kit.essential)) {
      kit.rate(kit.priya, one, criterion, 3);
      kit.rate(kit.etienne, one, criterion, 3);
    }
    TestStaff.Session noor = kit.noor.session();
    String answers = "/en/staff/processes/" + process.number() + "/answers";
    String answer = answers + "/" + kit.standing(one).reference();
    String applicant = answer.replace("/answers/", "/applications/");
    assertThat(
            location(
                post(
                    answer + "/decision",
                    noor,
                    "outcome",
                    "qualified",
                    "reason",
                    "You meet all of it.",
                    "revision",
                    "1",
                    "then",
                    "decide")))
        .contains("done=decided");
    assertThat(location(post(answer + "/owner", noor, "owner", kit.noor.id().toString())))
        .contains("done=owner");
    context.getBean(TestClock.class).advance(Duration.ofSeconds(1));
    context
        .getBean(ConflictsOfInterest.class)
        .declare(
            process.id(),
            kit.etienne.id().value(),
            one.value(),
            Relationship.FRIEND,
            kit.etienne.id().actor());
    assertThat(get(answers + "?state=flagged", noor).body())
        .contains("Look again", kit.standing(one).reference());
    assertThat(get("/en/staff/work", noor).body()).contains("Look again at the decision");
    assertThat(get(applicant, noor).body()).contains("asked again");
    String page = get(answer, noor).body();
    assertThat(page).contains("was asked again", "declared a conflict of interest");
    Matcher decision = Pattern.compile("name=\"decision\" value=\"([^\"]*)\"").matcher(page);
    assertThat(decision.find()).isTrue();
    assertThat(post(answer + "/upheld", noor, "decision", decision.group(1)).statusCode())
        .isEqualTo(422);
    assertThat(
            location(
                post(
                    answer + "/upheld",
                    noor,
                    "decision",
                    decision.group(1),
                    "reason",
                    "Both others say the same.")))
        .contains("done=upheld");
    assertThat(get(answer, noor).body())
        .doesNotContain("was asked again")
        .contains("looked at again and stands", "Both others say the same.");
    for (String form : List.of("/undo", "/upheld", "/second-look", "/owner", "/again", "/told")) {
      assertThat(location(get(answer + form, noor))).as(form).isEqualTo(answer);
    }
    assertThat(location(get(answers + "/terms", noor))).isEqualTo(answers);
    assertThat(location(get(applicant + "/recall", noor))).isEqualTo(applicant);
  }

  @Test
  void whoAssessesBlindBeginsNothingThatNamesApplicants() {
    SelectionProcess process = kit.process(2);
    kit.apply(process, NAME, Language.EN);
    kit.priya.with(Role.HR_ADVISER);
    TestStaff.Session priya = kit.priya.session();
    String list = "/en/staff/processes/" + process.number() + "/applications";
    assertThat(get(list + "/wave", priya).statusCode()).isEqualTo(404);
    assertThat(post(list + "/wave", priya, "who", "all").statusCode()).isEqualTo(404);
    assertThat(post(list + "/set-aside", priya, "reason", "x").statusCode()).isEqualTo(404);
    TestStaff.Session noor = kit.noor.session();
    String draw = location(post(list + "/wave", noor, "who", "lot", "size", "1"));
    assertThat(post(draw, priya).statusCode()).isEqualTo(404);
    assertThat(location(post(draw, noor))).contains("done=drawn");
  }

  @Test
  void aLongReasonOfAnAmendmentIsRefusedAndStays() {
    SelectionProcess process = kit.process(2);
    ApplicationId one = kit.apply(process, "Robin Zqx", Language.EN);
    kit.start(process, one);
    kit.rate(kit.priya, one, kit.essential, 3);
    String path = "/en/staff/assess/" + kit.task(kit.priya, one, kit.essential).token();
    HttpResponse<String> refused =
        post(
            path,
            kit.priya.session(),
            "mark",
            "1",
            "reason",
            "I misread it.",
            "evidence",
            "statement:0-33",
            "version",
            "1",
            "amended",
            "because ".repeat(1_000));
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("Shorten what you say", "because because");
    assertThat(jdbc.sql("select count(*) from assessment.rating").query(Integer.class).single())
        .isOne();
  }

  /** Hard moment 2: the criterion changes while a form is open. */
  @Test
  void whoWritesWhileTheCriterionChangesReadsBothAndConfirms() {
    SelectionProcess process = kit.process(2);
    ApplicationId one = kit.apply(process, "Robin Zqx", Language.EN);
    kit.start(process, one);
    TestStaff.Session priya = kit.priya.session();
    String path = "/en/staff/assess/" + kit.task(kit.priya, one, kit.essential).token();
    Criterion before =
        context.getBean(Criteria.class).find(process.id(), kit.essential).orElseThrow();
    supersede(process, before, "Ten years of it");
    String[] form = {"mark", "2", "reason", "Words before.", "evidence", "statement:0-33"};
    HttpResponse<String> conflict = post(path, priya, with(form, "1"));
    assertThat(conflict.statusCode()).isEqualTo(409);
    assertThat(conflict.body())
        .contains("The criterion has changed meanwhile", "Words before.", "Ten years of it")
        .contains(before.written().text().english());
    assertThat(jdbc.sql("select count(*) from assessment.rating").query(Integer.class).single())
        .isZero();
    assertThat(post(path, priya, with(form, "2")).statusCode()).as("confirmed").isEqualTo(303);
  }

  private void supersede(SelectionProcess process, Criterion before, String text) {
    context.getBean(TestClock.class).advance(Duration.ofSeconds(1));
    ProcessKit.done(
        context
            .getBean(SupersedeCriterion.class)
            .handle(
                process.id(),
                kit.essential,
                before.version(),
                new WrittenCriterion(
                    before.written().kind(),
                    before.written().quality(),
                    before.written().code(),
                    new Bilingual(text, "Dix ans de cela"),
                    before.written().screening()),
                Effect.TIGHTENED,
                "The manager said so.",
                ProcessKit.NOOR));
  }

  private static String[] with(String[] form, String version) {
    return Stream.concat(Stream.of(form), Stream.of("then", "submit", "version", version))
        .toArray(String[]::new);
  }

  @Test
  void whatNoFormSendsIsAnsweredAndWhatWasTypedComesBack() {
    SelectionProcess process = kit.process(2);
    ApplicationId one = kit.apply(process, "Robin Zqx", Language.EN);
    kit.start(process, one);
    TestStaff.Session priya = kit.priya.session();
    String path = "/en/staff/assess/" + kit.task(kit.priya, one, kit.essential).token();
    assertThat(refused(path, priya, "9", "statement:0-33", "Typed."))
        .contains("Choose a mark of this scale", "Typed.");
    assertThat(refused(path, priya, "-1 or 1=1", "statement:0-33", "Typed."))
        .contains("Choose a mark", "Typed.");
    for (String outside : List.of("statement:5-999", "statement:33-0", "nowhere:0-5", "\0", "x")) {
      assertThat(refused(path, priya, "2", outside, "Typed."))
          .as(outside)
          .contains("isn’t in this application", "Typed.");
    }
    assertThat(refused(path, priya, "2", "statement:0-33", "long ".repeat(20_000)))
        .contains("Shorten the reason", "long ".repeat(19_999));
    for (String token : List.of("none", "%00", "x".repeat(300))) {
      assertThat(post("/en/staff/assess/" + token, priya, "mark", "2").statusCode())
          .as(token)
          .isIn(400, 404);
    }
    assertThat(jdbc.sql("select count(*) from assessment.rating").query(Integer.class).single())
        .isZero();
  }

  private String refused(
      String path, TestStaff.Session who, String mark, String evidence, String reason) {
    HttpResponse<String> answer =
        post(
            path,
            who,
            with(new String[] {"mark", mark, "evidence", evidence, "reason", reason}, "1"));
    assertThat(answer.statusCode()).isEqualTo(422);
    return answer.body();
  }

  @Test
  void whoWritesWhileTheCandidateCorrectsGoesOnWithTheNewText() {
    SelectionProcess process = kit.process(2);
    ApplicationId one = kit.apply(process, "Robin Zqx", Language.EN);
    kit.start(process, one);
    TestStaff.Session priya = kit.priya.session();
    String old = "/en/staff/assess/" + kit.task(kit.priya, one, kit.essential).token();
    kit.correct(one, "I rewrote fifty letters, and counted.");
    HttpResponse<String> sent =
        post(old, priya, "then", "submit", "mark", "2", "reason", "Words before.", "version", "1");
    String now = "/en/staff/assess/" + kit.task(kit.priya, one, kit.essential).token();
    assertThat(location(sent)).startsWith(now).contains("done=anew");
    assertThat(get(location(sent).replaceAll("#.*", ""), priya).body())
        .contains("fifty letters", "Words before.", "What you rate has changed");
    assertThat(location(get(old, priya))).startsWith(now);
    assertThat(get(old, kit.etienne.session()).statusCode()).isEqualTo(404);
  }
}
