package org.vivier.pools.requests.web;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.vivier.format.LanguageRequirement;
import org.vivier.platform.words.Day;
import org.vivier.platform.words.Words;
import org.vivier.pools.referral.RequestReport;
import org.vivier.staff.Act;
import org.vivier.staff.Requires;
import org.vivier.staff.page.StaffRequest;

/** How long it takes until somebody is referred, by profile and by pool; numbers alone. */
@Controller
class RequestReportController {
  private final RequestPages pages;
  private final RequestReport report;

  RequestReportController(RequestPages pages, RequestReport report) {
    this.pages = pages;
    this.report = report;
  }

  @Requires(act = Act.SEE_REQUEST_REPORTS)
  @GetMapping({RequestPaths.REPORT_EN, RequestPaths.REPORT_FR})
  ResponseEntity<byte[]> show(StaffRequest request) {
    Words words = request.words();
    return pages.page(
        HttpStatus.OK,
        "requests/report",
        new ReportPage(
            pages.frame(request, null, RequestPaths.report(), words.text("requests.report.title")),
            List.of(
                lines("classification", report.byClassification(), it -> it, words),
                lines(
                    "profile",
                    report.byProfile(),
                    it ->
                        LanguageRequirement.parse(it)
                            .map(one -> RequestWords.language(one, words))
                            .orElse(it),
                    words),
                pools(words))));
  }

  private static ReportPage.Section lines(
      String name, List<RequestReport.Line> lines, UnaryOperator<String> named, Words words) {
    return new ReportPage.Section(
        words.text("requests.report." + name),
        heads(words, name, "requests", "asked", "referred", "appointed", "days"),
        lines.stream()
            .map(line -> {
              Double days = line.days();
              return new ReportPage.Row(
                  named.apply(line.what()),
                  Stream.of(
                          text(line.requests()),
                          text(line.asked()),
                          text(line.referred()),
                          text(line.appointed()),
                          days == null
                              ? words.text("requests.report.nobodyYet")
                              : words.text("requests.report.daysOf", days))
                      .toList());
            })
            .toList());
  }

  private ReportPage.Section pools(Words words) {
    return new ReportPage.Section(
        words.text("requests.report.pools"),
        heads(words, "pool", "until", "available", "soon", "asked", "referred", "appointed"),
        report.byPool(words.language()).stream()
            .map(line ->
                new ReportPage.Row(
                    line.pool(),
                    List.of(
                        Day.of(line.until(), words.language()).wording(),
                        text(line.available()),
                        text(line.soon()),
                        text(line.asked()),
                        text(line.referred()),
                        text(line.appointed()))))
            .toList());
  }

  private static List<String> heads(Words words, String... names) {
    return Stream.of(names).map(name -> words.text("requests.report.head-" + name)).toList();
  }

  private static String text(int number) {
    return String.valueOf(number);
  }
}
