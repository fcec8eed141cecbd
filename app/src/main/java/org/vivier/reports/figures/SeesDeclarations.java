package org.vivier.reports.figures;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.vivier.processes.ProcessId;
import org.vivier.processes.SelectionProcess;
import org.vivier.processes.board.AssessmentBoards;
import org.vivier.staff.Act;
import org.vivier.staff.StaffMember;

/**
 * Who sees what people declared about themselves: never somebody who is or was on the board of the
 * process, whatever else they may do.
 */
@Component
class SeesDeclarations {
  private final AssessmentBoards boards;

  SeesDeclarations(AssessmentBoards boards) {
    this.boards = boards;
  }

  boolean of(SelectionProcess process, StaffMember member) {
    return member.may(Act.SEE_DECLARED, process.id().scope())
        && !judged(member).contains(process.id());
  }

  /** The processes on whose boards this person is or was. */
  Set<ProcessId> judged(StaffMember member) {
    return boards.everOn(member.id().value());
  }
}
