package org.vivier.reports.figures;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.vivier.format.Language;
import org.vivier.platform.web.LanguageChoice;
import org.vivier.platform.words.Words;
import org.vivier.processes.SelectionProcess;
import org.vivier.staff.Act;
import org.vivier.staff.Requires;
import org.vivier.staff.StaffMember;
import org.vivier.staff.page.Addresses;
import org.vivier.staff.page.StaffFrame;
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
  ResponseEntity<byte[]> ofProcess(
      HttpServletRequest request, StaffMember member, @PathVariable("process") String number) {
    SelectionProcess process = seen(number, member);
    Words words = Words.of(LanguageChoice.of(request));
    Addresses here = ReportPaths.declared(ReportPaths.of(process.number()));
    return page(
        request,
        pages.frame(request, member, process, here, words.text("reports.declared.title")),
        process.facts().title().in(words.language()),
        ReportFilter.of(process, request).everyDay(),
        here,
        null);
  }

  @Requires(act = Act.SEE_DECLARED, scope = "process")
  @GetMapping({PROCESS_EN + ReportPaths.CSV_EN, PROCESS_FR + ReportPaths.CSV_FR})
  ResponseEntity<byte[]> csvOfProcess(
      HttpServletRequest request, StaffMember member, @PathVariable("process") String number) {
    SelectionProcess process = seen(number, member);
    return pages.csv(
        tables(ReportFilter.of(process, request), request), process.number() + FILE, request);
  }

  @Requires(act = Act.SEE_DECLARED, scope = "process")
  @GetMapping({PROCESS_EN + ReportPaths.XLSX_EN, PROCESS_FR + ReportPaths.XLSX_FR})
  ResponseEntity<byte[]> xlsxOfProcess(
      HttpServletRequest request, StaffMember member, @PathVariable("process") String number) {
    SelectionProcess process = seen(number, member);
    return pages.xlsx(tables(ReportFilter.of(process, request), request), process.number() + FILE);
  }

  @Requires(act = Act.SEE_ORGANIZATION_REPORTS)
  @GetMapping({EN, FR})
  ResponseEntity<byte[]> ofAll(HttpServletRequest request, StaffMember member) {
    Words words = Words.of(LanguageChoice.of(request));
    Addresses here = ReportPaths.declared(ReportPaths.organization());
    return page(
        request,
        pages.frame(request, member, here, words.text("reports.declared.title")),
        words.text("reports.page.organization"),
        ofAll(member, request),
        here,
        classifications.all());
  }

  @Requires(act = Act.SEE_ORGANIZATION_REPORTS)
  @GetMapping({EN + ReportPaths.CSV_EN, FR + ReportPaths.CSV_FR})
  ResponseEntity<byte[]> csvOfAll(HttpServletRequest request, StaffMember member) {
    return pages.csv(tables(ofAll(member, request), request), "vivier" + FILE, request);
  }

  @Requires(act = Act.SEE_ORGANIZATION_REPORTS)
  @GetMapping({EN + ReportPaths.XLSX_EN, FR + ReportPaths.XLSX_FR})
  ResponseEntity<byte[]> xlsxOfAll(HttpServletRequest request, StaffMember member) {
    return pages.xlsx(tables(ofAll(member, request), request), "vivier" + FILE);
  }

  private SelectionProcess seen(String number, StaffMember member) {
    SelectionProcess process = pages.find(number);
    if (!sees.of(process, member)) {
      throw StaffResponses.missing();
    }
    return process;
  }

  private ReportFilter ofAll(StaffMember member, HttpServletRequest request) {
    return ReportFilter.of(member, request).everyDay().without(sees.judged(member));
  }

  private List<FigureTable> tables(ReportFilter filter, HttpServletRequest request) {
    // No figure here leads to anybody.
    return report.of(filter, new Cells(Words.of(LanguageChoice.of(request)), selection -> ""));
  }

  private ResponseEntity<byte[]> page(
      HttpServletRequest request,
      StaffFrame frame,
      String lead,
      ReportFilter filter,
      Addresses here,
      @Nullable List<String> known) {
    Language language = LanguageChoice.of(request);
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
