package org.vivier.processes.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.platform.record.Actor;
import org.vivier.platform.record.Subject;
import org.vivier.processes.Bilingual;
import org.vivier.processes.Outcome;
import org.vivier.processes.ProcessHistory;
import org.vivier.processes.ProcessId;
import org.vivier.processes.Reason;
import org.vivier.processes.Refusal;
import org.vivier.processes.SelectionProcess;
import org.vivier.processes.SetUp;
import org.vivier.processes.plan.AssessmentPlan;
import org.vivier.processes.plan.AssessmentPlans;

/**
 * Puts people on a board and takes them off it, in any state before the process is over: people
 * fall ill and change jobs. When a public process is left with too few, that is told at once.
 */
@Component
public class ChangeBoard {
  private static final int MOST_HOURS = 40;

  private final SetUp setUp;
  private final AssessmentBoards boards;
  private final AssessmentPlans plans;
  private final BoardRows rows;
  private final BoardAccess access;
  private final ProcessHistory history;
  private final ApplicationEventPublisher events;

  ChangeBoard(
      SetUp setUp,
      AssessmentBoards boards,
      AssessmentPlans plans,
      BoardRows rows,
      BoardAccess access,
      ProcessHistory history,
      ApplicationEventPublisher events) {
    this.setUp = setUp;
    this.boards = boards;
    this.plans = plans;
    this.rows = rows;
    this.access = access;
    this.history = history;
    this.events = events;
  }

  /** Puts a member of staff on it. */
  @Transactional
  public Outcome<MemberId> add(ProcessId process, UUID staff, WrittenMember typed, Actor by) {
    return setUp.locked(
        process,
        locked -> {
          AssessmentBoard board = boards.of(process);
          if (board.ofStaff(staff).isPresent()) {
            return Outcome.refused(Refusal.at("staff", Reason.MEMBER_TWICE));
          }
          WrittenMember written = typed.clean();
          List<Refusal> refusals = refusals(locked, board, null, written);
          if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
          }
          if (!access.give(process, staff, by)) {
            return Outcome.refused(Refusal.at("staff", Reason.NOBODY));
          }
          MemberId id = rows.add(process, staff, written);
          tell("board.member-added", by, locked, staff);
          return Outcome.done(id);
        });
  }

  /**
   * Changes what somebody does on it.
   *
   * @param revision of the membership that whoever changes it has seen
   */
  @Transactional
  public Outcome<MemberId> change(
      ProcessId process, MemberId id, int revision, WrittenMember typed, Actor by) {
    return setUp.locked(
        process,
        locked -> {
          AssessmentBoard board = boards.of(process);
          WrittenMember written = typed.clean();
          return board
              .find(id)
              .map(member -> {
                if (member.written().equals(written)) {
                  return Outcome.done(id);
                }
                if (member.revision() != revision) {
                  return Outcome.<MemberId>refused(Refusal.of(Reason.STALE));
                }
                List<Refusal> refusals = refusals(locked, board, id, written);
                if (!refusals.isEmpty()) {
                  return Outcome.<MemberId>refused(refusals);
                }
                rows.change(process, id, written);
                tell("board.member-changed", by, locked, member.staff());
                return Outcome.done(id);
              })
              .orElseGet(() -> Outcome.refused(Refusal.at(id, Reason.MEMBER_UNKNOWN)));
        });
  }

  /** Takes somebody off it. The same again changes nothing. */
  @Transactional
  public Outcome<MemberId> remove(ProcessId process, MemberId id, Actor by) {
    return setUp.locked(
        process,
        locked -> {
          if (locked.state().terminal()) {
            return Outcome.refused(Refusal.of(Reason.PROCESS_OVER));
          }
          boards
              .of(process)
              .find(id)
              .ifPresent(member -> {
                rows.leave(id);
                access.take(process, member.staff(), by);
                tell("board.member-left", by, locked, member.staff());
              });
          return Outcome.done(id);
        });
  }

  private List<Refusal> refusals(
      SelectionProcess process,
      AssessmentBoard board,
      @Nullable MemberId self,
      WrittenMember written) {
    List<Refusal> found = new ArrayList<>();
    if (process.state().terminal()) {
      found.add(Refusal.of(Reason.PROCESS_OVER));
    }
    if (written.languages().isEmpty()) {
      found.add(Refusal.at("speaks", Reason.MEMBER_WITHOUT_LANGUAGE));
    }
    if (written.hoursPerWeek() < 1 || written.hoursPerWeek() > MOST_HOURS) {
      found.add(Refusal.at("hours", Reason.MEMBER_HOURS_BAD, Bilingual.same(MOST_HOURS)));
    }
    boolean another = board.chair().map(chair -> !chair.id().equals(self)).orElse(false);
    if (written.role() == BoardRole.CHAIR && another) {
      found.add(Refusal.at("role", Reason.CHAIR_TWICE));
    }
    AssessmentPlan plan = plans.of(process.id());
    written.steps().stream()
        .filter(step -> plan.step(step).isEmpty())
        .map(step -> Refusal.at("steps", Reason.STEP_UNKNOWN))
        .forEach(found::add);
    return found;
  }

  private void tell(String act, Actor by, SelectionProcess process, UUID staff) {
    history.tell(act, by, process.id(), List.of(Subject.of("staff", staff)), Map.of());
    List<Refusal> shortages = BoardRules.shortages(boards.of(process.id()), plans.of(process.id()));
    if (process.state().assessable() && !shortages.isEmpty()) {
      events.publishEvent(new BoardTooSmall(process.id(), shortages.size()));
    }
  }
}
