package org.vivier.reports.figures;

import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.vivier.format.Language;
import org.vivier.platform.words.Words;
import org.vivier.processes.SelectionProcess;
import org.vivier.staff.Act;
import org.vivier.staff.Requires;
import org.vivier.staff.page.Addresses;
import org.vivier.staff.page.StaffRequest;

/** The report on a process, and its downloads. */
@Controller
class ProcessReportController {
  private static final String EN = ReportPaths.PROCESS_EN;
  private static final String FR = ReportPaths.PROCESS_FR;

  private final ReportPages pages;
  private final ProcessReport report;
  private final SeesDeclarations sees;

  ProcessReportController(ReportPages pages, ProcessReport report, SeesDeclarations sees) {
    this.pages = pages;
    this.report = report;
    this.sees = sees;
  }

  @Requires(act = Act.SEE_REPORTS, scope = "process")
  @GetMapping({EN, FR})
  ResponseEntity<byte[]> show(StaffRequest request, SelectionProcess process) {
    Language language = request.language();
    Words words = Words.of(language);
    Addresses here = ReportPaths.of(process.number());
    ReportFilter filter = ReportFilter.of(process, request);
    return pages.page(
        "report",
        new ReportPage(
            pages.frame(request, process, here, words.text("reports.page.link")),
            process.facts().title().in(language),
            ReportPages.filters(filter, here.in(language), true, null),
            pages.shown(tables(process, filter, words), here, filter.query(), request),
            ReportPaths.xlsx(here).in(language) + filter.query(),
            sees.of(process, request.member()) ? ReportPaths.declared(here).in(language) : null));
  }

  @Requires(act = Act.SEE_REPORTS, scope = "process")
  @GetMapping({EN + ReportPaths.CSV_EN, FR + ReportPaths.CSV_FR})
  ResponseEntity<byte[]> csv(StaffRequest request, SelectionProcess process) {
    return pages.csv(tables(process, request), process.number(), request);
  }

  @Requires(act = Act.SEE_REPORTS, scope = "process")
  @GetMapping({EN + ReportPaths.XLSX_EN, FR + ReportPaths.XLSX_FR})
  ResponseEntity<byte[]> xlsx(StaffRequest request, SelectionProcess process) {
    return pages.xlsx(tables(process, request), process.number());
  }

  private List<FigureTable> tables(SelectionProcess process, StaffRequest request) {
    return tables(process, ReportFilter.of(process, request), request.words());
  }

  private List<FigureTable> tables(SelectionProcess process, ReportFilter filter, Words words) {
    String list = ReportPaths.list(ReportPaths.of(process.number())).in(words.language());
    return report.of(
        process,
        filter,
        new Cells(words, selection -> list + filter.query().and(selection.query())));
  }
}
