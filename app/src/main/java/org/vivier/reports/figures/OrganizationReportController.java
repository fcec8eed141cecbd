package org.vivier.reports.figures;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.vivier.format.Language;
import org.vivier.platform.web.LanguageChoice;
import org.vivier.platform.words.Words;
import org.vivier.staff.Act;
import org.vivier.staff.Requires;
import org.vivier.staff.StaffMember;
import org.vivier.staff.page.Addresses;

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
  ResponseEntity<byte[]> show(HttpServletRequest request, StaffMember member) {
    Language language = LanguageChoice.of(request);
    Words words = Words.of(language);
    Addresses here = ReportPaths.organization();
    ReportFilter filter = ReportFilter.of(member, request);
    return pages.page(
        "report",
        new ReportPage(
            pages.frame(request, member, here, words.text("reports.page.title")),
            words.text("reports.page.organization"),
            ReportPages.filters(filter, here.in(language), true, classifications.all()),
            pages.shown(tables(request, member), here, filter.query(), request),
            ReportPaths.xlsx(here).in(language) + filter.query(),
            ReportPaths.declared(here).in(language)));
  }

  @Requires(act = Act.SEE_ORGANIZATION_REPORTS)
  @GetMapping({EN + ReportPaths.CSV_EN, FR + ReportPaths.CSV_FR})
  ResponseEntity<byte[]> csv(HttpServletRequest request, StaffMember member) {
    return pages.csv(tables(request, member), FILE, request);
  }

  @Requires(act = Act.SEE_ORGANIZATION_REPORTS)
  @GetMapping({EN + ReportPaths.XLSX_EN, FR + ReportPaths.XLSX_FR})
  ResponseEntity<byte[]> xlsx(HttpServletRequest request, StaffMember member) {
    return pages.xlsx(tables(request, member), FILE);
  }

  private List<FigureTable> tables(HttpServletRequest request, StaffMember member) {
    Words words = Words.of(LanguageChoice.of(request));
    ReportFilter filter = ReportFilter.of(member, request);
    String list = ReportPaths.list().in(words.language());
    return report.of(
        filter,
        member,
        new Cells(words, selection -> list + filter.query().and(selection.query())));
  }
}
