package org.vivier.assessment.calibration;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.vivier.applications.ApplicationId;
import org.vivier.assessment.calibration.Calibration.Item;
import org.vivier.format.Language;
import org.vivier.processes.ProcessId;
import org.vivier.processes.criteria.CriterionId;
import org.vivier.processes.plan.StepId;

/** The rounds of calibration there are, and who has rated what: neither marks nor words. */
@Repository
public class Calibrations {
  private static final String SELECT =
      """
      select c.*, i.id as item_id, i.label, i.language, i.application_id, i.snapshot, i.sample
      from calibration c join calibration_item i on i.calibration_id = c.id
      """;

  private final JdbcClient jdbc;

  Calibrations(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The last round of a step. */
  public Optional<Calibration> last(StepId step) {
    return read(
            jdbc.sql(SELECT + " where c.step_id = :step order by c.begun_at desc, c.id, i.label")
                .param("step", step.value()))
        .stream()
        .findFirst();
  }

  /** The last round of each step of a process that had one. */
  public Map<StepId, Calibration> of(ProcessId process) {
    return read(
            jdbc.sql(SELECT + " where c.process_id = :process order by c.begun_at, c.id, i.label")
                .param("process", process.value()))
        .stream()
        .collect(Collectors.toMap(Calibration::step, one -> one, (one, later) -> later));
  }

  /** Whether a step has been rated: then it is too late for a round. */
  public boolean rated(StepId step) {
    return jdbc.sql(
            """
            select exists (select from assessment.rating r join assignment a on a.id = r.assignment_id
              where a.step_id = :step)
            """)
        .param("step", step.value())
        .query(Boolean.class)
        .single();
  }

  /**
   * Somebody's task in a round.
   *
   * @param rated whether they have rated it
   */
  public record Task(UUID item, CriterionId criterion, UUID assessor, boolean rated) {}

  /** Everybody's who is on the board and is not tied to the person. */
  public List<Task> tasks(Calibration round) {
    return jdbc.sql(
            """
            select t.item_id, t.criterion_id, t.assessor,
              exists (select from assessment.calibration_rating r
                where r.item_id = t.item_id and r.criterion_id = t.criterion_id
                  and r.assessor = t.assessor) as rated
            from calibration_task t
            join calibration_item i on i.id = t.item_id
            join criterion c on c.id = t.criterion_id
            where i.calibration_id = :id
              and exists (select from board_member m where m.process_id = :process
                and m.staff_id = t.assessor and m.left_at is null)
              and not exists (select from declared_conflict d
                where d.application_id = i.application_id and d.staff_id = t.assessor
                  and d.declared <> 'none')
            order by i.label, c.position, t.assessor
            """)
        .param("id", round.id())
        .param("process", round.process().value())
        .query((row, n) ->
            new Task(
                row.getObject("item_id", UUID.class),
                new CriterionId(row.getObject("criterion_id", UUID.class)),
                row.getObject("assessor", UUID.class),
                row.getBoolean("rated")))
        .list();
  }

  /**
   * What waits for somebody.
   *
   * @param open how many marks they have still to give; 0 when it is to be talked over
   */
  public record Waiting(ProcessId process, StepId step, int open) {}

  /** The rounds that run and in which this person takes part. */
  public List<Waiting> of(UUID assessor) {
    return jdbc.sql(
            """
            select c.process_id, c.step_id,
              count(*) filter (where c.opened_at is null and r.item_id is null) as open
            from calibration c
            join calibration_item i on i.calibration_id = c.id
            join calibration_task t on t.item_id = i.id
            join board_member m on m.process_id = c.process_id and m.staff_id = t.assessor
              and m.left_at is null
            left join assessment.calibration_rating r on r.item_id = t.item_id
              and r.criterion_id = t.criterion_id and r.assessor = t.assessor
            where c.ended_at is null and t.assessor = :assessor
              and not exists (select from declared_conflict d
                where d.application_id = i.application_id and d.staff_id = t.assessor
                  and d.declared <> 'none')
            group by c.process_id, c.step_id, c.opened_at
            having c.opened_at is not null or count(*) filter (where r.item_id is null) > 0
            order by 1, 2
            """)
        .param("assessor", assessor)
        .query((row, n) ->
            new Waiting(
                new ProcessId(row.getObject(1, UUID.class)),
                new StepId(row.getObject(2, UUID.class)),
                row.getInt(3)))
        .list();
  }

  private static List<Calibration> read(JdbcClient.StatementSpec statement) {
    Map<UUID, Calibration> rounds = new LinkedHashMap<>();
    Map<UUID, List<Item>> items = new LinkedHashMap<>();
    statement.query(row -> {
      UUID id = row.getObject("id", UUID.class);
      items.computeIfAbsent(id, first -> new ArrayList<>()).add(item(row));
      rounds.putIfAbsent(id, round(row));
    });
    return rounds.values().stream()
        .map(one ->
            new Calibration(
                one.id(),
                one.process(),
                one.step(),
                one.begunAt(),
                one.openedAt(),
                one.endedAt(),
                items.getOrDefault(one.id(), List.of())))
        .toList();
  }

  private static Calibration round(ResultSet row) throws SQLException {
    return new Calibration(
        row.getObject("id", UUID.class),
        new ProcessId(row.getObject("process_id", UUID.class)),
        new StepId(row.getObject("step_id", UUID.class)),
        row.getObject("begun_at", OffsetDateTime.class).toInstant(),
        instant(row, "opened_at"),
        instant(row, "ended_at"),
        List.of());
  }

  private static Item item(ResultSet row) throws SQLException {
    @Nullable UUID application = row.getObject("application_id", UUID.class);
    return new Item(
        row.getObject("item_id", UUID.class),
        row.getString("label"),
        Language.ofTag(row.getString("language")).orElseThrow(),
        application == null ? null : new ApplicationId(application),
        row.getObject("snapshot", Integer.class),
        row.getString("sample"));
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    @Nullable OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }
}
