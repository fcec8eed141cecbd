package org.vivier.processes.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.vivier.format.Language;
import org.vivier.platform.words.Words;
import org.vivier.processes.Refusal;
import org.vivier.processes.SelectionProcess;
import org.vivier.processes.board.Applicants;
import org.vivier.processes.board.Applicants.Applicant;
import org.vivier.processes.board.AssessmentBoard;
import org.vivier.processes.board.BoardMember;
import org.vivier.processes.board.BoardRole;
import org.vivier.processes.board.ConflictShortages;
import org.vivier.processes.board.ConflictsOfInterest;
import org.vivier.processes.board.Declaration;
import org.vivier.staff.Act;
import org.vivier.staff.StaffMember;
import org.vivier.staff.page.StaffRequest;

/** What a board declared about those who applied, for the chair and for HR advisers. */
@Component
class BoardConflicts {
  private final ConflictsOfInterest conflicts;
  private final ConflictShortages shortages;
  private final ObjectProvider<Applicants> applicants;

  BoardConflicts(
      ConflictsOfInterest conflicts,
      ConflictShortages shortages,
      ObjectProvider<Applicants> applicants) {
    this.conflicts = conflicts;
    this.shortages = shortages;
    this.applicants = applicants;
  }

  /** Whether anybody could have applied: before that there is nothing to declare. */
  static boolean possible(SelectionProcess process) {
    return process.posting() != null && process.state().announced();
  }

  /** Whether this person declares there. */
  static boolean declares(SelectionProcess process, AssessmentBoard board, StaffMember member) {
    return possible(process)
        && member.may(Act.DECLARE_CONFLICTS, process.id().scope())
        && board.ofStaff(member.id().value()).isPresent();
  }

  /**
   * Whether this person sees what all of them declared: the chair, and who conducts the process.
   */
  static boolean sees(SelectionProcess process, AssessmentBoard board, StaffMember member) {
    return possible(process)
        && (member.may(Act.MOVE_PROCESS, process.id().scope())
            || board
                .ofStaff(member.id().value())
                .filter(one -> one.written().role() == BoardRole.CHAIR)
                .isPresent());
  }

  /** Everything that was declared, and what it leaves uncovered. */
  record Shown(List<Declaration> declared, List<Applicant> applicants, List<Refusal> shortages) {
    static final Shown NOTHING = new Shown(List.of(), List.of(), List.of());

    BoardPage.Declared of(BoardMember one, StaffNames.Known names) {
      Map<java.util.UUID, String> references =
          applicants.stream()
              .collect(Collectors.toMap(Applicant::application, Applicant::reference));
      List<Declaration> own =
          declared.stream()
              .filter(said -> said.staff().equals(one.staff()))
              .filter(said -> references.containsKey(said.application()))
              .toList();
      Language language = names.language();
      Words words = Words.of(language);
      return new BoardPage.Declared(
          names.of(one.staff()),
          words.text("processes.conflicts.count", own.size(), applicants.size()),
          own.stream()
              .filter(said -> said.declared().conflicts())
              .map(said ->
                  words.text(
                      "processes.conflicts.one",
                      references.getOrDefault(said.application(), ""),
                      said.declared().in(language)))
              .sorted()
              .toList());
    }
  }

  Shown of(SelectionProcess process, StaffRequest request) {
    List<Declaration> declared = conflicts.of(process.id());
    List<Applicant> those = applicants.stream().flatMap(room -> room.of(process).stream()).toList();
    return new Shown(
        declared, those, shortages.of(process, declared, those, SetUpReader.of(request)));
  }
}
