package org.vivier.reports.figures;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.vivier.processes.SelectionProcess;
import org.vivier.staff.Act;
import org.vivier.staff.Requires;
import org.vivier.staff.page.Addresses;
import org.vivier.staff.page.StaffFrame;
import org.vivier.staff.page.StaffRequest;

/** The applications behind a figure, by their references: no name, no mark. */
@Controller
class ReportListController {
  private final ReportPages pages;
  private final ReportListPages lists;

  ReportListController(ReportPages pages, ReportListPages lists) {
    this.pages = pages;
    this.lists = lists;
  }

  @Requires(act = Act.SEE_REPORTS, scope = "process")
  @GetMapping({
    ReportPaths.PROCESS_EN + ReportPaths.LIST_EN,
    ReportPaths.PROCESS_FR + ReportPaths.LIST_FR
  })
  ResponseEntity<byte[]> ofProcess(StaffRequest request, SelectionProcess process) {
    Addresses report = ReportPaths.of(process.number());
    String title = request.words().text("reports.list.title");
    StaffFrame frame = pages.frame(request, process, ReportPaths.list(report), title);
    ReportFilter filter = ReportFilter.of(process, request);
    return pages.page("applications", lists.page(request, frame, filter, report, process));
  }

  @Requires(act = Act.SEE_ORGANIZATION_REPORTS)
  @GetMapping({ReportPaths.EN + ReportPaths.LIST_EN, ReportPaths.FR + ReportPaths.LIST_FR})
  ResponseEntity<byte[]> ofAll(StaffRequest request) {
    Addresses report = ReportPaths.organization();
    String title = request.words().text("reports.list.title");
    StaffFrame frame = pages.frame(request, ReportPaths.list(), title);
    ReportFilter filter = ReportFilter.of(request);
    return pages.page("applications", lists.page(request, frame, filter, report, null));
  }
}
