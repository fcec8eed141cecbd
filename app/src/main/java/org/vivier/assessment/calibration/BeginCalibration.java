package org.vivier.assessment.calibration;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.assessment.AssessmentState;
import org.vivier.assessment.CurrentAssessment;
import org.vivier.assessment.CurrentAssessments;
import org.vivier.assessment.rating.Assigning;
import org.vivier.assessment.rating.Labels;
import org.vivier.format.Invisible;
import org.vivier.format.Language;
import org.vivier.platform.record.Actor;
import org.vivier.platform.record.Recorded;
import org.vivier.postings.PostingId;
import org.vivier.processes.SelectionProcess;
import org.vivier.processes.board.AssessmentBoards;
import org.vivier.processes.board.BoardMember;
import org.vivier.processes.plan.AssessmentPlans;
import org.vivier.processes.plan.PlanCell;
import org.vivier.processes.plan.PlanStep;

/** Begins a round of calibration with some applications, drawn or chosen, and written answers. */
@Component
public class BeginCalibration {
  /** The most things that are rated in one round. */
  public static final int MOST = 10;

  /** The most characters of a written answer. */
  public static final int LONGEST = 20_000;

  private final JdbcClient jdbc;
  private final CurrentAssessments standings;
  private final Calibrations calibrations;
  private final Assigning assigning;
  private final AssessmentBoards boards;
  private final AssessmentPlans plans;
  private final Labels labels;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  // Each is one part of what a round is made of.
  BeginCalibration(
      JdbcClient jdbc,
      CurrentAssessments standings,
      Calibrations calibrations,
      Assigning assigning,
      AssessmentBoards boards,
      AssessmentPlans plans,
      Labels labels,
      ApplicationEventPublisher events,
      Clock clock) {
    this.jdbc = jdbc;
    this.standings = standings;
    this.calibrations = calibrations;
    this.assigning = assigning;
    this.boards = boards;
    this.plans = plans;
    this.labels = labels;
    this.events = events;
    this.clock = clock;
  }

  /**
   * What is wanted.
   *
   * @param references of applications
   * @param drawn how many more are drawn by lot
   * @param samples answers that staff wrote, each in the language in which it is to be rated
   */
  public record Wanted(List<String> references, int drawn, Map<Language, String> samples) {
    public Wanted {
      references = List.copyOf(references);
      samples = Map.copyOf(samples);
    }

    /** Without the words. */
    @Override
    public String toString() {
      return "Wanted[%s, %d]".formatted(references, drawn);
    }
  }

  /** What became of it. */
  public enum Answer {
    BEGUN,
    /** The step was rated, or a round runs, or the process is not being assessed. */
    NOT_NOW,
    /** Nothing, or more than {@link #MOST}. */
    NUMBER,
    /** A reference is nobody's in this process, or fewer wait than are to be drawn. */
    UNKNOWN,
    SAMPLE_LONG,
    /** Fewer than two people could rate one of them: nothing could be compared. */
    TOO_FEW;

    /** The name in message keys. */
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** Begins it; the step itself is rated when it has ended. */
  @Transactional
  public Answer handle(SelectionProcess process, PlanStep step, Wanted wanted, Actor by) {
    PostingId posting = process.posting();
    if (!process.state().assessable() || posting == null) {
      return Answer.NOT_NOW;
    }
    jdbc.sql("select id from selection_process where id = :id for no key update")
        .param("id", process.id().value())
        .query(UUID.class)
        .single();
    if (calibrations.rated(step.id())
        || calibrations.last(step.id()).filter(one -> one.endedAt() == null).isPresent()) {
      return Answer.NOT_NOW;
    }
    Map<Language, String> samples =
        wanted.samples().entrySet().stream()
            .filter(one -> !Invisible.only(one.getValue()))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    int many = wanted.references().size() + wanted.drawn() + samples.size();
    if (many < 1 || many > MOST || wanted.drawn() < 0) {
      return Answer.NUMBER;
    }
    if (samples.values().stream().anyMatch(text -> text.length() > LONGEST)) {
      return Answer.SAMPLE_LONG;
    }
    @Nullable List<CurrentAssessment> people = people(posting, wanted);
    return people == null ? Answer.UNKNOWN : begin(process, step, people, samples, by);
  }

