package org.vivier.processes.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.vivier.format.Language;
import org.vivier.processes.Bilingual;
import org.vivier.processes.plan.AssessmentPlan;
import org.vivier.processes.plan.Method;
import org.vivier.processes.plan.PlanStep;
import org.vivier.processes.plan.StepId;
import org.vivier.processes.plan.WrittenStep;

class ForecastTest {
  private static final StepId SCREENING = new StepId(UUID.randomUUID());
  private static final LocalDate FRIDAY = LocalDate.parse("2026-11-27");

  @Test
  void sixtyPeopleTwoAssessorsTwelveMinutesAreTwentyFourHours() {
    Forecast forecast = Forecast.of(plan(12, 2, 15), board(2, 4), 60, FRIDAY, 0);
    Forecast.Step step = forecast.steps().getFirst();
    assertThat(step.hours()).isEqualTo(24);
    assertThat(forecast.ends()).as("15 working days").isEqualTo(LocalDate.parse("2026-12-18"));
    assertThat(step.promised()).isEqualTo(LocalDate.parse("2026-12-12"));
    assertThat(step.late()).isTrue();
    assertThat(Forecast.of(plan(12, 2, 15), board(2, 4), 60, FRIDAY, 1).ends())
        .as("a third assessor")
        .isEqualTo(LocalDate.parse("2026-12-11"));
  }

  @Test
  void withNobodyToAssessThereIsNoEnd() {
    assertThat(Forecast.of(plan(12, 2, 15), board(0, 4), 60, FRIDAY, 3).ends()).isNull();
    AssessmentPlan none = new AssessmentPlan(List.of(), List.of(), List.of());
    assertThat(Forecast.of(none, board(2, 4), 60, FRIDAY, 0).ends()).isNull();
  }

  @Property
  void moreApplicationsNeverEndEarlierAndMoreAssessorsNeverLater(
      @ForAll @IntRange(max = 10_000) int applications,
      @ForAll @IntRange(min = 1, max = 9) int assessors,
      @ForAll @IntRange(max = 6) int startsIn) {
    LocalDate from = FRIDAY.plusDays(startsIn);
    LocalDate ends = ends(applications, assessors, from);
    assertThat(ends).isAfterOrEqualTo(from.minusDays(2));
    assertThat(ends(applications + 50, assessors, from)).isAfterOrEqualTo(ends);
    assertThat(ends(applications, assessors + 1, from)).isBeforeOrEqualTo(ends);
    if (applications > 0) {
      assertThat(ends.getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    }
  }

  private static LocalDate ends(int applications, int assessors, LocalDate from) {
    return Objects.requireNonNull(
        Forecast.of(plan(12, 2, 15), board(assessors, 4), applications, from, 0).ends());
  }

  private static AssessmentPlan plan(int minutes, int quorum, int hearsWithin) {
    WrittenStep written =
        new WrittenStep(
            Method.SCREENING,
            new Bilingual("Screening", "Présélection"),
            quorum,
            true,
            hearsWithin,
            minutes,
            50);
    return new AssessmentPlan(
        List.of(new PlanStep(SCREENING, 1, 1, written, true)), List.of(), List.of());
  }

  private static AssessmentBoard board(int members, int hours) {
    return new AssessmentBoard(
        java.util.stream.IntStream.range(0, members)
            .mapToObj(n ->
                new BoardMember(
                    new MemberId(UUID.randomUUID()),
                    UUID.randomUUID(),
                    1,
                    new WrittenMember(
                        BoardRole.ASSESSOR,
                        EnumSet.allOf(Language.class),
                        Set.of(SCREENING),
                        hours)))
            .toList());
  }
}
