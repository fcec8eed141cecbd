package org.vivier.decisions.web;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.vivier.format.Language;
import org.vivier.processes.SelectionProcess;
import org.vivier.processes.links.ProcessLink;
import org.vivier.staff.Act;
import org.vivier.staff.StaffMember;

/** The way from a process to its answers. */
@Component
@Order(30)
class AnswersLink implements ProcessLink {
  @Override
  public String labelKey() {
    return "decisions.list.title";
  }

  @Override
  public String path(SelectionProcess process, Language language) {
    return AnswerPaths.list(process.number()).in(language);
  }

  @Override
  public boolean isFor(SelectionProcess process, StaffMember member) {
    return process.state().announced()
        && process.posting() != null
        && member.may(Act.SEE_ANSWERS, process.id().scope());
  }
}
