package org.vivier.platform.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Work to be done once, as soon as the caller's transaction is committed. {@link Jobs#once} does
 * it.
 */
@Component
public class JobQueue {
  // Asked for when it is needed: it knows all jobs, and some of them queue others.
  private final ObjectProvider<Scheduler> scheduler;
  private final Clock clock;

  JobQueue(ObjectProvider<Scheduler> scheduler, Clock clock) {
    this.scheduler = scheduler;
    this.clock = clock;
  }

  /**
   * Queues work on something that never waited before.
   *
   * @param priority one of {@link com.github.kagkarlsson.scheduler.task.Priority}: what somebody
   *     waits for right now comes before what is looked at later
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void add(TaskDescriptor<Void> job, UUID on, int priority) {
    // The library looks for a task of this name before it adds one, unless it is given a batch.
    scheduler.getObject().scheduleBatch(List.of(task(job, on, priority)), clock.instant());
    wakeAfterCommit();
  }

  /** The same for something that may wait already: it waits once. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void addAgain(TaskDescriptor<Void> job, UUID on, int priority) {
    scheduler.getObject().scheduleIfNotExists(task(job, on, priority), clock.instant());
    wakeAfterCommit();
  }

  private static TaskInstance<Void> task(TaskDescriptor<Void> job, UUID on, int priority) {
    return job.instance(on.toString()).priority(priority).build();
  }

  private void wakeAfterCommit() {
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            scheduler.getObject().triggerCheckForDueExecutions();
          }
        });
  }
}
