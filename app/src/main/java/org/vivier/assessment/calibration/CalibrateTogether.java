package org.vivier.assessment.calibration;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.assessment.rating.Cells;
import org.vivier.assessment.rating.SubmitRating;
import org.vivier.format.Invisible;
import org.vivier.platform.record.Actor;
import org.vivier.platform.record.Recorded;
import org.vivier.platform.record.Subject;
import org.vivier.processes.criteria.CriterionId;
import org.vivier.processes.plan.StepId;
import org.vivier.staff.StaffMemberId;

/**
 * A round of calibration as it runs: everybody rates alone; the last mark shows all of them, or
 * somebody who conducts the assessment does; then it is talked over, and ended.
 */
@Component
public class CalibrateTogether {
  private final JdbcClient jdbc;
  private final Calibrations calibrations;
  private final CalibrationRatings ratings;
  private final Cells cells;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  CalibrateTogether(
      JdbcClient jdbc,
      Calibrations calibrations,
      CalibrationRatings ratings,
      Cells cells,
      ApplicationEventPublisher events,
      Clock clock) {
    this.jdbc = jdbc;
    this.calibrations = calibrations;
    this.ratings = ratings;
    this.cells = cells;
    this.events = events;
    this.clock = clock;
  }

  /** What became of it. */
  public enum Answer {
    DONE,
    /** It is not theirs, was rated, or the marks are shown already; or there is no such thing. */
    NOT_NOW,
    MARK_WRONG,
    TEXT_WRONG
  }

  /** Rates one thing by one criterion, alone and for good. */
  @Transactional
  public Answer rate(
      StepId step,
      String label,
      CriterionId criterion,
      @Nullable Integer mark,
      String text,
      StaffMemberId assessor) {
    Optional<Calibration> round =
        locked(step).filter(one -> one.openedAt() == null && one.endedAt() == null);
    Optional<Calibration.Item> item = round.flatMap(one -> one.item(label));
    if (item.isEmpty() || !waits(round.orElseThrow(), item.get(), criterion, assessor.value())) {
      return Answer.NOT_NOW;
    }
    if (mark == null || !cells.of(step, criterion).scale().has(mark)) {
      return Answer.MARK_WRONG;
    }
    if (isWrong(text)) {
      return Answer.TEXT_WRONG;
    }
    ratings.rate(item.get(), criterion, assessor.value(), mark, text.strip());
    tell("assessment.calibration-rated", round.get(), assessor.actor());
    if (calibrations.tasks(round.get()).stream().allMatch(Calibrations.Task::rated)) {
      open(round.get(), Actor.PROGRAM);
    }
    return Answer.DONE;
  }

  /** Shows everybody’s marks although some are missing. */
  @Transactional
  public boolean show(StepId step, Actor by) {
    Optional<Calibration> round =
        locked(step).filter(one -> one.openedAt() == null && one.endedAt() == null);
    round.ifPresent(one -> open(one, by));
    return round.isPresent();
  }

  /** Writes down what was said when the marks were talked over. */
  @Transactional
  public Answer note(
      StepId step, String label, CriterionId criterion, String text, StaffMemberId author) {
    Optional<Calibration> round =
        locked(step).filter(one -> one.openedAt() != null && one.endedAt() == null);
    Optional<Calibration.Item> item = round.flatMap(one -> one.item(label));
    if (item.isEmpty() || !takesPart(round.orElseThrow(), item.get(), criterion, author.value())) {
      return Answer.NOT_NOW;
    }
    if (isWrong(text)) {
      return Answer.TEXT_WRONG;
    }
    ratings.note(item.get(), criterion, author.value(), text.strip());
    return Answer.DONE;
  }

  /** Ends it: from now on the step is rated, and nothing of this counts. */
  @Transactional
  public boolean end(StepId step, Actor by) {
    Optional<Calibration> round =
        locked(step).filter(one -> one.openedAt() != null && one.endedAt() == null);
    round.ifPresent(one -> {
      jdbc.sql("update calibration set ended_at = :now, ended_by = :by where id = :id")
          .param("id", one.id())
          .param("now", clock.instant().atOffset(UTC))
          .param("by", by.name())
          .update();
      tell("assessment.calibration-ended", one, by);
    });
    return round.isPresent();
  }

  private void open(Calibration round, Actor by) {
    jdbc.sql("update calibration set opened_at = :now where id = :id")
        .param("id", round.id())
        .param("now", clock.instant().atOffset(UTC))
        .update();
    tell("assessment.calibration-opened", round, by);
  }

  /** The last round of the step; nobody else does anything about it until this is done. */
  private Optional<Calibration> locked(StepId step) {
    jdbc.sql("select id from calibration where step_id = :step for no key update")
        .param("step", step.value())
        .query(UUID.class)
        .list();
    return calibrations.last(step);
  }

  private boolean waits(
      Calibration round, Calibration.Item item, CriterionId criterion, UUID assessor) {
    return calibrations.tasks(round).stream()
        .anyMatch(task -> is(task, item, criterion, assessor) && !task.rated());
  }

  private boolean takesPart(
      Calibration round, Calibration.Item item, CriterionId criterion, UUID assessor) {
    return calibrations.tasks(round).stream().anyMatch(task -> is(task, item, criterion, assessor));
  }

  private static boolean is(
      Calibrations.Task task, Calibration.Item item, CriterionId criterion, UUID assessor) {
    return task.item().equals(item.id())
        && task.criterion().equals(criterion)
        && task.assessor().equals(assessor);
  }

  private static boolean isWrong(String text) {
    return Invisible.only(text) || text.strip().length() > SubmitRating.LONGEST;
  }

  private void tell(String act, Calibration round, Actor by) {
    events.publishEvent(
        Recorded.of(act, by, round.process().scope().subject())
            .on(Subject.of("step", round.step().value()))
            .with("calibration", round.id()));
  }
}
