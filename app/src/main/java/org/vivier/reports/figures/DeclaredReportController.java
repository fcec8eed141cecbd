package org.vivier.reports.figures;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.vivier.format.Language;
import org.vivier.platform.words.Words;
import org.vivier.processes.SelectionProcess;
import org.vivier.staff.Act;
import org.vivier.staff.Requires;
import org.vivier.staff.StaffMember;
import org.vivier.staff.page.Addresses;
import org.vivier.staff.page.StaffFrame;
import org.vivier.staff.page.StaffRequest;
import org.vivier.staff.page.StaffResponses;

/** What people declared: of a process for nobody who judged there, of all without those. */
@Controller
class DeclaredReportController {
  private static final String EN = ReportPaths.EN + ReportPaths.DECLARED;
  private static final String FR = ReportPaths.FR + ReportPaths.DECLARED;
  private static final String PROCESS_EN = ReportPaths.PROCESS_EN + ReportPaths.DECLARED;
  private static final String PROCESS_FR = ReportPaths.PROCESS_FR + ReportPaths.DECLARED;
  private static final String FILE = "-declared";

  private final ReportPages pages;
  private final DeclaredReport report;
  private final SeesDeclarations sees;
  private final KnownClassifications classifications;

  DeclaredReportController(
      ReportPages pages,
      DeclaredReport report,
      SeesDeclarations sees,
      KnownClassifications classifications) {
    this.pages = pages;
    this.report = report;
    this.sees = sees;
    this.classifications = classifications;
  }

  @Requires(act = Act.SEE_DECLARED, scope = "process")
  @GetMapping({PROCESS_EN, PROCESS_FR})
  ResponseEntity<byte[]> ofProcess(StaffRequest request, SelectionProcess process) {
    refuseUnseen(process, request.member());
    Words words = request.words();
    Addresses here = ReportPaths.declared(ReportPaths.of(process.number()));
    return page(
        request,
        pages.frame(request, process, here, words.text("reports.declared.title")),
        process.facts().title().in(words.language()),
        ReportFilter.of(process, request).everyDay(),
        here,
        null);
  }

  @Requires(act = Act.SEE_DECLARED, scope = "process")
  @GetMapping({PROCESS_EN + ReportPaths.CSV_EN, PROCESS_FR + ReportPaths.CSV_FR})
  ResponseEntity<byte[]> csvOfProcess(StaffRequest request, SelectionProcess process) {
    refuseUnseen(process, request.member());
    return pages.csv(
        tables(ReportFilter.of(process, request), request), process.number() + FILE, request);
  }

  @Requires(act = Act.SEE_DECLARED, scope = "process")
  @GetMapping({PROCESS_EN + ReportPaths.XLSX_EN, PROCESS_FR + ReportPaths.XLSX_FR})
  ResponseEntity<byte[]> xlsxOfProcess(StaffRequest request, SelectionProcess process) {
    refuseUnseen(process, request.member());
    return pages.xlsx(tables(ReportFilter.of(process, request), request), process.number() + FILE);
  }

  @Requires(act = Act.SEE_ORGANIZATION_REPORTS)
  @GetMapping({EN, FR})
  ResponseEntity<byte[]> ofAll(StaffRequest request) {
    Words words = request.words();
    Addresses here = ReportPaths.declared(ReportPaths.organization());
    return page(
        request,
        pages.frame(request, here, words.text("reports.declared.title")),
        words.text("reports.page.organization"),
        everything(request),
        here,
        classifications.all());
  }

  @Requires(act = Act.SEE_ORGANIZATION_REPORTS)
  @GetMapping({EN + ReportPaths.CSV_EN, FR + ReportPaths.CSV_FR})
  ResponseEntity<byte[]> csvOfAll(StaffRequest request) {
    return pages.csv(tables(everything(request), request), "vivier" + FILE, request);
  }

  @Requires(act = Act.SEE_ORGANIZATION_REPORTS)
  @GetMapping({EN + ReportPaths.XLSX_EN, FR + ReportPaths.XLSX_FR})
  ResponseEntity<byte[]> xlsxOfAll(StaffRequest request) {
    return pages.xlsx(tables(everything(request), request), "vivier" + FILE);
  }

  private void refuseUnseen(SelectionProcess process, StaffMember member) {
    if (!sees.of(process, member)) {
      throw StaffResponses.missing();
    }
  }

  private ReportFilter everything(StaffRequest request) {
    return ReportFilter.of(request).everyDay().without(sees.judged(request.member()));
  }

  private List<FigureTable> tables(ReportFilter filter, StaffRequest request) {
    // No figure here leads to anybody.
    return report.of(filter, new Cells(request.words(), selection -> ""));
  }

  private ResponseEntity<byte[]> page(
      StaffRequest request,
      StaffFrame frame,
      String lead,
      ReportFilter filter,
      Addresses here,
      @Nullable List<String> known) {
    Language language = request.language();
    return pages.page(
        "declared",
        new DeclaredReportPage(
            frame,
            lead,
            report.smallest(),
            ReportPages.filters(filter, here.in(language), false, known),
            pages.shown(tables(filter, request), here, filter.query(), request),
            ReportPaths.xlsx(here).in(language) + filter.query()));
  }
}
