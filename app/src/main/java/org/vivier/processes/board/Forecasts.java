package org.vivier.processes.board;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.vivier.processes.ReadOnce;
import org.vivier.processes.SelectionProcess;
import org.vivier.processes.plan.AssessmentPlans;

/** Says of a process when the last answer would leave. */
@Component
public class Forecasts {
  /** More are not counted: a day so far away says nothing. */
  public static final int MOST_APPLICATIONS = 10_000;

  private final AssessmentPlans plans;
  private final AssessmentBoards boards;
  private final Clock clock;

  Forecasts(AssessmentPlans plans, AssessmentBoards boards, Clock clock) {
    this.plans = plans;
    this.boards = boards;
    this.clock = clock;
  }

  /**
   * The forecast, from the closing on; from today where there is none, or it is over.
   *
   * @param more assessors than there are, in each step
   */
  public Forecast of(SelectionProcess process, int applications, int more) {
    return of(process, applications, more, new ReadOnce());
  }

  /** The same, with what has been read for this answer already. */
  public Forecast of(SelectionProcess process, int applications, int more, ReadOnce reading) {
    var dates = process.facts().dates();
    Instant closes = dates.closes();
    Instant now = clock.instant();
    Instant from = closes == null || closes.isBefore(now) ? now : closes;
    return Forecast.of(
        plans.of(process.id(), reading),
        boards.of(process.id(), reading),
        Math.clamp(applications, 0, MOST_APPLICATIONS),
        LocalDate.ofInstant(from, dates.zone()),
        more);
  }
}
