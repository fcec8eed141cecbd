package org.vivier.processes.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.vivier.format.Language;
import org.vivier.platform.TypedId;
import org.vivier.platform.web.FormValues;
import org.vivier.processes.board.BoardMember;
import org.vivier.processes.board.BoardRole;
import org.vivier.processes.board.WrittenMember;
import org.vivier.processes.plan.StepId;

/** Reads and fills the form of somebody on a board. */
final class MemberForm {
  private static final int UNREADABLE = -1;

  private MemberForm() {}

  static WrittenMember read(FormValues typed) {
    return new WrittenMember(
        BoardRole.ofCode(typed.one("role")).orElse(BoardRole.ASSESSOR),
        typed.all("speaks").stream()
            .flatMap(tag -> Language.ofTag(tag).stream())
            .collect(Collectors.toSet()),
        typed.all("steps").stream()
            .flatMap(id -> TypedId.of(id).stream())
            .map(StepId::new)
            .collect(Collectors.toSet()),
        typed.number("hours").orElse(UNREADABLE));
  }

  /** What stands in the form of somebody who is on the board. */
  static FormValues of(BoardMember one) {
    WrittenMember written = one.written();
    return new FormValues(
        Map.of(
            "role", List.of(written.role().code()),
            "speaks", written.languages().stream().map(Language::tag).sorted().toList(),
            "steps", written.steps().stream().map(Object::toString).sorted().toList(),
            "hours", List.of(Integer.toString(written.hoursPerWeek()))));
  }
}
