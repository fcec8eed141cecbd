package org.vivier.reports.figures;

import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.vivier.format.Language;
import org.vivier.platform.words.Words;
import org.vivier.staff.Act;
import org.vivier.staff.Requires;
import org.vivier.staff.page.Addresses;
import org.vivier.staff.page.StaffRequest;

/** The report on the organization, and its downloads. */
@Controller
class OrganizationReportController {
  private static final String EN = ReportPaths.EN;
  private static final String FR = ReportPaths.FR;
  private static final String FILE = "vivier";

  private final ReportPages pages;
  private final OrganizationReport report;
  private final KnownClassifications classifications;

  OrganizationReportController(
      ReportPages pages, OrganizationReport report, KnownClassifications classifications) {
    this.pages = pages;
    this.report = report;
    this.classifications = classifications;
  }

  @Requires(act = Act.SEE_ORGANIZATION_REPORTS)
  @GetMapping({EN, FR})
  ResponseEntity<byte[]> show(StaffRequest request) {
    Language language = request.language();
    Words words = Words.of(language);
    Addresses here = ReportPaths.organization();
    ReportFilter filter = ReportFilter.of(request);
    return pages.page(
        "report",
        new ReportPage(
            pages.frame(request, here, words.text("reports.page.title")),
            words.text("reports.page.organization"),
            ReportPages.filters(filter, here.in(language), true, classifications.all()),
            pages.shown(tables(request), here, filter.query(), request),
            ReportPaths.xlsx(here).in(language) + filter.query(),
            ReportPaths.declared(here).in(language)));
  }

  @Requires(act = Act.SEE_ORGANIZATION_REPORTS)
  @GetMapping({EN + ReportPaths.CSV_EN, FR + ReportPaths.CSV_FR})
  ResponseEntity<byte[]> csv(StaffRequest request) {
    return pages.csv(tables(request), FILE, request);
  }

  @Requires(act = Act.SEE_ORGANIZATION_REPORTS)
  @GetMapping({EN + ReportPaths.XLSX_EN, FR + ReportPaths.XLSX_FR})
  ResponseEntity<byte[]> xlsx(StaffRequest request) {
    return pages.xlsx(tables(request), FILE);
  }

  private List<FigureTable> tables(StaffRequest request) {
    Words words = request.words();
    ReportFilter filter = ReportFilter.of(request);
    String list = ReportPaths.list().in(words.language());
    return report.of(
        filter,
        request.member(),
        new Cells(words, selection -> list + filter.query().and(selection.query())));
  }
}
