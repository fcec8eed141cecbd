package org.vivier.reports.figures;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.vivier.format.Language;
import org.vivier.platform.words.Day;
import org.vivier.platform.words.Words;
import org.vivier.processes.SelectionProcess;
import org.vivier.reports.figures.SelectedApplications.Selected;
import org.vivier.staff.Act;
import org.vivier.staff.StaffMember;
import org.vivier.staff.page.Addresses;
import org.vivier.staff.page.StaffFrame;
import org.vivier.staff.page.StaffRequest;
import org.vivier.staff.page.Table;
import org.vivier.staff.page.TableQuery;

/** Makes the list of the applications behind a figure. */
@Component
class ReportListPages {
  private final SelectedApplications selected;
  private final SelectionWords describe;

  ReportListPages(SelectedApplications selected, SelectionWords describe) {
    this.selected = selected;
    this.describe = describe;
  }

  /**
   * The list.
   *
   * @param report with the figure
   * @param process whose report it is, or null for the organization's
   */
  ReportListPage page(
      StaffRequest request,
      StaffFrame frame,
      ReportFilter filter,
      Addresses report,
      @Nullable SelectionProcess process) {
    Selection selection = Selection.of(request);
    boolean timed = selection.figure().timed();
    TableQuery query = ReportListTable.of(process == null, timed).read(request.form());
    Words words = frame.words();
    int total = selected.count(filter, selection);
    List<Selected> found =
        selected.page(
            filter,
            selection,
            query.column(),
            query.descending(),
            query.offset(total),
            TableQuery.ROWS);
    return new ReportListPage(
        frame.counting(total),
        describe.of(selection, filter, process, words),
        Table.of(words, "reports.list.", query, total, List.of()),
        process == null,
        timed,
        found.stream().map(one -> row(one, request.member(), words)).toList(),
        report.in(words.language()) + filter.query());
  }

  private static ReportListPage.Row row(Selected one, StaffMember member, Words words) {
    Language language = words.language();
    Integer days = one.days();
    boolean answers = member.may(Act.SEE_ANSWERS, one.process().scope());
    return new ReportListPage.Row(
        one.reference(),
        answers && one.answer() != null
            ? ReportPaths.answer(one.number(), one.reference()).in(language)
            : null,
        one.number(),
        one.state().forStaff(language),
        one.answer() == null ? words.text("reports.cell.none") : one.answer().forStaff(language),
        words.text("reports.language." + one.language().tag()),
        Day.of(one.appliedOn(), language),
        Day.of(one.replyBy(), language),
        days == null ? null : Numbers.whole(days, language));
  }
}
