package org.vivier.assessment.web;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.vivier.format.Language;
import org.vivier.processes.SelectionProcess;
import org.vivier.processes.links.ProcessLink;
import org.vivier.staff.Act;
import org.vivier.staff.StaffMember;

/** The way from a process to how far its board agrees, and to rounds of calibration. */
@Component
@Order(40)
class AgreementLink implements ProcessLink {
  @Override
  public String labelKey() {
    return "assessment.agreement.link";
  }

  @Override
  public String path(SelectionProcess process, Language language) {
    return AssessmentPaths.agreement(process.number()).in(language);
  }

  @Override
  public boolean isFor(SelectionProcess process, StaffMember member) {
    return process.state().announced()
        && process.posting() != null
        && member.may(Act.COMPARE_RATINGS, process.id().scope());
  }
}
