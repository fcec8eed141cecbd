package org.vivier.reports.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.assessment.AssessmentState;
import org.vivier.format.Language;
import org.vivier.platform.words.Words;
import org.vivier.processes.SelectionProcess;
import org.vivier.processes.plan.AssessmentPlans;
import org.vivier.processes.plan.PlanStep;
import org.vivier.reports.figures.Chart.Bar;
import org.vivier.reports.figures.FigureTable.Cell;
import org.vivier.reports.figures.FigureTable.Row;

/** The report on one process. */
@Component
class ProcessReport {
  private final ReportFigures figures;
  private final AssessmentPlans plans;
  private final CommonTables common;

  ProcessReport(ReportFigures figures, AssessmentPlans plans, CommonTables common) {
    this.figures = figures;
    this.plans = plans;
    this.common = common;
  }

  /** Its tables, of one moment; empty when nobody applied. */
  @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
  List<FigureTable> of(SelectionProcess process, ReportFilter filter, Cells cells) {
    Counts counts = figures.counts(filter);
    if (counts.all().of(Figure.APPLIED) == 0) {
      return List.of();
    }
    List<PlanStep> steps = plans.steps(process.id());
    return List.of(
        funnel(counts, steps, cells),
        standing(counts, steps, cells),
        times(figures.times(filter), steps, cells),
        common.unanswered(counts, cells),
        common.languages(counts, cells),
        common.sources(counts, cells));
  }

  private static FigureTable funnel(Counts counts, List<PlanStep> steps, Cells cells) {
    Words words = cells.words();
    List<Row> rows = new ArrayList<>();
    rows.add(CommonTables.row(counts, Figure.APPLIED, cells));
    rows.add(CommonTables.row(counts, Figure.BEGUN, cells));
    for (PlanStep step : steps) {
      rows.add(
          CommonTables.row(
              words.text("reports.row.reached", step.name().in(cells.language())),
              counts.reached(step.position()),
              Selection.of(Figure.REACHED_STEP).inStep(step.position()),
              counts,
              cells));
    }
    rows.add(CommonTables.row(counts, Figure.UNDECIDED, cells));
    rows.add(CommonTables.row(counts, Figure.QUALIFIED, cells));
    rows.add(CommonTables.row(counts, Figure.ELIMINATED, cells));
    rows.add(CommonTables.row(counts, Figure.SET_ASIDE, cells));
    rows.add(CommonTables.row(counts, Figure.ENDED, cells));
    rows.add(CommonTables.row(counts, Figure.TOLD, cells));
    return CommonTables.people("funnel", rows, words);
  }

  private static FigureTable standing(Counts counts, List<PlanStep> steps, Cells cells) {
    Language language = cells.language();
    List<Row> rows = new ArrayList<>();
    for (AssessmentState state : AssessmentState.values()) {
      if (state == AssessmentState.IN_STEP) {
        for (PlanStep step : steps) {
          rows.add(
              CommonTables.row(
                  step.name().in(language),
                  counts.inStep(step.position()),
                  Selection.of(Figure.IN_STEP).inStep(step.position()),
                  counts,
                  cells));
        }
      } else {
        rows.add(CommonTables.row(counts, Figure.ofCode(state.code()).orElseThrow(), cells));
      }
    }
    return CommonTables.people("standing", rows, cells.words());
  }

  private static FigureTable times(Map<Integer, Times> times, List<PlanStep> steps, Cells cells) {
    Words words = cells.words();
    List<Row> rows = new ArrayList<>();
    List<Bar> bars = new ArrayList<>();
    for (PlanStep step : steps) {
      int place = step.position();
      int standard = step.written().hearsWithin();
      Times took = times.getOrDefault(place, Times.NONE);
      Cell within = cells.plain(standard);
      rows.add(
          new Row(
              step.name().in(cells.language()),
              null,
              CommonTables.times(took, place, within, cells)));
      String name = step.name().in(cells.language());
      bar(words.text("reports.chart.median", name), took.median(), false, cells, bars);
      bar(words.text("reports.chart.standard", name), (double) standard, true, cells, bars);
    }
    Times way = times.getOrDefault(CommonTables.WAY, Times.NONE);
    rows.add(CommonTables.way(way, cells));
    bar(
        words.text("reports.chart.median", words.text("reports.row.way")),
        way.median(),
        false,
        cells,
        bars);
    return CommonTables.times(
        "reports.note.times",
        rows,
        new Chart(
            "chart-times",
            words.text("reports.table.times"),
            words.text("reports.chart.times"),
            words.text("reports.head.median"),
            words.text("reports.head.standard"),
            bars),
        words);
  }

  private static void bar(
      String label,
      @org.jspecify.annotations.Nullable Double days,
      boolean hatched,
      Cells cells,
      List<Bar> bars) {
    if (days != null) {
      bars.add(new Bar(label, days, Numbers.decimal(days, 1, cells.language()), hatched));
    }
  }
}
