package org.vivier.processes;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.format.Invisible;
import org.vivier.format.Language;
import org.vivier.platform.record.Actor;
import org.vivier.platform.words.Moment;
import org.vivier.processes.ProcessState.Event;

/** Lets an event happen to a process, if the table of states and all who know more agree. */
@Component
public class MoveProcess {
  private static final int LONGEST_REASON = 2000;

  private final ProcessRows rows;
  private final ProcessHistory history;
  private final List<TransitionCondition> conditions;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  MoveProcess(
      ProcessRows rows,
      ProcessHistory history,
      List<TransitionCondition> conditions,
      ApplicationEventPublisher events,
      Clock clock) {
    this.rows = rows;
    this.history = history;
    this.conditions = List.copyOf(conditions);
    this.events = events;
    this.clock = clock;
  }

  /**
   * Moves it, or says everything that stands in the way.
   *
   * @param revision of the process that whoever moves it has seen
   * @throws ProcessNotFound when there is none
   */
  @Transactional
  public Outcome<SelectionProcess> handle(ProcessId id, int revision, Move move, Actor by) {
    SelectionProcess process = rows.lock(id);
    List<Refusal> refusals = refusals(process, revision, move);
    return refusals.isEmpty() ? Outcome.done(move(process, move, by)) : Outcome.refused(refusals);
  }

  /** What stands in the way of this event now, for a page that says so before anybody tries. */
  @Transactional(readOnly = true)
  public List<Refusal> preview(ProcessId id, Event event) {
    return preview(rows.find(id), event, new ReadOnce());
  }

  /** The same, of one that has been read already. */
  @Transactional(readOnly = true)
  public List<Refusal> preview(SelectionProcess process, Event event, ReadOnce reading) {
    List<Refusal> wrongState = wrongState(process, event);
    return wrongState.isEmpty() ? asked(process, event, reading) : wrongState;
  }

  private SelectionProcess move(SelectionProcess process, Move move, Actor by) {
    ProcessDates before = process.facts().dates();
    ProcessDates dates =
        move.closesAt() == null || !move.event().movesClosing()
            ? before
            : before.closingAt(move.closesAt());
    SelectionProcess moved = rows.move(process, move.event(), dates);
    ProcessMoved told =
        new ProcessMoved(
            process.id(),
            move.event(),
            process.state(),
            moved.state(),
            !dates.equals(before),
            clock.instant());
    history.write(told, by, reason(move), detail(dates, before));
    events.publishEvent(told);
    return moved;
  }

  private static Map<String, String> detail(ProcessDates dates, ProcessDates before) {
    var closes = dates.closes();
    return dates.equals(before) || closes == null ? Map.of() : Map.of("closes", closes.toString());
  }

  private List<Refusal> refusals(SelectionProcess process, int revision, Move move) {
    List<Refusal> wrongState = wrongState(process, move.event());
    if (!wrongState.isEmpty()) {
      return wrongState;
    }
    if (process.revision() != revision) {
      return List.of(Refusal.of(Reason.STALE));
    }
    List<Refusal> found = new ArrayList<>();
    String reason = reason(move);
    if (move.event().needsReason() && reason == null) {
      found.add(Refusal.at("reason", Reason.REASON_MISSING));
    } else if (reason != null && reason.length() > LONGEST_REASON) {
      found.add(Refusal.at("reason", Reason.TOO_LONG, Bilingual.same(LONGEST_REASON)));
    }
    found.addAll(ClosingRules.refusals(process, move, clock.instant()));
    found.addAll(asked(process, move.event(), new ReadOnce()));
    return found;
  }

  private List<Refusal> wrongState(SelectionProcess process, Event event) {
    if (process.template()) {
      return List.of(Refusal.of(Reason.TEMPLATE));
    }
    return process.state().on(event).isPresent()
        ? List.of()
        : List.of(Refusal.at(null, Reason.NOT_IN_STATE, state(process), since(process)));
  }

  private List<Refusal> asked(SelectionProcess process, Event event, ReadOnce reading) {
    return conditions.stream()
        .flatMap(condition -> condition.refusals(process, event, reading).stream())
        .toList();
  }

  private static Bilingual state(SelectionProcess process) {
    return new Bilingual(
        process.state().forStaff(Language.EN), process.state().forStaff(Language.FR));
  }

  /** Since when it is in its state: who tried in vain sees that somebody was first. */
  private Bilingual since(SelectionProcess process) {
    var at = history.lastMove(process.id()).map(ProcessEvent::at).orElse(process.createdAt());
    var zone = process.facts().dates().zone();
    return new Bilingual(
        Moment.of(at, zone, Language.EN).wording(), Moment.of(at, zone, Language.FR).wording());
  }

  private static @Nullable String reason(Move move) {
    String reason = move.reason();
    return reason == null || Invisible.only(reason) ? null : CleanText.lines(reason);
  }
}
