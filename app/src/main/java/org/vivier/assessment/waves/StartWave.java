package org.vivier.assessment.waves;

import static java.time.ZoneOffset.UTC;

import java.sql.Types;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.applications.ApplicationId;
import org.vivier.assessment.AssessmentState.Event;
import org.vivier.assessment.CurrentAssessment;
import org.vivier.assessment.CurrentAssessments;
import org.vivier.assessment.MoveAssessment;
import org.vivier.assessment.rating.ApplyingStaff;
import org.vivier.assessment.rating.Assigning;
import org.vivier.platform.record.Actor;
import org.vivier.platform.record.Recorded;
import org.vivier.processes.SelectionProcess;
import org.vivier.processes.plan.AssessmentPlans;
import org.vivier.processes.plan.PlanStep;

/** Begins the assessment of some of those who wait, in the first step of the plan. */
@Component
public class StartWave {
  private final JdbcClient jdbc;
  private final CurrentAssessments standings;
  private final AssessmentPlans plans;
  private final Assigning assigning;
  private final ApplyingStaff parties;
  private final MoveAssessment move;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  // Each is one part of what a wave is; nothing here decides who is in it.
  StartWave(
      JdbcClient jdbc,
      CurrentAssessments standings,
      AssessmentPlans plans,
      Assigning assigning,
      ApplyingStaff parties,
      MoveAssessment move,
      ApplicationEventPublisher events,
      Clock clock) {
    this.jdbc = jdbc;
    this.standings = standings;
    this.plans = plans;
    this.assigning = assigning;
    this.parties = parties;
    this.move = move;
    this.events = events;
    this.clock = clock;
  }

  /** How those of a wave were found. */
  public enum Kind {
    ALL,
    CHOSEN,
    LOT;

    /** The name in the database. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What became of it. */
  public sealed interface Answer {
    /**
     * It began.
     *
     * @param without references of those who still wait, because too few may assess them
     */
    record Started(int applications, List<String> without) implements Answer {}

    /** The process is not public, is over, or has no plan. */
    record NotNow() implements Answer {}

    /** Nobody of those waits any more. */
    record Nobody() implements Answer {}

    /** Too few may assess any of them. */
    record TooFew(List<String> references) implements Answer {}
  }

  /** Begins it with those of these applications that wait. */
  @Transactional
  public Answer handle(
      SelectionProcess process, Collection<ApplicationId> chosen, Kind kind, Actor by) {
    return start(process, chosen, kind, null, by);
  }

  /** The same with those whom a draw picked. */
  @Transactional
  public Answer drawn(
      SelectionProcess process, Collection<ApplicationId> picked, UUID draw, Actor by) {
    return start(process, picked, Kind.LOT, draw, by);
  }

  private Answer start(
      SelectionProcess process,
      Collection<ApplicationId> chosen,
      Kind kind,
      @Nullable UUID draw,
      Actor by) {
    Optional<PlanStep> first = plans.steps(process.id()).stream().findFirst();
    if (!process.state().assessable() || process.posting() == null || first.isEmpty()) {
      return new Answer.NotNow();
    }
    parties.shutOut(process);
    List<CurrentAssessment> waiting =
        standings.lock(chosen).stream()
            .filter(one -> one.posting().equals(process.posting()))
            .filter(one -> one.state().allows(Event.START_WAVE))
            .toList();
    if (waiting.isEmpty()) {
      return new Answer.Nobody();
    }
    return begin(process, first.get(), waiting, new Wave(UUID.randomUUID(), kind, draw), by);
  }

  private record Wave(UUID id, Kind kind, @Nullable UUID draw) {}

  private Answer begin(
      SelectionProcess process,
      PlanStep step,
      List<CurrentAssessment> waiting,
      Wave wave,
      Actor by) {
    List<CurrentAssessment> covered = new ArrayList<>();
    List<String> without = new ArrayList<>();
    Map<CurrentAssessment, List<UUID>> able = assigning.able(process.id(), step, waiting);
    for (CurrentAssessment one : waiting) {
      if (able.getOrDefault(one, List.of()).size() >= step.written().quorum()) {
        covered.add(one);
      } else {
        without.add(one.reference());
      }
    }
    if (covered.isEmpty()) {
      return new Answer.TooFew(without);
    }
    insert(process, wave, by);
    List<CurrentAssessment> begun =
        covered.stream()
            .map(one ->
                move.handle(
                    one,
                    new MoveAssessment.Fact(
                        process.id(), Event.START_WAVE, step.id(), wave.id(), null, by)))
            .toList();
    assigning.give(process.id(), step, begun, null, by);
    tell(process, wave, begun.size(), by);
    return new Answer.Started(begun.size(), without);
  }

  private void tell(SelectionProcess process, Wave wave, int applications, Actor by) {
    events.publishEvent(
        Recorded.of("assessment.wave-started", by, process.id().scope().subject())
            .with("wave", wave.id())
            .with("kind", wave.kind().code())
            .with("applications", applications));
  }

  private void insert(SelectionProcess process, Wave wave, Actor by) {
    // One after the other, so that their numbers have no gaps.
    jdbc.sql("select id from selection_process where id = :process for no key update")
        .param("process", process.id().value())
        .query(UUID.class)
        .single();
    jdbc.sql(
            """
            insert into assessment_wave (id, process_id, ordinal, kind, draw_id, started_at,
              started_by)
            select :id, :process, coalesce(max(ordinal), 0) + 1, :kind, cast(:draw as uuid), :now,
              :by
            from assessment_wave where process_id = :process
            """)
        .param("id", wave.id())
        .param("process", process.id().value())
        .param("kind", wave.kind().code())
        .param("draw", wave.draw(), Types.OTHER)
        .param("now", clock.instant().atOffset(UTC))
        .param("by", by.name())
        .update();
  }
}
