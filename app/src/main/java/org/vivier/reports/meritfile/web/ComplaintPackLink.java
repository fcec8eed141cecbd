package org.vivier.reports.meritfile.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.vivier.assessment.ApplicantLink;
import org.vivier.assessment.CurrentAssessment;
import org.vivier.format.Language;
import org.vivier.platform.words.Words;
import org.vivier.processes.SelectionProcess;
import org.vivier.staff.Act;
import org.vivier.staff.StaffMember;

/** The way from the page of somebody who applied to the pack about them. */
@Component
class ComplaintPackLink implements ApplicantLink {
  @Override
  public @Nullable Way of(
      SelectionProcess process, CurrentAssessment standing, StaffMember member, Language language) {
    return member.may(Act.TAKE_COMPLAINT_PACK, process.id().scope())
        ? Way.beside(
            Words.of(language).text("meritfile.pack.link"),
            MeritFilePaths.pack(process.number(), standing.reference()).in(language))
        : null;
  }
}
