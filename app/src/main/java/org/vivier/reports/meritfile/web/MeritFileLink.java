package org.vivier.reports.meritfile.web;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.vivier.format.Language;
import org.vivier.processes.SelectionProcess;
import org.vivier.processes.links.ProcessLink;
import org.vivier.staff.Act;
import org.vivier.staff.StaffMember;

/** The way from a process to its merit file. */
@Component
@Order(60)
class MeritFileLink implements ProcessLink {
  @Override
  public String labelKey() {
    return "meritfile.page.link";
  }

  @Override
  public String path(SelectionProcess process, Language language) {
    return MeritFilePaths.file(process.number()).in(language);
  }

  @Override
  public boolean isFor(SelectionProcess process, StaffMember member) {
    return process.state().announced()
        && process.posting() != null
        && member.may(Act.TAKE_MERIT_FILE, process.id().scope());
  }
}
