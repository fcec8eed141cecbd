package org.vivier.processes.plan;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.vivier.platform.record.Actor;
import org.vivier.processes.Bilingual;
import org.vivier.processes.ProcessId;
import org.vivier.processes.criteria.CriterionId;

/** Writes steps, cells, scales and evaluations: the only class that does. */
@Component
class PlanRows {
  private final JdbcClient jdbc;
  private final Clock clock;

  PlanRows(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  StepId addStep(ProcessId process, WrittenStep step) {
    return jdbc.sql(
            """
            insert into plan_step (process_id, position, method, name_en, name_fr, quorum, blind,
              hears_within, minutes, goes_on)
            select :process, coalesce(max(position), 0) + 1, :method, :nameEn, :nameFr, :quorum,
              :blind, :hearsWithin, :minutes, :goesOn
            from plan_step where process_id = :process
            returning id
            """)
        .param("process", process.value())
        .params(values(step))
        .query((row, n) -> new StepId(row.getObject(1, UUID.class)))
        .single();
  }

  void changeStep(StepId id, WrittenStep step) {
    jdbc.sql(
            """
            update plan_step set method = :method, name_en = :nameEn, name_fr = :nameFr,
              quorum = :quorum, blind = :blind, hears_within = :hearsWithin, minutes = :minutes,
              goes_on = :goesOn, revision = revision + 1
            where id = :id
            """)
        .param("id", id.value())
        .params(values(step))
        .update();
  }

  void removeStep(StepId id) {
    jdbc.sql("delete from plan_step where id = :id").param("id", id.value()).update();
  }

  /** In this order from now on. */
  void order(List<StepId> ids) {
    jdbc.sql(
            """
            update plan_step s set position = given.position
            from unnest(:ids) with ordinality as given (id, position) where s.id = given.id
            """)
        .param("ids", ids.stream().map(StepId::value).toArray(UUID[]::new))
        .update();
  }

  void setCell(ProcessId process, PlanCell cell) {
    jdbc.sql(
            """
            insert into plan_cell (process_id, step_id, criterion_id, scale_id, pass_mark)
            values (:process, :step, :criterion, :scale, cast(:passMark as int))
            on conflict (step_id, criterion_id)
            do update set scale_id = excluded.scale_id, pass_mark = excluded.pass_mark
            """)
        .param("process", process.value())
        .param("step", cell.step().value())
        .param("criterion", cell.criterion().value())
        .param("scale", cell.scale().value())
        .param("passMark", cell.passMark())
        .update();
  }

  void clearCell(StepId step, CriterionId criterion) {
    jdbc.sql("delete from plan_cell where step_id = :step and criterion_id = :criterion")
        .param("step", step.value())
        .param("criterion", criterion.value())
        .update();
  }

  void clearCells(CriterionId criterion) {
    jdbc.sql("delete from plan_cell where criterion_id = :criterion")
        .param("criterion", criterion.value())
        .update();
  }

  ScaleId makeScale(ProcessId process, Bilingual name, List<Anchor> anchors) {
    ScaleId id =
        jdbc.sql(
                """
                insert into rating_scale (process_id, name_en, name_fr, made_at)
                values (:process, :nameEn, :nameFr, :now) returning id
                """)
            .param("process", process.value())
            .param("nameEn", name.english())
            .param("nameFr", name.french())
            .param("now", clock.instant().atOffset(UTC))
            .query((row, n) -> new ScaleId(row.getObject(1, UUID.class)))
            .single();
    for (Anchor anchor : anchors) {
      jdbc.sql("insert into scale_anchor values (:id, :mark, :textEn, :textFr)")
          .param("id", id.value())
          .param("mark", anchor.mark())
          .param("textEn", anchor.text().english())
          .param("textFr", anchor.text().french())
          .update();
    }
    return id;
  }

  void evaluate(ProcessId process, PlanStep step, EvaluateMethod.Written written, Actor by) {
    jdbc.sql(
            """
            insert into method_evaluation (process_id, step_id, method, blind, looked_for, found,
              done, evaluated_by, evaluated_at)
            values (:process, :step, :method, :blind, :lookedFor, :found, :done, :by, :now)
            """)
        .param("process", process.value())
        .param("step", step.id().value())
        .param("method", step.written().method().code())
        .param("blind", step.written().blind())
        .param("lookedFor", written.lookedFor())
        .param("found", written.found())
        .param("done", written.done())
        .param("by", by.name())
        .param("now", clock.instant().atOffset(UTC))
        .update();
  }

  private static Map<String, Object> values(WrittenStep step) {
    Map<String, Object> values = new HashMap<>();
    values.put("method", step.method().code());
    values.put("nameEn", step.name().english());
    values.put("nameFr", step.name().french());
    values.put("quorum", step.quorum());
    values.put("blind", step.blind());
    values.put("hearsWithin", step.hearsWithin());
    values.put("minutes", step.minutes());
    values.put("goesOn", step.goesOn());
    return values;
  }
}
