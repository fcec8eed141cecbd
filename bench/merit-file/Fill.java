import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.vivier.Vivier;
import org.vivier.access.Device;
import org.vivier.access.Devices;
import org.vivier.applications.ApplicationId;
import org.vivier.applications.Applications;
import org.vivier.applications.drafts.AttachDocument;
import org.vivier.applications.drafts.SaveAnswers;
import org.vivier.applications.drafts.SentFile;
import org.vivier.applications.drafts.StartApplication;
import org.vivier.applications.drafts.StartResult;
import org.vivier.applications.drafts.TypedPage;
import org.vivier.applications.submission.SubmissionContext;
import org.vivier.applications.submission.SubmissionResult;
import org.vivier.applications.submission.SubmitApplication;
import org.vivier.assessment.rating.RatingEntry;
import org.vivier.assessment.rating.ReadAssignment;
import org.vivier.assessment.rating.SubmitRating;
import org.vivier.assessment.waves.StartWave;
import org.vivier.decisions.Answers;
import org.vivier.decisions.DecisionOutcome;
import org.vivier.decisions.Ground;
import org.vivier.decisions.deciding.Choice;
import org.vivier.decisions.deciding.Decide;
import org.vivier.decisions.deciding.DecideInBulk;
import org.vivier.decisions.deciding.ReleaseLetters;
import org.vivier.decisions.deciding.SeenAnswer;
import org.vivier.format.Classification;
import org.vivier.format.Language;
import org.vivier.format.LanguageRequirement;
import org.vivier.format.Location;
import org.vivier.format.Tenure;
import org.vivier.format.WorkArrangement;
import org.vivier.forms.ApplicationForm;
import org.vivier.forms.Questions;
import org.vivier.platform.database.DatabaseAccess;
import org.vivier.platform.database.OpenDatabase;
import org.vivier.platform.record.Actor;
import org.vivier.postings.ImportPostings;
import org.vivier.postings.PostingId;
import org.vivier.processes.Audience;
import org.vivier.processes.Bilingual;
import org.vivier.processes.Closing;
import org.vivier.processes.CreateProcess;
import org.vivier.processes.Move;
import org.vivier.processes.MoveProcess;
import org.vivier.processes.Outcome;
import org.vivier.processes.ProcessDates;
import org.vivier.processes.ProcessFacts;
import org.vivier.processes.ProcessId;
import org.vivier.processes.ProcessState.Event;
import org.vivier.processes.Processes;
import org.vivier.processes.SelectionProcess;
import org.vivier.processes.TieToPosting;
import org.vivier.processes.board.BoardRole;
import org.vivier.processes.board.ChangeBoard;
import org.vivier.processes.board.WrittenMember;
import org.vivier.processes.criteria.AddCriterion;
import org.vivier.processes.criteria.Criterion.Kind;
import org.vivier.processes.criteria.Criterion.Quality;
import org.vivier.processes.criteria.Criterion.Screening;
import org.vivier.processes.criteria.CriterionId;
import org.vivier.processes.criteria.WrittenCriterion;
import org.vivier.processes.plan.ChangePlan;
import org.vivier.processes.plan.EvaluateMethod;
import org.vivier.processes.plan.MakeScale;
import org.vivier.processes.plan.Method;
import org.vivier.processes.plan.PlanCell;
import org.vivier.processes.plan.SetCell;
import org.vivier.processes.plan.StepId;
import org.vivier.processes.plan.WrittenStep;
import org.vivier.reports.meritfile.Purpose;
import org.vivier.reports.meritfile.TakeMeritFile;
import org.vivier.reports.meritfile.TakenFile;
import org.vivier.reports.meritfile.WantedFile;
import org.vivier.staff.AddSampleStaff;
import org.vivier.staff.GiveRight;
import org.vivier.staff.Role;
import org.vivier.staff.StaffMember;
import org.vivier.staff.StaffMemberId;
import org.vivier.staff.StaffMembers;
import org.vivier.staff.WhoIs;

/**
 * A process with many who applied, were rated twice by two people, decided and told, by the verbs
 * that everybody uses; and its merit file, timed.
 *
 * <pre>
 * Fill DATA fill NUMBER CONTENT   until NUMBER people applied; the first time, the process is made
 * Fill DATA take TIMES            writes the file TIMES times to nowhere: seconds, bytes, memory
 * Fill DATA apply NUMBER CONTENT  the same as fill, but nobody rates: the tasks are given out
 * Fill DATA rate NUMBER CONTENT   the same as fill, but nobody decides
 * Fill DATA together NUMBER       decides about NUMBER at once, while people go on applying
 * </pre>
 */
