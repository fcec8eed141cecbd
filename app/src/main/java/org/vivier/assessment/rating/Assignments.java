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

  /** What is open is counted up to here: nobody needs the number of more than that. */
  public static final int MANY = 500;

  /** What of a cell {@code x} somebody has rated, and what waits there: the next, and how many. */
  private static final String PROGRESS =
      """
      cross join lateral (
        select count(*) as open, (array_agg(f.token order by f.place, f.id))[1] as next
        from %s f) o
      cross join lateral (
        select count(distinct a.id) as rated
        from assignment a join assessment.rating t on t.assignment_id = a.id
        join application p on p.id = a.application_id
        where a.assessor = :assessor and a.step_id = x.step_id
          and a.criterion_id = x.criterion_id and a.withdrawn_at is null
          and p.state = 'submitted') r
      """
          .formatted(firstOpen(MANY + 1, "true"));

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
            with here as (
              select a.place, row (%1$s) as spot
              from assignment a join plan_step s on s.id = a.step_id
              join criterion c on c.id = a.criterion_id
              where a.id = :id),
            cell as (
              select x.step_id, x.criterion_id
              from plan_cell x join plan_step s on s.id = x.step_id
              where s.process_id = :process)
            -- It is among those of the same place, those behind here, and those at the beginning.
            %2$s and a.id = (
              select a.id
              from here h cross join cell x cross join lateral (
                %3$s union all %4$s union all %5$s) t
              join assignment a on a.id = t.id
              join plan_step s on s.id = a.step_id
              join criterion c on c.id = a.criterion_id
              order by not (%6$s), row (%1$s) < h.spot, row (%1$s) limit 1)
            """
                .formatted(
                    order.columns(),
                    SELECT,
                    firstOpen(1, "a.id <> :id and a.place = h.place"),
                    firstOpen(1, "row (a.place, a.id) > row (h.place, :id)"),
                    firstOpen(1, "a.id <> :id"),
                    order.group()))
        .param("assessor", assessor)
        .param("process", after.process().value())
        .param("id", after.id())
        .param("criterion", after.criterion().value())
        .param("place", after.place())
        .query(Assignments::assignment)
        .optional();
  }

  /**
   * The first open ones of a cell {@code x} for which something holds. It walks along the cell in
   * the person's order and stops when it has found so many, so that it takes as long with many as
   * with few; {@code offset 0} keeps the database from looking at all of it first.
   */
  private static String firstOpen(int most, String holds) {
    return """
    (select n.id, n.token, n.place
    from (
      select a.id from assignment a
      where a.assessor = :assessor and a.step_id = x.step_id
        and a.criterion_id = x.criterion_id and a.withdrawn_at is null and %s
      order by a.place, a.id offset 0) m
    cross join lateral (
      select n.id, n.token, n.place from assignment_now n
      where n.id = m.id and n.live and n.rated = 0 and not n.unsealed offset 0) n
    limit %d)
    """
        .formatted(holds, most);
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
              where s.process_id = :process)
            select (%3$s) as previous, (%4$s) as next, r.rated, o.open
            from here x
            %5$s
            """
                .formatted(
                    order.rank(),
                    order.columns(),
                    beside(order, false),
                    beside(order, true),
                    PROGRESS))
        .param("assessor", assessor)
        .param("process", of.process().value())
        .param("id", of.id())
        .query((row, n) ->
            new Neighbours(
                Optional.ofNullable(row.getString("previous")),
                Optional.ofNullable(row.getString("next")),
                new Progress(row.getInt("rated"), row.getInt("open"))))
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
   * @param progress of this person in the same cell of the plan
   */
  public record Neighbours(Optional<String> previous, Optional<String> next, Progress progress) {}

  /**
   * How far somebody is in a cell of the plan.
   *
   * @param rated how many they have rated
   * @param open how many wait, at most {@value #MANY} and one
   */
  public record Progress(int rated, int open) {
    /** Whether more wait than are counted. */
    public boolean isMany() {
      return open > MANY;
    }
  }

  /**
   * A cell of the plan with what waits in it for one person.
   *
   * @param next token of the next one
   */
  public record Pile(
      ProcessId process, StepId step, CriterionId criterion, String next, Progress progress) {}

  /** What waits for this person, cell by cell, in the order of the plans. */
  public List<Pile> piles(UUID assessor) {
    return jdbc.sql(
            """
            select x.process_id, x.step_id, x.criterion_id, o.next, o.open, r.rated
            from (
              select s.process_id, y.step_id, y.criterion_id, s.position as step_position,
                c.position as criterion_position
              from plan_cell y
              join plan_step s on s.id = y.step_id
              join criterion c on c.id = y.criterion_id
              where exists (
                select from assignment a
                where a.assessor = :assessor and a.step_id = y.step_id
                  and a.criterion_id = y.criterion_id and a.withdrawn_at is null)) x
            %s
            where o.open > 0
            order by x.process_id, x.step_position, x.criterion_position
            """
                .formatted(PROGRESS))
        .param("assessor", assessor)
        .query((row, n) ->
            new Pile(
                new ProcessId(row.getObject("process_id", UUID.class)),
                new StepId(row.getObject("step_id", UUID.class)),
                new CriterionId(row.getObject("criterion_id", UUID.class)),
                row.getString("next"),
                new Progress(row.getInt("rated"), row.getInt("open"))))
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
