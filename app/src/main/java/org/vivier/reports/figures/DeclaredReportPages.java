package org.vivier.reports.figures;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.vivier.format.Language;
import org.vivier.staff.page.Addresses;
import org.vivier.staff.page.StaffFrame;
import org.vivier.staff.page.StaffRequest;

/** Makes the pages and downloads of what people declared. */
@Component
class DeclaredReportPages {
  private static final String FILE = "-declared";

  private final ReportPages pages;
  private final DeclaredReport report;

  DeclaredReportPages(ReportPages pages, DeclaredReport report) {
    this.pages = pages;
    this.report = report;
  }

  /**
   * The page.
   *
   * @param lead what it is about
   * @param known classifications that can be chosen; null where it is one process
   */
  ResponseEntity<byte[]> page(
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

  ResponseEntity<byte[]> csv(ReportFilter filter, String name, StaffRequest request) {
    return pages.csv(tables(filter, request), name + FILE, request);
  }

  ResponseEntity<byte[]> xlsx(ReportFilter filter, String name, StaffRequest request) {
    return pages.xlsx(tables(filter, request), name + FILE);
  }

  private List<FigureTable> tables(ReportFilter filter, StaffRequest request) {
    // No figure here leads to anybody.
    return report.of(filter, new Cells(request.words(), selection -> ""));
  }
}
