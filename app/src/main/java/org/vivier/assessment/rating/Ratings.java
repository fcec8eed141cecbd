package org.vivier.assessment.rating;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.processes.criteria.CriterionId;
import org.vivier.processes.plan.StepId;
import org.vivier.vault.Cell;
import org.vivier.vault.DataKey;
import org.vivier.vault.DataKeyId;
import org.vivier.vault.DataKeys;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was submitted, sealed. Only this class reads it: to its author, to the cell once it is
 * unsealed, and to nobody else.
 */
@Repository
public class Ratings {
  private final JdbcClient jdbc;
  private final DataKeys keys;
  private final JsonMapper json;
  private final Clock clock;

  Ratings(JdbcClient jdbc, DataKeys keys, JsonMapper json, Clock clock) {
    this.jdbc = jdbc;
    this.keys = keys;
    this.json = json;
    this.clock = clock;
  }

  /** What the owner of this assignment submitted last. */
  public Optional<Rating> own(Assignment assignment, DataKeyId dataKey) {
    DataKey key = keys.of(dataKey);
    return jdbc.sql(
            """
            select r.*, a.assessor, a.snapshot from assessment.rating r
            join assignment a on a.id = r.assignment_id
            where r.assignment_id = :id order by r.number desc limit 1
            """)
        .param("id", assignment.id())
        .query((row, n) -> rating(row, key))
        .optional();
  }

  /**
   * What counts in a cell whose ratings are open, the last of each person, in the order in which
   * they were given the task. Nothing while they are sealed.
   */
  public List<Rating> opened(RatedCell cell, DataKeyId dataKey) {
    DataKey key = keys.of(dataKey);
    return counting(
            " and exists (select from opened_cell u where u.application_id = a.application_id"
                + " and u.step_id = a.step_id and u.criterion_id = a.criterion_id)",
            cell)
        .query((row, n) -> rating(row, key))
        .list();
  }

  /**
   * What was submitted last of a task.
   *
   * @param newest the number of what the candidate submitted last
   */
  record Last(Rating rating, StepId step, CriterionId criterion, int newest) {}

  /** That of each of these tasks of one application, sealed or not: for the program alone. */
  List<Last> last(Collection<UUID> tasks, DataKeyId dataKey) {
    DataKey key = keys.of(dataKey);
    return jdbc.sql(
            """
            select distinct on (a.id) r.*, a.assessor, a.snapshot, a.step_id, a.criterion_id,
              (select max(s.number) from application_snapshot s
                where s.application_id = a.application_id) as newest
            from assignment a join assessment.rating r on r.assignment_id = a.id
            where a.id = any (:ids) order by a.id, r.number desc
            """)
        .param("ids", tasks.toArray(UUID[]::new))
        .query((row, n) ->
            new Last(
                rating(row, key),
                new StepId(row.getObject("step_id", UUID.class)),
                new CriterionId(row.getObject("criterion_id", UUID.class)),
                row.getInt("newest")))
        .list();
  }

  /**
   * What somebody said of a cell before they were asked again.
   *
   * @param why the criterion or the application was changed: {@code criterion}, {@code correction}
   */
  public record Before(Rating rating, String why) {}

  /** What the owner of this task said before they were given it anew. */
  public Optional<Before> before(Assignment assignment, DataKeyId dataKey) {
    DataKey key = keys.of(dataKey);
    return jdbc.sql(
            """
            select r.*, a.assessor, a.snapshot, a.withdrawn_why
            from assignment a join assessment.rating r on r.assignment_id = a.id
            where a.application_id = :application and a.step_id = :step
              and a.criterion_id = :criterion and a.assessor = :assessor and a.kind = 'rating'
              and a.withdrawn_why in ('criterion', 'correction')
            order by a.withdrawn_at desc, r.number desc limit 1
            """)
        .param("application", assignment.application().value())
        .param("step", assignment.step().value())
        .param("criterion", assignment.criterion().value())
        .param("assessor", assignment.assessor())
        .query((row, n) -> new Before(rating(row, key), row.getString("withdrawn_why")))
        .optional();
  }

