package org.vivier.assessment.rating;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.vivier.applications.ApplicationId;
import org.vivier.format.Language;
import org.vivier.platform.security.Secrets;
import org.vivier.processes.ProcessId;
import org.vivier.processes.criteria.CriterionId;
import org.vivier.processes.plan.StepId;

/** What was given to whom. Everybody finds their own alone. */
@Repository
public class Assignments {
  private static final String SELECT =
      """
      select a.*, o.number,
        s.blind and not exists (select from blind_lifted b
          where b.application_id = a.application_id) as blind
      from assignment_now a
      join plan_step s on s.id = a.step_id
      join selection_process o on o.id = a.process_id
      where a.assessor = :assessor
      """;

  private final JdbcClient jdbc;

  Assignments(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The process in which this was given, to whomever; empty when there is no such thing. */
  public Optional<ProcessId> process(String token) {
    return Secrets.isToken(token)
        ? jdbc.sql("select process_id from assignment where token = :token")
            .param("token", token)
            .query((row, n) -> new ProcessId(row.getObject(1, UUID.class)))
            .optional()
        : Optional.empty();
  }

  /** This person's, while it is theirs and the application counts. */
  public Optional<Assignment> find(String token, UUID assessor) {
    return Secrets.isToken(token)
        ? jdbc.sql(SELECT + " and a.token = :token")
            .param("assessor", assessor)
            .param("token", token)
            .query(Assignments::assignment)
            .optional()
        : Optional.empty();
  }

  /** The task that took the place of this one because what is rated has changed. */
  public Optional<String> successor(String token, UUID assessor) {
    return Secrets.isToken(token)
        ? jdbc.sql(
                """
                select b.token from assignment a
                join assignment b using (application_id, step_id, criterion_id, assessor, kind)
                where a.token = :token and a.assessor = :assessor
                  and a.withdrawn_why in ('criterion', 'correction') and b.withdrawn_at is null
                """)
            .param("token", token)
            .param("assessor", assessor)
            .query((row, n) -> row.getString(1))
            .optional()
        : Optional.empty();
  }

  /** What somebody can save words about: a cell, the first time or when it is repeated. */
  record Draftable(RatedCell cell, boolean repeat) {}

  /** The cell that somebody rates or rated, even if it was taken from them: to keep their words. */
  Optional<Draftable> cell(String token, UUID assessor) {
    return Secrets.isToken(token)
        ? jdbc.sql(
                """
                select application_id, step_id, criterion_id, kind from assignment
                where token = :token and assessor = :assessor
                """)
            .param("token", token)
            .param("assessor", assessor)
            .query((row, n) ->
                new Draftable(RatedCell.read(row, n), row.getString("kind").equals("repeat")))
            .optional()
        : Optional.empty();
  }

  /**
   * What somebody rates next: the rest of the criterion, or of the person, that they are at; then
   * what comes after it in their order, or from the beginning again.
   */
  public Optional<Assignment> next(UUID assessor, Assignment after, Order order) {
    return jdbc.sql(
            """
            with mine as (
              select a.*, row_number() over (order by %s) as row, %s as same
              from (%s) a
              join plan_step s on s.id = a.step_id
              join criterion c on c.id = a.criterion_id
              where a.process_id = :process)
            select * from mine
            where live and rated = 0 and not unsealed and id <> :id
            order by not same, row < (select row from mine where id = :id), row limit 1
            """
                .formatted(order.columns(), order.group(), SELECT))
        .param("assessor", assessor)
        .param("process", after.process().value())
        .param("id", after.id())
        .param("criterion", after.criterion().value())
        .param("place", after.place())
        .query(Assignments::assignment)
        .optional();
  }

  /** The one before and the one after, rated or not, of what is being assessed now. */
  public Neighbours neighbours(UUID assessor, Assignment of, Order order) {
    return jdbc.sql(
            """
            with here as (
              select a.step_id, a.criterion_id, a.place, row (%1$s) as rank, row (%2$s) as spot
              from assignment a join plan_step s on s.id = a.step_id
              join criterion c on c.id = a.criterion_id
              where a.id = :id),
            cell as (
              select s.id as step_id, c.id as criterion_id, s.position as step_position,
                c.position as criterion_position, row (%1$s) as rank
              from plan_cell x join plan_step s on s.id = x.step_id
              join criterion c on c.id = x.criterion_id
              where s.process_id = :process),
            same as (
              select a.rated > 0 as rated
              from here join assignment_now a using (step_id, criterion_id)
              where a.assessor = :assessor
                and (a.id = :id or a.live and (not a.unsealed or a.rated > 0)))
            select (%3$s) as previous, (%4$s) as next,
              (select count(*) from same where rated) as rated, (select count(*) from same) as mine
            """
                .formatted(
                    order.rank(), order.columns(), beside(order, false), beside(order, true)))
        .param("assessor", assessor)
        .param("process", of.process().value())
        .param("id", of.id())
        .query((row, n) ->
            new Neighbours(
                Optional.ofNullable(row.getString("previous")),
                Optional.ofNullable(row.getString("next")),
                row.getInt("rated"),
                row.getInt("mine")))
        .single();
  }

  /**
   * The nearest one on one side of here: the nearest of each cell first, which an index has, so
   * that it takes as long with many as with few.
   */
  private static String beside(Order order, boolean after) {
    String columns =
        order
            .columns()
            .replace("s.position", "x.step_position")
            .replace("c.position", "x.criterion_position");
    String direction = after ? "asc" : "desc";
    return """
    select t.token
    from here h join cell x on x.rank %1$s= h.rank cross join lateral (
      select a.token, a.place, a.id from assignment_now a
      where a.assessor = :assessor and a.process_id = :process and a.step_id = x.step_id
        and a.criterion_id = x.criterion_id and a.live and (not a.unsealed or a.rated > 0)
        and a.place %1$s= case when x.rank = h.rank then h.place else %2$s end
        and row (%3$s) %1$s h.spot
      order by a.place %4$s, a.id %4$s limit 1) t
    order by %5$s %4$s limit 1
    """
        .formatted(
            after ? ">" : "<",
            after ? "0" : "2147483647",
            columns,
            direction,
            columns.replace("a.", "t.").replace(",", " " + direction + ","));
  }

  /**
   * What is beside an assignment.
   *
   * @param previous token of the one before
   * @param next token of the one after
   * @param rated how many of theirs in the same cell of the plan this person has rated
   * @param mine how many there are in it
   */
  public record Neighbours(Optional<String> previous, Optional<String> next, int rated, int mine) {}

  /**
   * A cell of the plan with what waits in it for one person.
   *
   * @param next token of the next one
   * @param open how many wait
   * @param rated how many are rated
   */
  public record Pile(
      ProcessId process, StepId step, CriterionId criterion, String next, int open, int rated) {}

  /** What waits for this person, cell by cell, in the order of the plans. */
  public List<Pile> piles(UUID assessor) {
    return jdbc.sql(
            """
            select process_id, step_id, criterion_id,
              (array_agg(token order by place, id) filter (where open))[1] as next,
              count(*) filter (where open) as open, count(*) filter (where rated) as rated
            from (
              select a.id, a.token, a.process_id, a.step_id, a.criterion_id, a.place,
                s.position as step_position, c.position as criterion_position,
                a.rated > 0 as rated, a.live and a.rated = 0 and not a.unsealed as open
              from assignment_now a
              join plan_step s on s.id = a.step_id
              join criterion c on c.id = a.criterion_id
              where a.assessor = :assessor) mine
            group by process_id, step_id, criterion_id, step_position, criterion_position
            having count(*) filter (where open) > 0
            order by process_id, step_position, criterion_position
            """)
        .param("assessor", assessor)
        .query((row, n) ->
            new Pile(
                new ProcessId(row.getObject("process_id", UUID.class)),
                new StepId(row.getObject("step_id", UUID.class)),
                new CriterionId(row.getObject("criterion_id", UUID.class)),
                row.getString("next"),
                row.getInt("open"),
                row.getInt("rated")))
        .list();
  }

  /** All that waits for this person there, in the order of the plan. */
  public List<Assignment> open(UUID assessor, ProcessId process) {
    return jdbc.sql(
            """
            select a.* from (%s) a
            join plan_step s on s.id = a.step_id
            join criterion c on c.id = a.criterion_id
            where a.process_id = :process and a.live and a.rated = 0 and not a.unsealed
            order by s.position, c.position, a.place
            """
                .formatted(SELECT))
        .param("assessor", assessor)
        .param("process", process.value())
        .query(Assignments::assignment)
        .list();
  }

  static Assignment assignment(ResultSet row, int number) throws SQLException {
    return new Assignment(
        row.getObject("id", UUID.class),
        row.getString("token"),
        new ProcessId(row.getObject("process_id", UUID.class)),
        new ApplicationId(row.getObject("application_id", UUID.class)),
        row.getObject("snapshot", Integer.class),
        new StepId(row.getObject("step_id", UUID.class)),
        new CriterionId(row.getObject("criterion_id", UUID.class)),
        row.getObject("assessor", UUID.class),
        Language.ofTag(row.getString("language")).orElseThrow(),
        row.getString("label"),
        row.getInt("rated"),
        row.getBoolean("unsealed"),
        row.getBoolean("live"),
        row.getBoolean("blind"),
        row.getString("number"),
        row.getInt("place"),
        row.getString("kind").equals("repeat"));
  }
}
