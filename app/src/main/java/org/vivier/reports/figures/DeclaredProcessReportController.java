package org.vivier.reports.figures;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.vivier.platform.words.Words;
import org.vivier.processes.SelectionProcess;
import org.vivier.staff.Act;
import org.vivier.staff.Requires;
import org.vivier.staff.page.Addresses;
import org.vivier.staff.page.StaffRequest;
import org.vivier.staff.page.StaffResponses;

/** What people declared in one process, for nobody who judged there. */
@Controller
class DeclaredProcessReportController {
  private static final String EN = ReportPaths.PROCESS_EN + ReportPaths.DECLARED;
  private static final String FR = ReportPaths.PROCESS_FR + ReportPaths.DECLARED;

  private final ReportPages pages;
  private final DeclaredReportPages declared;
  private final SeesDeclarations sees;

  DeclaredProcessReportController(
      ReportPages pages, DeclaredReportPages declared, SeesDeclarations sees) {
    this.pages = pages;
    this.declared = declared;
    this.sees = sees;
  }

  @Requires(act = Act.SEE_DECLARED, scope = "process")
  @GetMapping({EN, FR})
  ResponseEntity<byte[]> show(StaffRequest request, SelectionProcess process) {
    refuseUnseen(request, process);
    Words words = request.words();
    Addresses here = ReportPaths.declared(ReportPaths.of(process.number()));
    return declared.page(
        request,
        pages.frame(request, process, here, words.text("reports.declared.title")),
        process.facts().title().in(words.language()),
        ReportFilter.of(process, request).everyDay(),
        here,
        null);
  }

  @Requires(act = Act.SEE_DECLARED, scope = "process")
  @GetMapping({EN + ReportPaths.CSV_EN, FR + ReportPaths.CSV_FR})
  ResponseEntity<byte[]> csv(StaffRequest request, SelectionProcess process) {
    refuseUnseen(request, process);
    return declared.csv(ReportFilter.of(process, request), process.number(), request);
  }

  @Requires(act = Act.SEE_DECLARED, scope = "process")
  @GetMapping({EN + ReportPaths.XLSX_EN, FR + ReportPaths.XLSX_FR})
  ResponseEntity<byte[]> xlsx(StaffRequest request, SelectionProcess process) {
    refuseUnseen(request, process);
    return declared.xlsx(ReportFilter.of(process, request), process.number(), request);
  }

  private void refuseUnseen(StaffRequest request, SelectionProcess process) {
    if (!sees.of(process, request.member())) {
      throw StaffResponses.missing();
    }
  }
}
