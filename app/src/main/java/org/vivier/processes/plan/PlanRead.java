package org.vivier.processes.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vivier.processes.Bilingual;
import org.vivier.processes.criteria.CriterionId;

/** Reads a whole plan out of one query: each row has a step with its cells, a scale, or both. */
final class PlanRead {
  static final String QUERY =
      """
      select s.*, x.*
      from (
        select s.process_id, s.id as step, s.position, s.method, s.name_en, s.name_fr, s.quorum,
          s.blind, s.hears_within, s.minutes, s.goes_on, s.revision,
          exists (select from method_evaluation e where e.step_id = s.id
            and e.method = s.method and e.blind = s.blind) as evaluated,
          array(select c.criterion_id from plan_cell c where c.step_id = s.id
            order by c.criterion_id) as criteria,
          array(select c.scale_id from plan_cell c where c.step_id = s.id
            order by c.criterion_id) as scales,
          array(select c.pass_mark from plan_cell c where c.step_id = s.id
            order by c.criterion_id) as pass_marks
        from plan_step s where s.process_id = :id) s
      full join (
        select r.process_id as of_process, r.made_at, r.id as scale, r.name_en as scale_en,
          r.name_fr as scale_fr, array_agg(a.mark order by a.mark) as marks,
          array_agg(a.text_en order by a.mark) as texts_en,
          array_agg(a.text_fr order by a.mark) as texts_fr
        from rating_scale r join scale_anchor a on a.scale_id = r.id
        where r.process_id = :id group by r.id) x on x.of_process = s.process_id
      order by s.position, x.made_at, x.scale
      """;

  private final Map<StepId, PlanStep> steps = new LinkedHashMap<>();
  private final Map<ScaleId, RatingScale> scales = new LinkedHashMap<>();
  private final List<PlanCell> cells = new ArrayList<>();

  AssessmentPlan plan() {
    return new AssessmentPlan(List.copyOf(steps.values()), cells, List.copyOf(scales.values()));
  }

  void row(ResultSet row) throws SQLException {
    UUID step = row.getObject("step", UUID.class);
    UUID scale = row.getObject("scale", UUID.class);
    if (step != null && !steps.containsKey(new StepId(step))) {
      steps.put(new StepId(step), step(row, new StepId(step)));
      addCells(row, new StepId(step));
    }
    if (scale != null && !scales.containsKey(new ScaleId(scale))) {
      scales.put(new ScaleId(scale), scale(row, new ScaleId(scale)));
    }
  }

  private static PlanStep step(ResultSet row, StepId id) throws SQLException {
    return new PlanStep(
        id,
        row.getInt("position"),
        row.getInt("revision"),
        new WrittenStep(
            Method.ofCode(row.getString("method")).orElseThrow(),
            new Bilingual(row.getString("name_en"), row.getString("name_fr")),
            row.getInt("quorum"),
            row.getBoolean("blind"),
            row.getInt("hears_within"),
            row.getInt("minutes"),
            row.getInt("goes_on")),
        row.getBoolean("evaluated"));
  }

  private void addCells(ResultSet row, StepId step) throws SQLException {
    UUID[] criteria = (UUID[]) row.getArray("criteria").getArray();
    UUID[] scaleOf = (UUID[]) row.getArray("scales").getArray();
    @Nullable Integer[] passMarks = (Integer[]) row.getArray("pass_marks").getArray();
    for (int i = 0; i < criteria.length; i++) {
      cells.add(
          new PlanCell(step, new CriterionId(criteria[i]), new ScaleId(scaleOf[i]), passMarks[i]));
    }
  }

  private static RatingScale scale(ResultSet row, ScaleId id) throws SQLException {
    Integer[] marks = (Integer[]) row.getArray("marks").getArray();
    String[] english = (String[]) row.getArray("texts_en").getArray();
    String[] french = (String[]) row.getArray("texts_fr").getArray();
    List<Anchor> anchors = new ArrayList<>();
    for (int i = 0; i < marks.length; i++) {
      anchors.add(new Anchor(marks[i], new Bilingual(english[i], french[i])));
    }
    return new RatingScale(
        id, new Bilingual(row.getString("scale_en"), row.getString("scale_fr")), anchors);
  }
}
