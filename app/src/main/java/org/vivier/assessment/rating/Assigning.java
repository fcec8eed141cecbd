package org.vivier.assessment.rating;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.assessment.CurrentAssessment;
import org.vivier.format.Language;
import org.vivier.platform.record.Actor;
import org.vivier.platform.record.Recorded;
import org.vivier.platform.security.Secrets;
import org.vivier.processes.ProcessId;
import org.vivier.processes.board.AssessmentBoard;
import org.vivier.processes.board.AssessmentBoards;
import org.vivier.processes.board.BoardMember;
import org.vivier.processes.plan.AssessmentPlans;
import org.vivier.processes.plan.PlanCell;
import org.vivier.processes.plan.PlanStep;

/**
 * Gives cells to those who may rate them: on the board of the step, in the language that the
 * candidate chose for it, no conflict declared, no party. Each in an order of their own.
 */
@Component
public class Assigning {
  private final JdbcClient jdbc;
  private final AssessmentBoards boards;
  private final AssessmentPlans plans;
  private final ApplyingStaff parties;
  private final Labels labels;
  private final Repeats repeats;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Assigning(
      JdbcClient jdbc,
      AssessmentBoards boards,
      AssessmentPlans plans,
      ApplyingStaff parties,
      Labels labels,
      Repeats repeats,
      ApplicationEventPublisher events,
      Clock clock) {
    this.jdbc = jdbc;
    this.boards = boards;
    this.plans = plans;
    this.parties = parties;
    this.labels = labels;
    this.repeats = repeats;
    this.events = events;
    this.clock = clock;
  }

  /** The newest of what one person submitted, and in which language they are assessed. */
  record Chosen(int snapshot, Language language) {}

  /**
   * Who may rate each of these applications in this step.
   *
   * @return for each application the accounts of those who may; perhaps fewer than the quorum
   */
  public Map<CurrentAssessment, List<UUID>> able(
      ProcessId process, PlanStep step, List<CurrentAssessment> applications) {
    Map<CurrentAssessment, List<UUID>> people = new HashMap<>();
    ableOf(process, step, applications).forEach((one, able) -> people.put(one, able.people()));
    return people;
  }

  /**
   * Who may rate an application.
   *
   * @param snapshot what was submitted last
   * @param language in which the candidate chose to be assessed
   */
  public record Able(int snapshot, Language language, List<UUID> people) {}

  /** The same with what they read, and in which language. */
  public Map<CurrentAssessment, Able> ableOf(
      ProcessId process, PlanStep step, List<CurrentAssessment> applications) {
    Map<UUID, Chosen> chosen = chosen(step, applications);
    Map<UUID, Set<UUID>> excluded = excluded(applications);
    AssessmentBoard board = boards.of(process);
    Map<CurrentAssessment, Able> able = new HashMap<>();
    Set<UUID> party =
        applications.isEmpty() ? Set.of() : parties.of(applications.getFirst().posting());
    for (CurrentAssessment one : applications) {
      UUID id = one.application().value();
      Chosen what = chosen.getOrDefault(id, new Chosen(0, one.language()));
      able.put(
          one,
          new Able(
              what.snapshot(),
              what.language(),
              board.assessors(step.id(), what.language()).stream()
                  .map(BoardMember::staff)
                  .filter(staff -> !party.contains(staff))
                  .filter(staff -> !excluded.getOrDefault(id, Set.of()).contains(staff))
                  .toList()));
    }
    return able;
  }

  /**
   * Gives out what is missing of a step; returns how many tasks that made.
   *
   * @param only these cells are given out; null for all of the step
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public int give(
      ProcessId process,
      PlanStep step,
      List<CurrentAssessment> applications,
      @Nullable Set<RatedCell> only,
      Actor by) {
    if (applications.isEmpty()) {
      return 0;
    }
    labels.make(process, applications);
    Map<UUID, Chosen> chosen = chosen(step, applications);
    Set<String> there = there(step, applications);
    List<PlanCell> cells = plans.of(process).cells(step.id());
    List<Task> tasks = new ArrayList<>();
    able(process, step, applications)
        .forEach((one, people) -> {
          Chosen what = chosen.get(one.application().value());
          if (what != null) {
            List<PlanCell> these =
                cells.stream()
                    .filter(cell -> only == null || only.contains(cell(one, step, cell)))
                    .toList();
            people.forEach(who -> add(tasks, one, who, what, these, there));
          }
        });
    insert(process, step, tasks);
    if (only == null) {
      insert(process, step, repeats.of(process, step, tasks));
    }
    if (!tasks.isEmpty()) {
      events.publishEvent(
          Recorded.of("assessment.assigned", by, process.scope().subject())
              .with("step", step.id())
              .with("assignments", tasks.size()));
    }
    return tasks.size();
  }

  private static RatedCell cell(CurrentAssessment one, PlanStep step, PlanCell cell) {
    return new RatedCell(one.application(), step.id(), cell.criterion());
  }

  /**
   * Something to be rated.
   *
   * @param repeat what the application is called the second time; null the first
   */
  record Task(
      UUID application,
      UUID criterion,
      UUID assessor,
      Chosen what,
      int place,
      @Nullable String repeat) {}