  /**
   * What those said on whom the board's last word about a cell rests, in the order in which they
   * were given the task.
   */
  public List<Rating> behind(RatedCell cell, DataKeyId dataKey) {
    DataKey key = keys.of(dataKey);
    return jdbc.sql(
            """
            select r.*, a.assessor, a.snapshot
            from current_consensus c
            join consensus_rating x on x.consensus_id = c.id
            join assignment a on a.id = x.assignment_id
            join assessment.rating r on r.assignment_id = a.id and r.number = x.number
            where c.application_id = :application and c.step_id = :step
              and c.criterion_id = :criterion
            order by a.given_at, a.id
            """)
        .param("application", cell.application().value())
        .param("step", cell.step().value())
        .param("criterion", cell.criterion().value())
        .query((row, n) -> rating(row, key))
        .list();
  }

  /** How many people's ratings count. */
  int count(RatedCell cell) {
    return counting("", cell).query((row, n) -> row.getInt("number")).list().size();
  }

  /** How many are to rate a cell and have not. */
  int missing(RatedCell cell) {
    return jdbc.sql(
            """
            select count(*) from assignment_now a
            where a.application_id = :application and a.step_id = :step
              and a.criterion_id = :criterion and a.kind = 'rating' and a.rated = 0 and a.live
              and not a.unsealed
            """)
        .param("application", cell.application().value())
        .param("step", cell.step().value())
        .param("criterion", cell.criterion().value())
        .query(Integer.class)
        .single();
  }

  /** Parties don't count, nor do those from whom the task was taken. */
  private JdbcClient.StatementSpec counting(String condition, RatedCell cell) {
    return jdbc.sql(
            """
            select distinct on (a.given_at, a.id) r.*, a.assessor, a.snapshot
            from assignment a join assessment.rating r on r.assignment_id = a.id
            where a.application_id = :application and a.step_id = :step
              and a.criterion_id = :criterion and a.withdrawn_at is null and a.kind = 'rating'
              and not exists (select from staff_recusal x where x.staff_id = a.assessor
                and x.scope_kind = 'process' and x.scope_id = cast(a.process_id as text)
                and x.ended_at is null)
              %s
            order by a.given_at, a.id, r.number desc
            """
                .formatted(condition))
        .param("application", cell.application().value())
        .param("step", cell.step().value())
        .param("criterion", cell.criterion().value());
  }

  /** Writes it down; returns its sealed bytes. */
  @Transactional(propagation = Propagation.MANDATORY)
  byte[] add(Assignment assignment, DataKeyId dataKey, int criterionVersion, RatingEntry said) {
    int number = assignment.rated() + 1;
    byte[] content =
        keys.of(dataKey).encrypt(json.writeValueAsBytes(said), cell(assignment.id(), number));
    jdbc.sql(
            """
            insert into assessment.rating (assignment_id, number, criterion_version, content,
              submitted_at)
            values (:id, :number, :version, :content, :now)
            """)
        .param("id", assignment.id())
        .param("number", number)
        .param("version", criterionVersion)
        .param("content", content)
        .param("now", clock.instant().atOffset(UTC))
        .update();
    return content;
  }

  private Rating rating(ResultSet row, DataKey key) throws SQLException {
    UUID assignment = row.getObject("assignment_id", UUID.class);
    int number = row.getInt("number");
    return new Rating(
        assignment,
        row.getObject("assessor", UUID.class),
        row.getObject("snapshot", Integer.class),
        number,
        row.getInt("criterion_version"),
        json.readValue(
            key.decrypt(row.getBytes("content"), cell(assignment, number)), RatingEntry.class),
        row.getObject("submitted_at", OffsetDateTime.class).toInstant());
  }

  static Cell cell(UUID assignment, int number) {
    return new Cell("rating", "content_" + number, assignment);
  }
}
