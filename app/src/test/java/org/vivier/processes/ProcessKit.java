package org.vivier.processes;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.vivier.authoring.PostingDrafts;
import org.vivier.authoring.PostingKit;
import org.vivier.format.Classification;
import org.vivier.format.Language;
import org.vivier.format.LanguageRequirement;
import org.vivier.format.Location;
import org.vivier.format.Tenure;
import org.vivier.format.WorkArrangement;
import org.vivier.platform.database.DatabaseAccess;
import org.vivier.platform.record.Actor;
import org.vivier.processes.ProcessState.Event;
import org.vivier.processes.board.AssessmentBoards;
import org.vivier.processes.board.BoardRole;
import org.vivier.processes.board.ChangeBoard;
import org.vivier.processes.board.MemberId;
import org.vivier.processes.board.WrittenMember;
import org.vivier.processes.criteria.AddCriterion;
import org.vivier.processes.criteria.Criteria;
import org.vivier.processes.criteria.Criterion.Kind;
import org.vivier.processes.criteria.Criterion.Quality;
import org.vivier.processes.criteria.Criterion.Screening;
import org.vivier.processes.criteria.CriterionId;
import org.vivier.processes.criteria.WrittenCriterion;
import org.vivier.processes.plan.AssessmentPlans;
import org.vivier.processes.plan.ChangePlan;
import org.vivier.processes.plan.EvaluateMethod;
import org.vivier.processes.plan.MakeScale;
import org.vivier.processes.plan.Method;
import org.vivier.processes.plan.PlanCell;
import org.vivier.processes.plan.ScaleId;
import org.vivier.processes.plan.SetCell;
import org.vivier.processes.plan.StepId;
import org.vivier.processes.plan.WrittenStep;
import org.vivier.testing.TablesOwner;
import org.vivier.testing.TestStaff;

/** Makes processes for tests, by the verbs that everybody uses. */
public final class ProcessKit {
  public static final ZoneId OTTAWA = ZoneId.of("America/Toronto");

  /** Noor Haddad, HR adviser. */
  public static final Actor NOOR =
      Actor.staff(UUID.fromString("00000000-0000-4000-8000-000000000001"));

  private final ApplicationContext context;
  private @Nullable UUID tomas;
  private @Nullable UUID amelie;

  public ProcessKit(ApplicationContext context) {
    this.context = context;
  }

  /** Tomas Novak, who leads boards. */
  public UUID tomas() {
    UUID known = tomas == null ? somebody("Tomas Novak") : tomas;
    tomas = known;
    return known;
  }

  /** Amélie Roy, who assesses. */
  public UUID amelie() {
    UUID known = amelie == null ? somebody("Amélie Roy") : amelie;
    amelie = known;
    return known;
  }

  /** Somebody else who works here. */
  public UUID somebody(String name) {
    return TestStaff.in(context).colleague(name, Language.EN).id().value();
  }

  /** A verb or repository. */
  public <T> T get(Class<T> type) {
    return context.getBean(type);
  }

  /** Leaves nothing of earlier tests. */
  public void empty() {
    TablesOwner.empty(
        get(DatabaseAccess.class),
        "selection_process",
        "process_series",
        "criterion",
        "rating_scale",
        "conflict_declaration",
        "staff_member");
    TablesOwner.of(get(DatabaseAccess.class))
        .sql(
            """
            delete from posting p where origin = 'editor'
              and not exists (select from application a where a.posting_id = p.id)
            """)
        .update();
    tomas = null;
    amelie = null;
  }

  public static ProcessFacts facts() {
    return new ProcessFacts(
        new Bilingual("Product manager", "Gestionnaire de produit"),
        Audience.EXTERNAL,
        null,
        List.of(Classification.parse("AS-06").orElseThrow()),
        List.of(Tenure.INDETERMINATE),
        null,
        List.of(LanguageRequirement.parse("bilingual-imperative CBC/CBC").orElseThrow()),
        List.of(Location.parse("Ottawa, ON").orElseThrow()),
        WorkArrangement.HYBRID,
        2,
        null,
        closingAt("2026-07-15T23:59"));
  }

  public static ProcessDates closingAt(String closes) {
    return new ProcessDates(OTTAWA, null, Closing.DATE, LocalDateTime.parse(closes));
  }

  public SelectionProcess draft() {
    return done(get(CreateProcess.class).handle(facts(), false, NOOR));
  }

