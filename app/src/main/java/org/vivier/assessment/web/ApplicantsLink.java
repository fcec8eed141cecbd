package org.vivier.assessment.web;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.vivier.format.Language;
import org.vivier.processes.SelectionProcess;
import org.vivier.processes.links.ProcessLink;
import org.vivier.staff.Act;
import org.vivier.staff.StaffMember;

/** The way from a process to those who applied. */
@Component
@Order(20)
class ApplicantsLink implements ProcessLink {
  @Override
  public String labelKey() {
    return "assessment.common.link";
  }

  @Override
  public String path(SelectionProcess process, Language language) {
    return AssessmentPaths.applicants(process.number()).in(language);
  }

  @Override
  public boolean isFor(SelectionProcess process, StaffMember member) {
    return process.state().announced()
        && process.posting() != null
        && member.may(Act.SEE_APPLICANTS, process.id().scope());
  }
}
