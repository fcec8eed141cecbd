package org.vivier.assessment.rating;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.vivier.processes.Bilingual;
import org.vivier.processes.criteria.Criterion.Kind;
import org.vivier.processes.criteria.CriterionId;
import org.vivier.processes.plan.Anchor;
import org.vivier.processes.plan.Method;
import org.vivier.processes.plan.RatingScale;
import org.vivier.processes.plan.ScaleId;
import org.vivier.processes.plan.StepId;

/** What plan and criteria say about a cell, in one look-up: a page asks for it each time. */
@Component
public class Cells {
  private final JdbcClient jdbc;

  Cells(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * One cell of a plan.
   *
   * @param step what the step is called
   * @param quorum how many rate each application
   * @param version of the criterion that holds now
   * @param code how people name the criterion
   * @param text what it says
   * @param passMark the lowest mark that passes; null where nothing passes or fails
   */
  public record Planned(
      Bilingual step,
      Method method,
      int quorum,
      int version,
      Kind kind,
      Bilingual code,
      Bilingual text,
      RatingScale scale,
      @Nullable Integer passMark) {
    /** Whether this mark passes; null where nothing passes or fails. */
    public @Nullable Boolean passes(int mark) {
      return passMark == null ? null : mark >= passMark;
    }

    /** Whether what is rated is what was submitted, so that passages of it can be quoted. */
    public boolean reads() {
      return method == Method.SCREENING
          || method == Method.PORTFOLIO
          || method == Method.WORK_SAMPLE;
    }

    /** Whether a mark says that there is something to quote. */
    public boolean needsEvidence(int mark) {
      return reads() && mark > scale.lowest();
    }
  }

  /** A cell of a plan, without an application. */
  public record Of(StepId step, CriterionId criterion) {}

  private record Row(
      Of of,
      Bilingual step,
      Method method,
      int quorum,
      int version,
      Kind kind,
      Bilingual code,
      Bilingual text,
      UUID scale,
      Bilingual scaleName,
      @Nullable Integer passMark,
      Anchor anchor) {}

  /** This cell, as the plan and the statement of merit criteria have it now. */
  public Planned of(StepId step, CriterionId criterion) {
    Of of = new Of(step, criterion);
    return Objects.requireNonNull(of(List.of(of)).get(of), "a cell of a plan");
  }

  /** Those of these that are in a plan, all at once. */
  public Map<Of, Planned> of(Collection<Of> cells) {
    if (cells.isEmpty()) {
      return Map.of();
    }
    Map<Of, List<Row>> rows = new LinkedHashMap<>();
    jdbc.sql(
            """
            select x.step_id, x.criterion_id, s.name_en as step_en, s.name_fr as step_fr, s.method,
              s.quorum, c.number, c.kind, c.code_en, c.code_fr, c.text_en, c.text_fr, x.scale_id,
              x.pass_mark, g.name_en as scale_en, g.name_fr as scale_fr, a.mark,
              a.text_en as anchor_en, a.text_fr as anchor_fr
            from plan_cell x
            join plan_step s on s.id = x.step_id
            join current_criterion c on c.id = x.criterion_id
            join rating_scale g on g.id = x.scale_id
            join scale_anchor a on a.scale_id = x.scale_id
            where x.step_id = any (:steps) and x.criterion_id = any (:criteria)
            order by s.position, c.position, a.mark
            """)
        .param("steps", cells.stream().map(one -> one.step().value()).toArray(UUID[]::new))
        .param("criteria", cells.stream().map(one -> one.criterion().value()).toArray(UUID[]::new))
        .query((row, n) -> row(row))
        .list()
        .forEach(row -> rows.computeIfAbsent(row.of(), one -> new ArrayList<>()).add(row));
    Map<Of, Planned> planned = new LinkedHashMap<>();
    rows.forEach((of, ofOne) -> planned.put(of, planned(ofOne)));
    return planned;
  }

  private static Row row(ResultSet row) throws SQLException {
    return new Row(
        new Of(
            new StepId(row.getObject("step_id", UUID.class)),
            new CriterionId(row.getObject("criterion_id", UUID.class))),
        new Bilingual(row.getString("step_en"), row.getString("step_fr")),
        Method.ofCode(row.getString("method")).orElseThrow(),
        row.getInt("quorum"),
        row.getInt("number"),
        Kind.ofCode(row.getString("kind")).orElseThrow(),
        new Bilingual(row.getString("code_en"), row.getString("code_fr")),
        new Bilingual(row.getString("text_en"), row.getString("text_fr")),
        row.getObject("scale_id", UUID.class),
        new Bilingual(row.getString("scale_en"), row.getString("scale_fr")),
        row.getObject("pass_mark", Integer.class),
        new Anchor(
            row.getInt("mark"),
            new Bilingual(row.getString("anchor_en"), row.getString("anchor_fr"))));
  }

  private static Planned planned(List<Row> rows) {
    Row first = rows.getFirst();
    return new Planned(
        first.step(),
        first.method(),
        first.quorum(),
        first.version(),
        first.kind(),
        first.code(),
        first.text(),
        new RatingScale(
            new ScaleId(first.scale()), first.scaleName(), rows.stream().map(Row::anchor).toList()),
        first.passMark());
  }
}
