package org.vivier.reports.figures;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.vivier.format.Language;
import org.vivier.platform.page.Choice;
import org.vivier.platform.page.Crumb;
import org.vivier.platform.page.Pagination;
import org.vivier.platform.words.Words;
import org.vivier.processes.SelectionProcess;
import org.vivier.staff.Act;
import org.vivier.staff.page.Addresses;
import org.vivier.staff.page.StaffFrame;
import org.vivier.staff.page.StaffFrames;
import org.vivier.staff.page.StaffRequest;
import org.vivier.staff.page.StaffResponses;

/** What the pages and downloads of reports have in common. */
@Component
class ReportPages {
  private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
  private static final MediaType XLSX =
      MediaType.valueOf("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
  private static final int ROWS = 25;
  private static final int MOST_PAGES = 100_000;

  private final StaffFrames frames;
  private final StaffResponses responses;

  ReportPages(StaffFrames frames, StaffResponses responses) {
    this.frames = frames;
    this.responses = responses;
  }

  /** A page of a process, with the way back to it. */
  StaffFrame frame(
      StaffRequest request, SelectionProcess process, Addresses addresses, String title) {
    Language language = request.language();
    Words words = Words.of(language);
    Addresses all = Addresses.of("/processes", "/processus");
    List<Crumb> crumbs = new ArrayList<>();
    if (request.member().may(Act.SEE_PROCESS, process.id().scope())) {
      crumbs.add(new Crumb(words.text("processes.list.title"), all.in(language)));
      crumbs.add(new Crumb(process.number(), all.below("/" + process.number()).in(language)));
    } else if (request.member().may(Act.SEE_ORGANIZATION_REPORTS)) {
      crumbs.add(
          new Crumb(
              words.text("reports.page.organization"), ReportPaths.organization().in(language)));
    }
    below(ReportPaths.of(process.number()), addresses, "reports.page.link", words, crumbs);
    return frames.of(request, addresses, title).under(crumbs);
  }

  /** A page of the organization. */
  StaffFrame frame(StaffRequest request, Addresses addresses, String title) {
    List<Crumb> crumbs = new ArrayList<>();
    below(ReportPaths.organization(), addresses, "reports.page.title", request.words(), crumbs);
    return frames.of(request, addresses, title).under(crumbs);
  }

  private static void below(
      Addresses report, Addresses addresses, String title, Words words, List<Crumb> crumbs) {
    if (!report.equals(addresses)) {
      crumbs.add(new Crumb(words.text(title), report.in(words.language())));
    }
  }

  ResponseEntity<byte[]> page(String template, Object page) {
    return responses.of(HttpStatus.OK, "reports/" + template, page);
  }

  /** The tables as a page shows them. */
  List<ReportPage.Shown> shown(
      List<FigureTable> tables, Addresses report, Query query, StaffRequest request) {
    Language language = request.language();
    return tables.stream()
        .map(table ->
            shown(
                table,
                ReportPaths.csv(report).in(language) + query.with("table", table.code()),
                query,
                request))
        .toList();
  }

  private static ReportPage.Shown shown(
      FigureTable table, String csv, Query query, StaffRequest request) {
    int many = table.rows().size();
    if (many <= ROWS) {
      return new ReportPage.Shown(table, csv, null);
    }
    int last = Math.ceilDiv(many, ROWS);
    int page = Math.clamp(number(ReportFilter.text(request, "page")), 1, last);
    return new ReportPage.Shown(
        table.part((page - 1) * ROWS, ROWS),
        csv,
        Pagination.of(
            page, last, other -> query.with("page", String.valueOf(other)) + "#" + table.code()));
  }

  private static int number(String typed) {
    return typed.matches("[0-9]{1,6}") ? Math.min(Integer.parseInt(typed), MOST_PAGES) : 1;
  }

  /** What can be chosen. */
  static ReportPage.Filters filters(
      ReportFilter filter, String path, boolean days, @Nullable List<String> classifications) {
    return new ReportPage.Filters(
        path,
        days ? (filter.from() == null ? "" : filter.from().toString()) : null,
        days ? (filter.to() == null ? "" : filter.to().toString()) : null,
        classifications == null ? null : filter.number(),
        classifications == null
            ? List.of()
            : classifications.stream()
                .map(code -> new Choice(code, code, null, code.equals(filter.classification())))
                .toList(),
        filter.narrowed());
  }

  /** The table that an address names, as a file. */
  ResponseEntity<byte[]> csv(List<FigureTable> tables, String name, StaffRequest request) {
    String code = ReportFilter.text(request, "table");
    FigureTable table =
        tables.stream()
            .filter(one -> one.code().equals(code))
            .findFirst()
            .orElseThrow(StaffResponses::missing);
    return file(CSV, name + "-" + code + ".csv", CsvFile.of(table));
  }

  /** All of them, a sheet each. */
  ResponseEntity<byte[]> xlsx(List<FigureTable> tables, String name) {
    if (tables.isEmpty()) {
      throw StaffResponses.missing();
    }
    return file(XLSX, name + ".xlsx", XlsxFile.of(tables));
  }

  private static ResponseEntity<byte[]> file(MediaType type, String name, byte[] content) {
    return ResponseEntity.ok()
        .contentType(type)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name).build().toString())
        .body(content);
  }
}
