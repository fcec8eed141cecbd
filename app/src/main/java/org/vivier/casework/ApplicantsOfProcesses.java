package org.vivier.casework;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.vivier.applications.staff.ApplicantsOfPosting;
import org.vivier.platform.record.Actor;
import org.vivier.postings.PostingId;
import org.vivier.processes.SelectionProcess;
import org.vivier.processes.board.Applicants;

/** Tells the room of processes who applied to one of them: those who applied for its posting. */
@Component
class ApplicantsOfProcesses implements Applicants {
  private final ApplicantsOfPosting applicants;

  ApplicantsOfProcesses(ApplicantsOfPosting applicants) {
    this.applicants = applicants;
  }

  @Override
  public List<Applicant> of(SelectionProcess process) {
    PostingId posting = process.posting();
    return posting == null
        ? List.of()
        : applicants.of(posting).stream()
            .map(one -> new Applicant(one.id().value(), one.reference(), one.language()))
            .toList();
  }

  @Override
  public Map<UUID, String> names(SelectionProcess process, Actor by) {
    PostingId posting = process.posting();
    return posting == null
        ? Map.of()
        : applicants.names(posting, by).entrySet().stream()
            .collect(Collectors.toMap(named -> named.getKey().value(), Map.Entry::getValue));
  }
}