  /** A draft with everything that publishing needs. */
  public SelectionProcess whole() {
    SelectionProcess draft = draft();
    CriterionId essential = criterion(draft.id(), Kind.ESSENTIAL, Quality.EXPERIENCE);
    criterion(draft.id(), Kind.ASSET, Quality.EXPERIENCE);
    StepId step = step(draft.id(), Method.SCREENING, 2);
    cell(draft.id(), step, essential, 2);
    evaluate(draft.id(), step);
    member(draft.id(), tomas(), BoardRole.CHAIR, step);
    member(draft.id(), amelie(), BoardRole.ASSESSOR, step);
    return again(draft);
  }

  public CriterionId criterion(ProcessId process, Kind kind, Quality quality) {
    return done(get(AddCriterion.class).handle(process, written(kind, quality), NOOR));
  }

  public static WrittenCriterion written(Kind kind, Quality quality) {
    return new WrittenCriterion(
        kind,
        quality,
        new Bilingual("", ""),
        new Bilingual("Leading a digital product", "Diriger un produit numérique"),
        Screening.APPLICATION);
  }

  public StepId step(ProcessId process, Method method, int quorum) {
    return done(get(ChangePlan.class).add(process, writtenStep(method, quorum), NOOR));
  }

  public static WrittenStep writtenStep(Method method, int quorum) {
    return new WrittenStep(method, new Bilingual("", ""), quorum, true, 15, 12, 50);
  }

  public void cell(
      ProcessId process, StepId step, CriterionId criterion, @Nullable Integer passMark) {
    ScaleId scale = done(get(MakeScale.class).standard(process, NOOR));
    done(get(SetCell.class).handle(process, new PlanCell(step, criterion, scale, passMark), NOOR));
  }

  public void evaluate(ProcessId process, StepId step) {
    done(
        get(EvaluateMethod.class)
            .handle(
                process,
                step,
                new EvaluateMethod.Written("Jargon, time pressure", "Jargon", "Reworded"),
                NOOR));
  }

  public MemberId member(ProcessId process, UUID staff, BoardRole role, StepId... steps) {
    return done(
        get(ChangeBoard.class)
            .add(
                process,
                staff,
                new WrittenMember(role, EnumSet.allOf(Language.class), Set.of(steps), 5),
                NOOR));
  }

  public SelectionProcess move(SelectionProcess process, Move move) {
    done(tryMove(process, move));
    // Rooms that hear of the move may have added to it.
    return again(process);
  }

  public Outcome<SelectionProcess> tryMove(SelectionProcess process, Move move) {
    if (move.event() == Event.PUBLISH && again(process).buttons().contains(Event.PUBLISH)) {
      write(process);
    }
    return get(MoveProcess.class).handle(process.id(), again(process).revision(), move, NOOR);
  }

  /** A process is published with a text: it gets a sound one if it has none. */
  public void write(SelectionProcess process) {
    SelectionProcess now = again(process);
    boolean free = !now.template() && now.posting() == null;
    if (free && get(PostingDrafts.class).latest(process.id()).isEmpty()) {
      PostingKit.write(context, process.id(), NOOR);
    }
  }

  public SelectionProcess published() {
    return move(move(whole(), Move.of(Event.CHECK)), Move.of(Event.PUBLISH));
  }

  public SelectionProcess again(SelectionProcess process) {
    return get(Processes.class).find(process.id()).orElseThrow();
  }

  /** What stands in the way of making it ready. */
  public Set<Reason> faults(SelectionProcess process) {
    return get(MoveProcess.class).preview(process.id(), Event.CHECK).stream()
        .map(Refusal::reason)
        .collect(Collectors.toSet());
  }

  /** How many records the journal has. */
  public long journal() {
    return get(JdbcClient.class)
        .sql("select count(*) from journal_record")
        .query(Long.class)
        .single();
  }

  public Criteria criteria() {
    return get(Criteria.class);
  }

  public AssessmentPlans plans() {
    return get(AssessmentPlans.class);
  }

  public AssessmentBoards boards() {
    return get(AssessmentBoards.class);
  }

  /** What came of it; fails with the reasons when it was refused. */
  public static <T> T done(Outcome<T> outcome) {
    return switch (outcome) {
      case Outcome.Done<T>(T value) -> value;
      case Outcome.Refused<T>(List<Refusal> reasons) ->
          throw new AssertionError(reasons.toString());
    };
  }

  public static Set<Reason> reasons(Outcome<?> outcome) {
    return outcome.refusals().stream().map(Refusal::reason).collect(Collectors.toSet());
  }
}
