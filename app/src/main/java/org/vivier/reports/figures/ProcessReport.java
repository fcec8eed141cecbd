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
  private static final int WAY = 0;

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
    rows.add(row(counts, Figure.APPLIED, cells));
    rows.add(row(counts, Figure.BEGUN, cells));
    for (PlanStep step : steps) {
      rows.add(
          row(
              words.text("reports.row.reached", step.name().in(cells.language())),
              counts.reached(step.position()),
              Selection.of(Figure.REACHED_STEP).inStep(step.position()),
              counts,
              cells));
    }
    rows.add(row(counts, Figure.UNDECIDED, cells));
    rows.add(row(counts, Figure.QUALIFIED, cells));
    rows.add(row(counts, Figure.ELIMINATED, cells));
    rows.add(row(counts, Figure.SET_ASIDE, cells));
    rows.add(row(counts, Figure.ENDED, cells));
    rows.add(row(counts, Figure.TOLD, cells));
    return people("funnel", rows, words);
  }

  private static FigureTable standing(Counts counts, List<PlanStep> steps, Cells cells) {
    Language language = cells.language();
    List<Row> rows = new ArrayList<>();
    for (AssessmentState state : AssessmentState.values()) {
      if (state == AssessmentState.IN_STEP) {
        for (PlanStep step : steps) {
          rows.add(
              row(
                  step.name().in(language),
                  counts.inStep(step.position()),
                  Selection.of(Figure.IN_STEP).inStep(step.position()),
                  counts,
                  cells));
        }
      } else {
        rows.add(row(counts, Figure.ofCode(state.code()).orElseThrow(), cells));
      }
    }
    return people("standing", rows, cells.words());
  }

  private static Row row(Counts counts, Figure figure, Cells cells) {
    return row(
        cells.words().text("reports.figure." + figure.code()),
        counts.all().of(figure),
        Selection.of(figure),
        counts,
        cells);
  }

  private static Row row(String label, int many, Selection selection, Counts counts, Cells cells) {
    return new Row(
        label,
        null,
        List.of(cells.many(many, selection), cells.share(many, counts.all().of(Figure.APPLIED))));
  }

  private static FigureTable people(String code, List<Row> rows, Words words) {
    return new FigureTable(
        code,
        words.text("reports.table." + code),
        words.text("reports.note." + code),
        words.text("reports.head.stage"),
        List.of(words.text("reports.head.people"), words.text("reports.head.share")),
        rows,
        CommonTables.chart(code, rows, 0, words));
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
      rows.add(new Row(step.name().in(cells.language()), null, cells(took, place, within, cells)));
      String name = step.name().in(cells.language());
      bar(words.text("reports.chart.median", name), took.median(), false, cells, bars);
      bar(words.text("reports.chart.standard", name), (double) standard, true, cells, bars);
    }
    Times way = times.getOrDefault(WAY, Times.NONE);
    rows.add(
        new Row(
            words.text("reports.row.way"),
            null,
            cells(way, WAY, cells.text(words.text("reports.cell.promised")), cells)));
    bar(
        words.text("reports.chart.median", words.text("reports.row.way")),
        way.median(),
        false,
        cells,
        bars);
    return new FigureTable(
        "times",
        words.text("reports.table.times"),
        words.text("reports.note.times"),
        words.text("reports.head.step"),
        List.of(
            words.text("reports.figure.heard"),
            words.text("reports.head.median"),
            words.text("reports.head.slowest"),
            words.text("reports.head.standard"),
            words.text("reports.figure.over"),
            words.text("reports.figure.pending"),
            words.text("reports.figure.pending-over")),
        rows,
        new Chart(
            "chart-times",
            words.text("reports.table.times"),
            words.text("reports.chart.times"),
            words.text("reports.head.median"),
            words.text("reports.head.standard"),
            bars));
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

  static List<Cell> cells(Times took, int place, Cell standard, Cells cells) {
    Selection of = Selection.of(Figure.HEARD).inStep(place);
    return List.of(
        cells.many(took.heard(), of),
        cells.days(took.median(), of),
        cells.days(took.slowest(), of),
        standard,
        cells.many(took.over(), of.counting(Figure.OVER)),
        cells.many(took.waiting(), of.counting(Figure.PENDING)),
        cells.many(took.waitingOver(), of.counting(Figure.PENDING_OVER)));
  }
}
