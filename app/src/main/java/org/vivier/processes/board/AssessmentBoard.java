package org.vivier.processes.board;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.vivier.format.Language;
import org.vivier.processes.plan.StepId;

/** Those who are on the board of a process now. */
public record AssessmentBoard(List<BoardMember> members) {
  public AssessmentBoard {
    members = List.copyOf(members);
  }

  /** Who leads it. */
  public Optional<BoardMember> chair() {
    return members.stream()
        .filter(member -> member.written().role() == BoardRole.CHAIR)
        .findFirst();
  }

  /** Those who rate in a step. */
  public List<BoardMember> assessors(StepId step) {
    return members.stream().filter(member -> member.assesses(step)).toList();
  }

  /** Those of them who work in a language. */
  public List<BoardMember> assessors(StepId step, Language language) {
    return members.stream().filter(member -> member.assesses(step, language)).toList();
  }

  /** This person's membership. */
  public Optional<BoardMember> ofStaff(UUID staff) {
    return members.stream().filter(member -> member.staff().equals(staff)).findFirst();
  }

  /** The member with this id. */
  public Optional<BoardMember> find(MemberId id) {
    return members.stream().filter(member -> member.id().equals(id)).findFirst();
  }
}
