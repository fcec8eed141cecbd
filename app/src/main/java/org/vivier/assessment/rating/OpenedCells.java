package org.vivier.assessment.rating;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.vivier.applications.ApplicationId;
import org.vivier.platform.record.Actor;
import org.vivier.processes.ProcessId;
import org.vivier.vault.DataKey;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was said in cells whose ratings are open, of several applications at once: for the file of a
 * process. Of a cell that is sealed nothing is here, not even that somebody has rated.
 */
@Repository
public class OpenedCells {
  private final JdbcClient jdbc;
  private final JsonMapper json;

  OpenedCells(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  /**
   * A rating, also one that was amended later or counts no more.
   *
   * @param snapshot what was rated; null once the person was erased
   * @param number 1, then one more for each amendment
   * @param said null once the person was erased
   * @param withdrawn why the task was taken away: {@code conflict}, {@code party}, {@code board},
   *     {@code criterion} or {@code correction}; null as long as it counts
   */
  public record Opened(
      RatedCell cell,
      UUID assignment,
      UUID assessor,
      @Nullable Integer snapshot,
      int number,
      int criterionVersion,
      @Nullable RatingEntry said,
      Instant at,
      @Nullable String withdrawn) {}

  /**
   * What the board said of a cell, also what it said before.
   *
   * @param number 1, then one more each time
   * @param agreed whether the marks were equal
   * @param ratings how many it is made of
   * @param reason null for equal marks, and once the person was erased
   */
  public record Word(
      RatedCell cell,
      int number,
      int criterionVersion,
      boolean agreed,
      int mark,
      @Nullable Boolean passed,
      int ratings,
      @Nullable String reason,
      Actor by,
      Instant at) {
    /** Without the words. */
    @Override
    public String toString() {
      return "Word[" + cell + "]";
    }
  }

  /**
   * Every rating in an opened cell, in the order in which people were given the task.
   *
   * @param keys of those who were not erased
   */
  public List<Opened> ratings(
      Collection<ApplicationId> applications, Map<ApplicationId, DataKey> keys) {
    return jdbc.sql(
            """
            select r.*, a.application_id, a.step_id, a.criterion_id, a.assessor, a.snapshot,
              coalesce(a.withdrawn_why, case when exists (
                select from staff_recusal x where x.staff_id = a.assessor
                  and x.scope_kind = 'process' and x.scope_id = cast(a.process_id as text)
                  and x.ended_at is null) then 'party' end) as withdrawn
            from assignment a
            join assessment.rating r on r.assignment_id = a.id
            join cell_unsealed u on u.application_id = a.application_id and u.step_id = a.step_id
              and u.criterion_id = a.criterion_id and u.round = r.round
            where a.application_id = any (:ids) and a.kind = 'rating'
            order by a.application_id, u.at, a.step_id, a.criterion_id, a.given_at, a.id, r.number
            """)
        .param("ids", ids(applications))
        .query((row, n) -> {
          RatedCell cell = RatedCell.read(row, n);
          UUID assignment = row.getObject("assignment_id", UUID.class);
          int number = row.getInt("number");
          @Nullable DataKey key = keys.get(cell.application());
          return new Opened(
              cell,
              assignment,
              row.getObject("assessor", UUID.class),
              row.getObject("snapshot", Integer.class),
              number,
              row.getInt("criterion_version"),
              key == null
                  ? null
                  : json.readValue(
                      key.decrypt(row.getBytes("content"), Ratings.cell(assignment, number)),
                      RatingEntry.class),
              row.getObject("submitted_at", OffsetDateTime.class).toInstant(),
              row.getString("withdrawn"));
        })
        .list();
  }

  /** Everything that the board said of them, oldest first. */
  public List<Word> consensus(
      Collection<ApplicationId> applications, Map<ApplicationId, DataKey> keys) {
    return jdbc.sql(
            """
            select c.*, (select count(*) from consensus_rating r where r.consensus_id = c.id)
              as ratings
            from consensus c where c.application_id = any (:ids)
            order by c.application_id, c.at, c.id
            """)
        .param("ids", ids(applications))
        .query((row, n) -> {
          RatedCell cell = RatedCell.read(row, n);
          byte @Nullable [] reason = row.getBytes("reason");
          @Nullable DataKey key = keys.get(cell.application());
          return new Word(
              cell,
              row.getInt("number"),
              row.getInt("criterion_version"),
              row.getString("how").equals("agreement"),
              row.getInt("mark"),
              row.getObject("passed", Boolean.class),
              row.getInt("ratings"),
              reason == null || key == null
                  ? null
                  : key.decryptText(reason, ConsensusRecord.cell(row.getObject("id", UUID.class))),
              new Actor(row.getString("actor")),
              row.getObject("at", OffsetDateTime.class).toInstant());
        })
        .list();
  }

  /**
   * The tasks of a process of which nothing may be told: those whose round is sealed still, and
   * hidden repeats.
   */
  public Set<UUID> sealed(ProcessId process) {
    return jdbc.sql(
            """
            with task as (
              select a.id, a.application_id, a.step_id, a.criterion_id, max(r.round) as rated
              from assignment a left join assessment.rating r on r.assignment_id = a.id
              where a.process_id = :process and a.kind <> 'repeat'
              group by a.id),
            again as (
              select application_id, step_id, criterion_id, count(*) as times
              from cell_reopened where application_id in (select application_id from task)
              group by 1, 2, 3),
            unsealed as (
              select application_id, step_id, criterion_id, max(round) as round
              from cell_unsealed where application_id in (select application_id from task)
              group by 1, 2, 3)
            select t.id from task t
            left join again x using (application_id, step_id, criterion_id)
            left join unsealed u using (application_id, step_id, criterion_id)
            where coalesce(u.round, 0) < coalesce(t.rated, 1 + coalesce(x.times, 0))
            union all
            select a.id from assignment a where a.process_id = :process and a.kind = 'repeat'
            """)
        .param("process", process.value())
        .query((row, n) -> row.getObject(1, UUID.class))
        .set();
  }

  private static UUID[] ids(Collection<ApplicationId> applications) {
    return applications.stream().map(ApplicationId::value).toArray(UUID[]::new);
  }
}
