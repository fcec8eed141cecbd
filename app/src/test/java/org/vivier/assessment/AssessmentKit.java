package org.vivier.assessment;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.vivier.applications.ApplicationId;
import org.vivier.applications.Applications;
import org.vivier.applications.Desk;
import org.vivier.applications.Desk.Draft;
import org.vivier.applications.drafts.AttachDocument;
import org.vivier.applications.drafts.SaveAnswers;
import org.vivier.applications.drafts.SentFile;
import org.vivier.applications.drafts.TypedPage;
import org.vivier.applications.submission.CorrectApplication;
import org.vivier.applications.submission.CorrectionResult;
import org.vivier.assessment.rating.Assignment;
import org.vivier.assessment.rating.Assignments;
import org.vivier.assessment.rating.RatingEntry;
import org.vivier.assessment.rating.ReadAssignment;
import org.vivier.assessment.rating.SubmitRating;
import org.vivier.assessment.waves.StartWave;
import org.vivier.documents.ProcessDocuments;
import org.vivier.format.Language;
import org.vivier.forms.ApplicationForm;
import org.vivier.forms.Questions;
import org.vivier.platform.database.DatabaseAccess;
import org.vivier.postings.PostingId;
import org.vivier.processes.Move;
import org.vivier.processes.ProcessId;
import org.vivier.processes.ProcessKit;
import org.vivier.processes.ProcessState.Event;
import org.vivier.processes.SelectionProcess;
import org.vivier.processes.TieToPosting;
import org.vivier.processes.board.BoardRole;
import org.vivier.processes.board.ChangeBoard;
import org.vivier.processes.board.WrittenMember;
import org.vivier.processes.criteria.Criterion.Kind;
import org.vivier.processes.criteria.Criterion.Quality;
import org.vivier.processes.criteria.CriterionId;
import org.vivier.processes.plan.Method;
import org.vivier.processes.plan.StepId;
import org.vivier.staff.StaffMemberId;
import org.vivier.testing.TablesOwner;
import org.vivier.testing.TestStaff;
import org.vivier.testing.TestStaff.Colleague;

/** A published process with a posting, a board and applicants, by the verbs that everybody uses. */
@SuppressWarnings("NullAway.Init") // Who is who is known once there is a process.
public final class AssessmentKit {
  public static final String CLOSES = "2026-07-15T23:59";
  public static final String STATEMENT =
      "I rewrote forty standard letters.\nCalls about those letters fell by a third.";

  private final ApplicationContext context;
  private final Desk desk;
  public final ProcessKit processes;
  public final TestStaff staff;
  private final Map<ApplicationId, Draft> drafts = new HashMap<>();
  public Colleague noor;
  public Colleague priya;
  public Colleague etienne;
  public CriterionId essential;
  public CriterionId asset;
  public StepId step;

  public AssessmentKit(ApplicationContext context, Desk desk) {
    this.context = context;
    this.desk = desk;
    this.processes = new ProcessKit(context);
    this.staff = TestStaff.in(context);
  }

  /** Leaves nothing of earlier tests. */
  public void empty() {
    TablesOwner.empty(
        context.getBean(DatabaseAccess.class),
        "posting",
        "application",
        "letter",
        "selection_process",
        "process_series",
        "criterion",
        "rating_scale",
        "conflict_declaration",
        "staff_member",
        "assessment.rating_draft");
  }

  /** Noor is HR adviser; Priya leads the board and Étienne assesses. */
  public SelectionProcess process(int quorum) {
    return process(quorum, EnumSet.allOf(Language.class), Method.SCREENING);
  }

  public SelectionProcess process(int quorum, Set<Language> ofEtienne, Method... methods) {
    noor = staff.colleague("Noor Haddad", Language.EN).with(org.vivier.staff.Role.HR_ADVISER);
    priya = staff.colleague("Priya Raman", Language.EN);
    etienne = staff.colleague("Étienne Lavoie", Language.FR);
    SelectionProcess draft = processes.draft();
    ProcessId id = draft.id();
    essential = processes.criterion(id, Kind.ESSENTIAL, Quality.EXPERIENCE);
    asset = processes.criterion(id, Kind.ASSET, Quality.EXPERIENCE);
    StepId[] steps = new StepId[methods.length];
    for (int i = 0; i < methods.length; i++) {
      steps[i] = processes.step(id, methods[i], quorum);
      processes.cell(id, steps[i], essential, 2);
      processes.evaluate(id, steps[i]);
    }
    step = steps[0];
    processes.cell(id, step, asset, null);
    processes.member(id, priya.id().value(), BoardRole.CHAIR, steps);
    member(id, etienne, ofEtienne, steps);
    if (!ofEtienne.contains(Language.EN) || !ofEtienne.contains(Language.FR)) {
      Colleague sofia = staff.colleague("Sofia Marchetti", Language.EN);
      member(id, sofia, EnumSet.complementOf(EnumSet.copyOf(ofEtienne)), steps);
    }
    PostingId posting = desk.posting(CLOSES);
    ProcessKit.done(context.getBean(TieToPosting.class).handle(id, posting, ProcessKit.NOOR));
    return processes.move(
        processes.move(processes.again(draft), Move.of(Event.CHECK)), Move.of(Event.PUBLISH));
  }

