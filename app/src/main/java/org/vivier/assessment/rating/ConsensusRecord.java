package org.vivier.assessment.rating;

import static java.time.ZoneOffset.UTC;

import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.applications.ApplicationId;
import org.vivier.platform.record.Actor;
import org.vivier.platform.record.Recorded;
import org.vivier.platform.record.Subject;
import org.vivier.processes.ProcessId;
import org.vivier.processes.criteria.CriterionId;
import org.vivier.processes.plan.StepId;
import org.vivier.vault.Cell;
import org.vivier.vault.DataKey;
import org.vivier.vault.DataKeyId;
import org.vivier.vault.DataKeys;

/** When cells were opened and what the board said of them. */
@Repository
public class ConsensusRecord {
  private final JdbcClient jdbc;
  private final DataKeys keys;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  ConsensusRecord(JdbcClient jdbc, DataKeys keys, ApplicationEventPublisher events, Clock clock) {
    this.jdbc = jdbc;
    this.keys = keys;
    this.events = events;
    this.clock = clock;
  }

  /** What the board said of each cell of an application, the latest word. */
  public List<Consensus> of(ApplicationId application, DataKeyId dataKey) {
    DataKey key = keys.of(dataKey);
    return jdbc.sql(
            """
            select c.*, exists (select from asked_again x
                where x.application_id = c.application_id and x.step_id = c.step_id
                  and x.criterion_id = c.criterion_id) as again
            from current_consensus c where c.application_id = :id order by c.at, c.id
            """)
        .param("id", application.value())
        .query((row, n) -> {
          byte @Nullable [] reason = row.getBytes("reason");
          UUID id = row.getObject("id", UUID.class);
          return new Consensus(
              new StepId(row.getObject("step_id", UUID.class)),
              new CriterionId(row.getObject("criterion_id", UUID.class)),
              row.getInt("criterion_version"),
              row.getString("how").equals("agreement"),
              row.getInt("mark"),
              row.getObject("passed", Boolean.class),
              reason == null ? null : key.decryptText(reason, cell(id)),
              new Actor(row.getString("actor")),
              row.getObject("at", OffsetDateTime.class).toInstant(),
              row.getBoolean("again"));
        })
        .list();
  }

  /** Cells that are asked again and of which the board has not spoken again. */
  Set<RatedCell> askedAgain(ApplicationId application) {
    return jdbc.sql("select * from asked_again where application_id = :id")
        .param("id", application.value())
        .query(RatedCell::read)
        .set();
  }

  /** Whether the ratings of this cell are open, and the board has said nothing since. */
  boolean waits(RatedCell cell) {
    return jdbc.sql(
            """
            select exists (select from opened_cell u
              where u.application_id = :application and u.step_id = :step
                and u.criterion_id = :criterion
                and not exists (select from consensus c
                  where c.application_id = u.application_id and c.step_id = u.step_id
                    and c.criterion_id = u.criterion_id and c.round = u.round))
            """)
        .param("application", cell.application().value())
        .param("step", cell.step().value())
        .param("criterion", cell.criterion().value())
        .query(Boolean.class)
        .single();
  }

  /** From now on the board has seen these marks; agreement is counted of them. */
  @Transactional(propagation = Propagation.MANDATORY)
  void show(RatedCell cell, List<Rating> opened) {
    jdbc.sql(
            """
            insert into opened_mark (assignment_id, number, round, mark)
            select t.assignment, t.number, u.round, t.mark
            from opened_cell u, unnest(cast(:assignments as uuid[]), cast(:numbers as int[]),
              cast(:marks as int[])) t (assignment, number, mark)
            where u.application_id = :application and u.step_id = :step
              and u.criterion_id = :criterion
            """)
        .param("application", cell.application().value())
        .param("step", cell.step().value())
        .param("criterion", cell.criterion().value())
        .param("assignments", opened.stream().map(Rating::assignment).toArray(UUID[]::new))
        .param("numbers", opened.stream().map(Rating::number).toArray(Integer[]::new))
        .param("marks", opened.stream().map(one -> one.said().given()).toArray(Integer[]::new))
        .update();
  }

  /** Opens the ratings of a cell; true the first time of each round. */
  @Transactional(propagation = Propagation.MANDATORY)
  boolean unseal(RatedCell cell) {
    return jdbc.sql(
                """
                insert into cell_unsealed (application_id, step_id, criterion_id, round, at)
                select :application, :step, :criterion, 1 + count(*), :now from cell_reopened
                where application_id = :application and step_id = :step
                  and criterion_id = :criterion
                on conflict do nothing
                """)
            .param("application", cell.application().value())
            .param("step", cell.step().value())
            .param("criterion", cell.criterion().value())
            .param("now", clock.instant().atOffset(UTC))
            .update()
        == 1;
  }

  /**
   * What is said.
   *
   * @param reason null for equal marks
   */
  record Word(
      RatedCell cell,
      ProcessId process,
      DataKeyId dataKey,
      int criterionVersion,
      int mark,
      @Nullable Boolean passed,
      @Nullable String reason,
      List<Rating> ratings,
      Actor by) {}

  /** Writes it down. */
  @Transactional(propagation = Propagation.MANDATORY)
  void add(Word word) {
    UUID id = UUID.randomUUID();
    @Nullable String reason = word.reason();
    insert(id, word, reason == null ? null : keys.of(word.dataKey()).encrypt(reason, cell(id)));
    jdbc.sql(
            """
            insert into consensus_rating (consensus_id, assignment_id, number)
            select :id, a, n from unnest(cast(:assignments as uuid[]), cast(:numbers as int[])) u (a, n)
            """)
        .param("id", id)
        .param("assignments", word.ratings().stream().map(Rating::assignment).toArray(UUID[]::new))
        .param("numbers", word.ratings().stream().map(Rating::number).toArray(Integer[]::new))
        .update();
    events.publishEvent(
        new Recorded(
            "assessment.consensus",
            word.by(),
            List.of(
                Subject.of("application", word.cell().application().value()),
                Subject.of("criterion", word.cell().criterion().value()),
                Subject.of("step", word.cell().step().value()),
                word.process().scope().subject()),
            null,
            null,
            Map.of(
                "how",
                reason == null ? "agreement" : "meeting",
                "passed",
                String.valueOf(word.passed()))));
  }

  private void insert(UUID id, Word word, byte @Nullable [] reason) {
    jdbc.sql(
            """
            insert into consensus (id, application_id, step_id, criterion_id, criterion_version,
              number, how, mark, passed, reason, actor, at, round)
            select :id, :application, :step, :criterion, :version, coalesce(max(c.number), 0) + 1,
              :how, :mark, cast(:passed as boolean), cast(:reason as bytea), :actor, :now, u.round
            from opened_cell u
            left join consensus c using (application_id, step_id, criterion_id)
            where u.application_id = :application and u.step_id = :step
              and u.criterion_id = :criterion
            group by u.round
            """)
        .param("id", id)
        .param("application", word.cell().application().value())
        .param("step", word.cell().step().value())
        .param("criterion", word.cell().criterion().value())
        .param("version", word.criterionVersion())
        .param("how", reason == null ? "agreement" : "meeting")
        .param("mark", word.mark())
        .param("passed", word.passed(), Types.BOOLEAN)
        .param("reason", reason, Types.BINARY)
        .param("actor", word.by().name())
        .param("now", clock.instant().atOffset(UTC))
        .update();
  }

  static Cell cell(UUID id) {
    return new Cell("consensus", "reason", id);
  }
}
