package org.vivier.processes.board;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vivier.processes.plan.AssessmentPlan;
import org.vivier.processes.plan.PlanStep;

/**
 * When the last answer leaves if so many people apply and the board works at its pace: Monday to
 * Friday, each step after the one before, everybody's weekly hours spread over five days.
 *
 * @param applications how many apply
 * @param steps what each step takes
 */
public record Forecast(int applications, List<Step> steps) {
  private static final int WORKING_DAYS = 5;
  private static final int MINUTES = 60;
  private static final int PERCENT = 100;

  /**
   * What one step takes.
   *
   * @param applications that come into it
   * @param assessors who share it
   * @param minutes of work in all
   * @param ends the day on which its last answer leaves; null when nobody assesses it
   * @param promised the day by which the plan says that candidates hear
   */
  public record Step(
      PlanStep step,
      int applications,
      int assessors,
      long minutes,
      @Nullable LocalDate ends,
      LocalDate promised) {
    /** Whether candidates would hear later than they are told. */
    public boolean late() {
      return ends == null || ends.isAfter(promised);
    }

    /** The work in hours, rounded up. */
    public long hours() {
      return Math.ceilDiv(minutes, MINUTES);
    }
  }

  /**
   * The forecast.
   *
   * @param from the first day of assessing
   * @param more assessors than there are, in each step, who work as the others do on average
   */
  public static Forecast of(
      AssessmentPlan plan, AssessmentBoard board, int applications, LocalDate from, int more) {
    List<Step> steps = new ArrayList<>();
    int left = applications;
    LocalDate begins = from;
    for (PlanStep step : plan.steps()) {
      Step next = step(step, board.assessors(step.id()), left, begins, more);
      steps.add(next);
      if (next.ends() == null) {
        break;
      }
      left = Math.ceilDiv(left * step.written().goesOn(), PERCENT);
      begins = next.ends();
    }
    return new Forecast(applications, List.copyOf(steps));
  }

  /** When the last answer of all leaves; null when a step has nobody, or there is no step. */
  public @Nullable LocalDate ends() {
    return steps.isEmpty() ? null : steps.getLast().ends();
  }

  private static Step step(
      PlanStep step, List<BoardMember> assessors, int applications, LocalDate begins, int more) {
    long minutes = (long) applications * step.written().minutes() * step.written().quorum();
    LocalDate promised = begins.plusDays(step.written().hearsWithin());
    int weekly = assessors.stream().mapToInt(member -> member.written().hoursPerWeek()).sum();
    if (!assessors.isEmpty()) {
      weekly += Math.ceilDiv(weekly * more, assessors.size());
    }
    LocalDate ends =
        weekly == 0 ? null : after(begins, Math.ceilDiv(minutes * WORKING_DAYS, weekly * MINUTES));
    return new Step(step, applications, assessors.size(), minutes, ends, promised);
  }

  /** So many working days later. */
  private static LocalDate after(LocalDate day, long workingDays) {
    // Nothing is done on a weekend: it counts as the Friday before.
    int weekend = Math.max(0, day.getDayOfWeek().getValue() - DayOfWeek.FRIDAY.getValue());
    LocalDate reached = day.minusDays(weekend).plusWeeks(workingDays / WORKING_DAYS);
    for (long left = workingDays % WORKING_DAYS; left > 0; left--) {
      reached = reached.plusDays(reached.getDayOfWeek() == DayOfWeek.FRIDAY ? 3 : 1);
    }
    return workingDays == 0 ? day : reached;
  }
}
