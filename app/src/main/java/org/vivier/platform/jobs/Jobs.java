package org.vivier.platform.jobs;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Priority;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.IntSupplier;

/**
 * Jobs that recur, and what is done once, as beans of the rooms whose work they are. What fails is
 * logged and done again after the same pause; what a killed program had in hand is taken up by the
 * next.
 */
public final class Jobs {
  private static final Duration AFTER_TROUBLE = Duration.ofSeconds(30);

  private Jobs() {}

  /**
   * A job that begins again a pause after it ended.
   *
   * @param name of the job in the database, for good
   */
  public static Task<Void> every(Duration pause, String name, Runnable work) {
    return at(FixedDelay.of(pause), name, work);
  }

  /** A job at the times of a schedule. */
  public static Task<Void> at(Schedule schedule, String name, Runnable work) {
    return Tasks.recurring(name, schedule)
        .defaultPriority(Priority.LOW)
        .execute((instance, context) -> work.run());
  }

  /**
   * A job of many rows: one batch after the other, each in a transaction of its own, until one
   * finds nothing or the program stops.
   *
   * @param batch does the next rows and says how many there were
   */
  public static Task<Void> inBatches(Duration pause, String name, IntSupplier batch) {
    return whileRunning(
        pause,
        name,
        running -> {
          while (running.getAsBoolean() && batch.getAsInt() > 0) {
            // The next batch.
          }
        });
  }

  /** A job that may take long and asks in between whether the program still runs. */
  public static Task<Void> whileRunning(Duration pause, String name, LongWork work) {
    return Tasks.recurring(name, FixedDelay.of(pause))
        .defaultPriority(Priority.LOW)
        .execute(
            (instance, context) -> work.run(() -> !context.getSchedulerState().isShuttingDown()));
  }

  /**
   * Does what a {@link JobQueue} was given. After trouble, as with a database that is away for a
   * moment, it is tried again.
   *
   * @param work takes the id of what to work on; says when to work on it again, if at all
   */
  public static Task<Void> once(
      TaskDescriptor<Void> job, Clock clock, Function<UUID, Optional<Instant>> work) {
    return Tasks.custom(job)
        .onFailure(new FailureHandler.OnFailureRetryLater<>(AFTER_TROUBLE))
        .onDeadExecution((dead, operations) -> operations.reschedule(dead, clock.instant()))
        .execute((instance, context) -> {
          Optional<Instant> again = work.apply(UUID.fromString(instance.getId()));
          return (complete, operations) ->
              again.ifPresentOrElse(
                  time -> operations.reschedule(complete, time), operations::remove);
        });
  }

  /** Work that can be broken off between two of its parts. */
  @FunctionalInterface
  public interface LongWork {
    /**
     * Works until there is nothing left or the program stops.
     *
     * @param running whether the program goes on
     */
    void run(BooleanSupplier running);
  }
}