public class Fill {
  private static final Actor BY = Actor.OPERATOR;
  private static final String STATEMENT =
      "I rewrote forty standard letters.\n"
          + "Calls about those letters fell by a third within a year.\n".repeat(12);
  private static final String REASON =
      "Forty letters with a counted effect; how the effect was measured is said, too. ".repeat(4);

  private final ConfigurableApplicationContext context;

  private Fill(ConfigurableApplicationContext context) {
    this.context = context;
  }

  public static void main(String[] arguments) throws Exception {
    Path data = Path.of(arguments[0]);
    OpenDatabase database = OpenDatabase.forCommand(data, System.getenv());
    SpringApplication spring = new SpringApplication(Vivier.class);
    spring.setWebApplicationType(WebApplicationType.NONE);
    spring.setLogStartupInfo(false);
    spring.addInitializers(context ->
        ((GenericApplicationContext) context).registerBean(DatabaseAccess.class, database::access));
    try (database;
        ConfigurableApplicationContext context =
            spring.run(
                "--vivier.data-folder=" + data,
                "--spring.main.lazy-initialization=true",
                "--vivier.jobs.here=false",
                "--vivier.decisions.hold=PT0S",
                "--vivier.database.connections=2")) {
      Fill fill = new Fill(context);
      int number = Integer.parseInt(arguments[2]);
      switch (arguments[1]) {
        case "take" -> fill.take(number);
        case "together" -> fill.together(number);
        default -> fill.fill(arguments[1], number, Path.of(arguments[3]));
      }
    }
    System.exit(0);
  }

  private <T> T get(Class<T> type) {
    return context.getBean(type);
  }

  private void take(int times) throws Exception {
    SelectionProcess process = process();
    for (int i = 0; i < times; i++) {
      ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
      long began = System.nanoTime();
      TakenFile.Whole whole =
          get(TakeMeritFile.class)
              .handle(
                  new WantedFile(process, null, Purpose.AUDIT, "Measured", Language.EN, BY, true),
                  OutputStream.nullOutputStream());
      double seconds = (System.nanoTime() - began) / 1e9;
      System.out.printf("%.2f %d %d %d%n", seconds, whole.bytes(), whole.records(), peak() >> 20);
    }
  }

