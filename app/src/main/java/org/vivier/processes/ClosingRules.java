package org.vivier.processes;

import java.time.Instant;
import java.util.List;

/** What a move may do to the closing. */
final class ClosingRules {
  private ClosingRules() {}

  static List<Refusal> refusals(SelectionProcess process, Move move, Instant now) {
    ProcessDates dates = process.facts().dates();
    return switch (move.event()) {
      case EXTEND -> extend(dates, move, now);
      case REOPEN -> reopen(dates, move, now);
      case DEADLINE ->
          dates.over(now) ? List.of() : List.of(Refusal.at("closes", Reason.DEADLINE_AHEAD));
      default -> List.of();
    };
  }

  private static List<Refusal> extend(ProcessDates dates, Move move, Instant now) {
    Instant closes = dates.closes();
    if (closes == null) {
      return List.of(Refusal.at("closes", Reason.CLOSING_WITHOUT_DATE));
    }
    if (move.closesAt() == null) {
      return List.of(Refusal.at("closes", Reason.CLOSING_MISSING));
    }
    Instant later = dates.closingAt(move.closesAt()).closes();
    return later != null && later.isAfter(closes) && later.isAfter(now)
        ? List.of()
        : List.of(Refusal.at("closes", Reason.CLOSING_NOT_LATER));
  }

  private static List<Refusal> reopen(ProcessDates dates, Move move, Instant now) {
    ProcessDates then = move.closesAt() == null ? dates : dates.closingAt(move.closesAt());
    if (then.over(now)) {
      return List.of(Refusal.at("closes", Reason.CLOSING_PAST));
    }
    return FactsRules.reversed(then)
        ? List.of(Refusal.at("closes", Reason.CLOSING_BEFORE_OPENING))
        : List.of();
  }
}