  /**
   * Those who are named, and some by lot of those who wait or are in a step; null if not all are.
   */
  private @Nullable List<CurrentAssessment> people(PostingId posting, Wanted wanted) {
    Map<String, CurrentAssessment> named = new HashMap<>();
    jdbc.sql(
            """
            select * from assessment_now
            where posting_id = :posting and state in ('waiting', 'in-step')
              and reference = any (:references)
            """)
        .param("posting", posting.value())
        .param("references", wanted.references().toArray(String[]::new))
        .query(CurrentAssessments::standing)
        .list()
        .forEach(one -> named.put(one.reference(), one));
    List<CurrentAssessment> drawn =
        jdbc.sql(
                """
                select * from assessment_now
                where posting_id = :posting and state in ('waiting', 'in-step')
                  and reference <> all (:references)
                order by gen_random_uuid() limit :drawn
                """)
            .param("posting", posting.value())
            .param("references", wanted.references().toArray(String[]::new))
            .param("drawn", wanted.drawn())
            .query(CurrentAssessments::standing)
            .list();
    if (named.size() != Set.copyOf(wanted.references()).size() || drawn.size() < wanted.drawn()) {
      return null;
    }
    Set<CurrentAssessment> all = new LinkedHashSet<>(named.values());
    all.addAll(drawn);
    return standings.lock(all.stream().map(CurrentAssessment::application).toList()).stream()
        .filter(one -> one.state() != AssessmentState.ENDED)
        .toList();
  }

  private record Made(
      UUID id,
      Language language,
      @Nullable UUID application,
      @Nullable Integer snapshot,
      @Nullable String sample,
      List<UUID> able) {}

  private Answer begin(
      SelectionProcess process,
      PlanStep step,
      List<CurrentAssessment> people,
      Map<Language, String> samples,
      Actor by) {
    List<Made> items = new ArrayList<>();
    assigning
        .ableOf(process.id(), step, people)
        .forEach((one, able) ->
            items.add(
                new Made(
                    UUID.randomUUID(),
                    able.language(),
                    one.application().value(),
                    able.snapshot(),
                    null,
                    able.people())));
    var board = boards.of(process.id());
    samples.forEach((language, text) ->
        items.add(
            new Made(
                UUID.randomUUID(),
                language,
                null,
                null,
                text,
                board.assessors(step.id(), language).stream().map(BoardMember::staff).toList())));
    if (items.stream().anyMatch(item -> item.able().size() < 2)) {
      return Answer.TOO_FEW;
    }
    write(process, step, items, by);
    return Answer.BEGUN;
  }

  private void write(SelectionProcess process, PlanStep step, List<Made> items, Actor by) {
    UUID id = UUID.randomUUID();
    jdbc.sql(
            """
            insert into calibration (id, process_id, step_id, begun_by, begun_at)
            values (:id, :process, :step, :by, :now)
            """)
        .param("id", id)
        .param("process", process.id().value())
        .param("step", step.id().value())
        .param("by", by.name())
        .param("now", clock.instant().atOffset(UTC))
        .update();
    List<String> names = labels.others(process.id(), items.size());
    List<PlanCell> cells = plans.of(process.id()).cells(step.id());
    for (int i = 0; i < items.size(); i++) {
      item(id, names.get(i), items.get(i), cells);
    }
    events.publishEvent(
        Recorded.of("assessment.calibration-begun", by, process.id().scope().subject())
            .with("calibration", id)
            .with("step", step.id())
            .with("items", items.size()));
  }

  private void item(UUID calibration, String label, Made made, List<PlanCell> cells) {
    jdbc.sql(
            """
            insert into calibration_item (id, calibration_id, label, language, application_id,
              snapshot, sample)
            values (:id, :calibration, :label, :language, cast(:application as uuid),
              cast(:snapshot as int), cast(:sample as text))
            """)
        .param("id", made.id())
        .param("calibration", calibration)
        .param("label", label)
        .param("language", made.language().tag())
        .param("application", made.application())
        .param("snapshot", made.snapshot())
        .param("sample", made.sample())
        .update();
    jdbc.sql(
            """
            insert into calibration_task (item_id, criterion_id, assessor)
            select :item, c, a from unnest(cast(:criteria as uuid[])) c,
              unnest(cast(:people as uuid[])) a
            """)
        .param("item", made.id())
        .param(
            "criteria", cells.stream().map(cell -> cell.criterion().value()).toArray(UUID[]::new))
        .param("people", made.able().toArray(UUID[]::new))
        .update();
  }
}
