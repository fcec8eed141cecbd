package org.vivier.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.vivier.applications.ApplicationId;
import org.vivier.applications.Desk;
import org.vivier.decisions.deciding.Choice;
import org.vivier.decisions.deciding.Decide;
import org.vivier.decisions.deciding.ReleaseLetters;
import org.vivier.format.Language;
import org.vivier.letters.LetterMoved;
import org.vivier.letters.LetterMoved.Fate;
import org.vivier.platform.attempt.Attempt;
import org.vivier.platform.database.DatabaseAccess;
import org.vivier.postings.PostingId;
import org.vivier.processes.Move;
import org.vivier.processes.ProcessKit;
import org.vivier.processes.ProcessState.Event;
import org.vivier.processes.SelectionProcess;
import org.vivier.processes.TieToPosting;
import org.vivier.processes.criteria.Criteria;
import org.vivier.processes.criteria.Criterion;
import org.vivier.processes.criteria.CriterionId;
import org.vivier.staff.Role;
import org.vivier.staff.StaffMember;
import org.vivier.staff.WhoIs;
import org.vivier.testing.TablesOwner;
import org.vivier.testing.TestClock;
import org.vivier.testing.TestStaff;

/** Processes that people applied to, for tests of what they are answered. */
public final class DecisionKit {
  public static final String REASON = "Nous n’avons pas trouvé d’expérience de direction.";
  private static final String CLOSES = "2026-06-30T23:59";

  private final ApplicationContext context;
  private final Desk desk;
  public final ProcessKit processes;
  private int people;

  public DecisionKit(ApplicationContext context, Desk desk) {
    this.context = context;
    this.desk = desk;
    this.processes = new ProcessKit(context);
  }

  public <T> T get(Class<T> type) {
    return context.getBean(type);
  }

  public void empty() {
    processes.empty();
    TablesOwner.empty(get(DatabaseAccess.class), "letter", "application", "posting");
  }

  /** A published process, tied to a posting. */
  public SelectionProcess open() {
    SelectionProcess draft = tied(processes.whole(), desk.posting(CLOSES));
    return processes.move(processes.move(draft, Move.of(Event.CHECK)), Move.of(Event.PUBLISH));
  }

  public SelectionProcess tied(SelectionProcess process, PostingId posting) {
    ProcessKit.done(get(TieToPosting.class).handle(process.id(), posting, ProcessKit.NOOR));
    return processes.again(process);
  }

  /** Somebody applies, in French. */
  public ApplicationId applies(SelectionProcess process) {
    return desk.submitted(
            java.util.Objects.requireNonNull(process.posting()),
            "person-" + ++people + "-" + UUID.randomUUID() + "@example.org")
        .id();
  }

  public StaffMember adviser(String name) {
    var session =
        TestStaff.in(context).colleague(name, Language.EN).with(Role.HR_ADVISER).session();
    return get(WhoIs.class).at(session.token()).orElseThrow();
  }

  public CriterionId essential(SelectionProcess process) {
    return get(Criteria.class).of(process.id()).of(Criterion.Kind.ESSENTIAL).getFirst().id();
  }

  public Choice out(SelectionProcess process) {
    return new Choice(DecisionOutcome.ELIMINATED, Ground.MERIT, essential(process), REASON);
  }

  public static Choice in() {
    return new Choice(DecisionOutcome.QUALIFIED, Ground.MERIT, null, "Vous avez tout.");
  }

  public Attempt<Answer, Problem> decide(ApplicationId id, Choice choice, StaffMember by) {
    return get(Decide.class).handle(id, answer(id).revision(), choice, by);
  }

  public Answer answer(ApplicationId id) {
    return get(Answers.class).find(id).orElseThrow();
  }

  /** The time to take letters back is over. */
  public void lettersLeave() {
    get(TestClock.class).advance(Duration.ofMinutes(31));
    ReleaseLetters release = get(ReleaseLetters.class);
    while (release.handle() > 0) {
      // The next ones.
    }
  }

  /** Somebody else delivers the letter now, or it came back. */
  public void letter(ApplicationId id, Fate fate) {
    context.publishEvent(
        new LetterMoved(
            java.util.Objects.requireNonNull(answer(id).letter()),
            fate,
            get(TestClock.class).instant()));
  }

  public ApplicationId told(SelectionProcess process, Choice choice, StaffMember by) {
    ApplicationId id = applies(process);
    assertThat(decide(id, choice, by).result()).isPresent();
    lettersLeave();
    letter(id, Fate.HANDED_OVER);
    return id;
  }

  public List<String> letters(ApplicationId id) {
    return get(JdbcClient.class)
        .sql(
            """
            select l.kind from letter l join application a on a.data_key_id = l.data_key_id
            where a.id = :id and l.kind in ('decision', 'reply-moved') order by l.written_at
            """)
        .param("id", id.value())
        .query((row, n) -> row.getString(1))
        .list();
  }
}
