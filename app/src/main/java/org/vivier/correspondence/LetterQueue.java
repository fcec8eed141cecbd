package org.vivier.correspondence;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.time.Clock;
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

  /** Queues a letter; the scheduler is woken once the transaction is committed. */
  void add(LetterId letter) {
    scheduler.scheduleIfNotExists(TASK.instance(letter.toString()).build(), clock.instant());
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            scheduler.triggerCheckForDueExecutions();
          }
        });
  }
}
