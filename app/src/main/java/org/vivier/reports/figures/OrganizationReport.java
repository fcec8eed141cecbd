package org.vivier.reports.figures;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.platform.words.Words;
import org.vivier.processes.ProcessId;
import org.vivier.reports.figures.FigureTable.Cell;
import org.vivier.reports.figures.FigureTable.Row;
import org.vivier.staff.Act;
import org.vivier.staff.StaffMember;

/** The report on all processes of the organization together, and beside one another. */
@Component
class OrganizationReport {
  private static final List<Figure> ALL =
      List.of(
          Figure.APPLIED,
          Figure.WAITING,
          Figure.BEGUN,
          Figure.UNDECIDED,
          Figure.QUALIFIED,
          Figure.ELIMINATED,
          Figure.SET_ASIDE,
          Figure.ENDED,
          Figure.TOLD);
  private static final List<Figure> BY_PROCESS =
      List.of(
          Figure.APPLIED,
          Figure.BEGUN,
          Figure.QUALIFIED,
          Figure.ELIMINATED,
          Figure.OPEN,
          Figure.LATE);

  private final ReportFigures figures;
  private final CommonTables common;

  OrganizationReport(ReportFigures figures, CommonTables common) {
    this.figures = figures;
    this.common = common;
  }

  /** Its tables, of one moment; empty when nobody applied. */
  @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
  List<FigureTable> of(ReportFilter filter, StaffMember member, Cells cells) {
    Counts counts = figures.counts(filter);
    if (counts.all().of(Figure.APPLIED) == 0) {
      return List.of();
    }
    Map<String, Times> ways = figures.ways(filter);
    return List.of(
        funnel(counts, cells),
        processes(counts, ways, filter, member, cells),
        CommonTables.times(
            "reports.note.way",
            List.of(CommonTables.way(ways.getOrDefault("", Times.NONE), cells)),
            null,
            cells.words()),
        common.unanswered(counts, cells),
        common.languages(counts, cells),
        common.sources(counts, cells));
  }

  private static FigureTable funnel(Counts counts, Cells cells) {
    return CommonTables.people(
        "funnel",
        ALL.stream().map(figure -> CommonTables.row(counts, figure, cells)).toList(),
        cells.words());
  }

  private static FigureTable processes(
      Counts counts,
      Map<String, Times> ways,
      ReportFilter filter,
      StaffMember member,
      Cells cells) {
    Words words = cells.words();
    Map<String, Counts.Of> latestFirst = new TreeMap<>(Collections.reverseOrder());
    latestFirst.putAll(counts.processes());
    List<Row> rows = new ArrayList<>();
    latestFirst.forEach((number, of) -> {
      Cells ofOne =
          new Cells(
              words,
              selection ->
                  ReportPaths.list().in(words.language())
                      + filter.query().with(ReportFilter.PROCESS, number).and(selection.query()));
      List<Cell> row =
          new ArrayList<>(ofOne.tally(of.tally(), Selection.of(Figure.APPLIED), BY_PROCESS));
      Times way = ways.getOrDefault(number, Times.NONE);
      row.add(ofOne.days(way.median(), Selection.of(Figure.HEARD)));
      rows.add(
          new Row(
              number,
              member.may(Act.SEE_REPORTS, new ProcessId(of.process()).scope())
                  ? ReportPaths.of(number).in(words.language())
                  : null,
              row));
    });
    List<String> heads =
        new ArrayList<>(
            BY_PROCESS.stream()
                .map(figure -> words.text("reports.figure." + figure.code()))
                .toList());
    heads.add(words.text("reports.head.medianWay"));
    return new FigureTable(
        "processes",
        words.text("reports.table.processes"),
        null,
        words.text("reports.head.process"),
        heads,
        rows,
        null);
  }
}
