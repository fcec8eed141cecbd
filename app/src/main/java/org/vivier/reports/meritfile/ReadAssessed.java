package org.vivier.reports.meritfile;

import java.time.OffsetDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.vivier.applications.ApplicationId;
import org.vivier.assessment.AssessmentHistory;
import org.vivier.assessment.AssessmentState.Event;
import org.vivier.assessment.rating.OpenedCells;
import org.vivier.assessment.rating.OpenedCells.Opened;
import org.vivier.assessment.rating.RatedCell;
import org.vivier.assessment.rating.RatingEntry;
import org.vivier.assessment.waves.LiftedBlind;

/**
 * Reads what was assessed: what happened, who rated how, what the board said, what went otherwise.
 */
@Component
class ReadAssessed {
  private final JdbcClient jdbc;
  private final AssessmentHistory history;
  private final OpenedCells cells;
  private final LiftedBlind lifted;
  private final ReadEvidence evidence;

  ReadAssessed(
      JdbcClient jdbc,
      AssessmentHistory history,
      OpenedCells cells,
      LiftedBlind lifted,
      ReadEvidence evidence) {
    this.jdbc = jdbc;
    this.history = history;
    this.cells = cells;
    this.lifted = lifted;
    this.evidence = evidence;
  }

  Map<ApplicationId, List<Dossier.Happening>> history(Batch batch) {
    Map<ApplicationId, Deque<Integer>> waves = waves(batch);
    Map<ApplicationId, List<Dossier.Happening>> all = new HashMap<>();
    for (AssessmentHistory.Of one : history.ofAll(batch.ids(), batch.keys())) {
      AssessmentHistory.Entry entry = one.entry();
      all.computeIfAbsent(one.application(), id -> new ArrayList<>())
          .add(
              new Dossier.Happening(
                  entry.at(),
                  batch.reading().who().of(entry.by()),
                  entry.event().code(),
                  batch
                      .reading()
                      .plan()
                      .stepIfAny(entry.step() == null ? null : entry.step().value()),
                  entry.event() == Event.START_WAVE
                      ? waves.getOrDefault(one.application(), new ArrayDeque<>()).poll()
                      : null,
                  batch.reading().hiding().in(entry.reason())));
    }
    return all;
  }

  /** The numbers of the waves that each began with, in their order. */
  private Map<ApplicationId, Deque<Integer>> waves(Batch batch) {
    Map<ApplicationId, Deque<Integer>> waves = new HashMap<>();
    jdbc.sql(
            """
            select e.application_id, w.ordinal from assessment_event e
            join assessment_wave w on w.id = e.wave_id
            where e.application_id = any (:ids) order by e.application_id, e.ordinal
            """)
        .param("ids", ids(batch))
        .query(row -> {
          waves
              .computeIfAbsent(
                  new ApplicationId(row.getObject(1, UUID.class)), id -> new ArrayDeque<>())
              .add(row.getInt(2));
        });
    return waves;
  }

  Map<ApplicationId, List<Dossier.GivenRating>> ratings(Batch batch) {
    List<Opened> opened = cells.ratings(batch.ids(), batch.keys());
    ReadEvidence.Quoted quoted = evidence.of(batch, opened);
    Map<UUID, Integer> latest = new HashMap<>();
    opened.forEach(one -> latest.merge(one.assignment(), one.number(), Math::max));
    Map<ApplicationId, List<Dossier.GivenRating>> all = new HashMap<>();
    for (Opened one : opened) {
      boolean amended = one.number() < latest.getOrDefault(one.assignment(), one.number());
      all.computeIfAbsent(one.cell().application(), id -> new ArrayList<>())
          .add(rating(one, amended ? "amended" : one.withdrawn(), quoted, batch.reading()));
    }
    return all;
  }

  private static Dossier.GivenRating rating(
      Opened one, @Nullable String notCounted, ReadEvidence.Quoted quoted, Batch.Reading reading) {
    @Nullable RatingEntry said = one.said();
    return new Dossier.GivenRating(
        reading.plan().step(one.cell().step().value()),
        reading.plan().criterion(one.cell().criterion().value()),
        one.criterionVersion(),
        reading.who().of(one.assessor()),
        one.number(),
        one.at(),
        said == null ? null : said.mark(),
        reading.hiding().in(said == null ? null : said.reason()),
        reading.hiding().in(said == null ? null : said.amended()),
        quoted.of(one),
        notCounted == null,
        notCounted);
  }

