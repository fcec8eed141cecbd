package org.vivier.correspondence;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The letters that wait to be sent: one task each, added in the caller's transaction. */
@Component
class LetterQueue {
  static final TaskDescriptor<Void> TASK = TaskDescriptor.of("letter");

  private final Scheduler scheduler;
  private final Clock clock;

  LetterQueue(Scheduler scheduler, Clock clock) {
    this.scheduler = scheduler;
    this.clock = clock;
  }

  /** Queues a letter just written; the scheduler is woken once the transaction is committed. */
  void add(LetterId letter) {
    // The library looks for a task of this name before it adds one, unless it is given a batch.
    scheduler.scheduleBatch(List.of(task(letter)), clock.instant());
    wakeAfterCommit();
  }

  /** The same for a letter that may wait in the queue already: it stays there once. */
  void addAgain(LetterId letter) {
    scheduler.scheduleIfNotExists(task(letter), clock.instant());
    wakeAfterCommit();
  }

  private static TaskInstance<Void> task(LetterId letter) {
    return TASK.instance(letter.toString()).build();
  }

  private void wakeAfterCommit() {
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            scheduler.triggerCheckForDueExecutions();
          }
        });
  }
}
