package org.vivier.correspondence;

import com.github.kagkarlsson.scheduler.task.Priority;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import org.springframework.stereotype.Component;
import org.vivier.letters.LetterKind;
import org.vivier.platform.jobs.JobQueue;

/** The letters that wait to be sent: one task each, added in the caller's transaction. */
@Component
class LetterQueue {
  static final TaskDescriptor<Void> TASK = TaskDescriptor.of("letter");
  private final JobQueue jobs;

  LetterQueue(JobQueue jobs) {
    this.jobs = jobs;
  }

  /** Queues a letter just written. What somebody waits for right now comes first. */
  void add(LetterId letter, LetterKind kind) {
    jobs.add(TASK, letter.value(), kind.askedFor() ? Priority.HIGH : Priority.MEDIUM);
  }

  /** The same for a letter that may wait in the queue already: it stays there once. */
  void addAgain(LetterId letter) {
    jobs.addAgain(TASK, letter.value(), Priority.MEDIUM);
  }
}
