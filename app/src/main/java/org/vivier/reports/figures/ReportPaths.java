package org.vivier.reports.figures;

import org.vivier.staff.page.Addresses;

/** Addresses of reports. */
final class ReportPaths {
  static final String EN = "/en/staff/reports";
  static final String FR = "/fr/personnel/rapports";
  static final String PROCESS_EN = "/en/staff/processes/{process}/reports";
  static final String PROCESS_FR = "/fr/personnel/processus/{process}/rapports";
  static final String LIST_EN = "/applications";
  static final String LIST_FR = "/candidatures";
  static final String DECLARED = "/representation";
  static final String CSV_EN = "/figures.csv";
  static final String CSV_FR = "/chiffres.csv";
  static final String XLSX_EN = "/figures.xlsx";
  static final String XLSX_FR = "/chiffres.xlsx";

  private ReportPaths() {}

  /** The report on the organization. */
  static Addresses organization() {
    return new Addresses(EN, FR);
  }

  /** The report on a process. */
  static Addresses of(String process) {
    return Addresses.of(
        "/processes/" + process + "/reports", "/processus/" + process + "/rapports");
  }

  /** Lists behind the figures of the organization. */
  static Addresses list() {
    return list(organization());
  }

  /** Lists behind the figures of this report. */
  static Addresses list(Addresses report) {
    return report.below(LIST_EN, LIST_FR);
  }

  /** What people declared. */
  static Addresses declared(Addresses report) {
    return report.below(DECLARED);
  }

  static Addresses csv(Addresses report) {
    return report.below(CSV_EN, CSV_FR);
  }

  static Addresses xlsx(Addresses report) {
    return report.below(XLSX_EN, XLSX_FR);
  }

  /** Where the answer to an application is, of which another room makes the page. */
  static Addresses answer(String process, String reference) {
    return Addresses.of(
        "/processes/" + process + "/answers/" + reference,
        "/processus/" + process + "/reponses/" + reference);
  }
}
