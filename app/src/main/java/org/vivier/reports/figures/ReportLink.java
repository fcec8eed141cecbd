package org.vivier.reports.figures;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.vivier.format.Language;
import org.vivier.processes.SelectionProcess;
import org.vivier.processes.links.ProcessLink;
import org.vivier.staff.Act;
import org.vivier.staff.StaffMember;

/** The way from a process to its report. */
@Component
@Order(50)
class ReportLink implements ProcessLink {
  @Override
  public String labelKey() {
    return "reports.page.link";
  }

  @Override
  public String path(SelectionProcess process, Language language) {
    return ReportPaths.of(process.number()).in(language);
  }

  @Override
  public boolean isFor(SelectionProcess process, StaffMember member) {
    return process.state().announced()
        && process.posting() != null
        && member.may(Act.SEE_REPORTS, process.id().scope());
  }
}