  Map<ApplicationId, List<Dossier.BoardWord>> consensus(Batch batch) {
    List<OpenedCells.Word> words = cells.consensus(batch.ids(), batch.keys());
    Map<RatedCell, Integer> latest = new HashMap<>();
    words.forEach(word -> latest.merge(word.cell(), word.number(), Math::max));
    Map<ApplicationId, List<Dossier.BoardWord>> all = new HashMap<>();
    for (OpenedCells.Word word : words) {
      Batch.Reading reading = batch.reading();
      all.computeIfAbsent(word.cell().application(), id -> new ArrayList<>())
          .add(
              new Dossier.BoardWord(
                  reading.plan().step(word.cell().step().value()),
                  reading.plan().criterion(word.cell().criterion().value()),
                  word.criterionVersion(),
                  word.number(),
                  word.number() == latest.getOrDefault(word.cell(), 0),
                  word.agreed() ? "agreement" : "meeting",
                  word.mark(),
                  word.passed(),
                  word.ratings(),
                  reading.hiding().in(word.reason()),
                  reading.who().of(word.by()),
                  word.at()));
    }
    return all;
  }

  /** What somebody on the board declared, where it was ever more than nothing. */
  Map<ApplicationId, List<Dossier.Conflict>> conflicts(Batch batch) {
    record Row(ApplicationId id, UUID staff, String declared, OffsetDateTime at) {}
    Map<ApplicationId, List<Dossier.Conflict>> all = new HashMap<>();
    jdbc.sql(
            """
            select * from conflict_declaration c
            where c.application_id = any (:ids) and exists (
              select from conflict_declaration d where d.application_id = c.application_id
                and d.staff_id = c.staff_id and d.declared <> 'none')
            order by c.application_id, c.id
            """)
        .param("ids", ids(batch))
        .query((row, n) ->
            new Row(
                new ApplicationId(row.getObject("application_id", UUID.class)),
                row.getObject("staff_id", UUID.class),
                row.getString("declared"),
                row.getObject("declared_at", OffsetDateTime.class)))
        .list()
        .forEach(row ->
            all.computeIfAbsent(row.id(), id -> new ArrayList<>())
                .add(
                    new Dossier.Conflict(
                        batch.reading().who().of(row.staff()),
                        row.declared(),
                        row.at().toInstant())));
    return all;
  }

  /** Tasks that were taken away, and blind mode that was lifted. */
  Map<ApplicationId, List<Dossier.Departure>> departures(Batch batch) {
    Batch.Reading reading = batch.reading();
    Map<ApplicationId, List<Dossier.Departure>> all = new HashMap<>();
    tasks(batch)
        .forEach(row ->
            all.computeIfAbsent(row.id(), id -> new ArrayList<>())
                .add(
                    new Dossier.Departure(
                        row.at().toInstant(),
                        "task-" + row.why(),
                        null,
                        reading.plan().step(row.step()),
                        reading.plan().criterion(row.criterion()),
                        reading.who().of(row.assessor()),
                        null)));
    lifted
        .among(batch.ids(), batch.keys())
        .forEach(one ->
            all.computeIfAbsent(one.application(), id -> new ArrayList<>())
                .add(
                    new Dossier.Departure(
                        one.at(),
                        "blind-lifted",
                        reading.who().of(one.by()),
                        null,
                        null,
                        null,
                        reading.hiding().in(one.reason()))));
    all.values().forEach(list -> list.sort(Comparator.comparing(Dossier.Departure::at)));
    return all;
  }

  private record Task(
      ApplicationId id, UUID step, UUID criterion, UUID assessor, OffsetDateTime at, String why) {}

  private List<Task> tasks(Batch batch) {
    return jdbc.sql(
            """
            select application_id, step_id, criterion_id, assessor, withdrawn_at, withdrawn_why
            from assignment where application_id = any (:ids) and withdrawn_at is not null
            order by withdrawn_at, id
            """)
        .param("ids", ids(batch))
        .query((row, n) ->
            new Task(
                new ApplicationId(row.getObject("application_id", UUID.class)),
                row.getObject("step_id", UUID.class),
                row.getObject("criterion_id", UUID.class),
                row.getObject("assessor", UUID.class),
                row.getObject("withdrawn_at", OffsetDateTime.class),
                row.getString("withdrawn_why")))
        .list();
  }

  private static UUID[] ids(Batch batch) {
    return batch.ids().stream().map(ApplicationId::value).toArray(UUID[]::new);
  }
}