  private static void add(
      List<Task> tasks,
      CurrentAssessment one,
      UUID who,
      Chosen what,
      List<PlanCell> cells,
      Set<String> there) {
    // The same place in all criteria: by person, everything of one person comes together.
    int place = Secrets.below(Integer.MAX_VALUE);
    UUID application = one.application().value();
    for (PlanCell cell : cells) {
      if (there.add(key(application, cell.criterion().value(), who))) {
        tasks.add(new Task(application, cell.criterion().value(), who, what, place, null));
      }
    }
  }

  private static String key(UUID application, UUID criterion, UUID assessor) {
    return application + "/" + criterion + "/" + assessor;
  }

  private void insert(ProcessId process, PlanStep step, List<Task> tasks) {
    if (tasks.isEmpty()) {
      return;
    }
    jdbc.sql(
            """
            insert into assignment (id, token, process_id, application_id, snapshot, step_id,
              criterion_id, assessor, language, place, given_at, kind, label)
            select id, token, :process, application, snapshot, :step, criterion, assessor, language,
              place, :now, case when label is null then 'rating' else 'repeat' end, label
            from unnest(cast(:ids as uuid[]), cast(:tokens as text[]), cast(:applications as uuid[]),
              cast(:snapshots as int[]), cast(:criteria as uuid[]), cast(:assessors as uuid[]),
              cast(:languages as text[]), cast(:places as int[]), cast(:labels as text[]))
              t (id, token, application, snapshot, criterion, assessor, language, place, label)
            """)
        .param("process", process.value())
        .param("step", step.id().value())
        .param("now", clock.instant().atOffset(UTC))
        .param("ids", tasks.stream().map(task -> UUID.randomUUID()).toArray(UUID[]::new))
        .param("tokens", tasks.stream().map(task -> Secrets.token()).toArray(String[]::new))
        .param("applications", tasks.stream().map(Task::application).toArray(UUID[]::new))
        .param(
            "snapshots", tasks.stream().map(task -> task.what().snapshot()).toArray(Integer[]::new))
        .param("criteria", tasks.stream().map(Task::criterion).toArray(UUID[]::new))
        .param("assessors", tasks.stream().map(Task::assessor).toArray(UUID[]::new))
        .param(
            "languages",
            tasks.stream().map(task -> task.what().language().tag()).toArray(String[]::new))
        .param("places", tasks.stream().map(Task::place).toArray(Integer[]::new))
        .param("labels", tasks.stream().map(Task::repeat).toArray(String[]::new))
        .update();
  }

  private Set<String> there(PlanStep step, List<CurrentAssessment> applications) {
    return new HashSet<>(
        jdbc.sql(
                """
                select application_id, criterion_id, assessor from assignment
                where application_id = any (:ids) and step_id = :step and withdrawn_at is null
                  and kind = 'rating'
                """)
            .param("ids", ids(applications))
            .param("step", step.id().value())
            .query((row, n) ->
                key(
                    row.getObject(1, UUID.class),
                    row.getObject(2, UUID.class),
                    row.getObject(3, UUID.class)))
            .list());
  }

  private Map<UUID, Set<UUID>> excluded(List<CurrentAssessment> applications) {
    Map<UUID, Set<UUID>> excluded = new HashMap<>();
    jdbc.sql(
            """
            select application_id, staff_id from declared_conflict
            where application_id = any (:ids) and declared <> 'none'
            """)
        .param("ids", ids(applications))
        .query(row -> {
          excluded
              .computeIfAbsent(row.getObject(1, UUID.class), first -> new HashSet<>())
              .add(row.getObject(2, UUID.class));
        });
    return excluded;
  }

  /** People choose the language of exams and of interviews; else that of their application. */
  private Map<UUID, Chosen> chosen(PlanStep step, List<CurrentAssessment> applications) {
    String column =
        switch (step.written().method()) {
          case WRITTEN_EXERCISE, STANDARDIZED_TEST, SECOND_LANGUAGE_EVALUATION -> "s.exam_language";
          case INTERVIEW, PRESENTATION, REFERENCE_CHECK -> "s.interview_language";
          case SCREENING, WORK_SAMPLE, PORTFOLIO, OTHER -> "s.language";
        };
    Map<UUID, Chosen> chosen = new HashMap<>();
    jdbc.sql(
            """
            select distinct on (s.application_id) s.application_id, s.number,
              coalesce(%s, s.language) as language
            from application_snapshot s where s.application_id = any (:ids)
            order by s.application_id, s.number desc
            """
                .formatted(column))
        .param("ids", ids(applications))
        .query(row -> {
          chosen.put(
              row.getObject(1, UUID.class),
              new Chosen(
                  row.getInt("number"), Language.ofTag(row.getString("language")).orElseThrow()));
        });
    return chosen;
  }

  private static UUID[] ids(List<CurrentAssessment> applications) {
    return applications.stream().map(one -> one.application().value()).toArray(UUID[]::new);
  }
}
