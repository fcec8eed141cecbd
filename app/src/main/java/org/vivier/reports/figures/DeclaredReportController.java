package org.vivier.reports.figures;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.vivier.platform.words.Words;
import org.vivier.staff.Act;
import org.vivier.staff.Requires;
import org.vivier.staff.page.Addresses;
import org.vivier.staff.page.StaffRequest;

/** What people declared in all processes, without those where whoever asks judged. */
@Controller
class DeclaredReportController {
  private static final String EN = ReportPaths.EN + ReportPaths.DECLARED;
  private static final String FR = ReportPaths.FR + ReportPaths.DECLARED;
  private static final String FILE = "vivier";

  private final ReportPages pages;
  private final DeclaredReportPages declared;
  private final SeesDeclarations sees;
  private final KnownClassifications classifications;

  DeclaredReportController(
      ReportPages pages,
      DeclaredReportPages declared,
      SeesDeclarations sees,
      KnownClassifications classifications) {
    this.pages = pages;
    this.declared = declared;
    this.sees = sees;
    this.classifications = classifications;
  }

  @Requires(act = Act.SEE_ORGANIZATION_REPORTS)
  @GetMapping({EN, FR})
  ResponseEntity<byte[]> show(StaffRequest request) {
    Words words = request.words();
    Addresses here = ReportPaths.declared(ReportPaths.organization());
    return declared.page(
        request,
        pages.frame(request, here, words.text("reports.declared.title")),
        words.text("reports.page.organization"),
        filter(request),
        here,
        classifications.all());
  }

  @Requires(act = Act.SEE_ORGANIZATION_REPORTS)
  @GetMapping({EN + ReportPaths.CSV_EN, FR + ReportPaths.CSV_FR})
  ResponseEntity<byte[]> csv(StaffRequest request) {
    return declared.csv(filter(request), FILE, request);
  }

  @Requires(act = Act.SEE_ORGANIZATION_REPORTS)
  @GetMapping({EN + ReportPaths.XLSX_EN, FR + ReportPaths.XLSX_FR})
  ResponseEntity<byte[]> xlsx(StaffRequest request) {
    return declared.xlsx(filter(request), FILE, request);
  }

  private ReportFilter filter(StaffRequest request) {
    return ReportFilter.of(request).everyDay().without(sees.judged(request.member()));
  }
}
