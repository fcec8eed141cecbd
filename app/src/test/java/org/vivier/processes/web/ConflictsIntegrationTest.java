package org.vivier.processes.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.vivier.applications.Desk;
import org.vivier.applications.submission.WithdrawApplication;
import org.vivier.authoring.Sources;
import org.vivier.format.Language;
import org.vivier.postings.PostingId;
import org.vivier.processes.Move;
import org.vivier.processes.ProcessKit;
import org.vivier.processes.ProcessState;
import org.vivier.processes.ProcessState.Event;
import org.vivier.processes.SelectionProcess;
import org.vivier.processes.TieToPosting;
import org.vivier.processes.board.BoardRole;
import org.vivier.processes.board.BoardTooSmall;
import org.vivier.processes.board.ConflictDeclared;
import org.vivier.processes.board.ConflictsOfInterest;
import org.vivier.processes.board.Relationship;
import org.vivier.processes.plan.StepId;
import org.vivier.staff.Role;
import org.vivier.testing.DatabaseUse;
import org.vivier.testing.TestStaff;

/** Whoever is on a board says whom they know; the chair and HR advisers see what that leaves. */
@Import(Desk.class)
@RecordApplicationEvents
class ConflictsIntegrationTest extends ProcessSite {
  private static final Pattern FIELD = Pattern.compile("<select id=\"(application-[^\"]+)\"");
  private static final String NAME = "Amélie Tremblay-Nguyen";

  @Autowired Desk desk;
  @Autowired ApplicationEvents events;
  private SelectionProcess process;
  private TestStaff.Colleague priya;
  private TestStaff.Colleague chair;
  private final List<Desk.Draft> drafts = new ArrayList<>();
  private String path;

  @BeforeEach
  void threeApply() {
    process = kit.whole();
    StepId step = kit.plans().of(process.id()).steps().getFirst().id();
    priya = staff.colleague("Priya Raman", Language.EN);
    kit.member(process.id(), priya.id().value(), BoardRole.ASSESSOR, step);
    PostingId posting = desk.posting("2026-07-15T23:59");
    ProcessKit.done(kit.get(TieToPosting.class).handle(process.id(), posting, noor.id().actor()));
    kit.move(process, Move.of(Event.CHECK));
    process = kit.move(process, Move.of(Event.PUBLISH));
    drafts.clear();
    for (int i = 0; i < 3; i++) {
      drafts.add(desk.submitted(posting, "applicant-%d-%s@example.org".formatted(i, posting)));
    }
    path = ProcessPaths.conflicts(Language.EN, process.number());
    chair = new TestStaff.Colleague(context, new org.vivier.staff.StaffMemberId(kit.tomas()), "");
  }

  @Test
  void namesAreShownToTheBoardAloneAndNothingTellsWhichApplicationIsWhose() {
    String page = send("GET", path, priya.session(), "").body();
    assertThat(page)
        .contains("You have not said anything of 3 people yet, of 3", "nothing said yet", NAME)
        .doesNotContain("example.org")
        .doesNotContainPattern("V-[0-9A-Z]{4}-[0-9A-Z]{4}");
    assertThat(
            send("GET", ProcessPaths.board(Language.EN, process.number()), priya.session(), "")
                .body())
        .contains("href=\"" + path + "\"")
        .doesNotContain("Does not assess");
    assertThat(get(path).statusCode()).as("an HR adviser who isn't on the board").isEqualTo(404);
    TestStaff.Session assessor = staff.colleague().with(Role.ASSESSOR).session();
    assertThat(send("GET", path, assessor, "").statusCode()).isEqualTo(404);
    assertThat(send("POST", path, assessor, form(assessor)).statusCode()).isEqualTo(404);
    assertThat(acts("applicants.named")).isEqualTo(1);
  }

  @Test
  void whatIsDeclaredHoldsAndTooFewIsSaidInTime() {
    TestStaff.Session her = priya.session();
    List<String> fields = fields(her);
    HttpResponse<String> declared =
        send(
            "POST",
            path,
            her,
            form(her, fields.get(0), "family", fields.get(1), "", "then", "rest"));
    assertThat(location(declared)).contains("done=conflict");
    assertThat(send("GET", location(declared).replace("#notice", ""), her, "").body())
        .contains("you don’t assess those to whom something ties you")
        .contains("not said anything of one person yet, of 3");
    assertThat(acts("conflict.declared")).as("of the others shown, not of the third").isEqualTo(2);
    String board = ProcessPaths.board(Language.EN, process.number());
    assertThat(get(board).body())
        .contains("2 of 3", "(family)", "0 of 3")
        .doesNotContain("Conflicts of interest leave too few", NAME);

    TestStaff.Session his = chair.session();
    HttpResponse<String> second =
        send("POST", path, his, form(his, fields.get(0), "supervises", "then", "save"));
    assertThat(location(second)).contains("done=too-few");
    for (TestStaff.Session sees : List.of(session, his)) {
      assertThat(send("GET", board, sees, "").body())
          .contains("Conflicts of interest leave too few to assess V-", ": 1 of 2 who work");
    }
    assertThat(send("GET", path + "?show=all", his, "").body())
        .contains("<option value=\"supervises\" selected>");
    assertThat(
            jdbc.sql("select count(*) from journal_record where record like '%Tremblay%'")
                .query(Long.class)
                .single())
        .isZero();
  }

