package org.vivier.reports.figures;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.vivier.format.Language;
import org.vivier.platform.words.Day;
import org.vivier.platform.words.Words;
import org.vivier.processes.SelectionProcess;
import org.vivier.reports.figures.SelectedApplications.Selected;
import org.vivier.staff.Act;
import org.vivier.staff.Requires;
import org.vivier.staff.StaffMember;
import org.vivier.staff.page.Addresses;
import org.vivier.staff.page.StaffFrame;
import org.vivier.staff.page.StaffRequest;
import org.vivier.staff.page.Table;
import org.vivier.staff.page.TableQuery;
import org.vivier.staff.page.TableShape;
import org.vivier.staff.page.TableShape.Column;

/** The applications behind a figure, by their references: no name, no mark. */
@Controller
class ReportListController {
  private static final String[] ASKED = {
    ReportFilter.FROM,
    ReportFilter.TO,
    ReportFilter.CLASSIFICATION,
    ReportFilter.PROCESS,
    "figure",
    "step",
    "language",
    "source",
    "owner"
  };
  private static final TableShape OF_PROCESS = shape(false, false);
  private static final TableShape OF_PROCESS_TIMED = shape(false, true);
  private static final TableShape OF_ALL = shape(true, false);
  private static final TableShape OF_ALL_TIMED = shape(true, true);

  private final ReportPages pages;
  private final SelectedApplications selected;
  private final SelectionWords describe;

  ReportListController(ReportPages pages, SelectedApplications selected, SelectionWords describe) {
    this.pages = pages;
    this.selected = selected;
    this.describe = describe;
  }

  private static TableShape shape(boolean process, boolean timed) {
    List<Column> columns = new java.util.ArrayList<>();
    columns.add(Column.sorting("reference"));
    if (process) {
      columns.add(Column.plain("process"));
    }
    columns.add(Column.plain("state"));
    columns.add(Column.plain("answer"));
    columns.add(Column.plain("language"));
    columns.add(Column.sorting("applied"));
    columns.add(Column.sorting("replyBy"));
    if (timed) {
      columns.add(Column.numbers("days"));
    }
    return TableShape.of(timed ? "-days" : "applied", columns, ASKED);
  }

  @Requires(act = Act.SEE_REPORTS, scope = "process")
  @GetMapping({
    ReportPaths.PROCESS_EN + ReportPaths.LIST_EN,
    ReportPaths.PROCESS_FR + ReportPaths.LIST_FR
  })
  ResponseEntity<byte[]> ofProcess(StaffRequest request, SelectionProcess process) {
    Addresses report = ReportPaths.of(process.number());
    return page(
        request,
        pages.frame(
            request, process, ReportPaths.list(report), request.words().text("reports.list.title")),
        ReportFilter.of(process, request),
        report,
        process);
  }

  @Requires(act = Act.SEE_ORGANIZATION_REPORTS)
  @GetMapping({ReportPaths.EN + ReportPaths.LIST_EN, ReportPaths.FR + ReportPaths.LIST_FR})
  ResponseEntity<byte[]> ofAll(StaffRequest request) {
    return page(
        request,
        pages.frame(request, ReportPaths.list(), request.words().text("reports.list.title")),
        ReportFilter.of(request),
        ReportPaths.organization(),
        null);
  }

  private ResponseEntity<byte[]> page(
      StaffRequest request,
      StaffFrame frame,
      ReportFilter filter,
      Addresses report,
      @Nullable SelectionProcess process) {
    Selection selection = Selection.of(request);
    boolean timed = selection.figure().timed();
    TableQuery query = shapeOf(process == null, timed).read(request.form());
    Words words = frame.words();
    int total = selected.count(filter, selection);
    List<Selected> found =
        selected.page(
            filter,
            selection,
            query.column(),
            query.descending(),
            query.offset(total),
            TableQuery.ROWS);
    return pages.page(
        "applications",
        new ReportListPage(
            frame.counting(total),
            describe.of(selection, filter, process, words),
            Table.of(words, "reports.list.", query, total, List.of()),
            process == null,
            timed,
            found.stream().map(one -> row(one, request.member(), words)).toList(),
            report.in(words.language()) + filter.query()));
  }

  private static TableShape shapeOf(boolean all, boolean timed) {
    if (all) {
      return timed ? OF_ALL_TIMED : OF_ALL;
    }
    return timed ? OF_PROCESS_TIMED : OF_PROCESS;
  }

  private static ReportListPage.Row row(Selected one, StaffMember member, Words words) {
    Language language = words.language();
    Integer days = one.days();
    boolean answers = member.may(Act.SEE_ANSWERS, one.process().scope());
    return new ReportListPage.Row(
        one.reference(),
        answers && one.answer() != null
            ? ReportPaths.answer(one.number(), one.reference()).in(language)
            : null,
        one.number(),
        one.state().forStaff(language),
        one.answer() == null ? words.text("reports.cell.none") : one.answer().forStaff(language),
        words.text("reports.language." + one.language().tag()),
        Day.of(one.appliedOn(), language),
        Day.of(one.replyBy(), language),
        days == null ? null : Numbers.whole(days, language));
  }
}