  private static long peak() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .mapToLong(pool -> pool.getPeakUsage().getUsed())
        .sum();
  }

  private SelectionProcess process() {
    String number =
        get(JdbcClient.class)
            .sql("select number from selection_process order by created_at limit 1")
            .query(String.class)
            .single();
    return get(Processes.class).find(number).orElseThrow();
  }

  private void fill(String how, int wanted, Path content) throws IOException {
    boolean there =
        get(JdbcClient.class)
            .sql("select exists (select from selection_process)")
            .query(Boolean.class)
            .single();
    if (!there) {
      make(content);
    }
    SelectionProcess process = process();
    int known =
        get(JdbcClient.class)
            .sql("select count(*) from application where state = 'submitted'")
            .query(Integer.class)
            .single();
    List<UUID> board =
        get(JdbcClient.class)
            .sql("select staff_id from board_member order by joined_at, id")
            .query(UUID.class)
            .list();
    for (int from = known; from < wanted; from += 50) {
      List<ApplicationId> some = new ArrayList<>();
      for (int i = from; i < Math.min(wanted, from + 50); i++) {
        some.add(apply(process, i));
      }
      get(StartWave.class).handle(process, some, StartWave.Kind.CHOSEN, Actor.PROGRAM);
      if (!how.equals("apply")) {
        assess(board);
      }
      if (how.equals("fill")) {
        decide(some);
      }
    }
  }

  /**
   * Decides about the first of those who are not decided about, in one transaction, with somebody
   * who applies all the while: how long it took, in how many transactions it was written, and how
   * long each of those who applied meanwhile waited, and before.
   */
  private void together(int many) throws Exception {
    SelectionProcess process = process();
    List<SeenAnswer> seen =
        get(JdbcClient.class)
            .sql(
                """
                select a.reference, w.revision from answer w
                join application a on a.id = w.application_id
                join assessment_standing s on s.application_id = w.application_id
                where w.state = 'due' and s.state = 'undecided' order by a.reference limit :many
                """)
            .param("many", many)
            .query((row, n) -> new SeenAnswer(row.getString(1), row.getInt(2)))
            .list();
    if (seen.size() < many) {
      throw new IllegalStateException("only " + seen.size() + " to be decided about");
    }
    int next = 1_000_000 + many;
    List<Double> alone = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      alone.add(applied(process, next++));
    }
    List<Double> meanwhile = new ArrayList<>();
    AtomicBoolean over = new AtomicBoolean();
    int first = next;
    Thread people =
        Thread.ofPlatform()
            .start(() -> {
              for (int i = first; !over.get(); i++) {
                meanwhile.add(applied(process, i));
              }
            });
    DecideInBulk.Result result;
    double seconds;
    try {
      long began = System.nanoTime();
      result =
          get(DecideInBulk.class)
              .handle(
                  process.id(),
                  seen,
                  new Choice(DecisionOutcome.QUALIFIED, Ground.MERIT, null, REASON),
                  Map.of(Language.EN, REASON, Language.FR, REASON),
                  adviser());
      seconds = (System.nanoTime() - began) / 1e9;
    } finally {
      over.set(true);
      people.join();
    }
    if (result.bulk() == null) {
      throw new IllegalStateException(result.toString());
    }
    int transactions =
        get(JdbcClient.class)
            .sql("select count(distinct xmin::text) from decision where bulk_id = :bulk")
            .param("bulk", result.bulk())
            .query(Integer.class)
            .single();
    System.out.printf(
        "%.2f %d %.0f %.0f %d%n",
        seconds, transactions, p95(alone), p95(meanwhile), meanwhile.size());
  }

  /** Milliseconds that somebody needs to apply. */
  private double applied(SelectionProcess process, int number) {
    long began = System.nanoTime();
    try {
      apply(process, number);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return (System.nanoTime() - began) / 1e6;
  }

  private static double p95(List<Double> times) {
    List<Double> sorted = times.stream().sorted().toList();
    return sorted.get((int) Math.ceil(sorted.size() * 0.95) - 1);
  }

  private void make(Path content) throws IOException {
    get(ImportPostings.class).handle(content);
    PostingId posting =
        new PostingId(
            get(JdbcClient.class).sql("select id from posting limit 1").query(UUID.class).single());
    ZoneId zone = ZoneId.of("America/Toronto");
    ProcessFacts facts =
        new ProcessFacts(
            new Bilingual("Measured", "Mesuré"),
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
            new ProcessDates(zone, null, Closing.DATE, LocalDateTime.now(zone).plusYears(1)));
    ProcessId id = done(get(CreateProcess.class).handle(facts, false, BY)).id();
    CriterionId essential = criterion(id, Kind.ESSENTIAL);
    CriterionId asset = criterion(id, Kind.ASSET);
    StepId step =
        done(
            get(ChangePlan.class)
                .add(
                    id,
                    new WrittenStep(Method.SCREENING, new Bilingual("", ""), 2, true, 15, 12, 50),
                    BY));
    var scale = done(get(MakeScale.class).standard(id, BY));
    done(get(SetCell.class).handle(id, new PlanCell(step, essential, scale, 2), BY));
    done(get(SetCell.class).handle(id, new PlanCell(step, asset, scale, null), BY));
    Actor noor = somebody("Noor", Role.HR_ADVISER).actor();
    done(
        get(EvaluateMethod.class)
            .handle(id, step, new EvaluateMethod.Written("Jargon", "Jargon", "Reworded"), noor));
    for (BoardRole role : List.of(BoardRole.CHAIR, BoardRole.ASSESSOR)) {
      done(
          get(ChangeBoard.class)
              .add(
                  id,
                  somebody(role.name(), Role.ASSESSOR).value(),
                  new WrittenMember(role, EnumSet.allOf(Language.class), Set.of(step), 5),
                  BY));
    }
    done(get(TieToPosting.class).handle(id, posting, BY));
    for (Event event : List.of(Event.CHECK, Event.PUBLISH)) {
      int revision = get(Processes.class).find(id).orElseThrow().revision();
      done(get(MoveProcess.class).handle(id, revision, Move.of(event), noor));
    }
  }

  private CriterionId criterion(ProcessId id, Kind kind) {
    return done(
        get(AddCriterion.class)
            .handle(
                id,
                new WrittenCriterion(
                    kind,
                    Quality.EXPERIENCE,
                    new Bilingual("", ""),
                    new Bilingual("Plain language", "Langue claire"),
                    Screening.APPLICATION),
                BY));
  }

  private StaffMemberId somebody(String name, Role role) {
    StaffMemberId id =
        get(AddSampleStaff.class).handle(name, name + "@example.org", Language.EN, Actor.PROGRAM);
    get(GiveRight.class).handle(id, role, null, null, Actor.PROGRAM);
    return id;
  }

  private static <T> T done(Outcome<T> outcome) {
    if (outcome instanceof Outcome.Done<T>(T value)) {
      return value;
    }
    throw new IllegalStateException(outcome.toString());
  }

  private ApplicationId apply(SelectionProcess process, int number) throws IOException {
    Device device = get(Devices.class).renew(null);
    ApplicationId id =
        ((StartResult.Started)
                get(StartApplication.class).handle(process.posting(), Language.EN, device))
            .application();
    SaveAnswers save = get(SaveAnswers.class);
    save.handle(
        device,
        id,
        new TypedPage(
            ApplicationForm.YOU,
            Map.of(
                Questions.NAME, List.of("Person Number-" + number),
                Questions.EMAIL, List.of("person-" + number + "@example.org"),
                Questions.LANGUAGE, List.of("en"),
                Questions.EXAM_LANGUAGE, List.of("en"),
                Questions.INTERVIEW_LANGUAGE, List.of("en")),
            null));
    save.handle(
        device,
        id,
        new TypedPage(
            ApplicationForm.APPLICATION, Map.of(Questions.STATEMENT, List.of(STATEMENT)), null));
    byte[] resume = "Content designer, 2021 to 2025.\n".repeat(60).getBytes(UTF_8);
    get(AttachDocument.class)
        .handle(
            device,
            get(Applications.class).visibleTo(device, id).orElseThrow(),
            new SentFile(
                Questions.RESUME,
                "resume.txt",
                resume.length,
                "network-" + number,
                () -> new ByteArrayInputStream(resume)));
    SubmissionResult answer =
        get(SubmitApplication.class).handle(device, id, SubmissionContext.NONE);
    if (!(answer instanceof SubmissionResult.Submitted)) {
      throw new IllegalStateException(answer.toString());
    }
    return id;
  }

  private void assess(List<UUID> board) {
    for (UUID who : board) {
      for (String token : tokens(who)) {
        rate(token, new StaffMemberId(who));
      }
    }
  }

  /** The essential criterion last: with it the step is over. */
  private List<String> tokens(UUID who) {
    return get(JdbcClient.class)
        .sql(
            """
            select a.token from assignment a join current_criterion c on c.id = a.criterion_id
            where a.assessor = :who and a.withdrawn_at is null
              and not exists (select from assessment.rating r where r.assignment_id = a.id)
            order by c.kind = 'essential', a.place
            """)
        .param("who", who)
        .query(String.class)
        .list();
  }

  private void rate(String token, StaffMemberId who) {
    ReadAssignment.Read read = get(ReadAssignment.class).handle(token, who).orElseThrow();
    RatingEntry said =
        new RatingEntry(
            2, REASON, List.of(new RatingEntry.Evidence(Questions.STATEMENT, 0, 33)), null);
    get(SubmitRating.class).handle(token, who, read.planned().version(), said, read.rendition());
  }

  private StaffMember adviser() {
    return get(WhoIs.class)
        .away(
            get(StaffMembers.class).all(Language.EN).stream()
                .filter(person -> person.name().equals("Noor"))
                .findFirst()
                .orElseThrow());
  }

  private void decide(List<ApplicationId> some) {
    StaffMember adviser = adviser();
    for (ApplicationId id : some) {
      var attempt =
          get(Decide.class)
              .handle(
                  id,
                  get(Answers.class).find(id).orElseThrow().revision(),
                  new Choice(DecisionOutcome.QUALIFIED, Ground.MERIT, null, REASON),
                  adviser);
      if (attempt.result().isEmpty()) {
        throw new IllegalStateException(attempt.problems().toString());
      }
    }
    while (get(ReleaseLetters.class).handle() > 0) {
      // The next ones.
    }
  }
}
