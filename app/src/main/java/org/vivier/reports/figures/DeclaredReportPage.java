package org.vivier.reports.figures;

import java.util.List;
import org.vivier.staff.page.StaffFrame;

/**
 * What people declared, as figures.
 *
 * @param smallest how many people a number stands for at least
 * @param tables empty when too few declared
 */
public record DeclaredReportPage(
    StaffFrame frame,
    String lead,
    int smallest,
    ReportPage.Filters filters,
    List<ReportPage.Shown> tables,
    String xlsx) {}