  public void member(ProcessId id, Colleague who, Set<Language> languages, StepId... steps) {
    ProcessKit.done(
        context
            .getBean(ChangeBoard.class)
            .add(
                id,
                who.id().value(),
                new WrittenMember(BoardRole.ASSESSOR, languages, Set.of(steps), 5),
                ProcessKit.NOOR));
  }

  public ApplicationId apply(SelectionProcess process, String name, Language language) {
    return apply(process, name, language, UUID.randomUUID() + "@example.org", STATEMENT);
  }

  public ApplicationId apply(
      SelectionProcess process, String name, Language language, String email, String statement) {
    return applied(process, name, language, email, statement).id();
  }

  /** The same, with the browser that it was sent from. */
  public Draft applied(
      SelectionProcess process, String name, Language language, String email, String statement) {
    Draft draft = desk.begin(posting(process), language);
    save(
        draft,
        ApplicationForm.YOU,
        Map.of(
            Questions.NAME, List.of(name),
            Questions.EMAIL, List.of(email),
            Questions.PHONE, List.of("613-555-0188"),
            Questions.LANGUAGE, List.of(language.tag()),
            Questions.EXAM_LANGUAGE, List.of(language.tag()),
            Questions.INTERVIEW_LANGUAGE, List.of(language.tag())));
    save(draft, ApplicationForm.APPLICATION, Map.of(Questions.STATEMENT, List.of(statement)));
    attach(draft, name + "-cv.txt", "Résumé of " + name + "\nContent designer, 2021 to 2025.");
    desk.reference(draft);
    drafts.put(draft.id(), draft);
    return draft;
  }

  /** The candidate corrects their statement. */
  public void correct(ApplicationId application, String statement) {
    Draft draft = java.util.Objects.requireNonNull(drafts.get(application));
    save(draft, ApplicationForm.APPLICATION, Map.of(Questions.STATEMENT, List.of(statement)));
    if (!(context.getBean(CorrectApplication.class).handle(draft.device(), draft.id())
        instanceof CorrectionResult.Corrected)) {
      throw new IllegalStateException("nothing was corrected");
    }
  }

  private void save(Draft draft, String page, Map<String, List<String>> answers) {
    context
        .getBean(SaveAnswers.class)
        .handle(draft.device(), draft.id(), new TypedPage(page, answers, null));
  }

  private void attach(Draft draft, String name, String text) {
    byte[] content = text.getBytes(UTF_8);
    try {
      context
          .getBean(AttachDocument.class)
          .handle(
              draft.device(),
              context
                  .getBean(Applications.class)
                  .visibleTo(draft.device(), draft.id())
                  .orElseThrow(),
              new SentFile(
                  Questions.RESUME,
                  name,
                  content.length,
                  "network",
                  () -> new ByteArrayInputStream(content)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the program does in the background with files. */
  public void readFiles() {
    context.getBean(ProcessDocuments.class).handle();
  }

  public StartWave.Answer start(SelectionProcess process, ApplicationId... applications) {
    return context
        .getBean(StartWave.class)
        .handle(process, List.of(applications), StartWave.Kind.CHOSEN, noor.id().actor());
  }

  /** The tasks of somebody for this criterion, in their order. */
  public List<Assignment> tasks(Colleague who, CriterionId criterion) {
    return context
        .getBean(JdbcClient.class)
        .sql(
            """
            select token from assignment where assessor = :who and criterion_id = :criterion
              and withdrawn_at is null order by place
            """)
        .param("who", who.id().value())
        .param("criterion", criterion.value())
        .query((row, n) -> row.getString(1))
        .list()
        .stream()
        .flatMap(token -> context.getBean(Assignments.class).find(token, who.id().value()).stream())
        .toList();
  }

  public Assignment task(Colleague who, ApplicationId application, CriterionId criterion) {
    return tasks(who, criterion).stream()
        .filter(task -> task.application().equals(application))
        .findFirst()
        .orElseThrow();
  }

  public SubmitRating.Answer rate(
      Colleague who, ApplicationId application, CriterionId criterion, int mark) {
    return submit(task(who, application, criterion), who.id(), said(mark));
  }

  public SubmitRating.Answer submit(Assignment task, StaffMemberId who, RatingEntry said) {
    ReadAssignment.Read read =
        context.getBean(ReadAssignment.class).handle(task.token(), who).orElseThrow();
    return context
        .getBean(SubmitRating.class)
        .handle(task.token(), who, read.planned().version(), said, read.rendition());
  }

  /** A mark with a reason that quotes the first line of the statement. */
  public static RatingEntry said(int mark) {
    return new RatingEntry(
        mark,
        "Forty letters with a counted effect.",
        List.of(new RatingEntry.Evidence(Questions.STATEMENT, 0, 33)),
        null);
  }

  public CurrentAssessment standing(ApplicationId application) {
    return context.getBean(CurrentAssessments.class).of(application).orElseThrow();
  }

  private static PostingId posting(SelectionProcess process) {
    PostingId posting = process.posting();
    if (posting == null) {
      throw new IllegalStateException("no posting");
    }
    return posting;
  }
}