  @Test
  void whoeverListensIsToldOnceTooFewAreLeft() {
    ConflictsOfInterest conflicts = kit.get(ConflictsOfInterest.class);
    UUID application = drafts.getFirst().id().value();
    for (UUID member : List.of(priya.id().value(), kit.tomas())) {
      assertThat(events.stream(BoardTooSmall.class)).isEmpty();
      ProcessKit.done(
          conflicts.declare(
              process.id(), member, application, Relationship.BUSINESS, ProcessKit.NOOR));
    }
    assertThat(events.stream(BoardTooSmall.class))
        .containsExactly(new BoardTooSmall(process.id(), 1));
    assertThat(events.stream(ConflictDeclared.class)).hasSize(2);
  }

  @Test
  void theSameAgainChangesNothingAndAnotherWordHolds() {
    TestStaff.Session her = priya.session();
    String field = fields(her).getFirst();
    for (String said : List.of("friend", "friend", "none")) {
      send("POST", path, her, form(her, field, said, "then", "save"));
    }
    assertThat(acts("conflict.declared")).isEqualTo(2);
    assertThat(get(ProcessPaths.board(Language.FR, process.number())).body())
        .contains("Conflits d’intérêts", "1 sur 3")
        .doesNotContain("(ami");
    String old = "_csrf=old&" + field + "=family&then=save";
    HttpResponse<String> rejected = send("POST", path, her, old);
    assertThat(rejected.statusCode()).isEqualTo(403);
    assertThat(rejected.body()).contains("send it again");
    assertThat(acts("conflict.declared")).isEqualTo(2);
    String odd = form(her, field, "enemy", "application-x", "family", "then", "rest");
    assertThat(send("POST", path, her, odd).statusCode()).isEqualTo(303);
    assertThat(acts("conflict.declared")).isEqualTo(2);
  }

  @Test
  void thePagesCostTwelveStatementsAtMost() {
    TestStaff.Session her = priya.session();
    send("POST", path, her, form(her, fields(her).getFirst(), "family", "then", "save"));
    for (String one : List.of(path, ProcessPaths.board(Language.EN, process.number()))) {
      TestStaff.Session who = one.equals(path) ? her : chair.session();
      send("GET", one, who, "");
      assertThat(
              kit.get(DatabaseUse.class)
                  .of(() -> assertThat(send("GET", one, who, "").statusCode()).isEqualTo(200))
                  .sent())
          .as(one)
          .hasSizeBetween(1, 12);
    }
  }

  @Test
  void aProcessIsCompleteOnceNobodyWaitsAndSaysHowManyDo() {
    // What comes from a folder is closed there; here it belongs to the editor.
    assertThat(kit.get(Sources.class).takeOver(process.id(), ProcessKit.NOOR)).isTrue();
    process = kit.move(process, Move.of(Event.CLOSE, "Enough applied"));
    String complete = ProcessPaths.move(Language.EN, process.number(), Event.COMPLETE);
    HttpResponse<String> refused = post(complete, "revision", "" + process.revision());
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body())
        .contains("Still to be answered: 3")
        .contains(ProcessPaths.one(Language.EN, process.number()) + "/answers");
    for (Desk.Draft draft : drafts) {
      kit.get(WithdrawApplication.class).handle(draft.device(), draft.id(), null);
    }
    assertThat(post(complete, "revision", "" + process.revision()).statusCode()).isEqualTo(303);
    assertThat(kit.again(process).state()).isEqualTo(ProcessState.COMPLETED);
  }

  private List<String> fields(TestStaff.Session who) {
    return FIELD
        .matcher(send("GET", path, who, "").body())
        .results()
        .map(found -> found.group(1))
        .toList();
  }

  private long acts(String act) {
    return jdbc.sql(
            """
            select count(*) from journal_record where act = :act
              and (subjects @> jsonb_build_array(cast(:process as text))
                or subjects @> jsonb_build_array(cast(:posting as text)))
            """)
        .param("act", act)
        .param("process", "process:" + process.id())
        .param("posting", "posting:" + process.posting())
        .query(Long.class)
        .single();
  }
}
