package org.vivier.cli.tryout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.vivier.format.Language;
import org.vivier.platform.record.Actor;
import org.vivier.processes.ProcessId;
import org.vivier.processes.SelectionProcess;
import org.vivier.processes.board.Applicants;
import org.vivier.processes.board.Applicants.Applicant;
import org.vivier.processes.board.AssessmentBoards;
import org.vivier.processes.board.BoardMember;
import org.vivier.processes.board.BoardRole;
import org.vivier.processes.board.ChangeBoard;
import org.vivier.processes.board.ConflictsOfInterest;
import org.vivier.processes.board.Relationship;
import org.vivier.processes.board.WrittenMember;
import org.vivier.processes.plan.StepId;
import org.vivier.staff.Person;
import org.vivier.staff.tryout.SamplePerson;
import org.vivier.staff.tryout.SampleStaff;

/** Puts the invented people on the boards of invented processes, where they say whom they know. */
@Component
class SampleBoards {
  private static final Pattern SPACE = Pattern.compile(" ");
  private static final Pattern COMMA = Pattern.compile(",");
  private static final Relationship TIE =
      Stream.of(Relationship.values()).filter(Relationship::conflicts).findFirst().orElseThrow();

  private final ChangeBoard change;
  private final AssessmentBoards boards;
  private final ConflictsOfInterest conflicts;
  private final ObjectProvider<Applicants> applicants;
  private final SampleStaff staff;

  SampleBoards(
      ChangeBoard change,
      AssessmentBoards boards,
      ConflictsOfInterest conflicts,
      ObjectProvider<Applicants> applicants,
      SampleStaff staff) {
    this.change = change;
    this.boards = boards;
    this.conflicts = conflicts;
    this.applicants = applicants;
    this.staff = staff;
  }

  /** The account of an invented person, while they work here. */
  UUID account(String code) {
    return SamplePerson.of(code)
        .flatMap(staff::find)
        .map(Person::id)
        .map(id -> id.value())
        .orElseThrow(() -> new IllegalStateException(code + " isn't here any more"));
  }

  /** Puts them on the board. */
  void fill(ProcessId process, SampleProcess sample, List<StepId> steps, Actor by) {
    for (List<String> line : sample.all("member")) {
      List<String> member = SPACE.splitAsStream(line.getFirst()).toList();
      Set<StepId> those =
          COMMA
              .splitAsStream(member.get(3))
              .map(number -> steps.get(Integer.parseInt(number) - 1))
              .collect(Collectors.toSet());
      Set<Language> languages =
          COMMA
              .splitAsStream(member.get(2))
              .map(tag -> Language.ofTag(tag).orElseThrow())
              .collect(Collectors.toSet());
      SampleOutcome.done(
          change.add(
              process,
              account(member.get(0)),
              new WrittenMember(
                  BoardRole.ofCode(member.get(1)).orElseThrow(),
                  languages,
                  those,
                  Integer.parseInt(member.get(4))),
              by));
    }
  }

  /**
   * The chair says of everybody what ties them; the others have begun to, and know nobody.
   *
   * @param known applications of people whom the chair knows
   */
  void declare(SelectionProcess process, Set<UUID> known) {
    List<Applicant> applied =
        applicants.stream().flatMap(room -> room.of(process).stream()).toList();
    for (BoardMember member : boards.of(process.id()).members()) {
      boolean chair = member.written().role() == BoardRole.CHAIR;
      Map<UUID, Relationship> said = new HashMap<>();
      for (Applicant one : applied.subList(0, chair ? applied.size() : applied.size() / 2)) {
        boolean tie = chair && known.contains(one.application());
        said.put(one.application(), tie ? TIE : Relationship.NONE);
      }
      SampleOutcome.done(
          conflicts.declare(process.id(), member.staff(), said, Actor.staff(member.staff())));
    }
  }
}
